import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { staffGroups } from '../../../../../schemas/src/vocabulary.ts';
import * as data from './role-data.ts';
import { ROLES } from './role-names.ts';
import { roleTables } from './role-tables.ts';
import { groupOf, roleOf, sameRole } from './roles.ts';
import { singular, words } from '../words.ts';
import { growth, LINEAR } from '../../../../../../tests/growth.ts';

describe('sameRole', () => {
  test.each<[a: string, b: string]>([
    ['TA', 'TAs'],
    ['TA', 'teaching assistants'],
    ['SaLTs', 'Speech-and-language therapists'],
    ['Co-head teacher', 'Co-heads'],
    ['Teaching Assistants', 'learning support assistant'],
    ['SNA', 'special needs assistants'],
    ['paraprofessionals', "teacher's aide"],
    ['Year 4 teachers', 'teacher'],
    ['English teachers', 'teacher'],
    ['class teacher', 'teachers'],
    ['Teacher of maths', 'teacher'],
    ['Art teacher', 'teacher'],
    ['SEN teacher', 'teachers'],
    ['English department', 'English teacher'],
    ['Year 4 team', 'TA'],
    ['caretaker', 'site manager'],
    ['janitor', 'custodian'],
    ['premises manager', 'Caretaker (full time)'],
    ['support staff', 'technician'],
    ['admin team', 'receptionist'],
    ['The office', 'school secretary'],
    ['site team', 'cleaner'],
    ['catering team', 'cook'],
    ['kitchen staff', 'lunchtime supervisor'],
    ['lunchtime staff', 'MDSA'],
    ['leadership team', 'headteacher'],
    ['SLT', 'deputy headteacher'],
    ['SLT', 'senior leaders'],
    ['leaders at all levels', 'subject leaders'],
    ['pastoral team', 'head of year'],
    ['non-teaching staff', 'cook'],
    ['Admin and comms teams', 'communications officer'],
    ['Admin and comms teams', 'receptionist'],
    ['Teachers and TAs', 'teaching assistant'],
    ['Teachers, TAs & office staff', 'school secretary'],
    ['Year 5 and 6 teachers', 'Year 5 teacher'],
    ['Years 3, 4 and 5 teachers', 'teacher'],
    ['Assistant and deputy heads', 'assistant headteacher'],
    ['Head', 'Principal'],
    ['DHT (T&L)', 'deputy headteacher'],
    ['DHT T&L', 'deputy headteacher'],
    ['VP Pastoral', 'Vice Principals'],
    ['Principal class', 'assistant principal'],
    ['SNAs', 'cúntóirí riachtanas speisialta'],
    ['Mrs A. Brown (Headteacher)', 'headteacher'],
    ['executive headteacher', 'headteacher'],
    ['Co-headteachers', 'head teacher'],
    ['depute headteacher', 'deputy head'],
    ['heads of department', 'head of maths'],
    ['English lead', 'subject leaders'],
    ['SENCO', 'SENDCo'],
    ['ALNCo', 'SENCos'],
    ['DSL', 'Designated Safeguarding Lead'],
    ['counselor', 'school counsellor'],
    ['SLT (speech therapist)', 'speech and language therapist'],
    ['SLT and OT', 'speech-language pathologist'],
    ['PT', 'principal teacher'],
    ['PT', 'physiotherapist'],
    ['clerk', 'clerk to the governors'],
    ['clerk', 'office staff'],
    ['parent governor', 'governors'],
    ['trustees', 'governing board'],
    ['parents/carers', 'families'],
    ['T&L lead', 'Teaching and Learning Leader'],
    ['Polish interpreter', 'Polish interpreters'],
    ['interpreter', 'Polish interpreter'],
    ['KTL', 'ktl'],
    ['KESO', 'Koorie engagement support officer'],
    ['ES staff', 'Education support staff'],
    ['CAs', 'Classroom Assistants'],
    ['LSC', 'Learning Support Coordinator'],
    ['FSW', 'Family support worker'],
    ['School Completion Programme coordinator', 'SCP co-ordinator'],
    ['Pool assistant', 'Hydrotherapy pool assistant'],
    ['Canteen', 'Canteen manager'],
    ['Cafeteria', 'cafeteria staff'],
    ['Catering staff', 'caterers'],
    ['HR team', 'HR partners'],
    ['Teachers x 7', 'class teacher'],
    ['12 x TA', 'teaching assistants (11)'],
    ['2 cooks', 'Cook'],
    ['0.6 FTE caretaker', 'caretaker'],
    ['Campus monitors', 'security monitors'],
    ['School counselors', 'Counseling staff'],
    ['Key people', 'key persons'],
    ['Practitioners and apprentices', 'nursery practitioners'],
    ['Clerk', 'school clerk'],
    ['CYWs', 'Child and Youth Workers'],
    ['APC&Is', 'Assistant Principals, Curriculum and Instruction'],
    ['SfL workers', 'support for learning workers'],
    ['Hostel', 'hostel staff'],
    ['Canteen', 'Canteen volunteers'],
    ['Cynorthwyydd dysgu', 'TA'],
    ['Múinteoirí', 'teacher'],
    ['breakfast club staff', 'after-school club leader'],
    ['lead TA', 'TAs'],
    ['key worker', 'nursery nurse'],
    ['school board', 'governor'],
  ])('%s is %s', (a, b) => {
    expect(sameRole(a, b)).toBe(true);
    expect(sameRole(b, a)).toBe(true);
  });

  test.each<[a: string, b: string]>([
    ['headteacher', 'teacher'],
    ['head teacher', 'teachers'],
    ['teaching assistant', 'teacher'],
    ['student teacher', 'student'],
    ['assistant headteacher', 'headteacher'],
    ['deputy head', 'head'],
    ['vice-principal', 'principal'],
    ['principal teacher', 'principal'],
    ['deputy head', 'assistant head'],
    ['assistant caretaker', 'caretaker'],
    ['English teachers', 'maths teachers'],
    ['Year 4 teacher', 'Year 5 teacher'],
    ['English lead', 'maths lead'],
    ['SEN teacher', 'EAL teacher'],
    ['SLT', 'subject leader'],
    ['SLT', 'speech therapist'],
    ['SLT (speech therapist)', 'headteacher'],
    ['parent governor', 'parent'],
    ['house parent', 'parents'],
    ['nursery nurse', 'school nurse'],
    ['heart', 'art'],
    ['art', 'art teacher'],
    ['all staff', 'teacher'],
    ['every member of staff', 'caretaker'],
    ['everyone', 'all staff and pupils'],
    ['support staff', 'cook'],
    ['support staff', 'teacher'],
    ['office', 'caretaker'],
    ['JS', 'teacher'],
    ['Mr Cook', 'cook'],
    ['A. Cook', 'cook'],
    ['J Cook', 'cook'],
    ['Jane Cook', 'cook'],
    ['Mrs Dean', 'dean'],
    ['Polish interpreter', 'Urdu interpreter'],
    ['head of maths', 'headteacher'],
    ['maths head', 'head'],
    ['director of sport', 'director'],
    ['virtual school head', 'headteacher'],
    ['KESO', 'Koorie education officer'],
    ['ES staff', 'Estates staff'],
    ['assistant', 'Hydrotherapy pool assistant'],
    ['officer', 'Koorie engagement support officer'],
    ['Jane', 'Jane Cook'],
    ['SLT', 'special lunch team'],
    ['CYWs', 'Child and Youth Coordinators'],
    ['support staff', 'support teacher'],
    ['teacher', ''],
    ['', ''],
    ['and', '&'],
  ])('%s is not %s', (a, b) => {
    expect(sameRole(a, b)).toBe(false);
    expect(sameRole(b, a)).toBe(false);
  });
});

describe('roleOf', () => {
  test.each([
    'all staff',
    'Every member of staff',
    'everyone',
    'STAFF',
    'all',
    'whole school',
    'each and every member of staff',
    'everyone in school',
    'Everyone else',
    'all other staff',
    'all of us',
  ])('%s is everybody, and no role', (text) => {
    expect(roleOf(text)).toMatchObject({ ids: [], groups: [], whole: [], everybody: true, person: false });
  });

  test.each([
    'JS',
    'J.S.',
    'J. S.',
    'A. Brown',
    'J Brown',
    'Mr Cook',
    'Dr. Head',
    'Mrs A. Porter',
    'Miss Teacher',
  ])('%s is a person, and no role', (text) => {
    expect(roleOf(text)).toMatchObject({ ids: [], groups: [], everybody: false, person: true });
  });

  test.each([
    'TA',
    'IT',
    'HR',
    'SLT',
    'A Level teacher',
    'T Level lead',
    'D&T technician',
    'A teacher',
    'Ms',
    'Angharad ap Rhys',
  ])('%s is no person', (text) => {
    expect(roleOf(text).person).toBe(false);
  });

  test('keeps a role beside everybody', () => {
    expect(roleOf('Headteacher and all staff')).toMatchObject({ ids: ['headteacher'], everybody: true });
  });

  test('gives every meaning of a name that has several', () => {
    expect(roleOf('tutor').ids).toEqual(['form-tutor', 'intervention-tutor']);
    expect(roleOf('PT').groups).toEqual(['leadership', 'health']);
  });

  test('reads the parts of a text', () => {
    const { parts } = roleOf('Year 5 and 6 teachers, the cook & A. Brown');
    expect(parts.map(({ ids, qualifiers, person }) => [ids, qualifiers, person])).toEqual([
      [['teacher'], ['year', '5'], false],
      [['teacher'], ['6'], false],
      [['catering-manager'], [], false],
      [[], [], true],
    ]);
  });

  test('a lesser role has a group and no id', () => {
    expect(roleOf('assistant site manager')).toMatchObject({ ids: [], groups: ['site'] });
  });
});

describe('groupOf', () => {
  test.each<[role: string, group: data.RoleGroup | undefined]>([
    ['Headteacher', 'leadership'],
    ['Reception teacher', 'teaching'],
    ['Receptionist', 'admin'],
    ['TA', 'support'],
    ['SENCO', 'pastoral'],
    ['School nurse', 'health'],
    ['Bursar', 'admin'],
    ['Lollipop person', 'site'],
    ['Dinner ladies', 'catering'],
    ['Playworker', 'wraparound'],
    ['Chair of Governors', 'governance'],
    ['PTA', 'external'],
    ['Pupils', 'external'],
    ['assistant caretaker', 'site'],
    ['Polish interpreter', undefined],
    ['all staff', undefined],
    ['Mr Brown', undefined],
    ['', undefined],
  ])('of %s is %s', (role, group) => {
    expect(groupOf(role)).toBe(group);
  });

  test('knows each group by its own name with "staff", and no others than the format', () => {
    const named = staffGroups.filter((group) => group !== 'external');
    expect(named.map((group) => groupOf(`${group} staff`))).toEqual(named);
    expect(Object.keys(ROLES)).toEqual([...staffGroups]);
  });
});

describe('the tables', () => {
  const { names, wider, groups } = roleTables();

  test('hold every name as it is looked up', () => {
    const { EVERYBODY, SUBJECTS, COHORTS, COLLECTIVES, GROUP_NAMES, GROUP_AREAS } = data;
    const lists = [
      ...names.keys(),
      ...Object.values({ ...GROUP_NAMES }),
      ...Object.values(GROUP_AREAS),
      EVERYBODY,
      SUBJECTS,
      COHORTS,
      COLLECTIVES,
    ];
    const all = lists.flatMap((list) => list.split('|'));
    const wrong = all.filter((name) => words(name).map(singular).join(' ') !== name);
    expect(wrong).toEqual([]);
  });

  test('name no role twice for the same id, and wider roles that exist', () => {
    const twice = [...names].filter(([, { ids }]) => new Set(ids).size < ids.length).map(([name]) => name);
    expect(twice).toEqual([]);
    expect([...wider.values()].filter((id) => !groups.has(id))).toEqual([]);
  });

  test('are found from every name, whatever its case, number and spaces', () => {
    const { groupNames, prepositions } = roleTables();
    const known = [...names.keys()].filter((name) => !groupNames.has(name));
    const takesPlural = (name: string): boolean =>
      !/[isu]$/.test(name) && !prepositions.has(name.split(' ').at(-1) ?? '');
    for (const name of known) {
      const written = ` the  ${name.toUpperCase().replaceAll(' ', '  ')}`;
      const forms = takesPlural(name) ? [written, `${written}s `] : [written];
      expect([name, ...forms.map((form) => roleOf(form).ids)]).toEqual([
        name,
        ...forms.map(() => names.get(name)?.ids),
      ]);
    }
  });
});

describe('any two texts', () => {
  const name = fc.constantFrom(
    ...roleTables().names.keys(),
    'all staff',
    'A. Brown',
    'kitchen staff',
    'heart',
  );
  const role = fc.oneof(
    name,
    fc.string({ unit: 'binary' }),
    fc.tuple(fc.lorem({ maxCount: 2 }), name).map((texts) => texts.join(' ')),
    fc
      .tuple(name, fc.constantFrom(' and ', ', ', ' & ', '/', ' of ', ' – '), name)
      .map((texts) => texts.join('')),
  );

  test('are the same role both ways or not at all', () => {
    fc.assert(fc.property(role, role, (a, b) => sameRole(a, b) === sameRole(b, a)));
  });

  test('are the same role as themselves, where they have words', () => {
    fc.assert(
      fc.property(role, (a) => {
        const { parts } = roleOf(a);
        expect(sameRole(a, a)).toBe(parts.some(({ key }) => key !== ''));
      }),
    );
  });

  test.each(['and ', 'a, ', '(', 'teacher of ', 'head ', 'A. ', 'x3 ', '– '])(
    'are read in no time: %j',
    (trap) => {
      expect(growth((size) => void roleOf(trap.repeat(size)), 20_000)).toBeLessThan(LINEAR);
    },
  );
});
