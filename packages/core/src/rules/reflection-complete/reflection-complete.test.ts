import { it } from 'vitest';
import { JOURNEY_STATEMENTS } from '../../model/journey-statements.ts';
import { testRule } from '../../testing/test-rule.ts';
import { reflectionComplete } from './reflection-complete.ts';

const all = (colour: string, without: readonly string[] = []): string =>
  JOURNEY_STATEMENTS.filter(({ id }) => !without.includes(id))
    .map(({ id }) => `${id}: ${colour}`)
    .join(', ');

const reflection = (...voices: readonly string[]): string =>
  `kind: reflection\nid: r\nplan: p\nvoices:\n${voices.map((voice) => `  - ${voice}\n`).join('')}`;

testRule(
  reflectionComplete,
  {
    silent: [
      { name: 'no voice yet', plan: 'kind: reflection\nid: r\nplan: p' },
      { name: 'a plan', plan: 'id: p\ntitle: P' },
      { name: 'every statement rated', plan: reflection(`{ by: staff, ratings: { ${all('amber')} } }`) },
    ],
    reports: [
      {
        name: 'one statement left out, by a voice without a name',
        plan: reflection(`{ ratings: { ${all('green', ['good-share-ideas'])} } } # ← section`),
      },
      {
        name: 'one voice of two',
        plan: reflection(`{ by: staff, ratings: { ${all('red')} } }`, '{ by: governors } # ← none'),
      },
      {
        name: 'a statement that nobody knows, beside all that there are',
        plan: reflection(`{ by: staff, ratings: { ${all('red')}, good-weather: green } } # ← unknown`),
      },
    ],
  },
  it,
);
