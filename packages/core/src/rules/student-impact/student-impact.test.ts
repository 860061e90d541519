import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { studentImpact } from './student-impact.ts';

const measures = (...lines: string[]): string =>
  `goals:\n  - goal: G\n    measures:\n${lines.map((line) => `      - ${line}\n`).join('')}`;

testRule(
  studentImpact,
  {
    silent: [
      { name: 'nothing is measured', plan: 'goals: [Every pupil reads]' },
      {
        name: 'one measure of students is enough',
        plan: measures('{ measure: staff trained, to: 100% }', '{ measure: suspensions, from: 74, to: 45 }'),
      },
      { name: 'by what it is about', plan: measures('{ measure: Boxall strand, about: children }') },
      {
        name: 'by who is asked',
        plan: measures('{ measure: lessons that begin calmly, source: pupil survey }'),
      },
      { name: 'of a whole priority', plan: 'priorities: [{ title: P, measures: [attendance] }]' },
      {
        name: 'a target in the words of a goal, a priority or a milestone',
        plan: `
          goals:
            - goal: Calm
              measures: [staff trained]
              milestones: [90% of pupils feel safe]
        `,
      },
      {
        name: 'a student’s own plan',
        plan: 'level: student\ngoals: [{ goal: G, measures: [meetings with my teachers] }]',
      },
      {
        name: 'a team that does not teach',
        plan: `
          title: Premises improvement plan
          goals: [{ goal: G, measures: [{ measure: gas used (kWh), from: 812000, to: 650000 }] }]
        `,
      },
      {
        name: 'a department by its unit',
        plan: `
          level: department
          unit: Finance office
          goals: [{ goal: G, measures: [{ measure: invoices paid late, from: £900, to: £100 }] }]
        `,
      },
    ],
    reports: [
      {
        name: 'staff, documents and money',
        plan: `
          title: Larkfield # ← none
          goals:
            - goal: G
              measures:
                - { measure: staff trained in feedback, to: 100% }
                - { measure: staff who are happy with workload, source: staff survey, to: 80% }
                - { measure: curriculum maps written, to: 12 of 12 }
                - { measure: lettings income, to: "£16,000" }
                - { measure: staff absence, from: 9 days, to: 6 days }
                - { measure: parents at the phonics workshop, to: 60 }
                - { measure: attendance policy reviewed }
                - { measure: something new, about: staff }
        `,
      },
    ],
  },
  it,
);

it('does not accuse where it does not know the words', () => {
  const plan = measures(
    '{ measure: staff trained, to: 100% }',
    '{ measure: Boxall developmental strand, to: 104 }',
  );
  const [file] = runRuleOn(studentImpact, { plan }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ ruleId }) => ruleId)).toEqual(['student-impact']);
});
