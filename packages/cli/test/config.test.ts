import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from './command.ts';
import { build, example, folderWith, planLint } from './command.ts';

beforeAll(build);

const plans = { 'a.plan.yaml': example('collective-goals') };

/** Runs with these configs in a folder, the first of them named on the command line. */
function withConfigs(configs: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Outcome> {
  const cwd = folderWith({ ...plans, ...configs });
  const [first = ''] = Object.keys(configs);
  return planLint(['a.plan.yaml', '--config', first, '-f', 'leader', ...args], { cwd });
}

describe('a config', () => {
  it.each([
    ['c.yaml', 'rules: { goal-measure: error }\nasOf: 2026-10-01\n'],
    ['c.json', '{"rules": {"goal-measure": "error"}, "asOf": "2026-10-01"}'],
  ])('in %s sets rules, the day and what fails the run', async (name, text) => {
    const { code, stdout } = await withConfigs({ [name]: text });
    expect(code).toBe(1);
    expect(stdout).toContain('checked as of 1 October 2026');
    expect((await withConfigs({ [name]: text }, ['--fail-on', 'never'])).code).toBe(0);
  });

  it('gives way to the flags', async () => {
    const text = 'rules: { goal-measure: error }\nfailOn: warning\nmaxWarnings: 0\nasOf: 2026-10-01\n';
    expect((await withConfigs({ 'c.yaml': text })).code).toBe(1);
    const flags = ['--rule', 'goal-measure:warning', '--fail-on', 'error', '--max-warnings', '1', '--as-of', '2026-11-22'];
    const { code, stdout } = await withConfigs({ 'c.yaml': text }, flags);
    expect(code).toBe(0);
    expect(stdout).toContain('checked as of 22 November 2026');
    expect((await withConfigs({ 'c.yaml': 'preset: all\n' }, ['--preset', 'strict', '--fail-on', 'error'])).code).toBe(1);
  });

  it('builds on presets and on other configs, with everything that they say', async () => {
    const configs = {
      'c.yaml': 'extends: [strict, ./base/one.yaml]\n',
      'base/one.yaml': 'extends: ../two.json\nmaxWarnings: 0\n',
      'two.json': '{"asOf": "2026-10-01", "failOn": "never", "rules": {"goal-measure": "warning"}}',
    };
    const { code, stdout } = await withConfigs(configs);
    expect(stdout).toContain('checked as of 1 October 2026');
    expect(code).toBe(1);
    expect((await withConfigs(configs, ['--max-warnings', '1'])).code).toBe(0);
  });
});

describe('a mistake in a config', () => {
  it.each([
    ['an unknown setting', 'preset: all\nfailOnn: never\n', 'c.yaml:2:1: There is no setting called "failOnn" here. Did you mean "failOn"?'],
    ['an unknown rule', 'rules:\n  goal-wy: off\n', 'c.yaml:2:3: There is no rule called "goal-wy". Did you mean "goal-why"?'],
    ['an unknown preset', 'preset: strickt\n', 'c.yaml:1:1: There is no preset called "strickt". Did you mean "strict"?'],
    ['an unknown preset to build on', 'extends: [all, strickt]\n', 'c.yaml:1:16: There is no preset called "strickt". Did you mean "strict"?'],
    ['an unknown severity', 'rules:\n  goal-why: loud\n', 'c.yaml:2:3: "rules.goal-why" should be one of: off, on, info, warning, error, warn.'],
    ['an unknown option', 'rules:\n  wig-limit:\n    maxAtTopp: 3\n', 'c.yaml:3:5: The rule "wig-limit" has no option "maxAtTopp". Did you mean "maxAtTop"?'],
    ['an option that does not fit', 'rules:\n  wig-limit: { max: two }\n', 'c.yaml:2:16: The option "max" of the rule "wig-limit" does not fit.'],
    ['a day that is none', 'asOf: 2026-02-30\n', 'c.yaml:1:1: "2026-02-30" is not a day.'],
    ['broken text', 'rules: [\n', 'c.yaml:1:8: The file cannot be read as YAML'],
    ['a file that is not there', 'extends: ./gone.yaml\n', 'c.yaml:1:1: There is no file "./gone.yaml" here.'],
    ['a way out of the folder', 'extends: ../up.yaml\n', 'c.yaml:1:1: "../up.yaml" lies outside the folder of the config.'],
    ['an absolute path', 'extends: /etc/hosts\n', 'c.yaml:1:1: "/etc/hosts" lies outside the folder of the config.'],
    ['an address', 'extends: https://school.example/c.yaml\n', 'c.yaml:1:1: There is no file "https://school.example/c.yaml" here.'],
  ])('is shown at its place: %s', async (_what, text, message) => {
    const { code, stdout, stderr } = await withConfigs({ 'c.yaml': text });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(message), stderr).toBe(true);
  });

  it('does not hide the next one', async () => {
    const { stderr } = await withConfigs({ 'c.yaml': 'rules:\n  goal-wy: off\n  wig-limits: off\n' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      'c.yaml:2:3: There is no rule called "goal-wy". Did you mean "goal-why"?',
      'c.yaml:3:3: There is no rule called "wig-limits". Did you mean "wig-limit"?',
    ]);
  });

  it('is shown in the file that has it', async () => {
    const { stderr } = await withConfigs({ 'c.yaml': 'extends: ./base.yaml\n', 'base.yaml': '\nrules: { goal-wy: off }\n' });
    expect(stderr).toBe('base.yaml:2:10: There is no rule called "goal-wy". Did you mean "goal-why"?\n');
  });

  it('that makes a circle is shown with the whole of it', async () => {
    const configs = { 'c.yaml': 'extends: ./sub/d.yaml\n', 'sub/d.yaml': 'extends: ../e.yaml\n', 'e.yaml': 'extends: ./c.yaml\n' };
    const { code, stderr } = await withConfigs(configs);
    expect(code).toBe(2);
    expect(stderr).toContain('in a circle: c.yaml → sub/d.yaml → e.yaml → c.yaml.');
  });

  it('that makes a chain too long is shown', async () => {
    const chain = Array.from({ length: 25 }, (_, index) => [`c${String(index)}.yaml`, `extends: ./c${String(index + 1)}.yaml\n`]);
    const { code, stderr } = await withConfigs({ ...(Object.fromEntries(chain) as Record<string, string>), 'c25.yaml': '' });
    expect(code).toBe(2);
    expect(stderr).toContain('more than 20 configs build on each other');
  });

  it('never shows what stands in a file outside', async () => {
    const outside = folderWith({ 'secret.yaml': 'password: hunter2\n' });
    const cwd = folderWith({ ...plans, 'c.yaml': 'extends: ./link.yaml\n' });
    symlinkSync(join(outside, 'secret.yaml'), join(cwd, 'link.yaml'));
    const { code, stderr } = await planLint(['a.plan.yaml', '--config', 'c.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('"./link.yaml" lies outside the folder of the config');
    expect(stderr).not.toContain('hunter2');
  });

  it.each(['gone.yaml', '.'])('may be that there is none: %s', async (config) => {
    const { code, stderr } = await planLint(['a.plan.yaml', '--config', config], { cwd: folderWith(plans) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/could not be opened \(ENOENT\)|is not a file that can be read/);
  });
});
