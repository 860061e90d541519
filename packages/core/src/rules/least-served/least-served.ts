import { leastServedVoices } from '../../facts/people/least-served.ts';
import { isOfStudent } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const leastServed: Rule = defineRule({
  id: 'least-served',
  severity: 'warning',
  confidence: 'likely',
  since: '0.1.0',
  description: 'The plan hears the students who find learning and school most difficult',
  basis: [source('anatomy', 'How school is for those who find it hardest')],
  concern: 'voice',
  pitfalls: ['disconnected'],
  messages: {
    none: {
      says: 'Nothing in the plan says what students who find learning and school most difficult have told you.',
      why: 'What makes their days hard stays as it is, because nobody who plans has been told.',
      try: 'Talk with some of them and write down what they say, for example `of: pupils who find reading hardest` with `heard: The corridor is too loud to read in`.',
      missing: ['perspectives', 'involvement', 'perspectives.of', 'involvement.who'],
    },
    unheard: {
      says: 'Students who find school most difficult are named here, but not what they said.',
      why: 'A plan can only answer what it has heard; a name alone changes nothing for them.',
      try: 'Add what you heard, for example `heard: We never know who will teach us on Fridays`.',
      missing: ['heard', 'how', 'perspectives.heard', 'involvement.how'],
    },
  },
  // In a student's own plan that student is heard.
  applies: ({ level }) => !isOfStudent(level),
  check: {
    plan(plan, { report, unclear }) {
      const { heard, onlyNamed, unsure } = leastServedVoices(plan);
      if (heard.length > 0) return;
      const [first, ...others] = onlyNamed;
      if (first === undefined) {
        if (unsure[0] === undefined) report(plan, 'none', {});
        else unclear(unsure[0], UNSURE);
      } else
        report(
          first,
          'unheard',
          {},
          others.map((at) => ({ at })),
        );
    },
  },
});

const UNSURE = 'Whether those who are heard here find learning and school most difficult could not be told.';
