import { freeSlug } from '../../edit/slug.ts';
import { giveField } from '../../edit/stub.ts';
import { goalsOf, nameGoal } from '../../facts/goals.ts';
import { identifiedParts } from '../../facts/ids.ts';
import type { Goal } from '../../model/goal.ts';
import { sameId } from '../../model/workspace.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Fix } from '../../source/edit.ts';

export const goalId: Rule = defineRule({
  id: 'goal-id',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every goal has an id by which other goals and plans can refer to it',
  basis: [house('What has no name of its own cannot be linked to')],
  recommended: false,
  messages: {
    none: {
      says: 'The goal "{goal}" has no id.',
      many: '{count} of {total} goals have no id.',
      why: 'No goal of another plan can say that it serves this one, so nobody sees from below what it is for.',
      try: 'Give it a short name of its own, for example `id: daily-reading`.',
    },
  },
  applies: (plan) => goalsOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const goals = goalsOf(plan);
      const taken = new Set(['mission', 'vision', ...identifiedParts(plan).map(({ id }) => sameId(id))]);
      for (const { goal } of goals) {
        if (goal.id === undefined)
          report(goal, 'none', { goal: nameGoal(goal), total: goals.length }, [], idFor(goal, taken));
      }
    },
  },
});

/** An id of the words of a goal that nothing else in the plan has. */
function idFor(goal: Goal, taken: Set<string>): Fix | undefined {
  const id = goal.goal === undefined ? undefined : freeSlug(goal.goal, taken);
  const edits = id === undefined ? undefined : giveField(goal, 'id', id);
  return edits && { kind: 'review', label: `Give the goal the id "${id ?? ''}".`, edits };
}
