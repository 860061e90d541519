import { unexplainedAcronyms } from '../../facts/acronyms.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

/** So many are named; more would fill the page. */
const MOST_NAMED = 12;

export const acronyms: Rule = defineRule({
  id: 'acronyms',
  severity: 'info',
  confidence: 'judgement',
  since: '0.1.0',
  description: 'Short forms are spelled out, in the glossary or where they stand first',
  basis: [research('Families and new governors give up on plans that are full of short forms')],
  recommended: false,
  presets: ['publish'],
  options: (z) =>
    z.strictObject({
      allow: z.array(z.string()).default([]).describe('More short forms that all readers of the plan know.'),
    }),
  messages: {
    unexplained: {
      says: 'Check whether every reader knows "{acronym}": the plan nowhere says what it stands for.',
      many: 'Check whether every reader knows {all}: the plan nowhere says what they stand for.',
      why: 'Families, new governors and pupils stop reading where they no longer follow.',
      try: 'Spell it out where it stands first, for example "restorative practice lead (RPL)", or put it into the `glossary`.',
    },
  },
  check: {
    plan(plan, { options, report }) {
      const found = unexplainedAcronyms(plan, options.allow);
      const names = found.map(({ written }) => `"${written}"`);
      const rest = names.length - MOST_NAMED;
      const all = rest > 0 ? [...names.slice(0, MOST_NAMED), `${rest} more`] : names;
      for (const { written, place } of found) report(place, 'unexplained', { acronym: written, all });
    },
  },
});
