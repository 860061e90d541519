import { statesChange, wrongWays } from '../../facts/measures/wrong-way.ts';
import { placeOf } from '../../model/place.ts';
import { logic } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const measureDirection: Rule = defineRule({
  id: 'measure-direction',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every target lies on the side of its baseline that the words of the measure ask for',
  basis: [logic('A target that is worse than the baseline contradicts its own words')],
  concern: 'contradiction',
  messages: {
    falls: {
      says: '"{measure}" should rise, and its target of {to} is below where it stands, {from}.',
      why: 'Whoever looks back on the plan will call a step back a success, or stop trusting the figures.',
      try: 'Perhaps the two amounts changed places: `from` is where you are, `to` is where you want to be.',
    },
    rises: {
      says: '"{measure}" should fall, and its target of {to} is above where it stands, {from}.',
      why: 'Whoever looks back on the plan will call a step back a success, or stop trusting the figures.',
      try: 'Perhaps the two amounts changed places: `from` is where you are, `to` is where you want to be.',
    },
  },
  applies: statesChange,
  check: {
    plan(plan, { report, unclear }) {
      for (const { kind, part, name, change } of wrongWays(plan)) {
        const { moves, from, to } = change;
        if (kind === 'kept') unclear(part, `Whether "${name}" is to stay where it is could not be told.`);
        else if (kind === 'unexplained')
          unclear(part, `Whether "${name}" is meant to fall could not be told.`);
        else report(placeOf(part, 'to'), moves === 'down' ? 'falls' : 'rises', { measure: name, from, to });
      }
    },
  },
});
