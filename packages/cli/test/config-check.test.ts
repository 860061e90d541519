import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, planCalled } from './folder.ts';
import { runIn, type Ran } from './run-in.ts';

async function check(files: Readonly<Record<string, string>>, ...names: readonly string[]): Promise<Ran> {
  const folder = folderWith(files);
  mkdirSync(join(folder, '.git'));
  return runIn(folder, ['config', 'check', ...names]);
}

const waiver = 'lint: { waive: [{ rule: wig-limit, reason: It was so last year }] }\n';

describe('config check', () => {
  test('says so where everything does something', async () => {
    const files = {
      'plan-lint.config.yaml':
        'rules: { wig-limit: off }\noverrides: { files: a.*, rules: { goal-why: off } }\nignore: b.*\n',
      'a.plan.yaml': planCalled('a'),
      'b.plan.yaml': planCalled('b'),
    };
    expect(await check(files)).toEqual({
      code: 0,
      stdout: 'Everything in it does something: plan-lint.config.yaml, checked with 2 plans in its folder.\n',
      stderr: '',
    });
  });

  test('lists what does nothing, each with its place', async () => {
    const files = {
      'plan-lint.config.yaml': [
        'extends: ./base.yaml',
        'rules: { wig-limit: error }',
        'overrides:',
        '  - files: [old/]',
        '    rules: { goal-why: off }',
        '  - levels: phase',
        '    rules: { goal-why: off }',
        'ignore: [none.yaml, "!a.plan.yaml"]',
      ].join('\n'),
      'base.yaml': 'preset: strict\nrules: { wig-limit: warning }\n',
      'a.plan.yaml': planCalled('a', waiver),
    };
    const { code, stdout } = await check(files);
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'plan-lint.config.yaml:4:13: No file fits the pattern "old/".',
      'plan-lint.config.yaml:6:13: No plan has the level "phase".',
      'base.yaml:2:10: What is set here for the rule "wig-limit" has no effect: it is overruled later. What holds stands under rules.wig-limit.',
      'plan-lint.config.yaml:8:10: No plan fits the pattern "none.yaml".',
      'a.plan.yaml:3:25: The waiver of wig-limit waives nothing any more.',
      '5 things in it or for it do nothing: plan-lint.config.yaml, checked with 1 plan in its folder.',
      '',
    ]);
  });

  test('lists mistakes, with the nearest name', async () => {
    const { code, stdout, stderr } = await check(
      { 'other.yaml': 'rules: { wig-limits: off }\nprest: all\n' },
      'other.yaml',
    );
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toBe('other.yaml:2:1: There is no setting called "prest". Did you mean "preset"?\n');
    const { stdout: rules } = await check({ 'other.yaml': 'rules: { wig-limits: off }\n' }, 'other.yaml');
    expect(rules).toBe('other.yaml:1:10: There is no rule called "wig-limits". Did you mean "wig-limit"?\n');
  });

  test('needs a config', async () => {
    const { code, stderr } = await check({});
    expect(code).toBe(2);
    expect(stderr).toMatch(/^plan-lint: There is no config here\. Looked for plan-lint\.config\.yaml/);
  });
});
