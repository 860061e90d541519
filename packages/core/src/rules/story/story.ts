import { isBelowSchool } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why =
  'Nobody gives their best to a table: people join an adventure, and are moved by what they are proud of.';

export const story: Rule = defineRule({
  id: 'story',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A plan tells a story, and says what the school is proud of',
  basis: [
    source(
      'anatomy',
      'A story that people want to live through together, and what they love and take pride in',
    ),
  ],
  pitfalls: ['rigid'],
  messages: {
    neither: {
      says: 'The plan tells no story, and does not say what you are proud of.',
      why,
      try: 'Tell in a few sentences where you come from and what happens next, under `story`, and under `pride` what makes you glad to work here, for example `pride: The older children who read to the younger ones`.',
      stub: ['story', 'pride'],
    },
    story: {
      says: 'The plan tells no story of where you come from and where you are going.',
      why,
      try: 'Tell it in a few sentences, for example `story: Two winters ago the library closed, and the older children began to read to the younger ones`.',
      stub: ['story'],
    },
    pride: {
      says: 'The plan does not say what you are proud of.',
      why,
      try: 'Name one thing that makes you glad to work here, for example `pride: The older children who read to the younger ones`.',
      stub: ['pride'],
    },
  },
  // The story of a school is not for each of its parts to tell again.
  applies: ({ level }) => !isBelowSchool(level),
  check: {
    plan(plan, { report, isBroken }) {
      const hasStory = plan.story !== undefined || isBroken(plan, 'story');
      const hasPride = plan.pride !== undefined || isBroken(plan, 'pride');
      if (!hasStory && !hasPride) report(plan, 'neither');
      else if (!hasStory) report(placeOf(plan, 'story'), 'story');
      else if (!hasPride) report(placeOf(plan, 'pride'), 'pride');
    },
  },
});
