import { alignment, purposesOf, showsHow, valuesOf } from '../../facts/alignment.ts';
import { nameGoal, wildlyImportantGoals } from '../../facts/goals.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const missionAlignment: Rule = defineRule({
  id: 'mission-alignment',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every wildly important goal supports the mission or a value, and its why shows how',
  basis: [source('collective-goals', 'A goal says how it is connected to the mission and the values of the school')],
  concern: 'alignment',
  messages: {
    unlinked: {
      says: 'The wildly important goal "{goal}" supports neither the mission nor a value.',
      why: 'Staff work hardest on this goal, and nobody can tell how that serves what the school is there for.',
      try: 'Name the mission or the id of a value in its `supports`, for example `supports: mission`. The vision alone is not enough.',
      missing: ['supports', 'mission', 'values'],
    },
    unexplained: {
      says: 'Check whether the why of "{goal}" shows how it serves {purposes}: they have no telling word in common.',
      why: 'A link that nobody explains is a tick in a box: staff cannot retell why it is this goal and no other.',
      try: 'Say in the `why` what the goal does for it, for example for the value Courage: It takes courage to speak to the whole class, and here every pupil learns to.',
      severity: 'info',
      confidence: 'judgement',
    },
  },
  applies: (plan) =>
    (plan.mission !== undefined || valuesOf(plan).length > 0) && wildlyImportantGoals(plan).length > 0,
  check: {
    plan(plan, { report, unclear }) {
      for (const aligned of alignment(plan)) {
        const { goal, supports, whys } = aligned;
        if (!goal.wildlyImportant) continue;
        const purposes = purposesOf(aligned).map(({ name }) => name);
        const isExplained = showsHow(aligned);
        if (purposes.length > 0) {
          if (isExplained === false) report(placeOf(goal, 'why'), 'unexplained', { goal: nameGoal(goal), purposes });
          else if (isExplained === undefined && whys.length > 0) unclear(goal, 'Whether its why shows how it serves the mission or a value could not be told: they are not put into words of their own.');
        } else if (supports.some(({ kind }) => kind === 'unknown')) {
          unclear(goal, 'Whether it serves the mission or a value could not be told: one of its links leads nowhere.');
        } else report(placeOf(goal, 'supports'), 'unlinked', { goal: nameGoal(goal) });
      }
    },
  },
});
