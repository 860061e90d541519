import { textsOf } from '../../facts/texts.ts';
import { euphemismIn } from '../../facts/words/euphemism.ts';
import { wordSet } from '../../model/lazily.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const plainSpeaking: Rule = defineRule({
  id: 'plain-speaking',
  severity: 'info',
  confidence: 'judgement',
  since: '0.1.0',
  description: 'What holds the school back is said plainly',
  basis: [source('anatomy', 'Not to be clear about the biggest obstacles holds us back')],
  pitfalls: ['avoidant'],
  recommended: false,
  options: (z) =>
    z.strictObject({
      phrases: z.array(z.string()).default([]).describe('More phrases that soften what they speak of.'),
    }),
  messages: {
    softened: {
      says: 'Check whether "{phrase}" hides what should be said plainly here.',
      many: '{count} places soften what they speak of; check whether they hide something. The first says "{phrase}".',
      why: 'What is not named is not worked on, and those who meet it every day conclude that nobody wants to know.',
      try: 'Say who cannot do what, and how many, for example "Four in ten of Year 4 cannot read the books they are given" for "Reading is an area for development".',
    },
  },
  check: {
    plan(plan, { options, report }) {
      for (const { text, place, section, field } of textsOf(plan)) {
        if (NO_PROSE().has(section) || NO_PROSE().has(field)) continue;
        const phrase = euphemismIn(text, options.phrases);
        if (phrase !== undefined) report(place, 'softened', { phrase });
      }
    },
  },
});

/** Fields of the format itself, and what others said in words of their own. */
const NO_PROSE = wordSet(
  '$schema kind id title unit level parent glossary lint supports dependsOn answers heard',
);
