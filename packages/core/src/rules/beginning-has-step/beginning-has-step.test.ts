import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { beginningHasStep } from './beginning-has-step.ts';

const reflection = (...lines: readonly string[]): string =>
  `kind: reflection\nid: r\nplan: p\nvoices:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const plan = (more = ''): string => `id: P\ntitle: Plan\n${more}`;

testRule(
  beginningHasStep,
  {
    silent: [
      {
        name: 'nothing is red',
        files: {
          'a.yaml': reflection('- { by: staff, ratings: { good-share-ideas: amber } }'),
          'p.yaml': plan(),
        },
      },
      { name: 'a plan alone', files: { 'p.yaml': plan() } },
      {
        name: 'answered on a nested goal, by an id in other letters',
        files: {
          'a.yaml': reflection('- { by: staff, ratings: { good-share-ideas: red } }'),
          'p.yaml': plan('goals: [{ goal: A, goals: [{ goal: B, answers: Good-Share-Ideas }] }]'),
        },
      },
    ],
    reports: [
      {
        name: 'red for one voice is enough, and red for two is said once',
        files: {
          'a.yaml': reflection(
            '- by: staff',
            '  ratings:',
            '    good-share-ideas: red # ← unanswered',
            '    excellent-innovate: green',
            '- by: governors',
            '  ratings:',
            '    good-share-ideas: red',
            '    excellent-innovate: red # ← unanswered',
          ),
          'p.yaml': plan('goals: [Read]'),
        },
      },
    ],
  },
  it,
);

it.each([
  [
    'no plan is named',
    'kind: reflection\nid: r\nvoices: [{ by: staff, ratings: { good-share-ideas: red } }]',
  ],
  ['the plan is not at hand', reflection('- { by: staff, ratings: { good-share-ideas: red } }')],
])('cannot tell where %s', (_, text) => {
  const [file] = runRuleOn(beginningHasStep, { files: { 'a.yaml': text } }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear).toHaveLength(1);
});
