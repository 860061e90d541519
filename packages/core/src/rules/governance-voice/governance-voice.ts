import { textsOf } from '../../facts/texts.ts';
import { audiencesIn, audiencesOf } from '../../facts/words/audiences.ts';
import { isBelowSchool } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

/** Sections in which somebody may have a part. That governors are on the staff list is none. */
const SECTIONS = new Set([
  'involvement',
  'perspectives',
  'communication',
  'monitoring',
  'reviews',
  'adaptation',
  'layers',
  'reflections',
  'reality',
  'priorities',
  'goals',
  'author',
]);

/** In Scotland schools have no governors, and this is the body that is asked. */
const PARENT_COUNCIL = /\bparent council\b/i;

/** Fields that hold names. */
const NAMES = new Set(['who', 'of', 'audience', 'reportedTo', 'forum', 'setBy', 'owner', 'role']);

export const governanceVoice: Rule = defineRule({
  id: 'governance-voice',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Governors or trustees have a part in the plan',
  basis: [source('improvement-journey', 'Governors reflect on the journey of the school, too')],
  concern: 'voice',
  recommended: false,
  messages: {
    none: {
      says: 'Governors or trustees have no part in the plan.',
      why: 'Those who are to ask hard questions about it later should have heard its reasons at the start.',
      try: 'Say what they shape, hear or review, for example a review with `on: 2027-01-15` and `forum: Governing body`.',
      missing: ['involvement', 'reviews', 'monitoring', 'communication', 'forum', 'reportedTo', 'who'],
    },
  },
  // The plans of departments and classes are for the school's leaders to hear of.
  applies: ({ level }) => !isBelowSchool(level),
  check: {
    plan(plan, { report }) {
      const isNamed = textsOf(plan).some(
        ({ text, field, section }) =>
          SECTIONS.has(section) &&
          (PARENT_COUNCIL.test(text) ||
            (NAMES.has(field) ? audiencesOf([text]) : audiencesIn(text)).has('governors')),
      );
      if (!isNamed) report(plan, 'none');
    },
  },
});
