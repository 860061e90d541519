import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCommand, start, type BuiltCommand, type Ended } from './built-command.ts';
import { folderWith, planCalled } from './folder.ts';

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
}, 120_000);
afterAll(() => command.remove());

type Files = Readonly<Record<string, string>>;

const NAME = 'plan-lint-plugin-harbour';
const plans: Files = { 'a.plan.yaml': planCalled('a'), 'b.plan.yaml': planCalled('b') };
const asking = JSON.stringify({ devDependencies: { [NAME]: '1' } });

/** A plugin with some rules, installed in the project. */
function installed(rules: readonly string[], more = ''): Files {
  return {
    'package.json': asking,
    'plan-lint.config.yaml': `plugins: ${NAME}\n`,
    [`node_modules/${NAME}/package.json`]: '{"type":"module","exports":{"import":"./plugin.js"}}',
    [`node_modules/${NAME}/plugin.js`]: `const basis = [{ kind: 'house', says: 'We ask for it.' }];
const messages = { found: { says: 'Found {what}.', why: 'Because.', try: 'Mend it.' } };
const rule = (id, check, more = {}) => ({ id, severity: 'warning', confidence: 'certain', since: '1', description: id, basis, messages, check, ...more });
${more}
export default { name: 'harbour', presets: { strict: { rules: { 'harbour/good': 'error' } } }, rules: [
  rule('good', { plan: (plan, { report }) => report(plan, 'found', { what: plan.title }) }),
  ${rules.join(',\n  ')}
] };
`,
  };
}

async function runWith(
  files: Files,
  ...args: readonly string[]
): Promise<Ended & { readonly folder: string }> {
  const folder = folderWith({ ...plans, ...files });
  mkdirSync(join(folder, '.git'));
  const ended = await start(process.execPath, [command.bin, '-f', 'compact', ...args], { cwd: folder });
  return { ...ended, folder };
}

/** What a run says about a rule and a file. */
function saidOf(stdout: string, rule: string, file = 'a'): string | undefined {
  return stdout
    .split('\n')
    .find((line) => line.startsWith(`${file}.plan.yaml:`) && new RegExp(`harbour/${rule}[ \\]]`).test(line));
}

const STEALS = `import { writeFileSync } from 'node:fs';\nwriteFileSync('PWNED', '');\n`;

describe('code is run only where somebody asks', () => {
  const config = `${STEALS}export default { preset: 'strict' };\n`;

  test.each<[string, readonly string[], string]>([
    [
      'nobody does',
      [],
      'plan-lint.config.mjs: This config is a program, and programs found beside plans are not run. Add --allow-code',
    ],
    ['nothing is to be run', ['--safe', '--allow-code'], 'with --safe no program is run'],
    [
      'it is named, and nothing is to be run',
      ['--safe', '-c', 'plan-lint.config.mjs'],
      'with --safe no program is run',
    ],
  ])('not where %s', async (_, args, said) => {
    const { code, stderr, folder } = await runWith({ 'plan-lint.config.mjs': config }, ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(join(folder, 'PWNED'))).toBe(false);
  });

  test.each([[['--allow-code']], [['--config', 'plan-lint.config.mjs']]])('with %j', async (args) => {
    const { code, stderr, folder } = await runWith({ 'plan-lint.config.mjs': config }, ...args);
    expect([code, stderr]).toEqual([1, '']);
    expect(existsSync(join(folder, 'PWNED'))).toBe(true);
  });

  test('nor is a plugin that a config of data names', async () => {
    const { code, stderr, folder } = await runWith(installed([], STEALS));
    expect(code).toBe(2);
    expect(stderr).toContain(
      `plan-lint.config.yaml:1:10: The plugin "${NAME}" is a program, and programs found beside plans are not run.`,
    );
    expect(existsSync(join(folder, 'PWNED'))).toBe(false);
  });

  test.each<[string, Files, string]>([
    ['nobody asks for', { 'package.json': '{}' }, 'is not among the dependencies'],
    ['is a path', { 'plan-lint.config.yaml': 'plugins: ../evil.js\n' }, 'is no name of a package'],
    [
      'is not installed',
      { 'plan-lint.config.yaml': 'plugins: other\n', 'package.json': '{"dependencies":{"other":"1"}}' },
      'is not installed',
    ],
    [
      'leads out of itself',
      { [`node_modules/${NAME}/package.json`]: '{"main":"../../a.plan.yaml"}' },
      'has no program',
    ],
  ])('nor a plugin that %s', async (_, files, said) => {
    const { code, stderr } = await runWith({ ...installed([]), ...files }, '--allow-code');
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('a config that is a program', () => {
  test('sets rules, brings its own, and prints where results are not', async () => {
    const config = `console.log('hello \\u001b[31m');
export default { rules: { 'own/found': 'error' }, plugins: [{ name: 'own', rules: [{
  id: 'found', severity: 'info', confidence: 'certain', since: '1', description: 'x', basis: [{ kind: 'house', says: 'x' }],
  messages: { found: { says: 'Found {n}.', why: 'w', try: 't' } }, check: { plan: (plan, { report }) => report(plan, 'found', { n: 1 }) } }] }] };\n`;
    const { code, stdout, stderr } = await runWith({ 'plan-lint.config.mjs': config }, '--allow-code');
    expect(stdout).toContain('a.plan.yaml:2:8: error: Found 1 [own/found]');
    expect([code, stderr]).toEqual([1, 'hello \\x1b[31m\n']);
  });

  test.each<[string, string, string]>([
    ['throws', `throw new Error('no luck');`, 'plan-lint.config.mjs: This config could not be used: no luck'],
    ['is no module', 'export default {', 'plan-lint.config.mjs: This config could not be used: '],
    [
      'gives a function',
      'export default () => ({});',
      'Its default export is a function; a record of settings belongs there.',
    ],
    ['gives a promise', 'export default Promise.resolve({});', 'Its default export is a promise'],
    ['gives nothing', '', 'Its default export is nothing'],
    [
      'ends the process',
      'process.exit(0);',
      'plan-lint.config.mjs: This config could not be loaded: it ended the process it runs in, with code 0',
    ],
    [
      'says what there is not',
      `export default { presett: 'strict' };`,
      'plan-lint.config.mjs: There is no setting called "presett". Did you mean "preset"?',
    ],
    [
      'sets what there is not',
      `export default { rules: { 'wig-limt': 'off' } };`,
      'plan-lint.config.mjs: rules.wig-limt: There is no rule called "wig-limt". Did you mean "wig-limit"?',
    ],
    [
      'has an unsound plugin',
      `export default { plugins: [{ name: 'own', rules: [{ id: 'x' }] }] };`,
      '"x" has no description',
    ],
  ])('that %s', async (_, config, said) => {
    const { code, stdout, stderr } = await runWith({ 'plan-lint.config.mjs': config }, '--allow-code');
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(said)]);
  });

  test('that hangs is given up', async () => {
    const { code, stderr } = await runWith({ 'plan-lint.config.mjs': 'for (;;);' }, '--allow-code');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('This config could not be loaded: it took longer than 10 seconds'),
    ]);
  }, 30_000);

  test('in TypeScript is read by a Node that knows it, and refused by another', async () => {
    const config = `const preset: string = 'strict';\nexport default { preset };\n`;
    const { code, stderr } = await runWith({ 'plan-lint.config.ts': config }, '--allow-code');
    const knows = typeof (process.features as { typescript?: unknown }).typescript === 'string';
    expect(code).toBe(knows ? 1 : 2);
    if (!knows) expect(stderr).toContain('Write it as plan-lint.config.mjs, or run Node 22.18 or newer.');
  });

  test('cannot be built on', async () => {
    const files = { 'plan-lint.config.yaml': 'extends: ./c.mjs\n', 'c.mjs': STEALS };
    const { code, stderr, folder } = await runWith(files, '--allow-code');
    expect([code, stderr]).toEqual([2, expect.stringContaining('"./c.mjs" is a program.')]);
    expect(existsSync(join(folder, 'PWNED'))).toBe(false);
  });
});

describe('rules of a plugin', () => {
  test('are set, waived and overridden like any other', async () => {
    const waiving = planCalled('b', 'lint: { waive: [{ rule: harbour/good, reason: It is good }] }\n');
    const { code, stdout } = await runWith({ ...installed([]), 'b.plan.yaml': waiving }, '--allow-code');
    expect(saidOf(stdout, 'good')).toBe('a.plan.yaml:2:8: warning: Found The plan of a [harbour/good]');
    expect(saidOf(stdout, 'good', 'b')).toBeUndefined();
    expect(code).toBe(0);
    const strict = `plugins: ${NAME}\nextends: harbour/strict\noverrides: [{ files: b.plan.yaml, rules: { harbour/good: off } }]\n`;
    const other = await runWith({ ...installed([]), 'plan-lint.config.yaml': strict }, '--allow-code');
    expect(saidOf(other.stdout, 'good')).toContain('error: Found');
    expect(saidOf(other.stdout, 'good', 'b')).toBeUndefined();
  });

  test('see the plans above, and look among all files', async () => {
    const among = `rule('among', { workspace: (file, all, { report }) => report(file.at, 'found', { what: all.outlines.length }) })`;
    const below = planCalled('b', 'parent: a\nlevel: department\n');
    const files = {
      ...installed([among]),
      'a.plan.yaml': planCalled('a', 'mission: Joy\nlevel: school\n'),
      'b.plan.yaml': below,
    };
    const { stdout } = await runWith(files, '--allow-code', 'b.plan.yaml');
    expect(saidOf(stdout, 'among', 'b')).toContain('Found 2');
    expect(saidOf(stdout, 'among', 'a')).toBeUndefined();
  });

  test('may mend what they find, and look again when all is mended', async () => {
    const mends = `rule('mends', { plan: (plan, { report }) => { const at = plan.place.fields.get('title');
      if (at.value.startsWith('The')) report(plan, 'found', { what: at.value }, [], { kind: 'review', label: 'Say whose it is.', edits: [{ start: at.start, end: at.start + 3, text: 'Our' }] }); } })`;
    const { stdout } = await runWith(installed([mends]), '--allow-code', '--fix=review');
    expect(saidOf(stdout, 'mends')).toBeUndefined();
    expect(saidOf(stdout, 'good')).toContain('Found Our plan of a');
  });

  test('are listed and explained', async () => {
    const folder = folderWith({ ...plans, ...installed([]) });
    const run = async (...args: readonly string[]): Promise<Ended> =>
      start(process.execPath, [command.bin, ...args], { cwd: folder });
    expect((await run('rules', '-c', 'plan-lint.config.yaml')).stdout).toMatch(
      /^harbour\/good +warning +good$/m,
    );
    expect((await run('explain', 'harbour/good', '-c', 'plan-lint.config.yaml')).stdout).toContain(
      'Found {what}.',
    );
  });

  test('with options hold them against their schema', async () => {
    const schema = `{ '~standard': { validate: (given) => typeof (given.max ?? 2) === 'number' ? { value: { max: 2, ...given } } : { issues: [{ message: 'max is a number' }] } } }`;
    const rule = `rule('limit', { plan: (plan, { options, report }) => report(plan, 'found', { what: options.max }) }, { options: ${schema} })`;
    const run = async (options: string): Promise<string | undefined> => {
      const config = `plugins: ${NAME}\nrules: { harbour/limit: ${options} }\n`;
      const { stdout } = await runWith(
        { ...installed([rule]), 'plan-lint.config.yaml': config },
        '--allow-code',
      );
      return saidOf(stdout, 'limit');
    };
    expect(await run('on')).toContain('Found 2');
    expect(await run('{ max: 3 }')).toContain('Found 3');
    expect(await run('{ max: many }')).toContain(
      'broke on this file: Its options do not fit: max is a number',
    );
  });
});

describe('a rule that breaks is a finding, and everything else is reported', () => {
  const faults: readonly (readonly [name: string, code: string, said: string])[] = [
    ['throws', `() => { throw new Error('boom'); }`, 'boom'],
    ['throws-text', `() => { throw 'a text'; }`, 'a text'],
    ['throws-null', `() => { throw null; }`, 'null'],
    ['rejects', `async () => { throw new Error('rejected'); }`, 'rejected'],
    ['never-settles', `() => new Promise(() => undefined)`, 'It gave something back.'],
    [
      'breaks-later',
      `() => { setTimeout(() => { throw new Error('overdue'); }, 1); }`,
      'It broke later: overdue',
    ],
    ['mutates', `(plan) => { plan.title = 'Mine'; }`, 'read only'],
    ['mutates-list', `(plan) => { plan.goals.push(1); }`, 'not extensible'],
    ['mutates-built-ins', `() => { Array.prototype.map = () => []; }`, 'read only'],
    [
      'garbage',
      `(plan, { report }) => report(plan, 'found', { what: () => 1 })`,
      'It reported what is no finding',
    ],
    [
      'garbage-argument',
      `(plan, { report }) => report(plan, 'found', { what: { a: 1 } })`,
      'It reported what is no finding',
    ],
    [
      'garbage-place',
      `(plan, { report }) => report({ file: 'a.plan.yaml', start: 1, end: 2, pointer: 3, path: 4 }, 'found', { what: 1 })`,
      '',
    ],
    ['garbage-list', `() => [{ message: 'x' }]`, 'It gave something back.'],
    [
      'garbage-fix',
      `(plan, { report }) => report(plan, 'found', { what: 1 }, [], { kind: 'magic', label: 1, edits: [{}] })`,
      '',
    ],
    ['unknown-message', `(plan, { report }) => report(plan, 'nope')`, 'It has no message "nope".'],
    [
      'reports-for-ever',
      `(plan, { report }) => { for (;;) report(plan, 'found', { what: 1 }); }`,
      'more than 10000 times',
    ],
    ['loops', `() => { for (;;); }`, 'it took longer than 10 seconds'],
    ['exits', `() => { process.exit(0); }`, 'it ended the process it runs in, with code 0'],
    [
      'eats',
      `() => { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); }`,
      'it needed more than 512 MB of memory',
    ],
  ];

  test('whatever it does', async () => {
    const rules = faults.map(([name, code]) => `rule('${name}', { plan: ${code} })`);
    const { code, stdout, stderr } = await runWith(installed(rules), '--allow-code');
    expect([code, stderr]).toEqual([2, '']);
    for (const [name, , said] of faults) {
      const line = saidOf(stdout, `${name} broke`) ?? '';
      expect(line).toContain(`The rule harbour/${name} broke on this file: `);
      expect(line).toContain('[internal/rule-crash]');
      expect(line).toContain(said);
      // What ended its thread is not run again, and nobody takes that for a pass.
      expect(saidOf(stdout, `${name} broke`, 'b')).toContain('[internal/rule-crash]');
    }
    for (const file of ['a', 'b']) {
      expect(saidOf(stdout, 'good', file)).toContain(`Found The plan of ${file} [harbour/good]`);
      expect(stdout).toContain(`${file}.plan.yaml:2:8: warning: `);
    }
  }, 90_000);

  test('a pattern that takes for ever is given up like anything else', async () => {
    const rule = `rule('redos', { plan: () => { /^(a+)+$/.test('a'.repeat(60) + '!'); } })`;
    const { code, stdout } = await runWith(installed([rule]), '--allow-code', 'a.plan.yaml');
    expect([code, saidOf(stdout, 'redos')]).toEqual([
      2,
      expect.stringContaining('it took longer than 10 seconds'),
    ]);
    expect(saidOf(stdout, 'good')).toContain('Found');
  }, 60_000);
});
