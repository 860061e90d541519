import { stepsWithoutDate } from '../../facts/dates/deadlines.ts';
import { nameStep, openStepsOf } from '../../facts/steps.ts';
import { isOfStudent } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const actionDeadline: Rule = defineRule({
  id: 'action-deadline',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every action has a date, its own or that of its goal or priority',
  basis: [
    source('anatomy', 'Plans and trackers that can be followed through a year'),
    source('three-questions', 'Actions that can be taken straight away'),
  ],
  messages: {
    undated: {
      says: 'The action "{action}" has no date.',
      many: '{count} of {total} open actions have no date.',
      why: 'What can be done at any time is done last, and no review can tell that it is late.',
      try: 'Say by when it is done, for example `by: 2026-10-09` or `by: October 2026`; for a routine, `start` says when it begins.',
      missing: ['by', 'start'],
    },
  },
  // A student's own plan is as short as the student's view ahead.
  applies: (plan) => !isOfStudent(plan.level) && openStepsOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const total = openStepsOf(plan).length;
      for (const { action } of stepsWithoutDate(plan))
        report(action, 'undated', { action: nameStep(action), total });
    },
  },
});
