import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { missionAndValues } from './mission-and-values.ts';

const TRUST = `
  id: river-trust
  title: River Trust plan
  mission: Every child leaves us able to read the world.
  values: [Courage]
`;

testRule(
  missionAndValues,
  {
    silent: [
      { name: 'a class', plan: '{ title: Room 9, level: classroom }' },
      { name: 'one teacher', plan: '{ title: My plan, level: teacher, goals: [Ask better questions] }' },
      { name: 'one value without a list', plan: '{ mission: We teach everyone to read., values: Courage }' },
      {
        name: 'a value that has only an id',
        plan: '{ mission: We teach everyone to read., values: [{ id: courage }] }',
      },
      {
        name: 'from two plans above, which are given last',
        files: {
          'class.plan.yaml': '{ id: year-4, title: Year 4, parent: millbrook }',
          'school.plan.yaml': '{ id: millbrook, title: Millbrook, parent: river-trust }',
          'trust.plan.yaml': TRUST,
        },
      },
      {
        name: 'its own mission, the values of the trust',
        files: {
          'trust.plan.yaml': TRUST,
          'school.plan.yaml':
            '{ id: millbrook, title: Millbrook, parent: river-trust, mission: We all read., values: [] }',
        },
      },
    ],
    reports: [
      {
        name: 'a plan with a vision only',
        plan: '{ title: Millbrook, vision: Everyone reads with joy. } # ← neither',
      },
      {
        name: 'blanks, where they stand',
        plan: `
          title: Millbrook
          mission: ' ' # ← mission
          values: [Courage]
        `,
      },
      {
        name: 'values without words',
        plan: `
          title: Millbrook
          mission: We teach everyone to read.
          values: [{ name: '' }, ' '] # ← values
        `,
      },
      {
        name: 'a plan above that has values only',
        files: {
          'trust.plan.yaml': `
            id: river-trust
            title: River Trust plan # ← mission
            values: [Courage]
          `,
          'school.plan.yaml': `
            id: millbrook
            title: Millbrook # ← mission
            parent: river-trust
          `,
        },
      },
    ],
  },
  it,
);

it.each(['mission: [We, all, read]\nvalues: [Courage]', 'mission: We all read.\nvalues: 7'])(
  'leaves a broken field to the rule that speaks of it: %s',
  (text) => {
    const { files } = lint({ name: 'plan.yaml', text: `id: a\ntitle: A\n${text}\n` });
    const ids = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(ids).toContain('schema');
    expect(ids).not.toContain('mission-and-values');
  },
);

it.each([
  ['misson: We all read.', 'values'],
  ['mission: [We, all, read]', 'values'],
  ['valeus: [Courage]', 'mission'],
  ['misson: We all read.\nvaleus: [Courage]', undefined],
])('says no more than what is absent beside a field that is broken: %s', (fields, messageId) => {
  const findings =
    lint({ name: 'a.plan.yaml', text: `id: a\ntitle: A\n${fields}\n` }).files[0]?.findings ?? [];
  expect(findings.find(({ ruleId }) => ruleId === 'mission-and-values')?.messageId).toBe(messageId);
});

it('says what it could not tell where the plan above is not at hand', () => {
  const { findings, unclear } = outcomeOf('id: a\ntitle: A\nparent: trust\n');
  expect(findings).toEqual([]);
  expect(unclear).toEqual([
    'Whether the plan above states the mission and values could not be told: it is not among the files that were checked.',
  ]);
  expect(outcomeOf('id: a\ntitle: A\nparent: trust\nmission: We all read.\nvalues: [Courage]\n')).toEqual({
    findings: [],
    unclear: [],
  });
  expect(outcomeOf('id: a\ntitle: A\nlevel: student\n')).toEqual({ findings: [], unclear: [] });
});

function outcomeOf(plan: string): { findings: readonly string[]; unclear: readonly string[] } {
  const [file] = runRuleOn(missionAndValues, { plan }).files;
  const unclear = file?.outcomes.unclear.map(({ why }) => why) ?? [];
  return { findings: file?.findings.map(({ messageId }) => messageId) ?? [], unclear };
}
