import { nearest } from '@plan-lint/schemas/explain';
import { JOURNEY_STATEMENTS } from '../model/journey-statements.ts';
import type { Reference } from '../model/outline.ts';
import { textNodes } from '../model/place.ts';
import type { Goal, Placed, Plan } from '../model/plan.ts';
import { sameId } from '../model/workspace.ts';
import type { ScalarNode } from '../source/node.ts';
import { actionsOf, goalsOf } from './goals.ts';
import { once } from './once.ts';

/** A reference as it stands in a plan. */
export interface PlanReference {
  readonly field: Reference['field'] | 'dependsOn' | 'answers';
  readonly to: string;
  readonly node: ScalarNode;
}

/** A reference that leads nowhere, with the known id that looks most like it. */
export interface DanglingReference extends PlanReference {
  readonly nearest: string | undefined;
}

/** The references of a plan: those that lead nowhere, and those that only other plans can resolve. */
export interface PlanReferences {
  readonly dangling: readonly DanglingReference[];
  readonly elsewhere: readonly (PlanReference & { readonly field: Reference['field'] })[];
}

/** Resolves every reference of a plan as far as the plan alone can. */
export const referencesOf: (plan: Plan) => PlanReferences = once((plan) => {
  const known = idsOf(plan);
  const resolver = new Resolver(plan, known);
  for (const node of textNodes(plan, 'parent')) resolver.leave('parent', node);
  for (const { goal } of goalsOf(plan)) {
    for (const node of textNodes(goal, 'supports')) resolver.support(node);
    resolver.steps(goal);
    for (const answering of [goal, ...goal.actions]) resolver.answers(answering);
  }
  for (const tension of plan.reality.tensions) {
    for (const node of textNodes(tension, 'between')) resolver.side(node);
  }
  return resolver;
});

class Resolver implements PlanReferences {
  readonly dangling: DanglingReference[] = [];
  readonly elsewhere: (PlanReference & { field: Reference['field'] })[] = [];
  readonly #plan: Plan;
  readonly #known: ReadonlyMap<string, string>;

  constructor(plan: Plan, known: ReadonlyMap<string, string>) {
    this.#plan = plan;
    this.#known = known;
  }

  leave(field: Reference['field'], node: ScalarNode): void {
    this.elsewhere.push({ field, to: textOf(node), node });
  }

  /** `mission`, `vision`, the id of a value or goal, or `plan/goal`. */
  support(node: ScalarNode): void {
    const to = textOf(node);
    if (this.#known.has(sameId(to)) || this.#isOwn(to)) return;
    if (this.#plan.parent !== undefined || to.includes('/')) this.leave('supports', node);
    else this.#dangle('supports', node, this.#known.values());
  }

  /** One side of a tension: an id, or plain words. Words are taken for a mistyped id only where they nearly are one. */
  side(node: ScalarNode): void {
    const to = textOf(node);
    if (this.#known.has(sameId(to)) || this.#isOwn(to)) return;
    if (/^\S+\/\S+$/.test(to)) this.leave('between', node);
    else if (!to.includes(' ') && nearest(to, this.#known.values()) !== undefined) {
      this.#dangle('between', node, this.#known.values());
    }
  }

  /** What actions wait for: looked up in their goal first, then in the plan. */
  steps(goal: Goal): void {
    for (const action of goal.actions) {
      for (const node of textNodes(action, 'dependsOn')) {
        const ids = actionIdsOf(this.#plan);
        if (!ids.has(sameId(textOf(node)))) this.#dangle('dependsOn', node, ids.values());
      }
    }
  }

  answers(answering: Placed): void {
    for (const node of textNodes(answering, 'answers')) {
      const ids = statementIdsOf(JOURNEY_STATEMENTS);
      if (!ids.has(sameId(textOf(node)))) this.#dangle('answers', node, ids.values());
    }
  }

  #dangle(field: PlanReference['field'], node: ScalarNode, candidates: Iterable<string>): void {
    const to = textOf(node);
    this.dangling.push({ field, to, node, nearest: nearest(to, candidates) });
  }

  /** Whether `plan/goal` names a part of this very plan. */
  #isOwn(to: string): boolean {
    const slash = to.indexOf('/');
    const { id } = this.#plan;
    if (slash === -1 || id === undefined || sameId(to.slice(0, slash)) !== sameId(id)) return false;
    return this.#known.has(sameId(to.slice(slash + 1)));
  }
}

function textOf(node: ScalarNode): string {
  return String(node.value).trim();
}

/** What goals and tensions of a plan may name, folded id to id as written. */
function idsOf(plan: Plan): ReadonlyMap<string, string> {
  const parts = [...plan.values, ...plan.priorities, ...goalsOf(plan).map(({ goal }) => goal)];
  const ids = ['mission', 'vision', ...parts.map(({ id }) => id)];
  return byFoldedId(ids);
}

const actionIdsOf: (plan: Plan) => ReadonlyMap<string, string> = once((plan) =>
  byFoldedId(actionsOf(plan).map(({ action }) => action.id)),
);

const statementIdsOf = once((statements: typeof JOURNEY_STATEMENTS) => byFoldedId(statements.map(({ id }) => id)));

function byFoldedId(ids: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const folded = new Map<string, string>();
  for (const id of ids) if (id !== undefined && !folded.has(sameId(id))) folded.set(sameId(id), id);
  return folded;
}
