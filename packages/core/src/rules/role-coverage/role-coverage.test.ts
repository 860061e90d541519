import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { roleCoverage } from './role-coverage.ts';

testRule(
  roleCoverage,
  {
    silent: [
      {
        name: 'slang, solid and short names, and a role that only the plan knows',
        plan: `
          staff: [HOD-C, Tuckshop convenor, Chaplain, transport escorts, midday supervisors, Janitor, Indigenous support worker]
          goals:
            - goal: G
              wildlyImportant: true
              contributions:
                - { role: HODC, does: Leads }
                - { role: Tuckshop, does: Cooks }
                - { role: Chappy, does: Listens }
                - { role: Escorts, does: Wait }
                - { role: Middays, does: Sit down }
                - { role: Janny, does: Mends }
                - The Indigenous support worker brings Elders
        `,
      },
      { name: 'no staff list', plan: 'goals: [{ goal: Read, wildlyImportant: true }]' },
      { name: 'no wildly important goal', plan: 'staff: [cook]\ngoals: [Read]' },
      {
        name: 'a staff list of everybody',
        plan: 'staff: [all staff]\ngoals: [{ goal: Read, wildlyImportant: true }]',
      },
      {
        name: 'near names, teams and several roles in one line',
        plan: `
          staff: [Headteacher, class teacher, TAs, lunchtime supervisor, school administrator, site manager]
          goals:
            - goal: Read
              wildlyImportant: true
              contributions:
                - { role: Leadership team, does: reads at the gate }
                - { role: Teachers and teaching assistants, does: hear pupils read }
                - { role: [Lunchtime staff, office], does: ask about books }
                - { role: caretaker, does: opens the library }
        `,
      },
      {
        name: 'a school in the United States',
        plan: `
          staff: [Principal, paraprofessionals, custodian, school nurse]
          goals:
            - goal: Read
              wildlyImportant: true
              contributions:
                - { role: principal, does: reads at the gate }
                - { role: Paraeducators, does: hear students read }
                - { role: Custodial staff, does: opens the library }
                - { role: Nurse, does: keeps books in the waiting room }
        `,
      },
      {
        name: 'contributions of nested goals, under a priority',
        plan: `
          staff: [teacher, cook]
          priorities:
            - title: Reading
              goals:
                - goal: Read
                  wildlyImportant: true
                  contributions: { role: teachers, does: hear pupils read }
                  goals:
                    - { goal: Talk, contributions: [{ role: cook, does: reads the menu aloud }] }
        `,
      },
      {
        name: 'sentences that begin with the role',
        plan: `
          staff: [teacher, cook]
          goals:
            - goal: Read
              wildlyImportant: true
              contributions: [Teachers hear pupils read, The cook reads the menu aloud]
        `,
      },
    ],
    reports: [
      {
        name: 'a staff list in one sentence',
        plan: `
          staff: Principal, teachers, secretary, cleaners
          goals:
            - goal: G
              wildlyImportant: true
              contributions:
                - { role: Principal, does: Leads } # ← missing
                - { role: teachers, does: Teach }
                - { role: secretary, does: Listens }
        `,
      },
      {
        name: 'a blank contribution, and one that does not say what the role does',
        plan: `
          staff: [teacher, cook, caretaker]
          goals:
            - goal: Read
              wildlyImportant: true
              contributions:
                - { role: cook, does: " " } # ← missing
                - { role: caretaker }
                - { role: teacher, does: hears pupils read }
        `,
      },
      {
        name: 'each wildly important goal for itself',
        plan: `
          staff: [teacher, cook]
          goals:
            - { goal: Read, wildlyImportant: true } # ← none
            - goal: Talk
              wildlyImportant: true
              contributions: [{ role: cook, does: talks at lunch }] # ← missing
        `,
      },
      {
        name: 'a staff list from the plan above',
        plan: '',
        files: {
          'trust.yaml': 'id: trust\nstaff: [teacher, cook]',
          'school.yaml':
            'id: school\nparent: trust\ngoals:\n  - { goal: Read, wildlyImportant: true } # ← none',
        },
      },
      {
        name: 'names within other names',
        plan: `
          staff: [headteacher, teacher]
          goals:
            - goal: Read
              wildlyImportant: true
              contributions: [{ role: teaching assistant, does: hears pupils read }] # ← none
        `,
      },
    ],
  },
  it,
);

it('names the missing roles by group', () => {
  const plan = `
    staff: [teacher, cook, cleaner, site manager, lunchtime supervisor, Polish interpreter, farrier]
    goals: [{ goal: Read, wildlyImportant: true, contributions: [{ role: teacher, does: reads }] }]
  `;
  expect(runRuleOn(roleCoverage, { plan }).files[0]?.findings[0]?.args['missing']).toEqual([
    'catering (cook, lunchtime supervisor)',
    'site (cleaner, site manager)',
    'Polish interpreter',
    'farrier',
  ]);
});

it('says that it cannot tell whether a stranger is the role that is missing', () => {
  const plan = `
    staff: [teacher, mechanic]
    goals: [{ goal: Read, wildlyImportant: true, contributions: [{ role: [Teachers, Shop], does: read }] }]
  `;
  const [file] = runRuleOn(roleCoverage, { plan }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ why }) => why)).toEqual([
    'Whether "Shop" stands for "mechanic" could not be told.',
  ]);
});

it('does not say again that a broken contribution is missing', () => {
  const text = `
id: a
title: A
staff: [teacher, cook]
goals:
  - goal: Read
    wildlyImportant: true
    contributions: [{ role: teacher, does: reads }, { rol: cook, does: reads }]
`;
  const ids = lint([{ name: 'a.plan.yaml', text }]).files[0]?.findings.map(({ ruleId }) => ruleId);
  expect(ids).toContain('schema');
  expect(ids).not.toContain('role-coverage');
});

it('asks a department for its own staff, and not for that of the school', () => {
  const goals = 'goals: [{ goal: Read, wildlyImportant: true }]';
  const school = {
    name: 'a.plan.yaml',
    text: `id: a\ntitle: A\nlevel: school\nstaff: [teacher, cook]\n${goals}\n`,
  };
  const team = (staff: string): string => `id: b\ntitle: B\nlevel: department\nparent: a\n${staff}${goals}\n`;
  const findings = (staff: string): unknown =>
    lint([school, { name: 'b.plan.yaml', text: team(staff) }], { preset: 'all' }).files[1]?.findings.filter(
      ({ ruleId }) => ruleId === 'role-coverage',
    );
  expect(findings('')).toEqual([]);
  expect(findings('staff: [teacher]\n')).toHaveLength(1);
});
