import type { GoalAlignment, Supported } from '../../facts/alignment.ts';
import { alignment, purposesOf, showsHow, valuesOf } from '../../facts/alignment.ts';
import { nameGoal, wildlyImportantGoals } from '../../facts/goals.ts';
import { isStillOpen } from '../../facts/placeholders.ts';
import { placeOf } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const missionAlignment: Rule = defineRule({
  id: 'mission-alignment',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every wildly important goal supports the mission or a value, and its why shows how',
  basis: [
    source('collective-goals', 'A goal says how it is connected to the mission and the values of the school'),
  ],
  concern: 'alignment',
  messages: {
    unlinked: {
      says: 'The wildly important goal "{goal}" supports neither the mission nor a value.',
      why: 'Staff work hardest on this goal, and nobody can tell how that serves what the school is there for.',
      try: 'Name the mission or the id of a value in its `supports`, for example `supports: mission`. The vision alone is not enough.',
      missing: ['supports', 'values'],
      yieldsTo: ['known-references'],
    },
    unexplained: {
      says: 'Check whether the why of "{goal}" shows how the goal serves {purposes}; the two have no telling word in common.',
      why: 'A link that nobody explains is a tick in a box: staff cannot retell why it is this goal and no other.',
      try: 'Say in the `why` what the goal does for it, for example for the value Courage: It takes courage to speak to the whole class, and here every pupil learns to.',
      severity: 'info',
      confidence: 'judgement',
    },
  },
  applies: (plan) => hasPurpose(plan) && wildlyImportantGoals(plan).length > 0,
  check: {
    plan(plan, { report, unclear }) {
      for (const aligned of alignment(plan)) {
        const { goal } = aligned;
        if (!goal.wildlyImportant) continue;
        const verdict = judge(aligned);
        const name = nameGoal(goal);
        if (verdict === 'unlinked') report(placeOf(goal, 'supports'), 'unlinked', { goal: name });
        else if (verdict === 'unexplained') {
          const purposes = purposesOf(aligned).map((purpose) => purpose.name);
          report(placeOf(goal, 'why'), 'unexplained', { goal: name, purposes });
        } else if (verdict !== 'aligned') unclear(goal, UNCLEAR[verdict]);
      }
    },
  },
});

const UNCLEAR = {
  stray: 'Whether the goal serves the mission or a value could not be told: one of its links leads nowhere.',
  wordless:
    'Whether the why shows how the goal serves the mission or a value could not be told: too few words say what that is.',
};

/** Whether there is anything to be tied to that is more than a blank to be filled in. */
function hasPurpose(plan: Plan): boolean {
  const isStated = plan.mission !== undefined && !isStillOpen(plan.mission);
  return isStated || valuesOf(plan).some(({ name = '' }) => !isStillOpen(name));
}

function isOpen({ text }: Supported): boolean {
  return text !== undefined && isStillOpen(text);
}

/** A goal without any why is for `goal-why`, a blank for `placeholders`, a link that leads nowhere for `known-references`. */
function judge(aligned: GoalAlignment): 'unlinked' | 'unexplained' | 'aligned' | keyof typeof UNCLEAR {
  if (purposesOf(aligned).length === 0) {
    return aligned.supports.some(({ kind }) => kind === 'unknown') ? 'stray' : 'unlinked';
  }
  if (aligned.whys.every(isStillOpen) || purposesOf(aligned).some(isOpen)) return 'aligned';
  const isExplained = showsHow(aligned);
  if (isExplained === undefined) return 'wordless';
  return isExplained ? 'aligned' : 'unexplained';
}
