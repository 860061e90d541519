import type { CascadeGoal, CascadePlan } from '../../facts/cascade/cascade.ts';
import { planAmong } from '../../facts/cascade/cascade.ts';
import { goalsReachingAbove, topGoals } from '../../facts/cascade/reach.ts';
import { isTopHere, nameCascadeGoal } from '../../facts/cascade/standing.ts';
import { isOfOnePerson, isOfStudent } from '../../model/level.ts';
import type { Workspace } from '../../model/workspace.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const dataRationale: Rule = defineRule({
  id: 'data-rationale',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description:
    'Every goal of the top plan, and every goal that supports one above, says how data informed it',
  basis: [source('vertical-alignment', 'One page shows everybody how data led to the goal')],
  messages: {
    none: {
      says: 'The goal "{goal}" does not say how data informed it.',
      many: '{count} of {total} goals do not say how data informed them.',
      why: 'People who do not see what led to a goal take it for a whim, and cannot tell when the need is met.',
      try: 'Say what you saw and where, for example `data: In the June survey 38% of pupils could say what to do next, and few books showed an answer to feedback`.',
      missing: ['data'],
    },
  },
  appliesAmong: (outline, workspace) => {
    const plan = planAmong(outline, workspace);
    return plan !== undefined && goalsToExplain(plan, workspace).length > 0;
  },
  check: {
    workspace(outline, workspace, { report }) {
      const plan = planAmong(outline, workspace);
      if (plan === undefined) return;
      const goals = goalsToExplain(plan, workspace);
      for (const goal of goals) {
        if (!saysData(goal))
          report(goal.outline.at, 'none', { goal: nameCascadeGoal(goal), total: goals.length });
      }
    },
  },
});

/** All goals of a top plan, but not of one person's; and of other plans those that support a goal above. */
function goalsToExplain(plan: CascadePlan, workspace: Workspace): readonly CascadeGoal[] {
  const { level } = plan.outline;
  if (isOfStudent(level)) return [];
  const goals = topGoals(plan);
  if (isTopHere(plan, workspace) && !isOfOnePerson(level)) return goals;
  const supporting = goalsReachingAbove(plan);
  return goals.filter((goal) => supporting.has(goal));
}

/** Whether a goal, or every goal nested in it, says how data informed it. */
function saysData({ outline, nested }: CascadeGoal): boolean {
  return outline.saysData || (nested.length > 0 && nested.every((each) => each.outline.saysData));
}
