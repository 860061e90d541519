import { planAmong } from '../../facts/cascade/cascade.ts';
import { fewOf, isInCircle, nameCascadeGoal, nameLevel, nameUnit } from '../../facts/cascade/standing.ts';
import type { Asked, PlansOfUnit, TakeUp } from '../../facts/cascade/take-up.ts';
import { askedBelow, takeUpOf } from '../../facts/cascade/take-up.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { TypedContext } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

/** So many places are linked to one finding; who has more to mend knows by then. */
const MOST_LINKED = 50;

const ofEach = {
  why: 'What is asked of all happens only where somebody has made it a goal of their own.',
  try: 'Invite them to write a goal of their own for it, with `supports: {link}`, or say in `notDoing` that it waits.',
} as const;

const messages = {
  some: { says: 'The goal "{goal}" is taken up by {taken} of {total} {units}; not by {missing}.', ...ofEach },
  nobody: { says: 'The goal "{goal}" is taken up by none of the {total} {units} below.', ...ofEach },
  only: { says: 'The goal "{goal}" is not taken up by the only {unit} below, {missing}.', ...ofEach },
  untaken: {
    says: 'No plan below takes up the goal "{goal}".',
    why: 'A goal that no team has made its own stays with those who wrote it.',
    try: 'Ask which team can do most for it, and invite it to write a goal with `supports: {link}`.',
  },
  nameless: {
    says: 'The goal "{goal}" has no id, so no plan below can say that it supports it.',
    many: '{count} of {total} goals have no id, so no plan below can say that it supports them.',
    why: 'Teams that work for it every day look as if they did something else.',
    try: 'Give it a short id, for example `id: reading-every-day`, and tell those who write the plans below.',
    missing: ['id'],
  },
} as const;

type Context = TypedContext<typeof messages, object>;

export const parentGoalSupported: Rule = defineRule({
  id: 'parent-goal-supported',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description:
    'Every goal of a trust or district is taken up by each school, and any other goal by a plan below',
  basis: [source('vertical-alignment', 'Each level creates goals of its own in support of the goals above')],
  concern: 'alignment',
  messages,
  appliesAmong: (outline, workspace) => {
    const plan = planAmong(outline, workspace);
    if (plan === undefined || isInCircle(plan, workspace)) return false;
    return plan.goals.length > 0 && askedBelow(plan, workspace.ladder).units.length > 0;
  },
  check: {
    workspace(outline, workspace, context) {
      const plan = planAmong(outline, workspace);
      if (plan === undefined) return;
      const asked = askedBelow(plan, workspace.ladder);
      const all = takeUpOf(plan, asked);
      for (const each of all) {
        const { at } = each.goal.outline;
        const goal = nameCascadeGoal(each.goal);
        if (isNameless(each)) context.report(at, 'nameless', { goal, total: all.length });
        else if (asked.isEach) reportEach(each, asked, context);
        else if (!each.isTakenUp) reportUntaken(each, workspace.unread.length > 0, context);
      }
    },
  },
});

/** Whether there is no way to refer to a goal, and nobody has found one. */
function isNameless({ goal, isTakenUp }: TakeUp): boolean {
  const { outline, priority, nested } = goal;
  const ids = [outline.id, priority?.outline.id, ...nested.map((each) => each.outline.id)];
  return !isTakenUp && ids.every((id) => id === undefined);
}

function reportEach({ goal, by, notBy, unclear }: TakeUp, { units }: Asked, context: Context): void {
  const { at } = goal.outline;
  if (unclear.length > 0) context.unclear(at, couldNotBeTold(unclear));
  if (notBy.length === 0) return;
  const unit = nameLevel(units[0]?.[0] ?? goal.plan);
  const args = {
    goal: nameCascadeGoal(goal),
    link: linkTo(goal),
    missing: namesOf(notBy),
    taken: by.length,
    total: units.length,
    unit,
    units: `${unit}s`,
  };
  const message = units.length === 1 ? 'only' : by.length === 0 ? 'nobody' : 'some';
  context.report(at, message, args, linked(notBy));
}

function reportUntaken({ goal, notBy, unclear }: TakeUp, isPartUnread: boolean, context: Context): void {
  const { at } = goal.outline;
  if (unclear.length > 0) context.unclear(at, couldNotBeTold(unclear));
  else if (isPartUnread) context.unclear(at, UNREAD);
  else context.report(at, 'untaken', { goal: nameCascadeGoal(goal), link: linkTo(goal) }, linked(notBy));
}

const UNREAD = 'Whether a plan below takes the goal up could not be told: not all files could be read.';

function couldNotBeTold(units: readonly PlansOfUnit[]): string {
  return `Whether the goal is taken up could not be told of ${namesOf(units).join(', ')}: a link there leads nowhere, or was not read.`;
}

function namesOf(units: readonly PlansOfUnit[]): readonly string[] {
  return fewOf(units.map(([first]) => nameUnit(first)));
}

function linked(units: readonly PlansOfUnit[]): { at: TakeUp['goal']['outline']['at']; note: string }[] {
  return units
    .slice(0, MOST_LINKED)
    .map(([{ outline }]) => ({ at: outline.at, note: 'does not take it up' }));
}

/** How plans below name a goal, or the priority that it stands under. */
function linkTo({ outline, plan, priority }: TakeUp['goal']): string {
  const id = outline.id ?? priority?.outline.id ?? 'its-id';
  return plan.outline.id === undefined ? id : `${plan.outline.id}/${id}`;
}
