import type { Plan, Value } from '../model/plan.ts';
import { sameId } from '../model/workspace.ts';
import type { GoalInPlan } from './goals.ts';
import { goalsOf, nameGoal } from './goals.ts';
import { once } from './once.ts';
import { areKin } from './words/kin.ts';
import { stem, stems, stemsOf } from './words/stem.ts';
import { words } from './words/words.ts';

/** Something that a goal supports. */
export interface Supported {
  /** `elsewhere` is a goal of another plan, which this plan alone cannot look up; `unknown` leads nowhere. */
  readonly kind: 'mission' | 'vision' | 'value' | 'priority' | 'goal' | 'elsewhere' | 'unknown';
  /** How it is called in messages. */
  readonly name: string;
  /** What it says; absent where the plan does not say it, or another plan does. */
  readonly text: string | undefined;
}

/** How a goal is tied to what it serves. */
export interface GoalAlignment extends GoalInPlan {
  /** What its own links lead to, then those of the goal that it is nested in. */
  readonly supports: readonly Supported[];
  /** Why it matters: its own reason, that of the goal above and that of its priority, as far as they are given. */
  readonly whys: readonly string[];
}

/** For each goal of a plan, in the order written: what it supports, and why it matters. */
export const alignment: (plan: Plan) => readonly GoalAlignment[] = once((plan) =>
  goalsOf(plan).map((entry) => {
    const { goal, above, priority } = entry;
    const links = [...goal.supports, ...(above?.supports ?? [])];
    return {
      ...entry,
      supports: links.map((link) => follow(link, plan)),
      whys: [goal.why, above?.why, priority?.why].filter((why) => why !== undefined),
    };
  }),
);

/** The mission and the values among what a goal supports. */
export function purposesOf({ supports }: GoalAlignment): readonly Supported[] {
  return supports.filter(({ kind }) => kind === 'mission' || kind === 'value');
}

/**
 * Whether the reasons of a goal take up a word of what it supports, or one of its family: a sign that they say how it
 * serves that. `undefined` where there are no reasons, or nothing is supported that is put into words of its own.
 */
export function showsHow({ supports, whys }: GoalAlignment): boolean | undefined {
  const wanted = new Set(supports.flatMap(({ text }) => (text === undefined ? [] : [...stems(text)])));
  if (whys.length === 0 || wanted.size === 0) return undefined;
  const said = new Set(whys.flatMap(stemsOf));
  return [...wanted].some((root) => said.has(root) || [...said].some((each) => areKin(each, root)));
}

/** The values that a plan states or inherits. An entry without any words is a row left blank. */
export const valuesOf: (plan: Plan) => readonly Value[] = once(({ values }) =>
  values.filter(({ id, name, meaning }) => (name ?? id ?? meaning) !== undefined),
);

/** Everything of a plan that goals can support, by folded id. */
const targetsOf: (plan: Plan) => ReadonlyMap<string, Supported> = once((plan) => {
  const targets = new Map<string, Supported>();
  const add = (id: string | undefined, target: Supported): void => {
    if (id !== undefined && !targets.has(sameId(id))) targets.set(sameId(id), target);
  };
  add('mission', { kind: 'mission', name: 'the mission', text: plan.mission });
  add('vision', { kind: 'vision', name: 'the vision', text: plan.vision });
  for (const value of plan.values) add(value.id, asSupported(value));
  for (const { id, title } of plan.priorities) add(id, { kind: 'priority', name: title ?? '', text: title });
  for (const { goal } of goalsOf(plan)) add(goal.id, { kind: 'goal', name: nameGoal(goal), text: goal.goal });
  return targets;
});

/** The values of a plan by their names, for authors who write the name where the id belongs. */
const valuesByName: (plan: Plan) => ReadonlyMap<string, Value> = once(
  ({ values }) =>
    new Map(
      values.flatMap((value) =>
        namesOf(value).map((name): [string, Value] => [fold(name), { ...value, name }]),
      ),
    ),
);

/** *Kindness, Respect, Ambition* in one line are three. */
function namesOf({ name }: Value): readonly string[] {
  const names = name?.split(/[,;]/).filter((each) => each.trim() !== '') ?? [];
  return name === undefined || names.length < 2
    ? [name ?? []].flat()
    : [name, ...names.map((each) => each.trim())];
}

function asSupported({ id, name, meaning }: Value): Supported {
  const label = name ?? id ?? '';
  return { kind: 'value', name: label, text: meaning === undefined ? label : `${label}: ${meaning}` };
}

function follow(link: string, plan: Plan): Supported {
  const isElsewhere = plan.parent !== undefined || link.includes('/');
  return find(link, plan) ?? { kind: isElsewhere ? 'elsewhere' : 'unknown', name: link, text: undefined };
}

function find(link: string, plan: Plan): Supported | undefined {
  const slash = link.indexOf('/');
  if (slash !== -1) return findIn(link.slice(0, slash), link.slice(slash + 1), plan);
  const target = targetsOf(plan).get(sameId(link));
  if (target !== undefined) return target;
  const value = valuesByName(plan).get(fold(link));
  return value === undefined ? undefined : asSupported(value);
}

/** `plan/part`, where the plan is this one, or one above that handed its mission and values down. */
function findIn(planId: string, part: string, plan: Plan): Supported | undefined {
  const target = targetsOf(plan).get(sameId(part));
  if (plan.id !== undefined && sameId(planId) === sameId(plan.id)) return target;
  const isInherited = plan.values.some(
    ({ id, place }) => 'file' in place && id !== undefined && sameId(id) === sameId(part),
  );
  return target?.kind === 'mission' || target?.kind === 'vision' || isInherited ? target : undefined;
}

/** A name without regard to case, hyphens and endings: `hard-work` and `Hard working` are one. */
function fold(name: string): string {
  return words(name).map(stem).join(' ');
}
