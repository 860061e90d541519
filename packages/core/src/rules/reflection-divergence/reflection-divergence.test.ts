import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { reflectionDivergence } from './reflection-divergence.ts';

const chart = (...columns: readonly string[]): string =>
  `kind: reflection\nid: r\nvoices:\n${columns.map((ratings, index) => `  - { by: voice ${String(index)}, ratings: { ${ratings} } }\n`).join('')}`;

testRule(
  reflectionDivergence,
  {
    silent: [
      { name: 'one voice', plan: chart('good-share-ideas: red, excellent-innovate: green') },
      { name: 'one colour apart', plan: chart('good-share-ideas: red', 'good-share-ideas: amber') },
      {
        name: 'one of them did not rate it',
        plan: chart('good-share-ideas: red', 'excellent-innovate: green'),
      },
    ],
    reports: [
      {
        name: 'two colours apart, with one between',
        plan: chart('good-share-ideas: green', 'good-share-ideas: yellow', 'good-share-ideas: red').replace(
          'red } }',
          'red } } # ← apart',
        ),
      },
    ],
  },
  it,
);

it('says once how many statements there are', () => {
  const plan = chart(
    'good-share-ideas: green, excellent-innovate: red',
    'good-share-ideas: red, excellent-innovate: green',
  );
  const findings = runRuleOn(reflectionDivergence, { plan }).files[0]?.findings;
  expect(findings?.map(({ count, at }) => [count, at.pointer])).toEqual([
    [2, '/voices/0/ratings/excellent-innovate'],
  ]);
});
