import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, onTestFinished, test } from 'vitest';
import { replaceText } from '../src/fix/replace-text.ts';
import { run } from '../src/run.ts';
import { folderWith } from './folder.ts';
import { rulesIn, runIn } from './run-in.ts';

/** A plan with one slip that is an error, and nothing else that weighs as one. */
const SLIP = 'id: a\ntitle: A # ours\nVisoin: Every child reads. # by heart\n';
const RIGHT = 'id: a\ntitle: A # ours\nvision: Every child reads. # by heart\n';

const isRoot = process.getuid?.() === 0;
const read = (folder: string, name = 'a.plan.yaml'): string => readFileSync(join(folder, name), 'utf8');

describe('--fix', () => {
  test('puts slips right in the file, says so, and judges what is left', async () => {
    const cwd = folderWith({ 'a.plan.yaml': SLIP });
    expect((await runIn(cwd, ['a.plan.yaml'])).code).toBe(1);
    const { code, stdout, stderr } = await runIn(cwd, ['--fix', 'a.plan.yaml', '-f', 'compact']);
    expect(code).toBe(0);
    expect(read(cwd)).toBe(RIGHT);
    expect(stdout).not.toContain('[schema]');
    expect(stdout).toContain('[mission-and-values]');
    expect(stderr).toBe('plan-lint: put right 1 place in 1 file.\n');
    expect(readdirSync(cwd)).toEqual(['a.plan.yaml']);
  });

  test('does nothing, and says nothing, where nothing is to be done', async () => {
    const cwd = folderWith({ 'a.plan.yaml': RIGHT });
    const { mtimeNs } = statSync(join(cwd, 'a.plan.yaml'), { bigint: true });
    expect((await runIn(cwd, ['--fix', 'a.plan.yaml'])).stderr).toBe('');
    expect(statSync(join(cwd, 'a.plan.yaml'), { bigint: true }).mtimeNs).toBe(mtimeNs);
  });

  test.each([
    [['--fix'], ['safe']],
    [['--fix=safe'], ['safe']],
    [['--fix=review'], ['safe', 'review']],
    [['--fix=placeholder'], ['safe', 'placeholder']],
    [['--fix=review,placeholder'], ['safe', 'review', 'placeholder']],
    [['--fix=all'], ['safe', 'review', 'placeholder']],
  ])('%j makes fixes that are %j', async (flags, kinds) => {
    const cwd = folderWith({
      'a.plan.yaml': 'id: a\ntitle: A\nVision: x\nlevel: Scholl\ngoals:\n  - goal: Read\n',
    });
    await runIn(cwd, [...flags, 'a.plan.yaml']);
    const text = read(cwd);
    expect(text).toContain('vision: x');
    expect(text.includes('level: school')).toBe(kinds.includes('review'));
    expect(text.includes('owner: "[who?]"')).toBe(kinds.includes('placeholder'));
  });

  test('with words that it does not know is a mistake', async () => {
    const cwd = folderWith({ 'a.plan.yaml': SLIP });
    const { code, stderr } = await runIn(cwd, ['--fix=reviw', 'a.plan.yaml']);
    expect([code, read(cwd)]).toEqual([2, SLIP]);
    expect(stderr).toContain('Did you mean "review"?');
  });

  test('behind two dashes is a name', async () => {
    const cwd = folderWith({ '--fix': SLIP });
    expect((await runIn(cwd, ['--', '--fix'])).code).toBe(1);
    expect(read(cwd, '--fix')).toBe(SLIP);
  });

  test('keeps to the settings of each file, and to waivers', async () => {
    const slip = 'goals: [{ goal: Read }]\n';
    const cwd = folderWith({
      'a.plan.yaml': `id: a\ntitle: A\n${slip}`,
      'b.plan.yaml': `id: b\ntitle: B\n${slip}lint: { waive: [{ rule: goal-owner, reason: Ours }] }\n`,
      'plan-lint.config.yaml': 'overrides:\n  - files: [a.plan.yaml]\n    rules: { goal-owner: off }\n',
    });
    await runIn(cwd, ['--fix=placeholder', '.']);
    for (const name of ['a.plan.yaml', 'b.plan.yaml'])
      expect(read(cwd, name)).toContain('{ goal: Read, measures: ');
  });

  test('leaves alone the plan above, which nobody asked about', async () => {
    const trust = 'id: trust\ntitle: T\nlevel: trust\nVisoin: x\n';
    const cwd = folderWith({ 'trust.plan.yaml': trust, 'a.plan.yaml': `${SLIP}parent: trust\n` });
    await runIn(cwd, ['--fix', 'a.plan.yaml']);
    expect([read(cwd), read(cwd, 'trust.plan.yaml')]).toEqual([`${RIGHT}parent: trust\n`, trust]);
  });

  test('is not for standard input', async () => {
    const { code, stdout, stderr } = await runIn(folderWith(), ['--fix', '-'], { stdin: SLIP });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Standard input cannot be fixed: there is no file to write to.');
  });

  test('gives machines the text in place of the source', async () => {
    const cwd = folderWith({ 'a.plan.yaml': SLIP });
    const { stdout } = await runIn(cwd, ['--fix', 'a.plan.yaml', '-f', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([{ output: RIGHT, errorCount: 0, fixableErrorCount: 0 }]);
  });

  test('writes the report beside it, and not over it', async () => {
    const cwd = folderWith({ 'a.plan.yaml': SLIP });
    const { code } = await runIn(cwd, ['--fix', 'a.plan.yaml', '-f', 'sarif:a.plan.yaml']);
    expect([code, read(cwd)]).toEqual([2, RIGHT]);
  });
});

describe('--fix-dry-run', () => {
  test('shows what would change, as patch reads it, and judges what would be left', async () => {
    const cwd = folderWith({ 'in/a.plan.yaml': SLIP, 'b.plan.yaml': RIGHT.replace('id: a', 'id: b') });
    const { code, stdout, stderr } = await runIn(cwd, ['--fix-dry-run', '.', '-f', 'compact']);
    expect(code).toBe(0);
    expect(read(cwd, 'in/a.plan.yaml')).toBe(SLIP);
    const end = stdout.indexOf('b.plan.yaml:');
    expect(stdout.slice(0, end)).toBe(
      [
        '--- a/in/a.plan.yaml',
        '+++ b/in/a.plan.yaml',
        '@@ -1,3 +1,3 @@',
        ' id: a',
        ' title: A # ours',
        '-Visoin: Every child reads. # by heart',
        '+vision: Every child reads. # by heart',
        '',
      ].join('\n'),
    );
    expect(applyPatch(SLIP, stdout.slice(0, end))).toBe(RIGHT);
    expect(stdout.slice(end)).not.toContain('[schema]');
    expect(stderr).toBe('plan-lint: would put right 1 place in 1 file. Nothing was written.\n');
  });

  test('with --fix=all shows all kinds, and still writes nothing', async () => {
    const cwd = folderWith({ 'a.plan.yaml': SLIP });
    const { stdout } = await runIn(cwd, ['--fix=all', '--fix-dry-run', 'a.plan.yaml']);
    expect(stdout).toMatch(/^\+.*obstacles:.*\[what is in the way\?\]/m);
    expect(read(cwd)).toBe(SLIP);
  });

  test('keeps a report for machines whole', async () => {
    const cwd = folderWith({ 'a.plan.yaml': SLIP });
    const { stdout } = await runIn(cwd, [
      '--fix-dry-run',
      'a.plan.yaml',
      '-f',
      'json',
      '-f',
      'pretty:out.txt',
    ]);
    expect(JSON.parse(stdout)).toMatchObject([{ output: RIGHT }]);
    expect(rulesIn(stdout)['a.plan.yaml']).not.toContain('schema');
  });

  test('shows what would become of standard input', async () => {
    const { code, stdout } = await runIn(folderWith(), ['--fix-dry-run', '-', '-f', 'compact'], {
      stdin: SLIP,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- a\/<text>\n\+\+\+ b\/<text>\n/);
  });

  test('shows no character that a terminal or a build server would act on', async () => {
    const story =
      'Two years ago our books sat in a locked room, and nobody remembered who had the key to it. ';
    const text = `id: a\ntitle: "\u001b[31m ##[error]x"\n"::warning::x": 1\nVisoin: x\nstory: ${story.repeat(3)}\n`;
    const cwd = folderWith({ 'a.plan.yaml': text });
    const { stdout } = await runIn(cwd, ['--fix-dry-run', 'a.plan.yaml', '-f', 'compact'], {
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect(stdout).toContain('\\x1b[31m');
    // eslint-disable-next-line no-control-regex -- these must not come through
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|^::|##\[/m);
  });

  test('shows lines that end in other ways', async () => {
    for (const lineBreak of ['\r\n', '\r']) {
      const cwd = folderWith({ 'a.plan.yaml': SLIP.replaceAll('\n', lineBreak) });
      const { stdout } = await runIn(cwd, ['--fix-dry-run', 'a.plan.yaml', '-f', 'compact']);
      expect(stdout).toContain('vision: Every child reads.');
      expect(stdout.replaceAll('\r\n', '\n')).not.toContain('\r');
    }
  });
});

describe('a file that is fixed', () => {
  const encodings: readonly (readonly [string, (text: string) => Buffer])[] = [
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, low byte first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, high byte first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ];
  const lineBreaks: readonly (readonly [string, (text: string) => string])[] = [
    ['LF', (text) => text],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['both', (text) => text.replace('\n', '\r\n')],
    ['none at its end', (text) => text.trimEnd()],
  ];

  test.each(
    encodings.flatMap(([encoding, encode]) =>
      lineBreaks.map(([lineBreak, rewrite]) => ({ encoding, encode, lineBreak, rewrite })),
    ),
  )('stays $encoding with $lineBreak', async ({ encode, rewrite }) => {
    const odd = (text: string): Buffer => encode(rewrite(text.replace('ours', 'Éloïse 🌳')));
    const cwd = folderWith({ 'a.plan.yaml': odd(SLIP) });
    expect((await runIn(cwd, ['--fix', 'a.plan.yaml'])).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.plan.yaml')).equals(odd(RIGHT))).toBe(true);
  });

  test('keeps its rights', async () => {
    const cwd = folderWith({ 'a.plan.yaml': SLIP });
    const path = join(cwd, 'a.plan.yaml');
    chmodSync(path, 0o640);
    if (isRoot) chownSync(path, 1234, 2345);
    await runIn(cwd, ['--fix', 'a.plan.yaml']);
    const { mode, uid, gid } = statSync(path);
    expect([read(cwd), mode & 0o777]).toEqual([RIGHT, 0o640]);
    if (isRoot) expect([uid, gid]).toEqual([1234, 2345]);
  });

  test('through a link is the one that the link leads to', async () => {
    const cwd = folderWith({ 'real/a.plan.yaml': SLIP, '.git/HEAD': '' });
    symlinkSync('real/a.plan.yaml', join(cwd, 'link.plan.yaml'));
    await runIn(cwd, ['--fix', 'link.plan.yaml']);
    expect(readlinkSync(join(cwd, 'link.plan.yaml'))).toBe('real/a.plan.yaml');
    expect(lstatSync(join(cwd, 'real/a.plan.yaml')).isSymbolicLink()).toBe(false);
    expect(read(cwd, 'real/a.plan.yaml')).toBe(RIGHT);
  });
});

describe('a file is left as it was', () => {
  const expectLeft = async (cwd: string, says: string): Promise<void> => {
    const names = readdirSync(cwd).sort();
    const { code, stdout, stderr } = await runIn(cwd, ['--fix', '-f', 'compact', '.']);
    expect(stderr).toContain(`a.plan.yaml: ${says}`);
    expect([code, read(cwd)]).toEqual([2, SLIP]);
    // The report is about what is there.
    expect(stdout).toContain('a.plan.yaml:3:1: error');
    expect(readdirSync(cwd).sort()).toEqual(names);
  };

  test('where it is not to be written to, and the others are fixed', async () => {
    const cwd = folderWith({ 'a.plan.yaml': SLIP, 'b.plan.yaml': SLIP.replace('id: a', 'id: b') });
    chmodSync(join(cwd, 'a.plan.yaml'), 0o444);
    await expectLeft(cwd, 'The file is not to be written to, so it was not fixed.');
    expect(read(cwd, 'b.plan.yaml')).toBe(RIGHT.replace('id: a', 'id: b'));
  });

  test('where it has a second name', async () => {
    const cwd = folderWith({ 'a.plan.yaml': SLIP });
    linkSync(join(cwd, 'a.plan.yaml'), join(cwd, 'copy.txt'));
    await expectLeft(cwd, 'The file has a second name (a hard link)');
    expect(read(cwd, 'copy.txt')).toBe(SLIP);
  });

  test('where somebody has changed it meanwhile', async () => {
    const theirs = `${SLIP}mission: Theirs.\n`;
    const cwd = folderWith({ 'a.plan.yaml': SLIP });
    let stderr = '';
    const code = await run(['--fix', 'a.plan.yaml'], {
      stdout: {
        write: () => undefined,
        columns: undefined,
        // Asked for between reading and writing.
        get isTTY() {
          writeFileSync(join(cwd, 'a.plan.yaml'), theirs);
          return false;
        },
      },
      stderr: { write: (text) => (stderr += text), isTTY: false, columns: undefined },
      stdin: (async function* () {})(),
      env: {},
      cwd,
      today: () => '2026-11-02',
    });
    expect([code, read(cwd)]).toEqual([2, theirs]);
    expect(stderr).toContain('The file was changed while I was working, so it was not fixed. Run again.');
  });

  test.each<[string, (path: string) => void, string]>([
    ['is gone', (path) => execFileSync('rm', [path]), 'changed'],
    [
      'has become a folder',
      (path) => {
        execFileSync('rm', [path]);
        mkdirSync(path);
      },
      'changed',
    ],
    [
      'has become a link',
      (path) => {
        execFileSync('mv', [path, `${path}.old`]);
        symlinkSync(`${path}.old`, path);
      },
      'changed',
    ],
    [
      'is in another encoding',
      (path) => writeFileSync(path, Buffer.from(SLIP.replace('ours', 'é'), 'latin1')),
      'changed',
    ],
  ])('where it %s', (_, change, reason) => {
    const cwd = folderWith({ 'a.plan.yaml': SLIP });
    const path = join(cwd, 'a.plan.yaml');
    change(path);
    const names = readdirSync(cwd);
    expect(replaceText(path, SLIP, RIGHT)).toEqual({ reason });
    expect(readdirSync(cwd)).toEqual(names);
  });
});

/** A folder on a disk of its own with room for so many bytes; nothing where no disk can be had. */
function smallDisk(size: string): string | undefined {
  const folder = folderWith();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}

test('on a full disk nothing is lost, and nothing is left behind', async ({ skip }) => {
  const cwd = smallDisk('64k');
  if (cwd === undefined) skip('No disk can be made here: that takes the rights of root.');
  else {
    const long = `${SLIP}story: ${'x'.repeat(40_000)}\n`;
    writeFileSync(join(cwd, 'a.plan.yaml'), long);
    const { code, stderr } = await runIn(cwd, ['--fix', 'a.plan.yaml']);
    expect(stderr).toContain(
      'There is no room on the disk for the new text, so the file was not fixed. It is as it was.',
    );
    expect([code, read(cwd)]).toEqual([2, long]);
    expect(readdirSync(cwd)).toEqual(['a.plan.yaml']);
    // Once there is room, it is done.
    writeFileSync(join(cwd, 'a.plan.yaml'), SLIP);
    expect((await runIn(cwd, ['--fix', 'a.plan.yaml'])).code).toBe(0);
    expect(read(cwd)).toBe(RIGHT);
  }
});
