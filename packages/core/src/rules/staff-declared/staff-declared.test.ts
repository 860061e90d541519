import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { staffDeclared } from './staff-declared.ts';

testRule(
  staffDeclared,
  {
    silent: [
      { name: 'a class', plan: '{ title: Room 9, level: classroom }' },
      { name: 'one role is enough', plan: 'staff: [teacher, custodian]' },
      { name: 'a role on its own, not in a list', plan: 'staff: cook' },
      {
        name: 'a role that is known by the group that the plan gives',
        plan: 'staff: [teacher, { role: Oscar, group: site }]',
      },
      { name: 'a group without a role', plan: 'staff: [teacher, { group: catering, count: 3 }]' },
      { name: 'the plan of one teacher', plan: 'title: My growth plan\nlevel: teacher' },
      { name: 'the plan of one student', plan: 'title: My goals\nlevel: student' },
      { name: 'a plan above that is not at hand', plan: 'title: Maths\nparent: larkfield' },
      { name: 'roles that nobody knows may be anything', plan: 'staff: [teacher, Polish interpreter]' },
      {
        name: 'inherited from the plan above, whichever comes first',
        files: {
          'school.yaml': 'id: school\nparent: trust',
          'trust.yaml': 'id: trust\nstaff: [teacher, cook]',
        },
      },
    ],
    reports: [
      {
        name: 'a college of lecturers',
        plan: 'level: school\nstaff: [Principal, Curriculum Manager, Course Leader, Lecturer] # ← narrow',
      },
      { name: 'with numbers', plan: 'title: Larkfield\nstaff: [Headteacher, Teachers x 7] # ← narrow' },
      {
        name: 'a list from the plan above is judged there',
        files: {
          'trust.yaml': 'id: trust\nstaff: [teachers] # ← narrow',
          'school.yaml': 'id: school\nparent: trust',
        },
      },
      { name: 'a blank list', plan: 'title: Larkfield # ← none\nstaff: []' },
      {
        name: 'a row that nobody filled in',
        plan: 'title: Larkfield\nstaff:\n  - { role: "", count: 1 } # ← narrow',
      },
      {
        name: 'teachers and leaders by other names',
        plan: 'staff: [SLT, Head of English, ECTs, Year 4 teachers] # ← narrow',
      },
      { name: 'everybody', plan: 'staff: all staff # ← narrow' },
      {
        name: 'a list in the plan itself goes before the one above',
        files: {
          'trust.yaml': 'id: trust\nstaff: [teacher, cook]',
          'school.yaml': 'id: school\nparent: trust\nstaff: [teachers] # ← narrow',
        },
      },
    ],
  },
  it,
);

it('says that it cannot tell what a plan above holds that is not at hand', () => {
  const [file] = runRuleOn(staffDeclared, { plan: 'title: Maths\nparent: larkfield' }).files;
  expect(file?.outcomes.unclear.map(({ at }) => at.pointer)).toEqual(['/parent']);
});

it('says that it cannot tell what names of people mean', () => {
  const [file] = runRuleOn(staffDeclared, { plan: 'staff: [Mrs Adair, Mr Birch]' }).files;
  expect(file?.outcomes.unclear.map(({ ruleId }) => ruleId)).toEqual(['staff-declared']);
});
