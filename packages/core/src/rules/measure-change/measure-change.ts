import { measuresOf, nameMeasure } from '../../facts/goals.ts';
import { levelsOf } from '../../facts/measures/levels.ts';
import { misstatements, standstills } from '../../facts/measures/measure-change.ts';
import { placeOf } from '../../model/place.ts';
import { logic } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const measureChange: Rule = defineRule({
  id: 'measure-change',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'What is to change, changes, and by as much as the words say',
  basis: [logic('A target that is the baseline asks for nothing, and a change is what lies between the two')],
  concern: 'contradiction',
  messages: {
    none: {
      says: 'The target of "{measure}" is where it stands already, {amount}.',
      why: 'A target that is met before anybody begins asks nothing of staff, and pupils will notice no difference.',
      try: 'Correct `to`. Where keeping it is the aim, say so in its words, for example `measure: attendance stays at 96%`.',
    },
    other: {
      says: 'The words say "{stated}"; from {from} to {to}, "{name}" changes by {actual}.',
      why: 'Staff work towards one of the two, the review counts the other, and both are in the plan.',
      try: 'Settle which one is meant, and correct the words or the amounts.',
    },
  },
  applies: (plan) =>
    measuresOf(plan).some(({ measure }) => (measure.to ?? levelsOf(measure).to) !== undefined) ||
    misstatements(plan).length > 0,
  check: {
    plan(plan, { report }) {
      for (const { measure } of standstills(plan))
        report(placeOf(measure, 'to'), 'none', {
          measure: nameMeasure(measure),
          amount: levelsOf(measure).to?.text ?? '',
        });
      for (const { part, name, stated, from, to, actual } of misstatements(plan))
        report(placeOf(part, 'to'), 'other', { name, stated, from, to, actual });
    },
  },
});
