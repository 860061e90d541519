import { beforeAll, describe, expect, it } from 'vitest';
import { AS_OF, build, example, folderWith, planLint } from './command.ts';

beforeAll(build);

/** One plan without findings, one with a warning, one with errors, one that cannot be parsed. */
const cwd = folderWith({
  'good.plan.yaml': example('good-school'),
  'warned.plan.yaml': example('collective-goals'),
  'wrong.plan.yaml': example('oakwood'),
  'broken.plan.yaml': 'priorities: [Reading',
  'empty/notes.txt': 'no plan',
});

async function codeOf(...args: readonly string[]): Promise<number | null> {
  return (await planLint([AS_OF, ...args], { cwd })).code;
}

describe('the exit code', () => {
  it.each([
    ['nothing is found', 0, ['good.plan.yaml']],
    ['only warnings are found', 0, ['warned.plan.yaml']],
    ['an error is found', 1, ['wrong.plan.yaml']],
    ['one of several files has an error', 1, ['good.plan.yaml', 'wrong.plan.yaml']],
    ['a plan cannot be parsed', 1, ['broken.plan.yaml']],
    ['an error is found and nothing fails the run', 0, ['--fail-on', 'never', 'wrong.plan.yaml']],
    ['a warning is found and warnings fail the run', 1, ['--fail-on', 'warning', 'warned.plan.yaml']],
    ['there are no more warnings than allowed', 0, ['--max-warnings', '1', 'warned.plan.yaml']],
    ['there are more warnings than allowed', 1, ['--max-warnings', '0', 'warned.plan.yaml']],
    ['too many warnings come with --fail-on never', 1, ['--fail-on=never', '--max-warnings=0', 'warned.plan.yaml']],
    ['a rule is made an error', 1, ['--rule', 'goal-measure:error', 'warned.plan.yaml']],
    ['a rule is made an info', 0, ['--rule', 'goal-measure:info', '--fail-on', 'warning', 'warned.plan.yaml']],
    ['infos fail the run', 1, ['--rule', 'goal-measure:info', '--fail-on', 'info', 'warned.plan.yaml']],
    ['a rule is off', 0, ['--rule', 'goal-measure:off', '--fail-on', 'info', 'warned.plan.yaml']],
  ])('when %s is %i', async (_when, code, args) => {
    expect(await codeOf(...args)).toBe(code);
  });

  it.each(['leader', 'pretty', 'stylish', 'compact', 'json', 'sarif', 'github', 'json:report.json'])(
    'does not depend on the format %s, nor on --quiet',
    async (format) => {
      expect(await codeOf('-f', format, 'wrong.plan.yaml')).toBe(1);
      expect(await codeOf('-f', format, '--quiet', '--max-warnings=0', 'warned.plan.yaml')).toBe(1);
      expect(await codeOf('-f', format, 'good.plan.yaml')).toBe(0);
    },
  );
});

describe('a run that cannot do its job', () => {
  it.each([
    ['an unknown flag', ['--formt', 'json'], '--format'],
    ['an unknown format', ['--format', 'jsn'], 'Did you mean "json"?'],
    ['an unknown rule', ['--rule', 'wig-limits:off'], 'Did you mean "wig-limit"?'],
    ['an unknown severity', ['--rule', 'wig-limit:warnign'], 'Did you mean "warning"?'],
    ['a rule without a severity', ['--rule', 'wig-limit'], '--rule wig-limit:warning'],
    ['a rule that cannot be switched off', ['--rule', 'syntax:off'], 'cannot be switched off'],
    ['an unknown preset', ['--preset', 'strickt'], 'Did you mean "strict"?'],
    ['a preset like no other', ['--preset', 'nothing-alike'], 'Known: recommended, strict'],
    ['an unknown level to fail on', ['--fail-on', 'warnings'], 'Did you mean "warning"?'],
    ['a limit that is no number', ['--max-warnings', 'few'], 'Give a whole number'],
    ['a day that is none', ['--as-of', '2026-02-30'], '"2026-02-30" is not a day'],
    ['a flag without its value', ['--config'], '--config'],
    ['two formats on standard output', ['-f', 'json', '-f', 'sarif'], 'Only one format can go to standard output'],
    ['no file for a format', ['-f', 'json:'], 'give a file after the colon'],
  ])('because of %s says so and exits with 2', async (_what, args, words) => {
    const { code, stdout, stderr } = await planLint(['good.plan.yaml', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('fault in plan-lint');
  });

  it.each([
    ['a name that is not there', ['gone.plan.yaml'], `There is no file or folder called gone.plan.yaml in ${cwd}`],
    ['a misspelt command', ['explan'], 'Did you mean the command "explain"?'],
    ['a folder without plans', ['empty'], 'No plan found in empty. Looked for *.plan.yaml'],
    ['a pattern that nothing matches', ['*.toml'], `No file in ${cwd} matches *.toml`],
    ['an empty name', [''], 'One of the names is empty'],
    ['a name that is too long', ['x'.repeat(300)], 'There is no file or folder called xxx'],
    ['a file taken for a folder', ['good.plan.yaml/x'], 'There is no file or folder called good.plan.yaml/x'],
  ])('because of %s still checks the other files', async (_what, args, words) => {
    const alone = await planLint(args, { cwd });
    expect(alone).toMatchObject({ code: 2, stdout: '' });
    expect(alone.stderr).toContain(words);
    const among = await planLint([AS_OF, ...args, 'wrong.plan.yaml'], { cwd });
    expect(among.code).toBe(2);
    expect(among.stderr).toBe(alone.stderr);
    expect(among.stdout).toContain('plan-overload');
  });

  it('finds no plan in the current folder', async () => {
    const empty = folderWith();
    const { code, stdout, stderr } = await planLint([], { cwd: empty });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`No plan found in ${empty}.`);
    expect(stderr).toContain('plan-lint init');
  });
});
