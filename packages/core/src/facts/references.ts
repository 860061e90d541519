import { JOURNEY_STATEMENTS } from '../model/journey-statements.ts';
import type { Reference, Referrer } from '../model/outline.ts';
import { textNodes } from '../model/place.ts';
import type { Goal } from '../model/goal.ts';
import type { Placed } from '../model/placed.ts';
import { plainText } from '../model/plain-text.ts';
import type { Plan, Tension } from '../model/plan.ts';
import { sameId } from '../model/workspace.ts';
import type { ScalarNode } from '../source/node.ts';
import { alignment } from './alignment.ts';
import type { GoalAlignment } from './alignment.ts';
import { actionsOf, nameGoal } from './goals.ts';
import { identifiedActions, identifiedParts, nearestId } from './ids.ts';
import type { IdentifiedPart } from './ids.ts';
import { once, onceEach } from './once.ts';
import { placeholderIn } from './words/placeholder.ts';

/** A reference as it stands in a plan. */
export interface PlanReference {
  readonly field: Reference['field'] | 'dependsOn' | 'answers';
  /** As the author wrote it. */
  readonly to: string;
  readonly by: Referrer;
  readonly node: ScalarNode;
}

/** A reference that leads nowhere. */
export interface DanglingReference extends PlanReference {
  /** The known id that was most likely meant. */
  readonly nearest: string | undefined;
  /** What has this id, where it is something that such a reference cannot lead to. */
  readonly names: IdentifiedPart['kind'] | undefined;
}

/** The references of a plan: those that lead nowhere, and those that only other plans can resolve. */
export interface PlanReferences {
  readonly dangling: readonly DanglingReference[];
  readonly elsewhere: readonly (PlanReference & { readonly field: Reference['field'] })[];
}

/**
 * Resolves every reference of a plan as far as the plan alone can. A placeholder in the place of an id is no reference
 * yet, and in a tension plain words may stand.
 */
export const referencesOf: (plan: Plan) => PlanReferences = once((plan) => {
  const resolver = new Resolver(plan);
  const by: Referrer = { kind: 'plan', name: plan.title ?? plan.id ?? plan.file };
  for (const node of textNodes(plan, 'parent')) resolver.leave('parent', by, node);
  for (const aligned of alignment(plan)) {
    resolver.supports(aligned);
    resolver.steps(aligned.goal);
  }
  for (const tension of plan.reality.tensions) resolver.sides(tension);
  return resolver;
});

class Resolver implements PlanReferences {
  readonly dangling: DanglingReference[] = [];
  readonly elsewhere: (PlanReference & { field: Reference['field'] })[] = [];
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  leave(field: Reference['field'], by: Referrer, node: ScalarNode): void {
    if (placeholderIn(textOf(node)) === undefined) this.elsewhere.push({ field, to: textOf(node), by, node });
  }

  /** `mission`, `vision`, a value, a priority or goal, or `plan/goal`. */
  supports({ goal, supports }: GoalAlignment): void {
    const by = referrerOf(goal);
    for (const [index, node] of textNodes(goal, 'supports').entries()) {
      const kind = supports[index]?.kind;
      if (kind === 'elsewhere') this.leave('supports', by, node);
      else if (kind === 'unknown') this.#dangle('supports', by, node, supportable(this.#plan));
    }
  }

  /** What the actions of a goal wait for, and the statements of the chart that it and they answer. */
  steps(goal: Goal): void {
    this.#answers(goal, referrerOf(goal));
    for (const action of goal.actions) {
      const by: Referrer = { kind: 'action', name: action.do ?? action.id ?? 'an action without words' };
      this.#answers(action, by);
      for (const node of textNodes(action, 'dependsOn')) {
        const ids = actionIds(this.#plan);
        if (!has(ids, textOf(node))) this.#dangle('dependsOn', by, node, ids);
      }
    }
  }

  /** The sides of a tension: ids or plain words. Words are taken for a mistyped id only where they nearly are one. */
  sides(tension: Tension): void {
    const by: Referrer = { kind: 'tension', name: tension.between.join(' and ') };
    for (const node of textNodes(tension, 'between')) {
      const to = textOf(node);
      const ids = nameable(this.#plan);
      if (has(ids, to) || this.#isOwn(to)) continue;
      if (isPath(to)) this.leave('between', by, node);
      else if (isSlip(to, nearestId(to, ids))) this.#dangle('between', by, node, ids);
    }
  }

  #answers(answering: Placed, by: Referrer): void {
    for (const node of textNodes(answering, 'answers')) {
      const ids = statementIds(JOURNEY_STATEMENTS);
      if (!has(ids, textOf(node))) this.#dangle('answers', by, node, ids);
    }
  }

  #dangle(field: PlanReference['field'], by: Referrer, node: ScalarNode, ids: readonly string[]): void {
    const to = textOf(node);
    if (placeholderIn(to) !== undefined) return;
    this.dangling.push({
      field,
      to,
      by,
      node,
      nearest: nearestId(to, ids),
      names: kindOf(this.#plan).get(sameId(to)),
    });
  }

  /** Whether `plan/part` names a part of this very plan. */
  #isOwn(to: string): boolean {
    const slash = to.indexOf('/');
    const { id } = this.#plan;
    if (slash === -1 || id === undefined || sameId(to.slice(0, slash)) !== sameId(id)) return false;
    return has(nameable(this.#plan), to.slice(slash + 1));
  }
}

/**
 * Whether plain words are rather a mistyped id. They are not where they have blanks or another first letter: *leading*
 * is not a slip for `reading`.
 */
function isSlip(words: string, near: string | undefined): boolean {
  return near !== undefined && !words.includes(' ') && sameId(words).charAt(0) === sameId(near).charAt(0);
}

/** Whether it is written like `plan/part`: a slash with something on both sides, and no blanks. */
function isPath(text: string): boolean {
  const slash = text.indexOf('/');
  return slash > 0 && slash < text.length - 1 && !/\s/.test(text);
}

function textOf(node: ScalarNode): string {
  return plainText(String(node.value));
}

function referrerOf(goal: Goal): Referrer {
  return { kind: 'goal', name: nameGoal(goal) };
}

/** What a goal may support, values that the plan inherits too. A value without an id goes by its name. */
const supportable: (plan: Plan) => readonly string[] = once((plan) => {
  const values = plan.values.flatMap(({ id, name }) => id ?? name ?? []);
  const parts = identifiedParts(plan).filter(({ kind }) => kind === 'priority' || kind === 'goal');
  return ['mission', 'vision', ...values, ...parts.map(({ id }) => id)];
});

/** What a tension may stand between. */
const nameable: (plan: Plan) => readonly string[] = once((plan) => [
  ...supportable(plan),
  ...plan.reality.obstacles.flatMap(({ id }) => id ?? []),
]);

const actionIds: (plan: Plan) => readonly string[] = once((plan) =>
  actionsOf(plan).flatMap(({ action }) => action.id ?? []),
);

const statementIds = once((statements: typeof JOURNEY_STATEMENTS) => statements.map(({ id }) => id));

const kindOf: (plan: Plan) => ReadonlyMap<string, IdentifiedPart['kind']> = once((plan) => {
  const actions = alignment(plan).flatMap(({ goal }) => identifiedActions(goal));
  return new Map([...actions, ...identifiedParts(plan)].map(({ id, kind }) => [sameId(id), kind]));
});

const foldedIds = onceEach((ids: readonly string[]) => new Set(ids.map(sameId)));

function has(ids: readonly string[], id: string): boolean {
  return foldedIds(ids).has(sameId(id));
}
