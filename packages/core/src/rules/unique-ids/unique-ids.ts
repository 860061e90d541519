import { goalsOf, nameGoal } from '../../facts/goals.ts';
import { idClashes, identifiedActions, identifiedParts } from '../../facts/ids.ts';
import type { IdentifiedPart } from '../../facts/ids.ts';
import { mixesAlphabets } from '../../model/look-alike.ts';
import type { Outline } from '../../model/outline.ts';
import { placeOf } from '../../model/place.ts';
import type { Goal } from '../../model/plan.ts';
import { sameId } from '../../model/workspace.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { TypedContext } from '../../rule/define-rule.ts';
import type { At, Rule } from '../../rule/rule.ts';
import { messages } from './unique-ids-messages.ts';

type Context = TypedContext<typeof messages, Record<never, never>>;

export const uniqueIds: Rule = defineRule({
  id: 'unique-ids',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'An id stands for one thing',
  basis: [house('A link is only as good as the name that it leads to')],
  messages,
  check: {
    plan(plan, context) {
      const parts = identifiedParts(plan);
      checkParts(parts, undefined, context);
      for (const { goal } of goalsOf(plan)) checkParts(identifiedActions(goal), goal, context);
      for (const { kind, id, name, part } of parts) {
        const isReserved = kind !== 'obstacle' && RESERVED.has(sameId(id));
        if (isReserved) context.report(placeOf(part, 'id'), 'reserved', { kind, name, id: sameId(id) });
      }
    },
    workspace({ outlines }, context) {
      const plans = outlines.filter(isIdentifiedPlan);
      const clashes = idClashes(plans);
      for (const { things: [first, ...later] } of clashes) {
        for (const plan of later) reportPlan(plan, first, context);
      }
      const known = new Set(clashes.flatMap(({ things }) => things));
      for (const plan of plans) if (!known.has(plan)) checkAlphabet(plan.id, plan.at, context);
    },
  },
});

/** What goals support by these names is always there. */
const RESERVED = new Set(['mission', 'vision']);

/** Parts of a plan that must not share an id; `goal` is the one that they are actions of. */
function checkParts(parts: readonly IdentifiedPart[], goal: Goal | undefined, context: Context): void {
  const clashes = idClashes(parts);
  for (const { kind, things } of clashes) {
    const [first, second, ...others] = things;
    const at = placeOf(second.part, 'id');
    const related = [first, ...others].map(({ part }) => ({ at: placeOf(part, 'id') }));
    const { id } = first;
    const count = things.length;
    if (kind !== 'repeated') context.report(at, kind, { ids: quoted(things) }, related);
    else if (goal !== undefined) context.report(at, 'actions', { id, count, goal: nameGoal(goal) }, related);
    else context.report(at, 'parts', { id, count, names: things.map((part) => `the ${part.kind} "${part.name}"`) }, related);
  }
  const known = new Set(clashes.flatMap(({ things }) => things));
  for (const thing of parts) if (!known.has(thing)) checkAlphabet(thing.id, placeOf(thing.part, 'id'), context);
}

function reportPlan(plan: IdentifiedPlan, first: IdentifiedPlan, { report }: Context): void {
  const { id, at } = plan;
  const related = [{ at: first.at }];
  const [name, other] = [plan.title ?? id, first.title ?? first.id];
  if (id === first.id) report(at, 'plans', { plan: name, id, other, file: first.file }, related);
  else report(at, sameId(id) === sameId(first.id) ? 'folded' : 'lookAlike', { ids: quoted([first, plan]) }, related);
}

function checkAlphabet(id: string, at: At, { report }: Context): void {
  if (mixesAlphabets(id)) report(at, 'mixed', { id });
}

type IdentifiedPlan = Outline & { readonly id: string };

function isIdentifiedPlan(outline: Outline): outline is IdentifiedPlan {
  return outline.kind === 'plan' && outline.id !== undefined;
}

/** The ids, each way of writing them once. */
function quoted(things: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(things.map(({ id }) => `"${id}"`))];
}
