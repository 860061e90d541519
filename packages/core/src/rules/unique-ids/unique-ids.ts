import { goalsOf, nameGoal } from '../../facts/goals.ts';
import { idClashes, identifiedActions, identifiedParts } from '../../facts/ids.ts';
import type { IdClash, IdentifiedPart } from '../../facts/ids.ts';
import { onceEach } from '../../facts/once.ts';
import { mixesAlphabets } from '../../model/look-alike.ts';
import type { Outline } from '../../model/outline.ts';
import { placeOf } from '../../model/place.ts';
import type { Goal } from '../../model/goal.ts';
import type { Workspace } from '../../model/workspace.ts';
import { sameId } from '../../model/workspace.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { TypedContext } from '../../rule/define-rule.ts';
import type { At, Rule } from '../../rule/rule.ts';

const messages = {
  plans: {
    says: 'The plan "{plan}" has the id "{id}", and so has the plan "{other}" in {file}.',
    why: 'A plan that names "{id}" as the one above it could serve either, so what lines up with what is anyone\'s guess.',
    try: 'Give one of them another id, for example `oakwood-2027` for the plan of that year.',
  },
  parts: {
    says: '{count} parts of the plan have the id "{id}": {names}.',
    why: 'A goal that supports "{id}" could mean any of them, so nobody can follow what serves what.',
    try: 'Give each an id of its own, for example `reading` to a priority and `daily-reading` to its goal, and put the links right.',
  },
  actions: {
    says: '{count} actions of the goal "{goal}" have the id "{id}".',
    why: 'An action that waits for "{id}" could wait for any of them, and start too early or too late.',
    try: 'Number the actions of a goal afresh: `a1`, `a2`, `a3`.',
  },
  folded: {
    says: 'The ids {ids} count as one and the same.',
    why: 'Capitals and accents typed another way do not tell ids apart, so a link to one could lead to the other.',
    try: 'Give each an id that differs in its words, not only in how they are typed.',
  },
  lookAlike: {
    says: 'The ids {ids} look the same but are written with different letters or marks.',
    why: 'People take them for one id and programs for several, so links lead where nobody expects.',
    try: 'Type both afresh on one keyboard; if they were meant to differ, give one of them another word.',
    severity: 'warning',
  },
  mixed: {
    says: 'The id "{id}" mixes Latin letters with letters of another alphabet that look the same.',
    why: 'Whoever types the id as it looks gets another one, and the link leads nowhere.',
    try: 'Type the id afresh, all in one alphabet.',
    severity: 'warning',
  },
  reserved: {
    says: 'The {kind} "{name}" has the id "{id}", which always means the {id} of the plan.',
    why: 'A goal that supports "{id}" is read as supporting the {id} itself, so this {kind} can never be named.',
    try: 'Give the {kind} another id, for example `{id}-{kind}`.',
    severity: 'warning',
  },
} as const;

type Context = TypedContext<typeof messages, object>;

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
      checkIds(parts, (clash) => reportParts(clash, undefined, context), context);
      for (const part of parts) checkReserved(part, context);
      for (const { goal } of goalsOf(plan)) {
        checkIds(identifiedActions(goal), (clash) => reportParts(clash, goal, context), context);
      }
    },
    workspace: checkPlan,
  },
});

interface Identified {
  readonly id: string;
}

/** Parts whose ids must differ; an id that clashes with none may still be written so that it looks like another. */
function checkIds(
  parts: readonly IdentifiedPart[],
  reportClash: (clash: IdClash<IdentifiedPart>) => void,
  { report }: Context,
): void {
  const clashes = idClashes(parts);
  for (const clash of clashes) reportClash(clash);
  const known = new Set(clashes.flatMap((clash) => clash.things));
  for (const part of parts) {
    if (!known.has(part) && mixesAlphabets(part.id)) report(placeOfId(part), 'mixed', { id: part.id });
  }
}

/** Parts of a plan; `goal` is the one that they are actions of. */
function reportParts(
  { kind, things }: IdClash<IdentifiedPart>,
  goal: Goal | undefined,
  { report }: Context,
): void {
  const [first, second, ...others] = things;
  const at = placeOfId(second);
  const related = [first, ...others].map((other) => ({ at: placeOfId(other) }));
  const args = { id: first.id, count: things.length };
  if (kind !== 'repeated') report(at, kind, { ids: quoted(things) }, related);
  else if (goal !== undefined) report(at, 'actions', { ...args, goal: nameGoal(goal) }, related);
  else
    report(at, 'parts', { ...args, names: things.map((part) => `the ${part.kind} "${part.name}"`) }, related);
}

/** Each later plan is reported in its own file, beside the first. */
function checkPlan(plan: Outline, workspace: Workspace, { report }: Context): void {
  if (!isIdentifiedPlan(plan)) return;
  const first = firstWithClash(workspace).get(plan);
  if (first === undefined) {
    if (mixesAlphabets(plan.id)) report(plan.at, 'mixed', { id: plan.id });
  } else if (first !== plan) reportPlan(plan, first, report);
}

function reportPlan(plan: IdentifiedPlan, first: IdentifiedPlan, report: Context['report']): void {
  const { id, at, title = id } = plan;
  const related = [{ at: first.at }];
  const other = first.title ?? first.id;
  if (id === first.id) report(at, 'plans', { plan: title, id, other, file: first.file }, related);
  else {
    const kind = sameId(id) === sameId(first.id) ? 'folded' : 'lookAlike';
    report(at, kind, { ids: quoted([first, plan]) }, related);
  }
}

type IdentifiedPlan = Outline & Identified;

/** For each plan whose id clashes with that of others, the first of them: one that nobody asked about, if there is any. */
const firstWithClash: (workspace: Workspace) => ReadonlyMap<Outline, IdentifiedPlan> = onceEach(
  ({ outlines, above }) => {
    const plans = outlines.filter(isIdentifiedPlan);
    const inOrder = [
      ...plans.filter(({ file }) => above.has(file)),
      ...plans.filter(({ file }) => !above.has(file)),
    ];
    return new Map(
      idClashes(inOrder).flatMap(({ things }) => things.map((plan) => [plan, things[0]] as const)),
    );
  },
);

function isIdentifiedPlan(outline: Outline): outline is IdentifiedPlan {
  return outline.kind === 'plan' && outline.id !== undefined;
}

/** What goals support by these names is always there. */
const RESERVED = new Set(['mission', 'vision']);

function checkReserved({ kind, id, name, part }: IdentifiedPart, { report }: Context): void {
  const word = sameId(id);
  if (kind !== 'obstacle' && RESERVED.has(word))
    report(placeOf(part, 'id'), 'reserved', { kind, name, id: word });
}

function placeOfId({ part }: IdentifiedPart): At {
  return placeOf(part, 'id');
}

/** The ids, each way of writing them once. */
function quoted(things: readonly Identified[]): readonly string[] {
  return [...new Set(things.map(({ id }) => `"${id}"`))];
}
