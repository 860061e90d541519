import { measureStatements } from '../../facts/measures/measure-statements.ts';
import type { MeasureStatement } from '../../facts/measures/measure-statements.ts';
import { nameMeasure } from '../../facts/goals.ts';
import type { Day } from '../../model/day.ts';
import { research, source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const measureBaseline: Rule = defineRule({
  id: 'measure-baseline',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every measure says where it starts',
  basis: [
    source('three-questions', 'Next steps rest on the current reality'),
    research('Of 287 goals in 25 published plans, 6 in 100 say from where to where'),
  ],
  messages: {
    absent: {
      says: 'The measure "{measure}" does not say where it starts.',
      many: '{count} of {total} measures do not say where they start.',
      why: 'Without the figure of today, a good result may be luck, and a small one may be the best year yet.',
      try: 'Count it once now, for example `from: 41%`. If that takes a while, say until when: `from: baseline in October`.',
      missing: ['from', 'now'],
    },
    undated: {
      says: 'The baseline of "{measure}" is "{baseline}", and the plan does not say when there will be one.',
      many: '{count} of {total} measures have no baseline yet, and no date by which they will.',
      why: 'A baseline that is taken late already holds part of the change, and one without a date is often never taken.',
      try: 'Say when it will be there, for example `from: baseline in October`.',
      severity: 'info',
    },
    due: {
      says: 'The baseline of "{measure}" was to be there by {when} and is not.',
      many: '{count} of {total} measures still have no baseline, though its date is past.',
      why: 'With every week that passes the figure says less about where pupils started.',
      try: 'Put the figure in, for example `from: 41%`, or say what will be measured in its place.',
    },
  },
  applies: (plan) => measureStatements(plan).length > 0,
  check: {
    plan(plan, { report, asOf }) {
      const statements = measureStatements(plan);
      for (const statement of statements) {
        if (statement.baseline === 'stated') continue;
        const { measure, putOff } = statement;
        const args = { measure: nameMeasure(measure), total: statements.length };
        if (putOff === undefined) report(measure, 'absent', args);
        else if (putOff.by === undefined) report(measure, 'undated', { ...args, baseline: putOff.text });
        else if (isPast(statement, asOf)) report(measure, 'due', { ...args, when: putOff.by.text });
      }
    },
  },
});

function isPast({ putOff }: MeasureStatement, asOf: Day | undefined): boolean {
  const end = putOff?.by?.span?.end;
  return asOf !== undefined && end !== undefined && end < asOf;
}
