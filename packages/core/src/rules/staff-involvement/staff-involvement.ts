import { nameGoal, wildlyImportantGoals } from '../../facts/goals.ts';
import type { GoalInPlan } from '../../facts/goals.ts';
import { participationIn } from '../../facts/people/participation.ts';
import type { Participation } from '../../facts/people/participation.ts';
import { isStillOpen } from '../../facts/placeholders.ts';
import { isBelowSchool, isOfOnePerson, isOfClass, isTop } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const staffInvolvement: Rule = defineRule({
  id: 'staff-involvement',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Staff helped to shape each wildly important goal, and the plan says how',
  basis: [
    source('collective-goals', 'How staff were involved in shaping the goal and making it better'),
    source('anatomy', 'Ownership by staff and students'),
  ],
  concern: 'voice',
  messages: {
    none: {
      says: 'Nothing says how staff helped to shape the goal "{goal}".',
      many: '{count} of {total} wildly important goals do not say how staff helped to shape them.',
      why: 'Staff carry a goal that they made; one that was handed to them waits for the next one.',
      try: 'Let staff work on its wording and say how, for example `who: staff`, `how: Each team chose between three drafts`, `changed: We dropped the word engagement`.',
      missing: ['involvement', 'involvement.who', 'involvement.how'],
    },
    noHow: {
      says: 'Staff are said to have shaped the goal "{goal}", but not how.',
      many: '{count} of {total} wildly important goals name staff as involved, but do not say how.',
      why: 'Staff who cannot find their own part in the story take it for a form of words.',
      try: 'Say what they did, for example `how: Each department sent one idea to the working group`.',
      missing: ['how', 'heard', 'involvement.how'],
    },
    setBy: {
      says: '"{setBy}" set the goal "{goal}", but nothing says how they came to it.',
      many: '{count} of {total} wildly important goals say who set them, but not how.',
      why: 'Whoever joins later, or was not in the room, cannot tell whether the goal is theirs too.',
      try: 'Add a line on how it came about, for example `involvement` with `who: staff` and `how: Two meetings in May, then a vote between three drafts`.',
      severity: 'info',
      missing: ['involvement', 'involvement.who', 'involvement.how'],
    },
  },
  applies: (plan) =>
    !isOfOnePerson(plan.level) && !isOfClass(plan.level) && wildlyImportantGoals(plan).length > 0,
  check: {
    plan(plan, { report, unclear }) {
      const goals = wildlyImportantGoals(plan);
      const total = goals.length;
      for (const entry of goals) {
        const { goal } = entry;
        const shaping = shapingOf(entry, plan);
        const args = { goal: nameGoal(goal), total };
        if (shaping.is === 'none') report(placeOf(goal, 'involvement'), 'none', args);
        else if (shaping.is === 'unsure')
          unclear(shaping.by.part, `Whether staff shaped "${nameGoal(goal)}" could not be told.`);
        else if (shaping.is === 'bare' && shaping.by.kind === 'author')
          report(placeOf(goal, 'setBy'), 'setBy', { ...args, setBy: shaping.by.who.join(', ') });
        else if (shaping.is === 'bare') report(shaping.by.part, 'noHow', args);
      }
    },
  },
});

type Shaping =
  | { readonly is: 'told' | 'none' }
  /** `bare`: staff are named, and no more; `unsure`: people whom nobody here knows. */
  | { readonly is: 'bare' | 'unsure'; readonly by: Participation };

function shapingOf({ goal, above }: GoalInPlan, plan: Plan): Shaping {
  const all = participationIn(goal, above, plan);
  const byStaff = all.filter((each) => isOfStaff(each, plan));
  if (byStaff.some((each) => tellsHow(each, plan)) || all.some(isUnwritten)) return { is: 'told' };
  const [bare] = byStaff;
  if (bare !== undefined) return { is: 'bare', by: bare };
  const unsure = all.find(({ kind, audiences }) => kind !== 'perspective' && audiences.size === 0);
  return unsure === undefined ? { is: 'none' } : { is: 'unsure', by: unsure };
}

/** A placeholder is for `placeholders` to speak of. */
function isUnwritten({ kind, account }: Participation): boolean {
  return kind === 'involvement' && account !== undefined && isStillOpen(account);
}

/** In a trust, those who lead its schools are staff too. */
function isOfStaff({ audiences }: Participation, { level }: Plan): boolean {
  return audiences.has('staff') || (level !== undefined && isTop(level) && audiences.has('leaders'));
}

/** A team that sets a goal of its own was in the room. */
function tellsHow({ kind, account, outcome }: Participation, { level }: Plan): boolean {
  return (account ?? outcome) !== undefined || (kind === 'author' && isBelowSchool(level));
}
