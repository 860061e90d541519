import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, planCalled } from './folder.ts';
import { runIn } from './run-in.ts';

interface Looked {
  readonly code: number;
  readonly stderr: string;
  /** The files of the report, as they were found and read, without those that could not be. */
  readonly read: readonly string[];
}

async function lookIn(folder: string, names: readonly string[] = []): Promise<Looked> {
  const { code, stdout, stderr } = await runIn(folder, ['-f', 'json', '--fail-on', 'never', ...names]);
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string }[] }[];
  const read = results.filter(({ messages }) => messages[0]?.ruleId !== 'internal/unread-file');
  return { code, stderr, read: read.map(({ filePath }) => filePath.replace(`${folder}/`, '')) };
}

const plan = planCalled('x');

describe('in a folder', () => {
  test('plans and reflections are found at any depth, whatever their capitals', async () => {
    const names = ['a.plan.yaml', 'b.plan.yml', 'c.plan.json', 'in/d.reflection.yaml', 'in/deep/E.Plan.YAML'];
    const others = ['plan.yaml', 'f.yaml', 'a.plan.yaml.bak', 'node_modules/g.plan.yaml', '.git/h.plan.yaml'];
    const folder = folderWith(Object.fromEntries([...names, ...others].map((name) => [name, plan])));
    expect((await lookIn(folder)).read).toEqual(names);
    expect((await lookIn(folder, ['in'])).read).toEqual(names.slice(3));
  });

  test('they come in the order of code points, each once, in whatever order they are named', async () => {
    const names = [
      'B.plan.yaml',
      'a.plan.yaml',
      'z.plan.yaml',
      'ä.plan.yaml',
      '\uFF5E.plan.yaml',
      '😀.plan.yaml',
    ];
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, plan])));
    expect((await lookIn(folder)).read).toEqual(names);
    expect((await lookIn(folder, [...names].reverse())).read).toEqual(names);
    expect((await lookIn(folder, ['a.plan.yaml', './a.plan.yaml', '.', '*.plan.yaml'])).read).toEqual(names);
  });

  test('none is an error that says what was looked for and where', async () => {
    const folder = folderWith({ 'in/notes.yaml': plan });
    const here = await lookIn(folder);
    expect(here.code).toBe(2);
    expect(here.stderr).toContain(
      `plan-lint: ${folder}: No plan was found in this folder. Looked for *.plan.yaml, `,
    );
    expect((await lookIn(folder, ['in'])).stderr).toMatch(/^plan-lint: in: No plan was found/);
  });

  test('folders and pipes with the name of a plan are passed over with a note', async () => {
    const folder = folderWith({ 'a.plan.yaml': plan, 'folder.plan.yaml/b.plan.yaml': plan });
    execFileSync('mkfifo', [join(folder, 'fifo.plan.yaml')]);
    const { code, stderr, read } = await lookIn(folder);
    expect([code, read]).toEqual([0, ['a.plan.yaml', 'folder.plan.yaml/b.plan.yaml']]);
    expect(stderr).toMatch(/^plan-lint: passed over fifo\.plan\.yaml: This is a device, a pipe or a socket/);
  });
});

describe('a name', () => {
  test('may be that of any file', async () => {
    expect((await lookIn(folderWith({ 'notes.txt': plan }), ['notes.txt'])).read).toEqual(['notes.txt']);
  });

  test.each([
    '[a].plan.yaml',
    '*.plan.yaml',
    'a{b,c}.plan.yaml',
    '!a.plan.yaml',
    'a b.plan.yaml',
    'a\nb.plan.yaml',
    '\u001b[31m.plan.yaml',
    '::error::.plan.yaml',
    '#?.plan.yaml',
    'é.plan.yaml',
    'e\u0301.plan.yaml',
    `${'x'.repeat(245)}.plan.yaml`,
  ])('%j that exists is no pattern', async (name) => {
    const folder = folderWith({ [name]: plan, 'a.plan.yaml': plan });
    const { code, read } = await lookIn(folder, [name]);
    expect([code, read]).toEqual([0, [name]]);
  });

  test('that begins with a dash stands behind two dashes', async () => {
    const folder = folderWith({ '-x.plan.yaml': plan });
    expect((await lookIn(folder, ['--', '-x.plan.yaml'])).read).toEqual(['-x.plan.yaml']);
    expect((await lookIn(folder, ['./-x.plan.yaml'])).read).toEqual(['-x.plan.yaml']);
  });

  test.each([[['']], [['a.plan.yaml', '']]])('that is empty is no folder: %j', async (names) => {
    const { code, stdout, stderr } = await runIn(folderWith({ 'a.plan.yaml': plan }), names);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('An empty name was given');
  });

  test.each(['*.plan.yaml', 'in/**', '{a,b}.plan.yaml'])('%s is a pattern', async (pattern) => {
    const folder = folderWith({ 'a.plan.yaml': plan, 'in/b.plan.yaml': plan });
    expect((await lookIn(folder, [pattern])).read).toHaveLength(1);
  });

  test.each([
    [
      'lint',
      'There is no file, folder or command of this name. Linting needs no command. Leave the word out',
    ],
    ['checkk', 'There is no file or folder of this name.'],
    ['revue', 'Did you mean "plan-lint review"?'],
    ['gone.plan.yaml', 'There is no file or folder of this name.'],
    ['a.plan.yaml/b', 'There is no file or folder of this name.'],
    ['gone/*.yaml', 'No file fits this pattern.'],
    ['explian', 'Did you mean "plan-lint explain"?'],
    ['/dev/zero', 'This is a device, a pipe or a socket, and no file.'],
  ])('%s is an error, and the others are read', async (name, words) => {
    const { code, stderr, read } = await lookIn(folderWith({ 'a.plan.yaml': plan }), [name, 'a.plan.yaml']);
    expect([code, read]).toEqual([2, ['a.plan.yaml']]);
    expect(stderr).toContain(`plan-lint: ${name}: `);
    expect(stderr).toContain(words);
  });

  test('of a pipe is an error at once, not a wait', async () => {
    const folder = folderWith();
    execFileSync('mkfifo', [join(folder, 'fifo.plan.yaml')]);
    expect((await lookIn(folder, ['fifo.plan.yaml'])).code).toBe(2);
  });

  test('outside of the current folder is shown in full', async () => {
    const outside = folderWith({ 'a.plan.yaml': plan });
    const { code, stdout } = await runIn(folderWith(), [join(outside, 'a.plan.yaml'), '-f', 'compact']);
    expect(code).toBe(0);
    expect(stdout).toContain(`${outside}/a.plan.yaml:2:8: warning`);
  });
});

describe('a link', () => {
  const linked = (links: Readonly<Record<string, string>>): string => {
    const folder = folderWith({ 'project/a.plan.yaml': plan, 'outside/secret.plan.yaml': plan });
    for (const [name, target] of Object.entries(links)) {
      mkdirSync(dirname(join(folder, 'project', name)), { recursive: true });
      symlinkSync(target, join(folder, 'project', name));
    }
    return join(folder, 'project');
  };

  test('to a file of the project is followed; the file is read once', async () => {
    const folder = linked({ 'b.plan.yaml': 'a.plan.yaml', 'in/c.plan.yaml': '../a.plan.yaml' });
    expect((await lookIn(folder)).read).toEqual(['a.plan.yaml']);
    expect((await lookIn(folder, ['b.plan.yaml'])).read).toEqual(['b.plan.yaml']);
    expect((await lookIn(folder, ['in'])).read).toEqual(['in/c.plan.yaml']);
  });

  test('that makes a circle of folders does not lead round', async () => {
    const { code, read, stderr } = await lookIn(linked({ 'in/round': '..' }));
    expect([code, read, stderr]).toEqual([0, ['a.plan.yaml'], '']);
  });

  test.each([
    ['out of the project', '../outside/secret.plan.yaml', 'This link leads out of the project'],
    ['to nothing', 'gone', 'This link leads to nothing'],
    ['to itself', 'b.plan.yaml', 'This link leads back to itself'],
    ['to a device', '/dev/zero', 'out of the project'],
  ])('%s is refused when it is named, and passed over in a folder', async (_, target, words) => {
    const folder = linked({ 'b.plan.yaml': target });
    const named = await lookIn(folder, ['b.plan.yaml']);
    expect([named.code, named.read]).toEqual([2, []]);
    expect(named.stderr).toContain(words);
    const found = await lookIn(folder);
    expect([found.code, found.read]).toEqual([0, ['a.plan.yaml']]);
    expect(found.stderr).toMatch(/^plan-lint: passed over b\.plan\.yaml: /);
    expect(found.stderr).toContain(words);
  });

  test('to a folder outside is not searched', async () => {
    const { code, read } = await lookIn(linked({ plans: '../outside' }), ['plans']);
    expect([code, read]).toEqual([2, []]);
  });

  test('within a repository may lead out of the current folder', async () => {
    const folder = linked({ 'b.plan.yaml': '../outside/secret.plan.yaml' });
    mkdirSync(join(folder, '../.git'));
    expect((await lookIn(folder, ['b.plan.yaml'])).read).toEqual(['b.plan.yaml']);
  });
});

describe('a text', () => {
  const compact = async (content: string | Uint8Array): Promise<{ code: number; out: string }> => {
    const folder = folderWith({ 'a.plan.yaml': content });
    const { code, stdout, stderr } = await runIn(folder, ['-f', 'compact', '--fail-on', 'never']);
    return { code, out: stdout + stderr };
  };
  const bytes = (text: string, encoding: BufferEncoding, mark: readonly number[]): Buffer =>
    Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]);

  test('reads the same in every encoding that says which it is', async () => {
    const text = planCalled('é😀');
    const plain = await compact(text);
    expect(plain.code).toBe(0);
    expect(await compact(bytes(text, 'utf8', [0xef, 0xbb, 0xbf]))).toEqual(plain);
    expect(await compact(bytes(text, 'utf16le', [0xff, 0xfe]))).toEqual(plain);
    expect(await compact(bytes(text, 'utf16le', [0xff, 0xfe]).swap16())).toEqual(plain);
  });

  test.each<[string, Uint8Array]>([
    ['Latin-1', Buffer.from('title: caf\u00e9\n', 'latin1')],
    ['broken UTF-8', Buffer.from([0x61, 0xc3, 0x28])],
    ['half a character in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ])('in %s is refused, not guessed at', async (_, content) => {
    const { code, out } = await compact(content);
    expect(code).toBe(2);
    expect(out).toContain('not saved as UTF-8');
  });

  test('may be 2 MB long and no longer', async () => {
    const fitting = `${plan}# ${'x'.repeat(2_000_000 - plan.length - 3)}\n`;
    expect((await compact(fitting)).code).toBe(0);
    const { code, out } = await compact(`${fitting}x`);
    expect(code).toBe(2);
    expect(out).toContain('larger than 2 MB');
  });

  test('is not even made room for when it is far too long', async () => {
    const folder = folderWith({ 'a.plan.yaml': '' });
    truncateSync(join(folder, 'a.plan.yaml'), 50_000_000_000);
    const { code, stderr } = await runIn(folder, []);
    expect(code).toBe(2);
    expect(stderr).toContain('larger than 2 MB');
  });

  test('that is empty is a finding, no error of the run', async () => {
    const { code, out } = await compact('');
    expect(code).toBe(0);
    expect(out).toContain('[syntax]');
  });
});

test('a thousand plans are found and read', async () => {
  const folder = folderWith();
  for (let index = 0; index < 1000; index++)
    writeFileSync(join(folder, `${index}.plan.yaml`), planCalled(`p${index}`));
  expect((await lookIn(folder)).read).toHaveLength(1000);
});
