import { countSentences, countWords } from '../../facts/words/length.ts';
import { wornWordsIn } from '../../facts/words/vague.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why =
  'A vision that nobody can say by heart guides nobody when two things have to be done and there is time for one.';

/** So many words that any school could use make a vision one of any school. */
const MANY_WORN = 2;

/** Sentences of so few words make a motto. */
const MOTTO_WORDS = 2;

export const visionMemorable: Rule = defineRule({
  id: 'vision-memorable',
  severity: 'info',
  confidence: 'likely',
  since: '0.1.0',
  description: 'A vision is one or two sentences of at most 25 words, in plain words',
  basis: [source('three-questions', 'A vision is simple and memorable, and engages the heart')],
  options: (z) =>
    z.strictObject({
      max: z.int().min(1).default(25).describe('How many words a vision may have.'),
      maxSentences: z.int().min(1).default(2).describe('How many sentences a vision may have.'),
    }),
  messages: {
    long: {
      says: 'The vision has {words} words in {sentences} {sentences|sentence|sentences}; few will know it by heart.',
      why,
      try: 'Keep the sentence that you would say to a new colleague, for example "Every child reads every day, with joy", and move the rest to `story` or `values`.',
    },
    worn: {
      says: 'The vision says {found}, words that stand in the visions of many schools.',
      why,
      try: 'Say instead what one would see and hear on a good day at your school, for example "Nobody leaves a day here without having been noticed".',
    },
  },
  applies: ({ vision, place }) => vision !== undefined && place.fields.has('vision'),
  check: {
    plan(plan, { options, report }) {
      const vision = plan.vision ?? '';
      const words = countWords(vision);
      const sentences = countSentences(vision);
      const found = wornWordsIn(vision);
      // "Learn. Lead. Love." is known by heart, full stops or not.
      const isMotto = words <= sentences * MOTTO_WORDS;
      if (words > options.max || (sentences > options.maxSentences && !isMotto))
        report(placeOf(plan, 'vision'), 'long', { words, sentences });
      else if (found.length >= MANY_WORN)
        report(placeOf(plan, 'vision'), 'worn', { found: found.map((word) => `"${word}"`) });
    },
  },
});
