import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { obstaclesNamed } from './obstacles-named.ts';

testRule(
  obstaclesNamed,
  {
    silent: [
      {
        name: 'one that is answered in its own words, or whose answer names who gives it',
        plan: `
          reality:
            obstacles:
              - Large classes in Year 5 - we split them for maths from October (Deputy Head)
              - { what: No supply, response: Cover is planned a week ahead (Bursar) }
        `,
      },
      {
        name: 'several owners, and one obstacle without a list',
        plan: 'reality: { obstacles: { what: Vacancies, response: Advertise, owner: [Headteacher, Bursar] } }',
      },
      {
        name: 'a row that nobody filled in, beside one that is complete',
        plan: `
          reality:
            obstacles:
              - { what: Vacancies, response: Advertise, owner: Headteacher }
              - { what: "", response: "", owner: "" }
        `,
      },
      {
        name: 'one that is still to be put into words',
        plan: 'reality: { obstacles: [To be confirmed after INSET] }',
      },
      {
        name: 'what its words say',
        plan: `
          reality:
            obstacles:
              - { what: Two vacancies, response: The deputy headteacher teaches Year 11 herself until Easter }
              - { what: Late buses, response: SENCO to call the company each Monday }
              - "Two vacancies in maths, so we share a teacher with Oak Academy (Headteacher)"
        `,
      },
      {
        name: 'one who owns all of a plan',
        plan: 'level: student\nreality: { obstacles: [{ what: I forget my book, response: Pack it at night }] }',
      },
    ],
    reports: [
      {
        name: 'words that name nobody who does anything',
        plan: `
          reality:
            obstacles:
              - { what: Vacancies, response: Teacher vacancies are advertised (twice) } # ← unanswered
              - { what: The head is acting until Christmas, response: Trustees appoint in October } # ← unanswered
              - { what: Absence of staff (teaching assistants), response: Buy in cover } # ← unanswered
              - { what: "Staffing: two teachers leave us", owner: Headteacher } # ← unanswered
              - { what: The headteacher is acting until Christmas, response: It will be settled in October } # ← unanswered
        `,
      },
      {
        name: 'a role behind a dash or in brackets that is short of people',
        plan: `
          reality:
            obstacles:
              - Staff turnover - teachers # ← unanswered
              - Vacancies (science teachers) # ← unanswered
        `,
      },
      {
        name: 'a reality without obstacles',
        plan: 'title: Larkfield\nreality:\n  summary: We are on our way # ← none',
      },
      {
        name: 'a form that nobody filled in',
        plan: 'reality:\n  obstacles: # ← none\n    - { what: "", response: "" }',
      },
      { name: 'threats are no obstacles', plan: 'reality:\n  threats: [The roll falls] # ← none' },
      {
        name: 'bare texts, and each part that is absent',
        plan: `
          reality:
            obstacles:
              - Three posts are vacant # ← unanswered
              - { id: noise, response: Quiet lunches } # ← unanswered
              - { what: Late buses, owner: Bursar } # ← unanswered
              - { what: Vacancies, response: Advertise, owner: Headteacher }
        `,
      },
    ],
  },
  it,
);

it.each([
  ['obstacles: [Vacancies]', undefined],
  ['reality: { obstacles: [{ what: Vacancies, respnse: Advertise }] }', 'no owner'],
  ['reality: { obstacles: [{ what: Vacancies, respnse: Advertise, lead: Head }] }', undefined],
])('says no more than what is absent beside a field that is broken: %s', (fields, lacks) => {
  const findings =
    lint({ name: 'a.plan.yaml', text: `id: a\ntitle: A\n${fields}\n` }).files[0]?.findings ?? [];
  expect(findings.map(({ ruleId }) => ruleId)).toContain('schema');
  expect(findings.find(({ ruleId }) => ruleId === 'obstacles-named')?.args['lacks']).toBe(lacks);
});
