import { describe, expect, it } from 'vitest';
import type { Plan } from '../../model/plan.ts';
import { readDocument } from '../../read/read-document.ts';
import { readPlan } from '../../read/read-plan.ts';
import { Source } from '../../source/source.ts';
import { declaredRoles, roleCoverage } from './role-coverage.ts';
import type { RoleCoverage } from './role-coverage.ts';

function planOf(parts: object): Plan {
  const { root } = readDocument(new Source('plan.json', JSON.stringify({ id: 'a', title: 'A', ...parts })));
  if (root === undefined) throw new Error('The plan cannot be read.');
  return readPlan(root).model;
}

function coverageOf(staff: readonly unknown[], goal: object): RoleCoverage {
  const plan = planOf({ staff, goals: [{ goal: 'Every pupil reads', ...goal }] });
  return roleCoverage(plan.goals[0]!, plan.staff);
}

const missingFrom = (staff: readonly unknown[], contributions: unknown): readonly string[] =>
  coverageOf(staff, { contributions }).missing.flatMap(({ roles }) => roles);

describe('roleCoverage', () => {
  it('says which contribution covers a role', () => {
    const { roles } = coverageOf(['cook', 'caretaker'], {
      contributions: [{ role: 'Kitchen staff', does: 'read the menu with pupils' }],
    });
    expect(roles.map(({ name, group, by }) => [name, group, by?.does])).toEqual([
      ['cook', 'catering', 'read the menu with pupils'],
      ['caretaker', 'site', undefined],
    ]);
  });

  it('leaves out what is still to be filled in', () => {
    expect(missingFrom(['cook', '[who works here?]', 'TBC'], [])).toEqual(['cook']);
  });

  it('gathers the missing roles by group, in the order declared, each once', () => {
    const staff = [
      'cook',
      'cleaner',
      'teacher',
      'midday supervisor',
      'caretaker',
      'cook',
      'Polish interpreter',
    ];
    expect(coverageOf(staff, {}).missing).toEqual([
      { group: 'catering', roles: ['cook', 'midday supervisor'] },
      { group: 'site', roles: ['cleaner', 'caretaker'] },
      { group: 'teaching', roles: ['teacher'] },
      { group: undefined, roles: ['Polish interpreter'] },
    ]);
  });

  it.each([
    ['TA', 'Learning support assistants'],
    ['teacher', 'Year 4 teachers'],
    ['janitor', 'Site manager'],
    ['receptionist', 'Office team'],
    ['teaching assistant', 'Teachers and TAs'],
    ['Polish interpreter', 'Polish interpreters'],
  ])('%s is covered by %s', (role, speaker) => {
    expect(missingFrom([role], [{ role: speaker, does: 'reads with pupils' }])).toEqual([]);
  });

  it.each([
    ['headteacher', 'Teachers'],
    ['teacher', 'Teaching assistants'],
    ['cook', 'All staff'],
    ['cook', 'Everyone'],
    ['cook', 'JS'],
  ])('%s is not covered by %s', (role, speaker) => {
    expect(missingFrom([role], [{ role: speaker, does: 'reads with pupils' }])).toEqual([role]);
  });

  it('takes a list of roles for one contribution', () => {
    expect(missingFrom(['cook', 'TA', 'nurse'], [{ role: ['cook', 'TAs'], does: 'reads' }])).toEqual([
      'nurse',
    ]);
  });

  it('counts contributions of nested goals', () => {
    const goals = [{ goal: 'Nested', contributions: [{ role: 'cook', does: 'reads' }] }];
    expect(coverageOf(['cook'], { goals }).missing).toEqual([]);
  });

  it('does not take a role alone for a contribution', () => {
    expect(missingFrom(['cook'], [{ role: 'cook' }])).toEqual(['cook']);
    expect(missingFrom(['cook', 'site manager'], ['cook', 'site manager'])).toEqual(['cook', 'site manager']);
  });

  it('finds the role at the beginning of a sentence', () => {
    const lines = [
      'Teaching assistants use the same words',
      'The caretaker opens the library',
      'Cook: reads the menu aloud',
    ];
    expect(missingFrom(['TA', 'caretaker', 'cook', 'teacher', 'nurse'], lines)).toEqual(['teacher', 'nurse']);
    expect(missingFrom(['teacher'], ['Greets every teacher'])).toEqual(['teacher']);
  });

  it.each([
    [['mechanic', 'teacher'], ['Shop', 'Teachers'], ['Shop']],
    [['mechanic', 'Polish interpreter'], ['Shop'], []],
    [['mechanic', 'cook'], ['Shop'], []],
    [['mechanic'], ['Everyone'], []],
    [['mechanic'], ['Mechanics'], []],
  ])('of %j, with contributions of %j, %j may be those that are missing', (staff, speakers, perhaps) => {
    const contributions = speakers.map((role) => ({ role, does: 'reads' }));
    expect(coverageOf(staff, { contributions }).perhaps).toEqual(perhaps);
  });

  it('says how everybody is called', () => {
    expect(coverageOf(['cook'], { contributions: [{ role: 'All staff', does: 'read' }] }).everybody).toEqual([
      'All staff',
    ]);
    expect(coverageOf(['cook'], { contributions: ['Everyone reads at nine'] }).everybody).toEqual([
      'Everyone',
    ]);
  });

  it('lets a declared group stand for a role that nobody knows', () => {
    const staff = [{ role: 'Hall team of Mrs Adair', group: 'Catering' }];
    expect(missingFrom(staff, [{ role: 'Kitchen staff', does: 'read the menu' }])).toEqual([]);
    expect(coverageOf(staff, {}).missing[0]?.group).toBe('catering');
  });
});

describe('declaredRoles', () => {
  const namesOf = (...staff: readonly unknown[]): readonly string[] =>
    declaredRoles(planOf({ staff }).staff).map(({ name }) => name);

  it('parts plurals and groups, and leaves two names of one role and two tasks of one person together', () => {
    expect(namesOf('Teachers and TAs')).toEqual(['Teachers', 'TAs']);
    expect(namesOf('Admin & comms teams')).toEqual(['Admin', 'comms teams']);
    expect(namesOf('Headteacher / Principal')).toEqual(['Headteacher / Principal']);
    expect(namesOf('Deputy head and SENCO')).toEqual(['Deputy head and SENCO']);
    expect(namesOf('Speech and language therapists')).toEqual(['Speech and language therapists']);
    expect(namesOf('Year 5 and 6 teachers')).toEqual(['Year 5 and 6 teachers']);
  });

  it('leaves out everybody, and names a group without a role', () => {
    expect(namesOf('all staff', { group: 'site' }, { count: 2 })).toEqual(['site staff']);
  });
});
