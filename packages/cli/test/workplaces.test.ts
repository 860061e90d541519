import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateWorkflow } from '@action-validator/core';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { marked } from 'marked';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../package.json';
import { PLAN_FILES } from '../src/files/plan-files.ts';
import { start } from './built-command.ts';
import { failingPlan, folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';
import { openRegistry, packCommand, type Registry } from './registry.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);

/** The examples in the page on all this, in the order of the page. */
function examples(lang: string): string[] {
  return marked
    .lexer(read('docs/ci.md'))
    .flatMap((token) => (token.type === 'code' && token['lang'] === lang ? [String(token['text'])] : []));
}

describe('workflows in the page', () => {
  const workflows = examples('yaml').filter((text) => text.startsWith('name:'));

  test.each(workflows)('are workflows as GitHub reads them: %s', (text) => {
    expect(validateWorkflow(text).errors).toEqual([]);
    expect((parse(text) as { permissions: object }).permissions).toMatchObject({ contents: 'read' });
    expect(text).not.toContain('pull_request_target');
  });

  test('know the inputs that the action has, and so does the table', () => {
    expect(workflows).toHaveLength(2);
    const { inputs } = parse(read('action.yml')) as { inputs: object };
    const [, table = ''] = /^\| Input .*\n\| -.*\n((?:\|.*\n)+)/m.exec(read('docs/ci.md')) ?? [];
    expect([...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(Object.keys(inputs)),
    );
    for (const text of workflows) {
      const used = parse(text) as {
        jobs: { plans: { steps: { uses: string; with?: Record<string, unknown> }[] } };
      };
      const step = used.jobs.plans.steps.find(({ uses }) => uses.startsWith('OWNER/plan-lint'));
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
    }
  });
});

test('the workflow of this repository is one as GitHub reads it', () => {
  expect(validateWorkflow(read('.github/workflows/ci.yml')).errors).toEqual([]);
});

test('the problem matcher finds every row of a compact report', async () => {
  const { problemMatcher } = JSON.parse(read('templates/problem-matcher.json')) as {
    problemMatcher: [
      { pattern: [{ regexp: string; file: number; line: number; severity: number; code: number }] },
    ];
  };
  const { regexp, ...groups } = problemMatcher[0].pattern[0];
  const folder = folderWith({ 'my [odd] plan: 1.plan.yaml': failingPlan('a') });
  const { stdout } = await runIn(folder, ['--format', 'compact', '--preset', 'all']);
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((row) => new RegExp(regexp).exec(row));
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(row?.[groups.file]).toBe('my [odd] plan: 1.plan.yaml');
  const found = rows.map((row) => [groups.line, groups.severity, groups.code].map((group) => row?.[group]));
  expect(found).toContainEqual(['6', 'error', 'wig-limit']);
});

describe('the job for GitLab', () => {
  interface Job {
    readonly image: string;
    readonly variables: Readonly<Record<string, string>>;
    readonly script: readonly string[];
    readonly artifacts: { readonly when: string; readonly reports: Readonly<Record<string, string>> };
  }
  const { 'plan-lint': job } = parse(read('templates/plan-lint.gitlab-ci.yml')) as { 'plan-lint': Job };
  let registry: Registry;
  beforeAll(async () => {
    registry = await openRegistry();
  }, 120_000);
  afterAll(() => registry.close());

  /** Runs the script as the runner does: line by line in one shell, which stops at the first that fails. */
  const runJob = (cwd: string, more: Readonly<Record<string, string>> = {}): ReturnType<typeof start> =>
    start('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], {
      cwd,
      env: {
        PATH: path,
        HOME: folderWith(),
        CI_PROJECT_DIR: cwd,
        npm_config_registry: registry.url,
        ...job.variables,
        ...more,
      },
    });

  test('installs its own version and keeps its reports whatever comes out', () => {
    expect(job.variables['PLAN_LINT_VERSION']).toBe(version);
    expect(job.artifacts.when).toBe('always');
  });

  test('writes the reports that it hands over, and fails where a plan does', async () => {
    const project = folderWith({
      'plans/a.plan.yaml': failingPlan('a'),
      '.npmrc': 'registry=http://127.0.0.1:9\n',
    });
    const { code, stdout } = await runJob(project, { PLAN_LINT_PATH: 'plans' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ +6:\d+ +error .* wig-limit$/m);
    const { codequality = '', junit = '' } = job.artifacts.reports;
    const issues = JSON.parse(readFileSync(join(project, codequality), 'utf8')) as {
      check_name: string;
      location: object;
    }[];
    expect(issues.find(({ check_name }) => check_name === 'wig-limit')?.location).toEqual({
      path: 'plans/a.plan.yaml',
      lines: { begin: 6 },
    });
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => names.push(name));
    parser.write(readFileSync(join(project, junit), 'utf8')).close();
    expect(names).toContain('failure');
  });

  test('carries out nothing that stands in a variable', async () => {
    const project = folderWith({ 'a.plan.yaml': planCalled('a') });
    const { code } = await runJob(project, {
      PLAN_LINT_PATH: '$(touch touched)`touch touched`"; touch touched',
    });
    expect(code).toBe(2);
    expect(existsSync(join(project, 'touched'))).toBe(false);
  });
});

describe('settings for VS Code', () => {
  interface Settings {
    readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>>;
    readonly 'json.schemas': readonly { readonly url: string; readonly fileMatch: readonly string[] }[];
  }
  const configs = ['yaml', 'yml', 'json'].map((ending) => `plan-lint.config.${ending}`);

  test.each([
    ['of this repository', read('.vscode/settings.json')],
    ['in the page', examples('json')[0] ?? ''],
  ])('%s know the files that the command finds, and schemas that there are', (_, text) => {
    const settings = JSON.parse(text) as Settings;
    const matches = [
      ...Object.entries(settings['yaml.schemas']),
      ...settings['json.schemas'].map(({ url, fileMatch }) => [url, fileMatch] as const),
    ];
    expect(matches.flatMap(([, names]) => names).sort()).toEqual([...PLAN_FILES, ...configs].sort());
    for (const [url, names] of matches) {
      const kind = basename(url, '.schema.json');
      for (const name of names) expect(name).toContain(`.${kind}.`);
      const file = url.replace('./node_modules/@plan-lint/', './packages/');
      const schema = JSON.parse(read(file)) as { $schema: string; $id: string };
      expect(schema.$schema).toContain('draft-07');
      expect(schema.$id).toContain(`/${kind}.schema.json`);
    }
  });
});

describe('the image', () => {
  const text = read('Dockerfile');
  const instructions = DockerfileParser.parse(text).getInstructions();
  const last = (keyword: string): string =>
    instructions.findLast((each) => each.getKeyword() === keyword)?.getArgumentsContent() ?? '';

  test('is described as Docker reads it', () => {
    expect(validate(text)).toEqual([]);
    expect(validate('FORM node\nRUN')).not.toEqual([]);
  });

  test('is of a known Node, runs as nobody in particular and runs nothing but the command', () => {
    const bases = instructions.filter((each) => each.getKeyword() === 'FROM');
    expect(bases.map((each) => each.getArguments()[0]?.getValue())).toEqual(['node:22-slim', 'node:22-slim']);
    expect([last('USER'), last('WORKDIR'), last('ENTRYPOINT'), last('CMD')]).toEqual([
      'node',
      '/plans',
      '["plan-lint"]',
      '["."]',
    ]);
    expect(text).not.toMatch(/^ADD |curl|wget|--unsafe/m);
  });

  test('takes in what git knows, and nothing that was installed or built here', () => {
    const left = read('.dockerignore').split('\n');
    expect(left).toEqual(expect.arrayContaining(['.git', '**/node_modules', '**/dist']));
  });

  test('has a command that runs once its last step is done', async () => {
    const tarball = await packCommand(folderWith());
    const home = folderWith();
    const env = {
      PATH: path,
      HOME: home,
      npm_config_prefix: join(home, 'global'),
      npm_config_registry: 'http://127.0.0.1:9',
    };
    const step = last('RUN').replaceAll('/tmp/plan-lint.tgz', tarball);
    expect(step).toContain(tarball);
    const installed = await start('sh', ['-c', step], { cwd: home, env });
    expect([installed.code, installed.stderr]).toEqual([0, '']);
    const plans = folderWith({ 'a.plan.yaml': failingPlan('a') });
    const [program = ''] = JSON.parse(last('ENTRYPOINT')) as string[];
    const run = await start(join(home, 'global/bin', program), JSON.parse(last('CMD')) as string[], {
      cwd: plans,
      env,
    });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('wig-limit');
  });
});
