import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtinRules } from '@plan-lint/core';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { runIn } from './run-in.ts';

const FILES = {
  'plan-lint.config.yaml': [
    'extends: ./base.yaml',
    'rules: { goal-limit: { max: 8 } }',
    'overrides: { levels: school, rules: { wig-limit: off } }',
    'failOn: warning',
  ].join('\n'),
  'base.yaml':
    'preset: strict\nrules: { wig-limit: [warning, { max: 1 }] }\nlock: goal-owner\ndateOrder: dmy\n',
  'a.plan.yaml': 'id: a\ntitle: A\nlevel: school\n',
};

const apart = (line: string): readonly string[] => line.trim().split(/\s{2,}/);

async function printed(
  argv: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = folderWith({ ...FILES, ...more });
  mkdirSync(join(folder, '.git'));
  const { code, stdout, stderr } = await runIn(folder, ['--print-config', ...argv], { today: '2026-09-01' });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('--print-config', () => {
  test('says of each value where it was said', async () => {
    const lines = (await printed(['b.plan.yaml']))
      .split('\n')
      .map((line) => line.trim().replace(/\s{2,}/g, ' | '));
    expect(lines.slice(0, 2)).toEqual([
      'b.plan.yaml',
      'Config: plan-lint.config.yaml, which builds on base.yaml',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'asOf | 2026-09-01 | today',
        'dateOrder | dmy | base.yaml:4:12',
        'failOn | warning | plan-lint.config.yaml:4:9',
        'max | 8 | plan-lint.config.yaml:2:24',
        'goal-owner | error | the preset strict, by base.yaml:1:9; locked by base.yaml:3:7',
        'wig-limit | warning | base.yaml:2:10',
        'max | 1 | base.yaml:2:33',
        'maxAtTop | 3 | the rule itself',
      ]),
    );
  });

  test('knows the level of the plan, and the command line', async () => {
    const argv = ['a.plan.yaml', '--rule', 'goal-limit:info', '--preset', 'anatomy', '-f', 'json'];
    const { level, rules } = JSON.parse(await printed(argv)) as {
      level: string;
      rules: Record<string, { severity: string; from: string }>;
    };
    expect(level).toBe('school');
    expect(Object.keys(rules)).toEqual(builtinRules.map(({ rule }) => rule.id));
    expect(rules['wig-limit']).toMatchObject({ severity: 'off', from: 'plan-lint.config.yaml:3:39' });
    expect(rules['goal-limit']).toMatchObject({ severity: 'info', from: '--rule' });
    expect(rules['least-served']).toMatchObject({
      severity: 'warning',
      from: 'the preset anatomy, by --preset',
    });
  });

  test('shows terms and the names of roles, those of a trust and of its school', async () => {
    const lines = (
      await printed(['a.plan.yaml'], {
        'base.yaml': 'roles: { ta: Learning mentor }\ncalendar: { term: Autumn 1, start: 2026-09-02 }\n',
        'plan-lint.config.yaml': 'extends: ./base.yaml\nroles:\n  ta: [Key worker]\n',
      })
    ).split('\n');
    expect(lines.filter((line) => /^(?:roles|calendar)/.test(line)).map(apart)).toEqual([
      ['calendar', '{"term":"Autumn 1","start":"2026-09-02"}', 'base.yaml:2:11'],
      ['roles.ta', '["Learning mentor","Key worker"]', 'base.yaml:1:10, plan-lint.config.yaml:3:3'],
    ]);
  });

  test('says the mistakes of a config, as a run does', async () => {
    const folder = folderWith({ 'plan-lint.config.yaml': 'preset: strct\n' });
    const { code, stderr } = await runIn(folder, ['--print-config', 'a.plan.yaml']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'plan-lint.config.yaml:1:9: There is no preset called "strct". Did you mean "strict"?\n',
    );
  });
});
