import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync, chmodSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { builtinRules, FORMATS, PRESETS } from '@plan-lint/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/commands/names.ts';
import { buildCommand, start, type BuiltCommand } from './built-command.ts';
import { folderWith } from './folder.ts';
import { runIn } from './run-in.ts';

/** The words that are offered for the last of some words, `:files` among them where files are. */
async function offered(...words: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runIn(folderWith(), ['completion', 'offer', '--', ...words]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0] ?? '']));
}

/** Every command that the help of the program and of its commands lists, as it is typed. */
async function everyCommand(): Promise<string[][]> {
  const nested = COMMANDS.filter((name) => name !== 'help').map(async (name) => {
    const page = await helpOf([name]);
    const [, list = ''] = /^Commands:\n((?: .*\n)+)/m.exec(page) ?? [];
    const inner = [...list.matchAll(/^ {2}([a-z-]+) /gm)].map(([, each = '']) => [name, each]);
    return [[name], ...inner.filter(([, each]) => each !== 'help')];
  });
  return [[], ...(await Promise.all(nested)).flat()];
}

async function helpOf(command: readonly string[]): Promise<string> {
  return (await runIn(folderWith(), [...command, '--help'])).stdout;
}

/** The flags that a page of help lists, with the name of what each takes: `--format` and `format[:file]`. */
function flagsIn(page: string): (readonly [flag: string, value: string])[] {
  return [...page.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)(?: <=?([^>]+)>)?/gm)].map(
    ([, flag = '', value = '']) => [flag, value] as const,
  );
}

describe('offers', () => {
  test('every command, and files to lint', async () => {
    expect(await offered('')).toEqual([...COMMANDS, ':files']);
    expect(await offered('help', '')).toEqual(COMMANDS);
    expect(await offered('config', 'ch')).toEqual(['check']);
  });

  test('every flag of every command', async () => {
    const commands = await everyCommand();
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) {
      const flags = flagsIn(await helpOf(command)).map(([flag]) => flag);
      expect(flags).toContain('--help');
      expect(await offered(...command, '--')).toEqual(flags);
    }
  });

  test('something for every value but those that only people know', async () => {
    const free = ['date', 'number', 'id', 'ref', 'i/n'];
    for (const command of await everyCommand()) {
      for (const [flag, value] of flagsIn(await helpOf(command))) {
        if (value === '' || free.includes(value)) continue;
        const isOneWord = (await offered(...command, `${flag}=`)).length > 0;
        expect([...command, flag, value, isOneWord]).toEqual([...command, flag, value, true]);
      }
    }
  });

  test('formats that there are, command by command', async () => {
    for (const command of await everyCommand()) {
      const page = await helpOf(command);
      if (!page.includes('--format')) continue;
      for (const format of await offered(...command, '--format', '')) {
        const words = command[0] === 'render' ? [...command, 'plan'] : command;
        const { stderr } = await runIn(folderWith(), [...words, '--format', format]);
        expect(stderr).not.toContain('There is no format');
      }
    }
  });

  test.each<[typed: readonly string[], words: readonly string[]]>([
    [['explain', ''], builtinRules.map(({ rule }) => rule.id)],
    [['--preset', ''], PRESETS.map(({ name }) => name)],
    [['-f', ''], Object.keys(FORMATS)],
    [['-f', 'sar'], ['sarif']],
    [['--format', 'sarif:'], [':files']],
    [['--rule', 'wig-l'], ['wig-limit:']],
    [
      ['--rule', 'wig-limit:o'],
      ['wig-limit:off', 'wig-limit:on'],
    ],
    [['--rule=wig-limit:inf'], ['--rule=wig-limit:info']],
    [['--fix=re'], ['--fix=review']],
    [['--config', ''], [':files']],
    [['--config=x'], [':files']],
    [
      ['--quiet', 'expl'],
      ['explain', ':files'],
    ],
    [
      ['--fail-on', 'never', 'expl'],
      ['explain', ':files'],
    ],
    [['plan.yaml', 'expl'], [':files']],
    [['plan.yaml', 'other.yaml', ''], [':files']],
    [['--', '--q'], [':files']],
    [
      ['--fix', 'expl'],
      ['explain', ':files'],
    ],
    [
      ['review', '--fail-on', ''],
      ['error', 'warning', 'info', 'never'],
    ],
    [['render', 'one'], ['one-pager']],
    [['render', 'one-pager', ''], [':files']],
    [['explain', 'wig-limit', ''], []],
    [['--as-of', ''], []],
    [['--max-warnings', ''], []],
    [['--no-such-flag='], []],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
  ])('what fits %j', async (typed, words) => {
    expect(await offered(...typed)).toEqual(words);
  });

  test('lines of a word and what it means, whatever was typed', async () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('--', '-', '', '--rule', '--fix=', 'explain', 'config', '-f', '__proto__', '--rule=a:'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (words) => {
        const { code, stdout } = await runIn(process.cwd(), ['completion', 'offer', '--', ...words]);
        expect(code).toBe(0);
        const typed = words.at(-1) ?? '';
        for (const line of stdout.split('\n').slice(0, -1)) {
          const [offer = ''] = line.split('\t');
          expect(offer === ':files' || offer.startsWith(typed)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('completion', () => {
  test('is there for shells that it knows', async () => {
    const { code, stderr } = await runIn(folderWith(), ['completion', 'bsh']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no shell called "bsh". Did you mean "bash"?');
  });
});

describe('in a shell', () => {
  let command: BuiltCommand;
  let env: Record<string, string>;
  const isThere = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

  beforeAll(async () => {
    command = await buildCommand();
    chmodSync(command.bin, 0o755);
    const folder = dirname(command.bin);
    symlinkSync(command.bin, join(folder, 'plan-lint'));
    const path = [folder, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
    env = { PATH: path, HOME: folder, TERM: 'dumb' };
  });
  afterAll(() => command.remove());

  const files = { 'a.plan.yaml': '', 'my plans/b.plan.yaml': '', 'review.md': '' };

  /** What bash would put for the last word of a line, which it never carries out. */
  async function inBash(line: string): Promise<string[]> {
    const folder = folderWith(files);
    const script = `source <(plan-lint completion bash) || exit
      COMP_LINE=$1 COMP_POINT=\${#1}
      _plan_lint plan-lint
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = await start('bash', ['--norc', '-c', script, 'bash', line], { cwd: folder, env });
    expect(existsSync(join(folder, 'touched'))).toBe(false);
    return stdout.split('\n').slice(0, -1);
  }

  describe.skipIf(!isThere('bash'))('bash (skipped where there is none)', () => {
    test.each<[line: string, words: readonly string[]]>([
      ['plan-lint expl', ['explain']],
      ['plan-lint re', ['review', 'render', 'review.md']],
      ['plan-lint --quiet --fail-on ', ['error', 'warning', 'info', 'never']],
      // Bash replaces what is behind the last colon or equals sign.
      ['plan-lint --rule wig-l', ['wig-limit:']],
      ['plan-lint --rule wig-limit:o', ['off', 'on']],
      ['plan-lint --fix=re', ['review']],
      // Files are left to bash, which knows how to quote them.
      ['plan-lint -f sarif:a', ['']],
      ['plan-lint explain $(touch touched)', ['']],
      ['plan-lint explain "`touch touched`" ;touch touched; ', ['']],
    ])('%s', async (line, words) => {
      expect(await inBash(line)).toEqual(words);
    });
  });

  describe.skipIf(!isThere('fish'))('fish (skipped where there is none)', () => {
    test.each<[line: string, words: readonly string[]]>([
      ['plan-lint expl', ['explain']],
      ['plan-lint --rule wig-limit:o', ['wig-limit:off', 'wig-limit:on']],
      ['plan-lint -f sarif:a', ['sarif:a.plan.yaml']],
      ['plan-lint --config=a', ['--config=a.plan.yaml']],
      ['plan-lint my', ['my plans/']],
      ['plan-lint explain (touch touched) ', []],
    ])('%s', async (line, words) => {
      const cwd = folderWith(files);
      const script = 'plan-lint completion fish | source; complete -C $argv[1]';
      const { stdout } = await start('fish', ['--no-config', '-c', script, line], { cwd, env });
      expect(stdout.split('\n').flatMap((each) => (each === '' ? [] : [each.split('\t')[0]]))).toEqual(words);
      expect(existsSync(join(cwd, 'touched'))).toBe(false);
    });
  });

  describe.skipIf(!isThere('zsh'))('zsh (skipped where there is none)', () => {
    test.each([
      ['plan-lint expl', 'explain'],
      ['plan-lint --rule wig-l', 'wig-limit:'],
      ['plan-lint --rule wig-limit:inf', 'wig-limit:info'],
      ['plan-lint --fix=rev', '--fix=review'],
      ['plan-lint -f sarif:a', 'sarif:a.plan.yaml'],
      ['plan-lint my', 'my\\ plans/'],
    ])('%s and the key', async (line, whole) => {
      // A terminal of its own, in which the keys are pressed. What it shows is a line that grows.
      const script = `zmodload zsh/zpty
        zpty -b typed 'PS1="> " zsh -f -i'
        wait_for() {
          for i in {1..200}; do
            while zpty -r -t typed piece; do shown+=$piece; done
            [[ \${shown//[[:cntrl:]]/} == *"$1"* ]] && return
            sleep 0.1
          done
        }
        zpty -w typed 'autoload -U compinit; compinit -u -D; source <(plan-lint completion zsh); echo set'"''up"
        wait_for setup
        shown=
        zpty -w -n typed "$1"$'\\t'
        wait_for "$2"
        print -r -- \${shown//[[:cntrl:]]/}`;
      const cwd = folderWith(files);
      const { stdout } = await start('zsh', ['-f', '-c', script, 'zsh', line, whole], { cwd, env });
      expect(stdout).toContain(whole);
    });
  });
});
