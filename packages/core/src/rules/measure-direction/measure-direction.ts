import { changeOf, isBackwards, speaksOfLess } from '../../facts/change.ts';
import type { Change } from '../../facts/change.ts';
import { measuresOf, nameMeasure } from '../../facts/goals.ts';
import type { MeasureInPlan } from '../../facts/goals.ts';
import { directionOf } from '../../facts/words/polarity.ts';
import { placeOf } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';
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
      why: 'Whoever checks the plan in July will call a step back a success, or stop trusting the figures.',
      try: 'Perhaps the two amounts changed places: `from` is where you are, `to` is where you want to be.',
    },
    rises: {
      says: '"{measure}" should fall, and its target of {to} is above where it stands, {from}.',
      why: 'Whoever checks the plan in July will call a step back a success, or stop trusting the figures.',
      try: 'Perhaps the two amounts changed places: `from` is where you are, `to` is where you want to be.',
    },
  },
  applies: (plan) => measuresOf(plan).some(({ measure }) => changeOf(measure) !== undefined),
  check: {
    plan(plan: Plan, { report, unclear }) {
      for (const measured of measuresOf(plan)) {
        const { measure } = measured;
        const change = changeOf(measure);
        if (change === undefined) continue;
        const { moves, from, to } = change;
        const name = nameMeasure(measure);
        if (isBackwards(change) && isKept(measured)) {
          unclear(measure, `Whether "${name}" is to stay where it is could not be told.`);
        } else if (isBackwards(change)) {
          report(placeOf(measure, 'to'), moves === 'down' ? 'falls' : 'rises', { measure: name, from, to });
        }
        if (isOpenFall(change) && !speaksOfLess(purposeOf(measured))) {
          unclear(measure, `Whether "${name}" is meant to fall could not be told.`);
        }
      }
    },
  },
});

/** Most metrics are meant to rise, so only a fall that nothing explains is worth a word. */
function isOpenFall({ moves, wanted }: Change): boolean {
  return moves === 'down' && wanted === undefined;
}

/** Under *Maintain attendance at or above 94%*, a target below the baseline may be a floor. */
function isKept({ goal, above, priority }: MeasureInPlan): boolean {
  return [goal?.goal, above?.goal, priority?.title].some((text) => directionOf(text ?? '') === 'keep');
}

/** What the measure is there for, in the words of its goal or priority. */
function purposeOf({ goal, priority }: MeasureInPlan): string {
  return goal?.goal ?? priority?.title ?? '';
}
