import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { fix } from '../../lint.ts';
import { goalId } from './goal-id.ts';

testRule(
  goalId,
  {
    silent: ['title: Larkfield', 'goals: [{ id: read, goal: Read }]'],
    reports: [
      {
        name: 'a nested goal, and one whose id is blank',
        plan: `
          goals:
            - id: read
              goals:
                - goal: Aloud # ← none
            - { id: "", goal: At home } # ← none
        `,
      },
    ],
  },
  it,
);

it('offers ids of the words, each once and none that is taken', () => {
  const text = `id: a
title: A
values: [{ id: read-more, name: Reading }]
priorities:
  - title: Reading
    goals:
      - Read more!
      - goal: Read more
        owner: Headteacher
      - goal: Étoile — Ysgol Tŷ Gwyn
goals:
  - { goal: "Every pupil, whatever their need, reads with an adult every day" }
  - goal: "[which goal?]"
  - goal: Mission
`;
  const { files } = fix({ name: 'a.plan.yaml', text }, { rules: { 'goal-id': 'on' } }, ['review']);
  expect(files[0]?.text).toBe(`id: a
title: A
values: [{ id: read-more, name: Reading }]
priorities:
  - title: Reading
    goals:
      - goal: Read more!
        id: read-more-2
      - id: read-more-3
        goal: Read more
        owner: Headteacher
      - id: etoile-ysgol-ty-gwyn
        goal: Étoile — Ysgol Tŷ Gwyn
goals:
  - { id: every-pupil-whatever-their-need-reads, goal: "Every pupil, whatever their need, reads with an adult every day" }
  - goal: "[which goal?]"
  - id: mission-2
    goal: Mission
`);
});

it('is off unless it is switched on', () => {
  expect(goalId.recommended).toBe(false);
  expect(runRuleOn(goalId, { plan: 'goals: [Read]' }).files[0]?.findings).toHaveLength(1);
});
