import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { reflectionGoodFirst } from './reflection-good-first.ts';

testRule(
  reflectionGoodFirst,
  {
    silent: [
      { name: 'no voice yet', plan: 'kind: reflection\nid: r' },
      {
        name: 'equal, behind, or one of the two not rated',
        plan: `
          kind: reflection
          id: r
          voices:
            - by: staff
              ratings:
                good-past-is-past: amber
                excellent-practical-aspiration: yellow
                good-each-matters: green
                excellent-one-team: red
                excellent-innovate: green
        `,
      },
      {
        name: 'good seen red by one voice, excellence green by another',
        plan: `
          kind: reflection
          id: r
          voices:
            - { by: staff, ratings: { good-each-matters: red } }
            - { by: governors, ratings: { excellent-one-team: green } }
        `,
      },
    ],
    reports: [
      {
        name: 'one step ahead, for each voice that sees it so',
        plan: `
          kind: reflection
          id: r
          voices:
            - by: staff
              ratings:
                good-each-matters: red
                excellent-one-team: yellow # ← ahead
            - by: governors
              ratings:
                excellent-one-team: green # ← ahead
                good-each-matters: yellow
        `,
      },
    ],
  },
  it,
);
