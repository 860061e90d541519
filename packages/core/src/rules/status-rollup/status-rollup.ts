import { nameGoal, nameMeasure } from '../../facts/goals.ts';
import { colourOf, ratedGoals, shortfalls, worseParts } from '../../facts/status.ts';
import { speakWhen } from '../../facts/dates/speak-when.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const statusRollup: Rule = defineRule({
  id: 'status-rollup',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description:
    'A goal is not greener than its worst part, nor green while a measure is short of what was due',
  basis: [
    research(
      'Colours get greener on the way up: what a team knows to be red reaches its governors as yellow',
    ),
  ],
  concern: 'contradiction',
  messages: {
    part: {
      says: 'The goal "{goal}" is {colour}, though "{part}", a part of it, is {worse}.',
      why: 'Those who read only the top line, such as a board, will not ask about the part that needs help.',
      try: 'Give the goal the colour of its worst part, or bring the part up to date with its evidence.',
    },
    short: {
      says: 'The goal "{goal}" is green, though "{measure}" stands at {now} and was to reach {due} by {by}.',
      why: 'A target that was missed and shows green is not talked about, and the same happens again next year.',
      try: 'Show yellow or red and say what is done next, or correct `now` if it is out of date.',
    },
  },
  applies: (plan) => ratedGoals(plan).length > 0,
  check: {
    plan(plan, { report, asOf }) {
      for (const { goal, status, part, partStatus } of worseParts(plan)) {
        const args = {
          goal: nameGoal(goal),
          part: nameGoal(part),
          colour: colourOf(status),
          worse: colourOf(partStatus),
        };
        report(status, 'part', args, [{ at: partStatus }]);
      }
      for (const { goal, status, measure, now, due, by } of shortfalls(plan, asOf)) {
        const args = { goal: nameGoal(goal), measure: nameMeasure(measure), now, due, by: speakWhen(by) };
        report(status, 'short', args, [{ at: measure }]);
      }
    },
  },
});
