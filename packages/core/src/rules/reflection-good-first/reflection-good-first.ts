import { journey } from '../../facts/journey.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const reflectionGoodFirst: Rule = defineRule({
  id: 'reflection-good-first',
  severity: 'info',
  confidence: 'judgement',
  since: '0.1.0',
  description: 'Excellence is not claimed before the good that it rests on',
  basis: [source('improvement-journey', 'Securing good stands beside moving on to excellence, line by line')],
  messages: {
    ahead: {
      says: 'Is "{excellent}" really ahead of "{good}" for {voice}?',
      many: 'Is excellence really ahead of good on {count} lines of the chart?',
      why: 'Excellence that does not rest on good practice goes when one or two people go.',
      try: 'Check whether both colours are meant. Where they are, say in a note what carries the second without the first.',
    },
  },
  check: {
    reflection(reflection, { report }) {
      for (const { voice, good, excellent, goodRating, excellentRating } of journey(reflection).leaps) {
        const args = { voice, good: good.says, excellent: excellent.says };
        report(excellentRating.place, 'ahead', args, [{ at: goodRating.place }]);
      }
    },
  },
});
