import { stepsWithoutOwner } from '../../facts/dates/deadlines.ts';
import { nameStep, openStepsOf } from '../../facts/steps.ts';
import { isOfOnePerson } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const actionOwner: Rule = defineRule({
  id: 'action-owner',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every action has an owner, its own or that of its goal or priority',
  basis: [
    source('anatomy', 'Goals and plans with an owner for each part'),
    source('three-questions', 'Actions that leaders, champions or staff can take'),
  ],
  concern: 'ownership',
  messages: {
    unowned: {
      says: 'The action "{action}" has no owner.',
      many: '{count} of {total} open actions have no owner.',
      why: 'Each member of staff will think that somebody else is doing it, and pupils will wait for it.',
      try: 'Name the role that sees it through, for example `owner: School secretary`; an owner of the goal counts for all its actions.',
      missing: ['owner'],
      // An owner of the goal would be theirs.
      yieldsTo: ['goal-owner'],
    },
  },
  // In the plan of one person all actions are that person's.
  applies: (plan) => !isOfOnePerson(plan.level) && openStepsOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const total = openStepsOf(plan).length;
      for (const { action } of stepsWithoutOwner(plan))
        report(action, 'unowned', { action: nameStep(action), total });
    },
  },
});
