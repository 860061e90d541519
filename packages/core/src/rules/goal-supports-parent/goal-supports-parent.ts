import type { CascadeGoal } from '../../facts/cascade/cascade.ts';
import { planAmong } from '../../facts/cascade/cascade.ts';
import { ancestorsOf, goalsReachingAbove, topGoals } from '../../facts/cascade/reach.ts';
import {
  isInCircle,
  nameCascadeGoal,
  namePlan,
  placeOfParent,
  supportableAbove,
} from '../../facts/cascade/standing.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const goalSupportsParent: Rule = defineRule({
  id: 'goal-supports-parent',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every goal of a plan that serves another supports a goal above',
  basis: [source('vertical-alignment', 'Goals of teams and people line up with the goals above them')],
  concern: 'alignment',
  messages: {
    none: {
      says: 'The goal "{goal}" supports no goal of a plan above.',
      many: '{count} of {total} goals support no goal of a plan above.',
      why: 'Work that serves nothing above competes with what does, for the same people and the same hours.',
      try: 'Say what it serves, for example `supports: {example}`; if it serves nothing above, ask whether it is for this year.',
      missing: ['supports'],
    },
  },
  appliesAmong: (outline, workspace) => {
    const plan = planAmong(outline, workspace);
    if (plan === undefined || plan.goals.length === 0 || isInCircle(plan, workspace)) return false;
    const isNamed = plan.link === 'unseen' && placeOfParent(outline) !== undefined;
    return isNamed || [...ancestorsOf(plan)].some(({ goals }) => goals.length > 0);
  },
  check: {
    workspace(outline, workspace, { report, unclear }) {
      const plan = planAmong(outline, workspace);
      if (plan === undefined) return;
      const [example] = supportableAbove(plan);
      if (example === undefined) {
        const { parent = '' } = outline;
        const why = plan.parent === undefined ? unseen(parent) : nameless(namePlan(plan.parent));
        unclear(placeOfParent(outline) ?? outline.at, why);
        return;
      }
      const goals = topGoals(plan);
      const supporting = goalsReachingAbove(plan);
      for (const goal of goals) {
        if (supporting.has(goal)) continue;
        if (linksLost(goal)) unclear(goal.outline.at, LOST);
        else report(goal.outline.at, 'none', { goal: nameCascadeGoal(goal), total: goals.length, example });
      }
    },
  },
});

/** Whether a goal, or one nested in it, says what it supports in a way that leads nowhere yet. */
function linksLost(goal: CascadeGoal): boolean {
  return [goal, ...goal.nested].some(({ outline, lost }) => outline.hasOpenLink || lost.length > 0);
}

const LOST = 'Whether the goal supports one above could not be told: a link of its own leads nowhere.';

function unseen(parent: string): string {
  return `Whether the goals support one of the plan "${parent}" could not be told: it is not among the files that were checked.`;
}

function nameless(parent: string): string {
  return `Whether the goals support one of "${parent}" could not be told: none of its goals has an id to refer to.`;
}
