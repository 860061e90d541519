import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingPlan, folderWith } from './folder.ts';
import { rulesIn, runIn } from './run-in.ts';

type Files = Readonly<Record<string, string>>;

const plan: Files = { 'a.plan.yaml': failingPlan('a') };

async function lintWith(
  files: Files,
  ...args: readonly string[]
): Promise<{ code: number; rules: readonly string[]; stderr: string }> {
  const folder = folderWith({ ...plan, ...files });
  mkdirSync(join(folder, '.git'));
  const { code, stdout, stderr } = await runIn(folder, [
    '-f',
    'json',
    '-c',
    'c.yaml',
    ...args,
    'a.plan.yaml',
  ]);
  return { code, rules: stdout === '' ? [] : (rulesIn(stdout)['a.plan.yaml'] ?? []), stderr };
}

describe('a config', () => {
  test('sets rules, with options', async () => {
    expect((await lintWith({ 'c.yaml': 'rules: { wig-limit: off }\n' })).rules).not.toContain('wig-limit');
    expect((await lintWith({ 'c.yaml': 'rules: { wig-limit: [error, { max: 3 }] }\n' })).rules).not.toContain(
      'wig-limit',
    );
    expect((await lintWith({ 'c.yaml': 'rules: { wig-limit: { max: 3 } }\n' })).rules).not.toContain(
      'wig-limit',
    );
  });

  test('may be JSON', async () => {
    const folder = folderWith({ ...plan, 'c.json': '{"rules": {"wig-limit": "off"}, "failOn": "error"}' });
    expect((await runIn(folder, ['-c', 'c.json'])).code).toBe(0);
  });

  test('sets the preset, the day, and what fails', async () => {
    const { rules } = await lintWith({ 'c.yaml': 'preset: collective-goals\n' });
    expect(rules).toContain('wig-limit');
    expect(rules).not.toContain('obstacles-named');
    expect((await lintWith({ 'c.yaml': 'failOn: never\n' })).code).toBe(0);
    expect((await lintWith({ 'c.yaml': 'failOn: never\nmaxWarnings: 1\n' })).code).toBe(1);
    const folder = folderWith({ ...plan, 'c.yaml': 'asOf: 2027-03-01\n' });
    expect((await runIn(folder, ['-c', 'c.yaml', '-f', 'leader'])).stdout).toContain('1 March 2027');
  });

  test('gives way to the command line', async () => {
    const file = { 'c.yaml': 'preset: recommended\nfailOn: never\nrules: { wig-limit: off }\n' };
    expect((await lintWith(file, '--rule', 'wig-limit:on', '--fail-on', 'error')).code).toBe(1);
    const { rules } = await lintWith(file, '--preset', 'collective-goals');
    expect(rules).not.toContain('obstacles-named');
    expect(rules).not.toContain('wig-limit');
    const folder = folderWith({ ...plan, 'c.yaml': 'asOf: 2027-03-01\n' });
    const args = ['-c', 'c.yaml', '-f', 'leader', '--as-of', '2027-04-05'];
    expect((await runIn(folder, args)).stdout).toContain('5 April 2027');
  });

  test('builds on presets and other configs, in order', async () => {
    const files = {
      'c.yaml': 'extends: [anatomy, base/one.yaml, ./two.json]\n',
      'base/one.yaml':
        'extends: ../three.yaml\nrules: { wig-limit: off, obstacles-named: off }\nmaxWarnings: 0\n',
      'two.json': '{"rules": {"obstacles-named": "on"}}',
      'three.yaml': 'failOn: never\n',
    };
    const { rules, code } = await lintWith(files);
    expect(rules).toContain('obstacles-named');
    expect(rules).not.toContain('goal-measure');
    expect(code).toBe(1);
    expect((await lintWith({ ...files, 'c.yaml': 'extends: [base/one.yaml]\nmaxWarnings: 50\n' })).code).toBe(
      0,
    );
  });
});

describe('a mistake', () => {
  test.each<[what: string, config: string, said: string]>([
    [
      'a setting',
      'presets: strict\n',
      'c.yaml:1:1: There is no setting called "presets". Did you mean "preset"?',
    ],
    ['a preset', 'preset: strct\n', 'c.yaml:1:9: There is no preset called "strct". Did you mean "strict"?'],
    [
      'a rule',
      'rules:\n  goal-limit: off\n  wig-limits: off\n',
      'c.yaml:3:3: There is no rule called "wig-limits". Did you mean "wig-limit"?',
    ],
    [
      'an option',
      'rules:\n  wig-limit: [error, { maxx: 3 }]\n',
      'c.yaml:2:24: The rule "wig-limit" has no option "maxx". Did you mean "max"?',
    ],
    [
      'the value of an option',
      'rules:\n  wig-limit:\n    max: many\n',
      'c.yaml:3:5: The option "max" of the rule "wig-limit" does not fit.',
    ],
    [
      'a severity',
      'rules: { wig-limit: errror }\n',
      'c.yaml:1:21: The value of "wig-limit" does not fit. Did you mean "error"?',
    ],
    [
      'a number',
      'maxWarnings: -1\n',
      'c.yaml:1:14: The value of "maxWarnings" does not fit. Expected: a whole number, 0 or more.',
    ],
    ['a choice', 'failOn: errors\n', 'c.yaml:1:9: The value of "failOn" does not fit. Did you mean "error"?'],
    ['text', 'preset: 3\n', 'c.yaml:1:9: The value of "preset" is text: put it in quotes.'],
    ['a day', 'asOf: soon\n', 'c.yaml:1:7: "soon" is not a day.'],
    [
      'a rule that is always on',
      'rules: { syntax: off }\n',
      'c.yaml:1:10: The rule "syntax" cannot be switched off',
    ],
    [
      'a name in extends',
      'extends: [recommended, recomended]\n',
      'c.yaml:1:24: There is no preset called "recomended". Did you mean "recommended"?',
    ],
    [
      'a name in extends, alone',
      'extends: recomended\n',
      'c.yaml:1:10: There is no preset called "recomended".',
    ],
    ['a field twice', 'preset: all\npreset: all\n', 'c.yaml:2:1: '],
    ['a tab', 'rules:\n\twig-limit: off\n', 'c.yaml:2:'],
    [
      'an empty file',
      '',
      'c.yaml:1:1: There is nothing in this file. A config begins with a setting, for example "preset: strict".',
    ],
    [
      'a list',
      '- preset\n',
      'c.yaml:1:1: The file holds a list and not settings. A config begins with a setting, for example',
    ],
    ['another format', '%PDF-1.4\n', 'c.yaml:1:1: The file is a PDF document, and a config is YAML or JSON.'],
    ['an escape', 'preset: "\\e[2J"\n', 'c.yaml:1:9: '],
  ])('in %s is told with its place', async (_, config, said) => {
    const { code, rules, stderr } = await lintWith({ 'c.yaml': config });
    expect([code, rules]).toEqual([2, []]);
    expect(stderr.startsWith(said), stderr).toBe(true);
    expect(stderr).not.toContain('\u001b');
  });

  test('is not told alone where there are more', async () => {
    const { stderr } = await lintWith({ 'c.yaml': 'preset: strct\nrules: { a: off, b: off }\nasOf: x\n' });
    expect(stderr.match(/^c\.yaml:\d+:\d+: /gm)).toEqual([
      'c.yaml:1:9: ',
      'c.yaml:2:10: ',
      'c.yaml:2:18: ',
      'c.yaml:3:7: ',
    ]);
  });

  test('is told where it stands when that is another file', async () => {
    const files = { 'c.yaml': 'extends: base.yaml\n', 'base.yaml': 'preset: all\nrules: { a: off }\n' };
    expect((await lintWith(files)).stderr).toMatch(/^base\.yaml:2:10: There is no rule called "a"\./);
    const day = { 'c.yaml': 'extends: base.yaml\n', 'base.yaml': 'asOf: soon\n' };
    expect((await lintWith(day)).stderr).toMatch(/^base\.yaml:1:7: /);
    const broken = { 'c.yaml': 'extends: base.yaml\n', 'base.yaml': 'rules: [\n' };
    expect((await lintWith(broken)).stderr).toMatch(/^base\.yaml:\d+:\d+: /);
  });

  test('of the command line is told by its flag, also beside a config', async () => {
    const { stderr } = await lintWith(
      { 'c.yaml': 'preset: strct\n' },
      '--preset',
      'lal',
      '--rule',
      'x:off',
      '--as-of',
      '1.1.27',
    );
    expect(stderr.split('\n').map((line) => line.split('. ')[0])).toEqual([
      'plan-lint: --preset: There is no preset called "lal"',
      'plan-lint: --rule: There is no rule called "x"',
      'plan-lint: --as-of: "1.1.27" is not a day',
      '',
    ]);
  });
});

describe('a config that another builds on', () => {
  const refused = async (part: string, files: Files = {}): Promise<string> => {
    const { code, rules, stderr } = await lintWith({
      'c.yaml': `preset: all\nextends: ["${part}"]\n`,
      ...files,
    });
    expect([code, rules]).toEqual([2, []]);
    expect(stderr).toMatch(/^c\.yaml:2:11: /);
    return stderr;
  };

  test.each([
    '/etc/passwd.yaml',
    '../outside.yaml',
    'https://x.example/c.yaml',
    'data:text/yaml,a',
    'node:fs',
    'npm:x/c.yaml',
    '//host/c.yaml',
    'C:/c.yaml',
  ])('may not be %s', async (part) => {
    expect(await refused(part)).toContain(`"${part}" is outside of the project`);
  });

  test('may not be a link that leads out', async () => {
    const outside = folderWith({ 'c.yaml': 'preset: all\n' });
    const folder = folderWith({ ...plan, 'c.yaml': 'extends: link.yaml\n' });
    symlinkSync(join(outside, 'c.yaml'), join(folder, 'link.yaml'));
    const { code, stderr } = await runIn(folder, ['-c', 'c.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('c.yaml:1:10: "link.yaml" is outside of the project');
  });

  test('has to be there', async () => {
    expect(await refused('gone.yaml')).toContain('There is no file "gone.yaml"');
  });

  test('may not lead back; the whole way is told', async () => {
    const files = { 'one.yaml': 'extends: in/two.yaml\n', 'in/two.yaml': 'extends: ../one.yaml\n' };
    const { stderr } = await lintWith({ 'c.yaml': 'extends: one.yaml\n', ...files });
    expect(stderr).toBe(
      'in/two.yaml:1:10: This config builds on itself: one.yaml → in/two.yaml → one.yaml.\n',
    );
    expect((await lintWith({ 'c.yaml': 'extends: ./c.yaml\n' })).stderr).toContain('c.yaml → c.yaml.');
  });

  test('may be the twentieth, but not the twenty-first', async () => {
    const chain = (length: number): Files =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          index === 0 ? 'c.yaml' : `c${index}.yaml`,
          index === length - 1 ? 'failOn: never\n' : `extends: c${index + 1}.yaml\n`,
        ]),
      );
    expect((await lintWith(chain(21))).code).toBe(0);
    const { code, stderr } = await lintWith(chain(22));
    expect(code).toBe(2);
    expect(stderr).toBe('c20.yaml:1:10: More than 20 configs build on each other here.\n');
  });

  test('is refused without waiting where it is a pipe', async () => {
    const folder = folderWith(plan);
    execFileSync('mkfifo', [join(folder, 'fifo.yaml')]);
    const { code, stderr } = await runIn(folder, ['-c', 'fifo.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('fifo.yaml: This is a device, a pipe or a socket');
  });

  test('is not guessed at where the config itself is missing or no file', async () => {
    const folder = folderWith(plan);
    expect((await runIn(folder, ['-c', 'gone.yaml'])).stderr).toContain('gone.yaml: There is no file');
    expect((await runIn(folder, ['-c', '.'])).stderr).toContain('This is a folder, and no file');
    expect((await runIn(folder, ['-c', '/dev/zero'])).stderr).toContain('This is a device');
  });
});
