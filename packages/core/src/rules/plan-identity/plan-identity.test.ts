import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { planIdentity } from './plan-identity.ts';

const rest = 'level: school\nunit: Oakwood Primary School\n';

testRule(
  planIdentity,
  {
    silent: [
      {
        name: 'a period in words',
        plan: `${rest}period: { start: Autumn term 2026, end: Summer term 2027 }`,
      },
      { name: 'a period in months', plan: `${rest}period: { start: 2026-09, end: 2027-07 }` },
      {
        name: 'a level in capitals',
        plan: 'level: School\nunit: Oakwood\nperiod: { start: 2026-09-01, end: 2027-07-23 }',
      },
      {
        name: 'a reflection is no plan',
        files: { 'a.reflection.yaml': 'kind: reflection\nid: a' },
      },
    ],
    reports: [
      { name: 'nothing but a title', plan: 'title: Plan # ← absent' },
      { name: 'a level and nothing more, at the title', plan: 'level: school\ntitle: Plan # ← absent' },
      { name: 'blank counts as absent', plan: 'title: Plan # ← absent\nunit: ""\nperiod: {}' },
      { name: 'only the start is missing', plan: `${rest}period: { end: 2027-07-23 } # ← absent` },
      { name: 'an empty period', plan: `${rest}period: {} # ← absent` },
      { name: 'an empty end', plan: `${rest}period:\n  start: 2026-09-01 # ← absent\n  end:\n` },
      {
        name: 'nothing of this is inherited',
        files: {
          'trust.plan.yaml':
            'id: trust\ntitle: T\nlevel: trust\nunit: Harbour\nperiod: { start: 2026-09-01, end: 2029-07-23 }',
          'school.plan.yaml': 'id: school\ntitle: S # ← absent\nparent: trust',
        },
      },
    ],
  },
  it,
);

it.each([
  ['unit: Oakwood\nperiod: { start: 2026-09-01 }', ['its level', 'when its period ends']],
  ['level: school\nperiod: { end: 2027-07-23 }', ['whose plan it is', 'when its period starts']],
  ['title: Plan', ['its level', 'whose plan it is', 'which period it covers']],
])('names all that is absent from %j in one finding', (plan, absent) => {
  const findings = runRuleOn(planIdentity, { plan }).files[0]?.findings ?? [];
  expect(findings.map(({ args }) => args['absent'])).toEqual([absent]);
});

it('leaves a level that nobody knows, and a broken period, to the rule that speaks for them', () => {
  const text = 'id: a\ntitle: A\nlevel: scool\nunit: Oakwood\nperiod: 2026-27\n';
  const findings = lint({ name: 'a.plan.yaml', text }).files[0]?.findings ?? [];
  expect(findings.filter(({ ruleId }) => ruleId === 'plan-identity')).toEqual([]);
  expect(findings.filter(({ ruleId }) => ruleId === 'schema')).toHaveLength(2);
});

it.each([
  ['Level: school', ['whose plan it is', 'which period it covers']],
  ['level: school\nunitt: Oakwood\nperiod: { start: [2026], end: 2027-07 }', undefined],
  ['level: school\nunit: Oakwood\nperiod: { start: [2026] }', ['when its period ends']],
])('names what is absent beside a field that is broken: %j', (fields, absent) => {
  const findings =
    lint({ name: 'a.plan.yaml', text: `id: a\ntitle: A\n${fields}\n` }).files[0]?.findings ?? [];
  expect(findings.find(({ ruleId }) => ruleId === 'plan-identity')?.args['absent']).toEqual(absent);
});
