import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { roleKnown } from './role-known.ts';

testRule(
  roleKnown,
  {
    silent: [
      {
        name: 'the first letters of a declared role',
        plan: `
          staff: [Principal, Education Support Officer]
          goals: [{ goal: Read, owner: Principal, contributions: [{ role: ES staff, does: Hear readers }] }]
        `,
      },
      { name: 'no staff list', plan: 'goals: [{ goal: Read, owner: SENCO }]' },
      {
        name: 'near names, groups and aliases',
        plan: `
          staff: [SLT, class teachers, LSAs, kitchen staff, office, VPs]
          author: { role: Deputy Headteacher }
          goals:
            - goal: Read
              owner: [Head, VP (Pastoral)]
              contributions: [{ role: [TAs, Year 4 team, cook, receptionist], does: read }]
              actions: [{ do: Buy books, owner: English teachers }]
        `,
      },
      {
        name: 'people, teams, everybody, those outside, and placeholders',
        plan: `
          staff: [headteacher, teachers]
          goals:
            - goal: Read
              owner: [Mrs Jones, J.S., all staff, Chair of governors, TBC]
              contributions: [{ role: [parents, pupils, attendance team, local authority], does: read }]
        `,
      },
      {
        name: 'what teachers and leaders are beside their post',
        plan: 'staff: [headteacher, teachers]\ngoals: [{ goal: Read, owner: [Reading lead, Head of Year 9, DSL] }]',
      },
      {
        name: 'a lesser role of a declared one',
        plan: 'staff: [headteacher, caretaker]\ngoals: [{ goal: Read, owner: assistant caretaker }]',
      },
      {
        name: 'a list that ends in others',
        plan: 'staff: [headteacher, other staff]\ngoals: [{ goal: Read, owner: Cook }]',
      },
      {
        name: 'a group that the plan gives to a name of its own',
        plan: 'staff: [{ role: Hearth team, group: catering }]\ngoals: [{ goal: Read, contributions: [{ role: Cook, does: reads }] }]',
      },
      {
        name: 'a department, to which others contribute',
        plan: 'level: department\nstaff: [Head of English, teachers]\ngoals: [{ goal: Read, owner: Librarian }]',
      },
      {
        name: 'a staff list from above',
        files: {
          'trust.yaml': 'id: trust\nlevel: trust\nstaff: [chief executive, headteachers]',
          'school.yaml': 'id: school\nparent: trust\ngoals: [{ goal: Read, owner: Cook }]',
        },
      },
      {
        name: 'a remark in another language, or with the area',
        plan: `
          staff: [athrawon, AP Disadvantage]
          goals: [{ goal: Read, owner: [Athrawon (teachers), Assistant Principal (Disadvantage)] }]
        `,
      },
    ],
    reports: [
      {
        name: 'a slip that begins like another role',
        plan: `
          staff: [teacher, teaching assistant]
          goals: [{ goal: Read, owner: Teaching asistant }] # ← meant
        `,
      },
      {
        name: 'a coach, which is a post',
        plan: `
          staff: [principal, classroom teachers, counselor]
          goals: [{ goal: Read, owner: principal, actions: [{ do: Train all, owner: reading coach }] }] # ← undeclared
        `,
      },
      {
        name: 'each name once, wherever it stands',
        plan: `
          staff: [headteacher, teachers]
          author: { role: Bursar } # ← undeclared
          reality: { obstacles: [{ what: Noise, response: Quiet, owner: Caretaker }] } # ← undeclared
          priorities:
            - title: Reading
              owner: SENCO # ← undeclared
              goals:
                - goal: Read
                  owner: senco
                  contributions: [{ role: Cook, does: reads }] # ← undeclared
                  actions: [{ do: Buy, owner: Librarian }] # ← undeclared
        `,
      },
      {
        name: 'a slip in the plan of a department',
        plan: `
          level: department
          staff: [Head of English, play therapist]
          goals:
            - { goal: Read, owner: play therapsit } # ← meant
        `,
      },
      {
        name: 'two known roles are no slip for each other',
        plan: 'staff: [head of house]\ngoals:\n  - { goal: Read, owner: head cook } # ← undeclared',
      },
    ],
  },
  it,
);

it('says that it cannot tell whether people by name are on the list', () => {
  const plan = 'staff: [headteacher]\ngoals: [{ goal: Read, owner: [Priya, Tom] }]';
  const [file] = runRuleOn(roleKnown, { plan }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ why }) => why)).toEqual([
    'Whether "Priya", "Tom" are on the staff list could not be told.',
  ]);
});
