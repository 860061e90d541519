import { nameMeasure } from '../../facts/goals.ts';
import { amountsOf } from '../../facts/measures/amounts.ts';
import { oddAmounts } from '../../facts/measures/measure-units.ts';
import { placeOf } from '../../model/place.ts';
import { logic } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const measureUnits: Rule = defineRule({
  id: 'measure-units',
  severity: 'warning',
  confidence: 'likely',
  since: '0.1.0',
  description: 'The amounts of a measure share a unit and a scale',
  basis: [logic('Amounts can be set against each other where they are counted alike')],
  concern: 'contradiction',
  messages: {
    fraction: {
      says: '"{measure}" has {odd} beside {beside}: one is a part of 1, the other a percentage.',
      why: 'A reader, or a spreadsheet, takes the one for less than one per cent, and the step looks a hundred times as large.',
      try: 'Write both the same way, for example `from: 38%` beside `to: 70%`.',
    },
    other: {
      says: '"{measure}" has {odd} beside {beside}, which are counted in different units.',
      why: 'Whoever checks it at a review has to convert one into the other, and two people will do it in two ways.',
      try: 'Count both alike, for example `from: 12 days` beside `to: 8 days`, or name a second measure.',
    },
  },
  applies: (plan) => amountsOf(plan).length > 0,
  check: {
    plan(plan, { report, unclear }) {
      for (const { measure, part, field, amount, beside, match } of oddAmounts(plan)) {
        const place = placeOf(part, field);
        const args = { measure: nameMeasure(measure), odd: amount.text, beside: beside.text };
        if (match === 'unknown')
          unclear(place, `Whether "${args.odd}" and "${args.beside}" are counted alike could not be told.`);
        else report(place, match, args, part === measure ? [] : [{ at: measure }]);
      }
    },
  },
});
