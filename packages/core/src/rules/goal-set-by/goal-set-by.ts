import type { CascadeGoal } from '../../facts/cascade/cascade.ts';
import { planAmong } from '../../facts/cascade/cascade.ts';
import { topGoals } from '../../facts/cascade/reach.ts';
import { isSetFromAbove } from '../../facts/cascade/setters.ts';
import { isBelowTop, nameCascadeGoal } from '../../facts/cascade/standing.ts';
import { isOfOnePerson } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const goalSetBy: Rule = defineRule({
  id: 'goal-set-by',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every goal below the top says who created it, and that is not a level above',
  basis: [source('vertical-alignment', 'Each level creates its own goal, from the bottom up')],
  concern: 'voice',
  messages: {
    unsaid: {
      says: 'The goal "{goal}" does not say who created it.',
      many: '{count} of {total} goals do not say who created them.',
      why: 'Whether a team chose its goal or was handed it decides how it will be carried, and nobody can see which it was.',
      try: 'Name those who wrote it, for example `setBy: Year 5 and 6 teachers`.',
      missing: ['setBy'],
    },
    above: {
      says: 'The goal "{goal}" was created by {who}: did those who are to carry it have a say?',
      why: 'A goal that comes from above is carried out; one that people found themselves is carried.',
      try: 'If they did, name them too in `setBy`; if not, ask them what goal of their own would serve the one above.',
      confidence: 'judgement',
    },
  },
  appliesAmong: (outline, workspace) => {
    const plan = planAmong(outline, workspace);
    // A plan that names none above is for parent-plan, which comes first.
    return plan?.parent !== undefined && plan.goals.length > 0 && isBelowTop(plan, workspace);
  },
  check: {
    workspace(outline, workspace, { report }) {
      const plan = planAmong(outline, workspace);
      if (plan === undefined) return;
      const goals = topGoals(plan);
      for (const goal of goals) {
        const name = nameCascadeGoal(goal);
        if (isSetFromAbove(goal, workspace.ladder)) {
          report(goal.outline.at, 'above', { goal: name, who: goal.outline.setBy });
        } else if (!saysWho(goal) && !isOfOnePerson(outline.level)) {
          // What one person wants for themselves needs no author.
          report(goal.outline.at, 'unsaid', { goal: name, total: goals.length });
        }
      }
    },
  },
});

/** Whether a goal, or every goal nested in it, says who created it. */
function saysWho({ outline, nested }: CascadeGoal): boolean {
  if (outline.setBy.length > 0) return true;
  return nested.length > 0 && nested.every((each) => each.outline.setBy.length > 0);
}
