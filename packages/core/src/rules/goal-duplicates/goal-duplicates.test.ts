import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { goalDuplicates } from './goal-duplicates.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

testRule(
  goalDuplicates,
  {
    silent: [
      'title: Larkfield',
      'goals: [Every child reads]',
      { name: 'goals without words', plan: 'goals: [{ id: a }, { id: b }, " "]' },
      { name: 'function words only', plan: 'goals: [On and on, From here to there]' },
      {
        name: 'one more thing said on each side',
        plan: `
          goals:
            - Every pupil in the lower school acts on written feedback in every lesson of the week
            - Every pupil in the lower school acts on spoken feedback in every lesson of the week
        `,
      },
      {
        name: 'headings, and goals that leave it to their heading what they are about',
        plan: `
          priorities:
            - { title: Nursery, goals: [Phonics, Raise attainment at KS2, Improve the quality of teaching] }
            - title: Infants
              goals:
                - Phonics
                - Raise attainment at KS2
                - goal: Teaching
                  goals: [Improve the quality of teaching]
        `,
      },
      { name: 'opposites', plan: 'goals: [Reduce persistent absence, Increase attendance]' },
    ],
    reports: [
      {
        name: 'everywhere, and without saying where',
        plan: `
          goals:
            - Improve the quality of teaching so that it is consistently good
            - Improve the quality of teaching so it is consistently good in all subjects # ← same
        `,
      },
      {
        name: 'the same words in another order, under a number, with another figure',
        plan: `
          goals:
            - Attendance rises to 95%
            - "Goal 2: To 96 per cent rises attendance" # ← same
        `,
      },
      {
        name: 'a nested goal that repeats the one it stands under',
        plan: `
          goals:
            - goal: Every child swims
              goals: [Every child swims] # ← same
        `,
      },
      {
        name: 'a goal that names its subject, under another heading',
        plan: `
          priorities:
            - { title: Nursery, goals: [Children choose their own books] }
            - { title: Infants, goals: [Pupils choose their own books] } # ← same
        `,
      },
      {
        name: 'British and American spelling',
        plan: `
          goals:
            - Behaviour programme for all pupils in the playground
            - Behavior program for all students in the playground # ← same
        `,
      },
    ],
  },
  it,
);

const finds = (goals: readonly string[]): number =>
  runRuleOn(goalDuplicates, { files: { 'p.json': JSON.stringify({ goals }) } }).files[0]?.findings[0]
    ?.count ?? 0;

it('finds every repeated goal among many that have words in common', () => {
  const goal = fc.array(fc.constantFrom('read', 'swim', 'sing', 'count', 'paint', 'climb', 'plant', 'cook'), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(goal, { minLength: 1, maxLength: 8 }), (goals) => {
      const texts = [...new Set(goals.map((words) => [...new Set(words)].sort().join(' ')))];
      expect(finds([...texts, ...texts])).toBeGreaterThanOrEqual(texts.length);
    }),
    { numRuns: 40 },
  );
});

it.each([
  ['all alike', () => 'Every child reads aloud every day'],
  ['all different', (at: number) => `Every child reads book ${at.toString(36)} aloud in term ${at % 3}`],
])('looks at thousands of goals without comparing every two: %s', (_name, goalAt) => {
  const work = (size: number): void => void finds(Array.from({ length: size }, (_, at) => goalAt(at)));
  expect(growth(work, 4_000)).toBeLessThan(LINEAR);
});
