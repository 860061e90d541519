import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { goalConcise } from './goal-concise.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

testRule(
  goalConcise,
  {
    silent: [
      { name: 'a number without a mark', plan: `goals: ["KIS 1.a ${words(35)}"]` },
      'title: Larkfield',
      { name: 'a goal that has only an id', plan: 'goals: [{ id: read }]' },
      {
        name: 'as many as may be',
        plan: `goals: [{ goal: ${words(25)}, wildlyImportant: true }, ${words(35)}]`,
      },
      { name: 'dashes and marks are no words', plan: `goals: ["${words(34)} – & / … one"]` },
      { name: 'a compound is one word', plan: `goals: ["${words(34)} long-term"]` },
      { name: 'a number and brackets', plan: `goals: ["KIS 1.b: ${words(35)} (${words(20)}) [NIF 1]"]` },
    ],
    reports: [
      {
        name: 'one more, on any level of the plan',
        plan: `
          priorities:
            - title: Read
              goals:
                - goal: ${words(26)} # ← wig
                  wildlyImportant: true
                  goals:
                    - ${words(36)} # ← goal
        `,
      },
      { name: 'nothing but brackets', plan: `goals: ["(${words(36)})"] # ← goal` },
    ],
  },
  it,
);

it('makes one finding of many', () => {
  const [file] = runRuleOn(goalConcise, { plan: `goals: [${words(40)}, ${words(50)}]` }).files;
  expect(file?.findings.map(({ count, args }) => ({ count, words: args['words'] }))).toEqual([
    { count: 2, words: 40 },
  ]);
});
