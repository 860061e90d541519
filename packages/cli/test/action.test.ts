import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../package.json';
import { buildCommand, start, type BuiltCommand, type Ended } from './built-command.ts';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { openRegistry, type Registry } from './registry.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: unknown }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
  readonly uses?: string;
}

const text = readFileSync(fileURLToPath(new URL('../../../action.yml', import.meta.url)), 'utf8');
const action = parse(text) as Action;

/** Runs the steps of the action as GitHub does: the inputs in variables, each script in a file of its own. */
async function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<Ended & { readonly summary: string }> {
  const runner = folderWith({ summary: '' });
  const [step] = action.runs.steps as [Step];
  const env = Object.entries(step.env).map(([name, value]) => {
    const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
    return [name, inputs[input] ?? String(action.inputs[input]?.default)];
  });
  writeFileSync(join(runner, 'step.sh'), step.run);
  const ended = await start('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(runner, 'step.sh')], {
    cwd: workspace,
    env: {
      PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
      HOME: runner,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      RUNNER_TEMP: runner,
      ...(Object.fromEntries(env) as Record<string, string>),
      ...more,
    },
  });
  return { ...ended, summary: readFileSync(join(runner, 'summary'), 'utf8') };
}

describe('action.yml', () => {
  test('is an action as GitHub reads it', () => {
    expect(validateAction(text).errors).toEqual([]);
  });

  test('hands inputs over in variables, and never writes them into a script', () => {
    expect(action.runs).toMatchObject({ using: 'composite', steps: [{ shell: 'bash' }] });
    const handed = action.runs.steps.flatMap(({ env }) => Object.values(env));
    expect(handed).toEqual(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`));
    for (const { run, uses } of action.runs.steps) {
      expect(run).not.toContain('${{');
      expect(run).not.toMatch(/\beval\b/);
      expect(uses).toBeUndefined();
    }
  });

  test('installs the version that it stands beside, unless it is told another', () => {
    expect(action.inputs['version']?.default).toBe(version);
  });
});

describe('the action', () => {
  let command: BuiltCommand;
  let local: string;
  beforeAll(async () => {
    command = await buildCommand();
    local = `node ${command.bin}`;
  });
  afterAll(() => command.remove());

  test('writes annotations and a summary, and fails where a plan does', async () => {
    const workspace = folderWith({ 'a.plan.yaml': failingPlan('a'), 'b.plan.yaml': planCalled('b') });
    const { code, stdout, stderr, summary } = await runAction(workspace, { command: local });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^::error file=a\.plan\.yaml,line=6,.*wig-limit/m);
    expect(summary).toMatch(/^## School improvement plans\n/);
  });

  test('does what its inputs say', async () => {
    const workspace = folderWith({
      'plans/my plan.plan.yaml': failingPlan('a'),
      'plans/b.plan.yaml': planCalled('b'),
      'plans/unasked.plan.yaml': failingPlan('c'),
      'plans/quiet.config.yaml': 'rules:\n  goal-measure: off\n',
    });
    const { code, stdout, stderr } = await runAction(workspace, {
      command: local,
      'working-directory': 'plans',
      paths: 'my plan.plan.yaml\r\n\nb.plan.yaml\n',
      config: 'quiet.config.yaml',
      preset: 'strict',
      'fail-on': 'never',
      'max-warnings': '1000',
      format: 'compact',
      sarif: 'out.sarif',
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('my plan.plan.yaml:6:');
    expect(stdout).toContain('b.plan.yaml:');
    expect(stdout).not.toContain('unasked');
    expect(stdout).not.toContain('goal-measure]');
    const log = JSON.parse(readFileSync(join(workspace, 'plans/out.sarif'), 'utf8')) as { version: string };
    expect(log.version).toBe('2.1.0');
  });

  test('hands each input over as one word, and none that is left empty', async () => {
    const workspace = folderWith({ 'words.cjs': 'console.log(JSON.stringify(process.argv.slice(2)));' });
    const inputs = {
      command: 'node words.cjs',
      paths: 'my plans\n*.yaml',
      config: 'a b',
      baseline: '--known $x',
      'changed-since': "origin/it's",
      sarif: 'out "1".sarif',
    };
    expect(JSON.parse((await runAction(workspace, inputs)).stdout)).toEqual([
      '--config=a b',
      '--baseline=--known $x',
      "--since=origin/it's",
      '--format=github',
      '--format=sarif:out "1".sarif',
      '--',
      'my plans',
      '*.yaml',
    ]);
    const plain = await runAction(workspace, { command: 'node words.cjs' });
    expect(JSON.parse(plain.stdout)).toEqual(['--format=github', '--', '.']);
  });

  const hostile = [
    '$(touch touched)',
    '`touch touched`',
    '"; touch touched; "',
    "'; touch touched; '",
    '--fix',
    '-',
    '%0A::stop-commands::x',
    '\n::stop-commands::x',
  ];
  const named = Object.keys(action.inputs).filter((name) => name !== 'command');

  test.each(hostile)('carries out nothing that stands in an input: %j', async (attack) => {
    for (const name of named) {
      const workspace = folderWith({ 'a.plan.yaml': failingPlan('a') });
      // No registry answers here: a version that got as far as npm would end in an error of npm.
      const more = name === 'version' ? { npm_config_registry: 'http://127.0.0.1:9' } : {};
      const inputs = name === 'version' ? { version: attack } : { command: local, [name]: attack };
      const { stdout, stderr } = await runAction(workspace, inputs, more);
      expect(existsSync(join(workspace, 'touched'))).toBe(false);
      expect(readFileSync(join(workspace, 'a.plan.yaml'), 'utf8')).toBe(failingPlan('a'));
      expect(stdout + stderr).not.toMatch(/^::stop-commands/m);
    }
  });

  test('says in an annotation what keeps it from starting', async () => {
    const workspace = folderWith({ 'a.plan.yaml': planCalled('a') });
    const wrong = await runAction(workspace, { version: 'latest; touch touched' });
    expect([wrong.code, wrong.stdout]).toEqual([
      2,
      '::error title=plan-lint::The input "version" is not a version, for example 1.2.0.\n',
    ]);
    const nowhere = await runAction(workspace, { command: local, 'working-directory': 'gone' });
    expect(nowhere.code).toBe(2);
    expect(nowhere.stdout).toContain('::error title=plan-lint::The input "working-directory"');
  });

  describe('installing it', () => {
    let registry: Registry;
    beforeAll(async () => {
      registry = await openRegistry();
    });
    afterAll(() => registry.close());

    test('takes it from npm, whatever the checked-out files would have npm do', async () => {
      const workspace = folderWith({
        'a.plan.yaml': failingPlan('a'),
        '.npmrc': 'registry=http://127.0.0.1:9\nscript-shell=/bin/false\n',
        'node_modules/.bin/plan-lint': '#!/bin/sh\ntouch touched\n',
        'package.json': '{"scripts": {"preinstall": "touch touched"}}',
      });
      mkdirSync(join(workspace, 'plans'));
      const { code, stdout } = await runAction(workspace, {}, { npm_config_registry: registry.url });
      expect(stdout).toMatch(/^::error file=a\.plan\.yaml,line=6,/m);
      expect(code).toBe(1);
      expect(existsSync(join(workspace, 'touched'))).toBe(false);
    });

    test('says so where that is not possible', async () => {
      const workspace = folderWith({ 'a.plan.yaml': planCalled('a') });
      const { code, stdout } = await runAction(
        workspace,
        { version: '99.0.0' },
        { npm_config_registry: registry.url },
      );
      expect(code).toBe(2);
      expect(stdout).toContain('::error title=plan-lint::plan-lint could not be installed.');
    });
  });
});

test('a workflow that is none is found', () => {
  expect(validateWorkflow('on: pull_request\njobs: {a: {steps: [{uses: x}]}}').errors).not.toEqual([]);
});
