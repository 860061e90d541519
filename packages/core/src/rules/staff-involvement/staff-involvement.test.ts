import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { staffInvolvement } from './staff-involvement.ts';

testRule(
  staffInvolvement,
  {
    silent: [
      {
        name: 'a meeting of staff beside pupils',
        plan: 'goals: [{ goal: G, wildlyImportant: true, setBy: Phase meeting + Y6 maths reps }]',
      },
      { name: 'no wildly important goal', plan: 'goals: [Read]' },
      {
        name: 'on the plan',
        plan: 'involvement: [{ who: teachers, how: a vote }]\ngoals: [{ goal: Read, wildlyImportant: true }]',
      },
      {
        name: 'a bare text that names staff',
        plan: 'goals: [{ goal: Read, wildlyImportant: true, involvement: Every department sent one idea }]',
      },
      {
        name: 'an occasion that only staff have',
        plan: 'goals: [{ goal: Read, wildlyImportant: true, involvement: Two drafts at the July INSET }]',
      },
      {
        name: 'what changed says how much',
        plan: 'goals: [{ goal: Read, wildlyImportant: true, involvement: { who: TAs, changed: It got shorter } }]',
      },
      {
        name: 'staff who were heard',
        plan: 'perspectives: { of: kaiako, heard: Not another test }\ngoals: [{ goal: Read, wildlyImportant: true }]',
      },
      {
        name: 'what staff design',
        plan: 'layers: [{ layer: staff, designs: the book list }]\ngoals: [{ goal: Read, wildlyImportant: true }]',
      },
      {
        name: 'a goal nested in it, and a goal above it',
        plan: `
          goals:
            - goal: Read
              wildlyImportant: true
              goals: [{ goal: Read at home, involvement: { who: staff, how: a workshop } }]
            - goal: Talk
              involvement: { who: staff, how: a workshop }
              goals: [{ goal: Talk at lunch, wildlyImportant: true }]
        `,
      },
      {
        name: 'a team that set its own goal',
        plan: 'level: grade\ngoals: [{ goal: Read, wildlyImportant: true, setBy: Grade 3 team }]',
      },
      {
        name: 'who set it, and how',
        plan: 'goals: [{ goal: Read, wildlyImportant: true, setBy: All staff together on the closing day }]',
      },
      {
        name: 'the heads of a trust',
        plan: 'level: trust\ngoals: [{ goal: Read, wildlyImportant: true, involvement: { who: headteachers, how: two days } }]',
      },
      {
        name: 'a role that only this school has',
        plan: `
          staff: [headteacher, farm keeper]
          goals: [{ goal: Read, wildlyImportant: true, involvement: { who: farm keepers, how: a walk } }]
        `,
      },
      {
        name: 'the plan of a teacher, of a class',
        plan: 'level: classroom\ngoals: [{ goal: Read, wildlyImportant: true }]',
      },
      {
        name: 'what is still to be written',
        plan: 'goals: [{ goal: Read, wildlyImportant: true, involvement: TBC }]',
      },
    ],
    reports: [
      {
        name: 'leaders, governors, pupils and parents are not the staff',
        plan: `
          goals:
            - goal: Read
              wildlyImportant: true
              involvement:
                - { who: [SLT, governors], how: an away evening } # ← none
                - { who: [pupils, parents], how: a survey }
        `,
      },
      {
        name: 'a bare text about others',
        plan: 'goals: [{ goal: Read, wildlyImportant: true, involvement: SLT read the reports }] # ← none',
      },
      {
        name: 'each goal for itself',
        plan: `
          goals:
            - { goal: Read, wildlyImportant: true, involvement: { who: staff, how: a vote } }
            - { goal: Talk, wildlyImportant: true } # ← none
        `,
      },
      {
        name: 'blank text counts as absent',
        plan: `
          goals:
            - goal: Read
              wildlyImportant: true
              involvement: [{ who: staff, how: " " }] # ← noHow
        `,
      },
      {
        name: 'a working group that set it',
        plan: 'goals: [{ goal: Read, wildlyImportant: true, setBy: The reading working group }] # ← setBy',
      },
      {
        name: 'leaders who set it',
        plan: 'goals: [{ goal: Read, wildlyImportant: true, setBy: SLT }] # ← none',
      },
    ],
  },
  it,
);

it('says that it cannot tell who people are whom it does not know', () => {
  const plan =
    'goals: [{ goal: Read, wildlyImportant: true, involvement: { who: Priya, how: a long walk } }]';
  const [file] = runRuleOn(staffInvolvement, { plan }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ why }) => why)).toEqual([
    'Whether staff shaped "Read" could not be told.',
  ]);
});

it('weighs a goal without a how less where it says who set it', () => {
  const plan = 'goals: [{ goal: Read, wildlyImportant: true, setBy: teachers }]';
  expect(runRuleOn(staffInvolvement, { plan }).files[0]?.findings.map(({ severity }) => severity)).toEqual([
    'info',
  ]);
});

it('does not say again that a broken involvement is missing', () => {
  const text =
    'id: a\ntitle: A\ngoals: [{ goal: Read, wildlyImportant: true, involvement: [{ wo: staff }] }]\n';
  const ids = lint([{ name: 'a.plan.yaml', text }]).files[0]?.findings.map(({ ruleId }) => ruleId);
  expect(ids).toContain('schema');
  expect(ids).not.toContain('staff-involvement');
});
