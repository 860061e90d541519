import { measureStatements } from '../../facts/measures/measure-statements.ts';
import type { MeasureStatement } from '../../facts/measures/measure-statements.ts';
import { nameMeasure } from '../../facts/goals.ts';
import { isToStay } from '../../facts/measures/measure-change.ts';
import { isStillOpen } from '../../facts/placeholders.ts';
import { saysNoTime } from '../../facts/words/times.ts';
import { isOfStudent } from '../../model/level.ts';
import { research, source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const measureDeadline: Rule = defineRule({
  id: 'measure-deadline',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every measure says by when it is to be met',
  basis: [
    source('three-questions', 'What is done next, and by when'),
    research('Of 287 goals in 25 published plans, 4 in 100 have both a quantity and a date'),
  ],
  messages: {
    absent: {
      says: 'The measure "{measure}" does not say by when it is to be met.',
      many: '{count} of {total} measures do not say by when they are to be met.',
      why: 'A figure without a date is never late, so nobody looks at it until the year is over.',
      try: 'Give it a date, for example `by: 2027-07`. A date on the goal or the priority counts for all measures under it.',
      missing: ['by'],
    },
    endless: {
      says: 'The measure "{measure}" is due "{by}", a day that never comes.',
      many: '{count} of {total} measures are due on a day that never comes, such as "{by}".',
      why: 'A figure that is never due is never late, so nobody looks at it until the year is over.',
      try: 'Say when it is looked at next, for example `by: 2026-12-18`.',
    },
  },
  // A page that a student writes for a term has its date in its title.
  applies: (plan) => !isOfStudent(plan.level) && measureStatements(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const statements = measureStatements(plan);
      for (const statement of statements) {
        const { measure, deadline } = statement;
        const args = { measure: nameMeasure(measure), total: statements.length };
        if (deadline === undefined) report(measure, 'absent', args);
        else if (isEndless(statement)) report(measure, 'endless', { ...args, by: deadline.text });
      }
    },
  },
});

/** *Ongoing*, *in due course*; but what is to stay as it is may well be ongoing. What is still to be decided is not meant. */
function isEndless(statement: MeasureStatement): boolean {
  const { deadline } = statement;
  if (deadline === undefined || isToStay(statement)) return false;
  const { kind, span, text } = deadline;
  return (
    kind === 'ongoing' || (kind === 'vague' && span === undefined && !isStillOpen(text) && saysNoTime(text))
  );
}
