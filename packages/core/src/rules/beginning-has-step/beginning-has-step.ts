import { planOfReflection } from '../../facts/reflection-plan.ts';
import { unpin } from '../../source/pin.ts';
import { sameId } from '../../model/workspace.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const beginningHasStep: Rule = defineRule({
  id: 'beginning-has-step',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'What the reflection shows in red has a next step in the plan',
  basis: [
    source('improvement-journey', 'Red is for what is beginning, or needs to start'),
    source('three-questions', 'Next steps rest on where the school is now'),
  ],
  messages: {
    unanswered: {
      says: 'Nothing in the plan "{plan}" answers "{statement}", which is red.',
      many: 'Nothing in the plan "{plan}" answers {count} statements that are red.',
      why: 'People said openly where the school has hardly begun, and see nothing come of it.',
      try: 'Name the statement under `answers` of a goal or an action that will change it, or plan one, for example `answers: [good-share-ideas]`.',
    },
  },
  appliesAmong: ({ kind, red }) => kind === 'reflection' && red.length > 0,
  check: {
    workspace(reflection, workspace, { report, unclear }) {
      const plan = planOfReflection(reflection, workspace);
      if (plan === undefined) {
        unclear(reflection.at, NO_PLAN);
        return;
      }
      const answered = new Set(plan.answers);
      for (const { id, says, at } of reflection.red) {
        if (answered.has(sameId(id))) continue;
        const args = { statement: says, plan: plan.title ?? plan.id ?? plan.file };
        report(unpin(at), 'unanswered', args, [{ at: plan.at, note: 'the plan' }]);
      }
    },
  },
});

const NO_PLAN =
  'Whether what is red has a next step could not be told: the plan of this reflection is not at hand.';
