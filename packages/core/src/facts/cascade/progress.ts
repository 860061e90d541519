import type { Workspace } from '../../model/workspace.ts';
import type { CascadeGoal, CascadePlan } from './cascade.ts';
import { cascade } from './cascade.ts';
import { copiesIn } from './copies.ts';
import type { OnePage, OnePages } from './one-pager.ts';
import { goalsReachingAbove, topGoals } from './reach.ts';
import { isSetFromAbove } from './setters.ts';
import { isInCircle, nameCascadeGoal, nameUnit } from './standing.ts';
import type { TakeUp } from './take-up.ts';
import { askedBelow, takeUpOf } from './take-up.ts';

/**
 * How far the plans of a workspace are on the way on which goals line up from the top down: who has a page with the data
 * behind its goals, whose goals stand beside those above in the Alignment Tool, and who has goals of its own. As plain
 * data.
 */
export interface Progress {
  readonly plans: number;
  /** From the highest level that occurs to the lowest of the ladder; a phase only where there is one. */
  readonly levels: readonly LevelProgress[];
  /** Plans that do not say at which level they stand, so that nothing can be asked of them. */
  readonly withoutLevel: readonly PlanName[];
  /** Files that could not be read. */
  readonly unread: readonly string[];
}

/** How far the plans of one level have come with the steps of that level. */
export interface LevelProgress {
  /** What the level is called; two names where it has two: `trust`, `district`. */
  readonly level: readonly string[];
  readonly plans: number;
  readonly steps: readonly StepProgress[];
}

/**
 * - `one-pager`: each most important goal has a page with its need, the data behind it, the goal and a measure.
 * - `first-column`: the two or three goals that matter most stand in the Alignment Tool.
 * - `own-goal`: it has a goal of its own, from the bottom up, in support of one above.
 * - `column`: each goal above is taken up, so that no row of the Alignment Tool is blank.
 */
export type StepId = 'one-pager' | 'first-column' | 'own-goal' | 'column';

/** Who has taken a step, and who has still to act. */
export interface StepProgress {
  readonly step: StepId;
  readonly state: 'done' | 'begun' | 'open';
  /** So much of it is done, and so much there is to do: plans, or for a column the places in it. */
  readonly count: { readonly done: number; readonly of: number };
  readonly done: readonly PlanName[];
  readonly toAct: readonly ToAct[];
}

/** A plan that has still to act, and what it lacks. */
export interface ToAct {
  readonly plan: PlanName;
  readonly lacks: readonly Lack[];
}

/** What a plan lacks. `goal` is the words of the goal that it is about. */
export type Lack =
  | {
      readonly kind: 'page';
      readonly goal: string;
      readonly parts: OnePage['lacks'];
      readonly hasFigures: boolean;
    }
  | { readonly kind: 'too-many'; readonly goals: number }
  | { readonly kind: 'no-goals' }
  | { readonly kind: 'no-parent' }
  | { readonly kind: 'supports-nothing' }
  | { readonly kind: 'could-not-be-told' }
  | { readonly kind: 'copied'; readonly goal: string }
  | { readonly kind: 'handed-down'; readonly goal: string; readonly by: readonly string[] }
  /** Nothing here takes it up. */
  | { readonly kind: 'not-taken-up'; readonly goal: string };

/** Which plan is meant. */
export interface PlanName {
  readonly file: string;
  readonly id: string | null;
  /** Whose plan it is, in few words. */
  readonly name: string;
}

/** As many goals at the top can be held in mind. */
const MOST_AT_TOP = 3;

/** What share of their words two goals have in common that count as one. */
const COPY = 0.85;

/**
 * Says who has taken which step, level by level.
 *
 * @param pages - the pages of each plan, by the name of its file
 */
export function progressOf(workspace: Workspace, pages: ReadonlyMap<string, OnePages>): Progress {
  const { plans, highest = 0 } = cascade(workspace);
  const asked = plans.filter(({ isUnasked }) => !isUnasked);
  const surveyor = new Surveyor(workspace, pages);
  const levels = workspace.ladder.flatMap((names, rank): LevelProgress[] => {
    const here = asked.filter((plan) => plan.rank === rank);
    if (rank < highest || (here.length === 0 && names.includes('phase'))) return [];
    const steps = here.length === 0 ? [] : surveyor.stepsOf(here, rank, rank === highest);
    return [{ level: names, plans: here.length, steps }];
  });
  return {
    plans: asked.length,
    levels: plans.some(({ rank }) => rank !== undefined) ? levels : [],
    withoutLevel: asked.filter(({ rank }) => rank === undefined).map(nameOf),
    unread: workspace.unread,
  };
}

class Surveyor {
  readonly #workspace: Workspace;
  readonly #pages: ReadonlyMap<string, OnePages>;

  constructor(workspace: Workspace, pages: ReadonlyMap<string, OnePages>) {
    this.#workspace = workspace;
    this.#pages = pages;
  }

  stepsOf(plans: readonly CascadePlan[], rank: number, isTop: boolean): readonly StepProgress[] {
    const each = (step: StepId, lacksOf: (plan: CascadePlan) => readonly Lack[]): StepProgress =>
      stepOf(
        step,
        plans.map((plan) => ({ plan: nameOf(plan), lacks: lacksOf(plan) })),
      );
    const onePager = each('one-pager', (plan) => this.#pageLacks(plan));
    if (isTop) return [onePager, each('first-column', (plan) => this.#columnLacks(plan))];
    const column = this.#columnOf(rank);
    return [
      each('own-goal', (plan) => this.#goalLacks(plan)),
      ...(column.count.of === 0 ? [] : [column]),
      ...(this.#isOfSchools(plans) ? [onePager] : []),
    ];
  }

  /** Schools explain their goals to those below, as the trust does to them; teams write theirs for themselves. */
  #isOfSchools(plans: readonly CascadePlan[]): boolean {
    return plans.some(({ outline: { level = '' } }) => level.trim().toLowerCase() === 'school');
  }

  #pageLacks({ outline: { file } }: CascadePlan): readonly Lack[] {
    const { pages = [] } = this.#pages.get(file) ?? {};
    if (pages.length === 0) return [{ kind: 'no-goals' }];
    return pages.flatMap(({ goal, lacks: parts, hasFigures }): Lack[] =>
      parts.length === 0 ? [] : [{ kind: 'page', goal, parts, hasFigures }],
    );
  }

  #columnLacks({ outline: { file } }: CascadePlan): readonly Lack[] {
    const { goals = 0, pages = [] } = this.#pages.get(file) ?? {};
    if (goals === 0) return [{ kind: 'no-goals' }];
    return pages.length > MOST_AT_TOP ? [{ kind: 'too-many', goals: pages.length }] : [];
  }

  #goalLacks(plan: CascadePlan): readonly Lack[] {
    const goals = topGoals(plan);
    if (goals.length === 0) return [{ kind: 'no-goals' }];
    if (plan.link === 'none') return [{ kind: 'no-parent' }];
    const reaching = goalsReachingAbove(plan);
    const supporting = goals.filter((goal) => reaching.has(goal));
    if (supporting.length === 0) return [{ kind: this.#whyNot(plan) }];
    const copies = new Set(copiesIn(plan, COPY).map(({ goal }) => goal));
    const lacks = supporting.map((goal) => this.#lackOf(goal, copies));
    return lacks.includes(undefined) ? [] : lacks.flatMap((lack) => lack ?? []);
  }

  /** What keeps a goal that supports one above from being the plan's own. */
  #lackOf(goal: CascadeGoal, copies: ReadonlySet<CascadeGoal>): Lack | undefined {
    const { setBy } = goal.outline;
    if (copies.has(goal)) return { kind: 'copied', goal: nameCascadeGoal(goal) };
    if (!isSetFromAbove(goal, this.#workspace.ladder)) return undefined;
    return { kind: 'handed-down', goal: nameCascadeGoal(goal), by: setBy };
  }

  #whyNot(plan: CascadePlan): 'supports-nothing' | 'could-not-be-told' {
    const isOpen = plan.goals.some(({ lost, outline }) => lost.length > 0 || outline.hasOpenLink);
    const isTangled = plan.link === 'unseen' || isInCircle(plan, this.#workspace);
    return isOpen || isTangled ? 'could-not-be-told' : 'supports-nothing';
  }

  /** The column of a level in the Alignment Tool. It belongs to the highest level of those who are asked. */
  #columnOf(rank: number): StepProgress {
    const { ladder } = this.#workspace;
    const column = new Column();
    for (const above of cascade(this.#workspace).plans) {
      const asked = askedBelow(above, ladder);
      const ranks = asked.units.map(([first]) => first.rank ?? ladder.length);
      const isHere = ranks.reduce((a, b) => Math.min(a, b), ladder.length) === rank;
      if (!isHere || above.isUnasked || isInCircle(above, this.#workspace)) continue;
      for (const takeUp of takeUpOf(above, asked)) column.add(takeUp, asked.isEach);
    }
    return column.progress();
  }
}

/** The places of a column: one for each goal above and each school; one for each goal, where any team will do. */
class Column {
  #filled = 0;
  readonly #lacks = new Map<CascadePlan, Lack[]>();

  add({ goal, by, notBy, unclear, isTakenUp }: TakeUp, isEach: boolean): void {
    const lack: Lack = { kind: 'not-taken-up', goal: nameCascadeGoal(goal) };
    if (!isEach) this.#fill(goal.plan, isTakenUp ? undefined : lack);
    else {
      for (const [first] of by) this.#fill(first, undefined);
      for (const [first] of notBy) this.#fill(first, lack);
      for (const [first] of unclear) this.#fill(first, { kind: 'could-not-be-told' });
    }
  }

  progress(): StepProgress {
    const rows = [...this.#lacks].map(([plan, lacks]) => ({ plan: nameOf(plan), lacks }));
    const blank = rows.reduce((sum, { lacks }) => sum + lacks.length, 0);
    const count = { done: this.#filled, of: this.#filled + blank };
    return { ...stepOf('column', rows), count };
  }

  #fill(plan: CascadePlan, lack: Lack | undefined): void {
    const lacks = this.#lacks.get(plan) ?? [];
    this.#lacks.set(plan, lacks);
    if (lack === undefined) this.#filled++;
    else lacks.push(lack);
  }
}

function stepOf(step: StepId, all: readonly ToAct[]): StepProgress {
  const toAct = all.filter(({ lacks }) => lacks.length > 0);
  const done = all.filter(({ lacks }) => lacks.length === 0).map(({ plan }) => plan);
  const state = toAct.length === 0 ? 'done' : done.length > 0 ? 'begun' : 'open';
  return { step, state, count: { done: done.length, of: all.length }, done, toAct };
}

function nameOf(plan: CascadePlan): PlanName {
  const { file, id = null } = plan.outline;
  return { file, id, name: nameUnit(plan) };
}
