import { audiencesOf } from '../../facts/words/audiences.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const reflectionVoices: Rule = defineRule({
  id: 'reflection-voices',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'More than the leadership team was asked',
  basis: [
    source('improvement-journey', 'Leaders can fill in the chart, and so can governors and the whole staff'),
  ],
  concern: 'voice',
  pitfalls: ['disconnected'],
  messages: {
    leadersOnly: {
      says: 'Only "{voice}" was asked how the school stands.',
      why: 'Those who lead a change see it further along than those who live with it, and nobody finds out.',
      try: 'Give the chart to governors or all staff as well, each with a column of its own, for example `by: whole staff`.',
    },
  },
  check: {
    reflection({ voices }, { report, unclear }) {
      const [first] = voices;
      if (first === undefined) return;
      const names = voices.map(({ by }) => by);
      if (names.some((name) => name !== undefined && !isOfLeadersAlone(name))) return;
      if (names.includes(undefined)) unclear(first, UNNAMED);
      else report(first, 'leadersOnly', { voice: first.by ?? '' });
    },
  },
});

/** *Headteacher with all staff* is more than leaders; so is whoever nobody here knows. */
function isOfLeadersAlone(name: string): boolean {
  const [only, ...others] = audiencesOf([name]);
  return only === 'leaders' && others.length === 0;
}

const UNNAMED =
  'Whether more than the leadership team was asked could not be told: not every voice has a name.';
