import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, build, folderWith, planLint, shell } from './command.ts';

beforeAll(build);

const MOST_BYTES = 2_000_000;

/** A plan that is checked when its title is found: every one of them lacks the same things. */
const plan = (id: string): string => `id: ${id}\ntitle: Plan ${id}\n`;

/** The files in which the run found anything, in the order of the report. */
function filesIn(stdout: string): readonly string[] {
  return [...new Set(stdout.split('\n').flatMap((line) => /^(.*?):\d+:\d+: /.exec(line)?.[1] ?? []))];
}

function compact(args: readonly string[], cwd: string): ReturnType<typeof planLint> {
  return planLint(['-f', 'compact', ...args], { cwd });
}

describe('files', () => {
  const cwd = folderWith({
    'b.plan.yaml': plan('b'),
    'a.plan.yml': plan('a'),
    'deep/er/c.plan.json': '{"id": "c", "title": "C"}',
    'deep/c.reflection.yaml': 'plan: c\n',
    'other.yaml': plan('other'),
    'node_modules/x/n.plan.yaml': plan('n'),
    '.git/g.plan.yaml': plan('g'),
    '.hidden/h.plan.yaml': plan('h'),
  });
  const all = ['a.plan.yml', 'b.plan.yaml', 'deep/c.reflection.yaml', 'deep/er/c.plan.json'];

  it.each([
    ['the current folder', [], all],
    ['a folder', ['deep'], all.slice(2)],
    ['a file of any name', ['other.yaml'], ['other.yaml']],
    ['a pattern', ['**/*.json', '*.yml'], ['a.plan.yml', 'deep/er/c.plan.json']],
    ['a file in a folder that is not searched', ['.hidden/h.plan.yaml'], ['.hidden/h.plan.yaml']],
    ['the same file again and again', ['a.plan.yml', './a.plan.yml', join(cwd, 'a.plan.yml'), '*.yml'], ['a.plan.yml']],
  ])('come from %s', async (_what, args, files) => {
    const { code, stdout, stderr } = await compact(args, cwd);
    expect(stderr).toBe('');
    expect(code).not.toBe(2);
    expect(filesIn(stdout)).toEqual(files);
  });
});

describe('names', () => {
  it.each([
    ['a line break', 'one\ntwo.yaml', 'one\\x0atwo.yaml'],
    ['an escape', '\u001b[31mred.yaml', '\\x1b[31mred.yaml'],
    ['a turn of direction', '\u202Elmay.yaml', '<U+202E>lmay.yaml'],
    ['a dash in front', '-x.yaml', '-x.yaml'],
    ['a flag', '--quiet', '--quiet'],
    ['a command of a build server', '::error::x.yaml', '::error::x.yaml'],
    ['spaces', ' a plan .yaml', ' a plan .yaml'],
    ['a letter in two parts', 'e\u0301cole.yaml', 'e\u0301cole.yaml'],
    ['marks of patterns', '[ab]*{c,d}?(e)!.yaml', '[ab]*{c,d}?(e)!.yaml'],
    ['marks of addresses', 'a#b?c=d%20&e.yaml', 'a#b?c=d%20&e.yaml'],
    ['as many letters as there may be', `${'x'.repeat(250)}.yaml`, `${'x'.repeat(250)}.yaml`],
  ])('may hold %s', async (_what, name, shown) => {
    const cwd = folderWith({ [name]: plan('a') });
    const { code, stdout, stderr } = await compact(['--', name], cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.startsWith(`${shown}:2:8: `)).toBe(true);
    const formats = ['leader', 'pretty', 'stylish', 'json', 'sarif', 'github'];
    const outcomes = await Promise.all(formats.map((format) => planLint(['-f', format, '--', name], { cwd })));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ code: 0, stderr: '' });
      expect(outcome.stdout).not.toMatch(/[\u001b\u202E]/);
    }
  });

  it('of a missing file are shown as safely', async () => {
    const { code, stderr } = await compact(['gone\u001b[31m\nx.yaml'], folderWith());
    expect(code).toBe(2);
    expect(stderr).toContain('gone\\x1b[31m\\x0ax.yaml');
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

describe('encodings', () => {
  const text = 'id: café\ntitle: Café plan\nmision: x\n';
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ])('%s is read', async (_name, bytes) => {
    const { code, stdout, stderr } = await compact(['a.yaml'], folderWith({ 'a.yaml': bytes }));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('a.yaml:3:1: error: The plan has no field called "mision"');
  });

  it.each([
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('%s is not, and the file is named', async (_name, bytes) => {
    const cwd = folderWith({ 'a.yaml': bytes, 'b.yaml': plan('b') });
    const { code, stdout, stderr } = await compact(['a.yaml', 'b.yaml'], cwd);
    expect(code).toBe(2);
    expect(filesIn(stdout)).toEqual(['b.yaml']);
    expect(stderr).toBe(
      'a.yaml is not saved as UTF-8, so it could not be read. In your editor choose "Save as" with the encoding UTF-8.\n',
    );
  });
});

describe('size', () => {
  const filled = (bytes: number): string => `${plan('a')}# `.padEnd(bytes, 'x');

  it('may be two megabytes and no more', async () => {
    const cwd = folderWith({ 'most.yaml': filled(MOST_BYTES), 'more.yaml': filled(MOST_BYTES + 1) });
    const { code, stdout, stderr } = await compact(['most.yaml', 'more.yaml'], cwd);
    expect(code).toBe(2);
    expect(filesIn(stdout)).toEqual(['most.yaml']);
    expect(stderr).toBe('more.yaml is larger than 2 MB, so it was not read. Split it into several plans.\n');
  });
});

describe('things that are no files', () => {
  const NO_FILE = 'is not a file that can be read';
  const NOWHERE = 'is a link that leads nowhere';

  /** A folder with one plan and everything else that can be called like a plan. */
  function curiosities(): string {
    const outside = folderWith({ 'outside.yaml': plan('outside') });
    const cwd = folderWith({ 'real.plan.yaml': plan('real'), 'sub/under.txt': plan('under') });
    mkdirSync(join(cwd, 'folder.plan.yaml'));
    execFileSync('mkfifo', [join(cwd, 'pipe.plan.yaml')]);
    symlinkSync('nowhere', join(cwd, 'dangling.plan.yaml'));
    symlinkSync('loop.plan.yaml', join(cwd, 'loop.plan.yaml'));
    symlinkSync('..', join(cwd, 'sub/up'));
    symlinkSync('sub/under.txt', join(cwd, 'inside.plan.yaml'));
    symlinkSync('real.plan.yaml', join(cwd, 'again.plan.yaml'));
    symlinkSync(join(outside, 'outside.yaml'), join(cwd, 'outside.plan.yaml'));
    symlinkSync('/dev/zero', join(cwd, 'zero.plan.yaml'));
    return cwd;
  }

  it('are passed over in a folder, each with a note', async () => {
    const { code, stdout, stderr } = await compact([], curiosities());
    expect(code).toBe(0);
    expect(filesIn(stdout)).toEqual(['again.plan.yaml', 'inside.plan.yaml']);
    const notes = [
      `dangling.plan.yaml ${NOWHERE}`,
      `loop.plan.yaml ${NOWHERE}`,
      'outside.plan.yaml is a link that leads out of the folder',
      `pipe.plan.yaml ${NO_FILE}`,
      `zero.plan.yaml ${NO_FILE}`,
    ];
    expect(stderr.trimEnd().split('\n')).toEqual(notes.map((note) => expect.stringContaining(`Note: ${note}`) as string));
  });

  it.each([
    ['pipe.plan.yaml', NO_FILE],
    ['zero.plan.yaml', NO_FILE],
    ['dangling.plan.yaml', NOWHERE],
    ['loop.plan.yaml', NOWHERE],
    ['folder.plan.yaml', 'No plan found in folder.plan.yaml'],
  ])('are errors when they are named: %s', async (name, words) => {
    const { code, stdout, stderr } = await compact([name, 'real.plan.yaml'], curiosities());
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(filesIn(stdout)).toEqual(['real.plan.yaml']);
  });

  it('let a link out of the folder be named', async () => {
    const { code, stdout } = await compact(['outside.plan.yaml'], curiosities());
    expect(code).toBe(0);
    expect(filesIn(stdout)).toEqual(['outside.plan.yaml']);
  });

  it('do not hold a config up', async () => {
    const { code, stderr } = await compact(['real.plan.yaml', '--config', 'pipe.plan.yaml'], curiosities());
    expect(code).toBe(2);
    expect(stderr).toContain(NO_FILE);
  });

  it.skipIf(process.getuid?.() === 0)('may be closed', async () => {
    const cwd = folderWith({ 'closed.plan.yaml': plan('closed'), 'open.plan.yaml': plan('open'), 'shut/a.plan.yaml': plan('a') });
    chmodSync(join(cwd, 'closed.plan.yaml'), 0);
    chmodSync(join(cwd, 'shut'), 0);
    const { code, stdout, stderr } = await compact([], cwd);
    chmodSync(join(cwd, 'shut'), 0o700);
    expect(code).toBe(2);
    expect(filesIn(stdout)).toEqual(['open.plan.yaml']);
    expect(stderr).toContain('Note: The folder shut could not be looked into.');
    expect(stderr).toContain('closed.plan.yaml could not be opened (EACCES)');
  });
});

describe('many files', () => {
  it('need few open at a time', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `p${String(index)}`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [`${name}.plan.yaml`, plan(name)])));
    const { code, stdout } = await shell('ulimit -n 64; plan-lint -f compact', { cwd });
    expect(code).toBe(0);
    expect(filesIn(stdout)).toHaveLength(200);
  });
});

describe('the same files', () => {
  it('give the same bytes in every language, time zone and order', async () => {
    const cwd = folderWith({
      'a.plan.yaml': plan('a'),
      'B.plan.yaml': plan('b'),
      'ä.plan.yaml': 'id: c\ntitle: T\ngoals: [{ goal: Read, by: 2026-11-22 }]\n',
      'z.plan.yaml': plan('a'),
    });
    const orders = [
      ['a.plan.yaml', 'B.plan.yaml', 'z.plan.yaml', 'ä.plan.yaml'],
      ['ä.plan.yaml', 'z.plan.yaml', 'a.plan.yaml', 'B.plan.yaml'],
      ['.'],
    ];
    const places = [
      ['UTC', 'C'],
      ['Pacific/Kiritimati', 'sv_SE.UTF-8'],
      ['America/Los_Angeles', 'tr_TR.UTF-8'],
    ] as const;
    for (const format of ['leader', 'stylish', 'json', 'sarif']) {
      const runs = orders.flatMap((order) =>
        places.map(([TZ, LANG]) => planLint([AS_OF, '-f', format, ...order], { cwd, env: { TZ, LANG, LC_ALL: LANG } })),
      );
      const outputs = new Set((await Promise.all(runs)).map(({ stdout }) => stdout));
      expect([...outputs], format).toHaveLength(1);
    }
  });
});
