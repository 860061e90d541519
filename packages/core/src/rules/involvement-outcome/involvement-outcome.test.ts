import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { involvementOutcome } from './involvement-outcome.ts';

testRule(
  involvementOutcome,
  {
    silent: [
      { name: 'no involvement', plan: 'perspectives: [{ of: pupils, heard: It is loud }]' },
      {
        name: 'one of several',
        plan: 'involvement: [{ who: staff, how: a survey }, { who: pupils, changed: Lunch got longer }]',
      },
      {
        name: 'on the plan for a goal that has none of its own',
        plan: `
          involvement: { who: staff, changed: Two goals went }
          goals: [{ goal: Read, involvement: { who: parents, how: an evening } }]
        `,
      },
      {
        name: 'an account that tells of it',
        plan: 'involvement: [{ who: staff, how: We dropped two goals as a result }]',
      },
      {
        name: 'the same people, heard elsewhere',
        plan: `
          involvement: [{ who: school council, how: asked each class }]
          perspectives: [{ of: pupils, heard: Lunch is short, soWeWill: start it earlier }]
        `,
      },
      { name: 'what is still to be written', plan: 'involvement: [{ who: staff, how: TBC }]' },
      { name: 'a row that nobody filled in', plan: 'involvement: [{ who: "", how: "" }]' },
    ],
    reports: [
      {
        name: 'once for all of them',
        plan: `
          involvement:
            - { who: staff, how: a survey } # ← none
            - { who: parents, how: an evening, changed: "  " }
        `,
      },
      {
        name: 'others were heard, and theirs is another matter',
        plan: `
          involvement: [{ who: staff, how: a survey }] # ← none
          perspectives: [{ of: pupils, heard: Lunch is short, soWeWill: start it earlier }]
        `,
      },
      { name: 'a bare text', plan: 'involvement: A survey of parents in May # ← none' },
    ],
  },
  it,
);

it('lists the other involvements beside the first', () => {
  const plan = 'involvement: [{ who: staff, how: a survey }, { who: parents, how: an evening }]';
  const [finding] = runRuleOn(involvementOutcome, { plan }).files[0]?.findings ?? [];
  expect(finding?.at.pointer).toBe('/involvement/0');
  expect(finding?.related.map(({ at }) => at.pointer)).toEqual(['/involvement/1']);
});

it('cannot tell where an account goes on in words of its own', () => {
  const plan = 'involvement: [{ who: staff, how: Two workshops; they saw that goals 2 and 4 overlap }]';
  const [file] = runRuleOn(involvementOutcome, { plan }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear).toHaveLength(1);
});
