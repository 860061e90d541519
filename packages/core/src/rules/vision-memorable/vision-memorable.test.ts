import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { visionMemorable } from './vision-memorable.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

testRule(
  visionMemorable,
  {
    silent: [
      'title: Larkfield',
      'vision: " "',
      { name: 'one worn word is nobody’s fault', plan: 'vision: Ambitious, included, dynamic' },
      { name: 'as much as may be', plan: `vision: ${words(12)}. ${words(13)}!` },
      {
        name: 'a full stop that ends no sentence',
        plan: 'vision: At St. Brigid’s every child, e.g. a new one, has a friend. Always.',
      },
      { name: 'a motto', plan: 'vision: Dream big! Work hard! Be kind!' },
      { name: 'in Welsh', plan: 'vision: Pob plentyn, pob cyfle.' },
    ],
    reports: [
      { name: 'one word more', plan: `vision: ${words(26)} # ← long` },
      {
        name: 'one sentence more',
        plan: 'vision: Children read. Adults read beside them. Families listen. # ← long',
      },
      {
        name: 'long and worn is one finding',
        plan: `vision: Excellence, innovation and ${words(30)} # ← long`,
      },
      {
        name: 'worn words in both spellings, in the singular and the plural',
        plan: 'vision: We empower stakeholders to maximize personalised pathways. # ← worn',
      },
      {
        name: 'where the plan above says it, and not below',
        files: {
          'trust.plan.yaml': `id: trust\ntitle: Trust\nvision: ${words(30)} # ← long`,
          'school.plan.yaml': 'id: school\ntitle: School\nparent: trust',
        },
      },
    ],
  },
  it,
);
