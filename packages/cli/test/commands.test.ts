import { readFileSync, symlinkSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtinRules, PRESETS } from '@plan-lint/core';
import { rulePages } from '@plan-lint/core/rule-pages';
import { describe, expect, test } from 'vitest';
import { examplesIn } from '../../core/src/testing/rule-page.ts';
import planSchema from '../../schemas/draft-07/plan.schema.json' with { type: 'json' };
import { version } from '../package.json';
import { COMMANDS } from '../src/commands/names.ts';
import { folderWith, planCalled } from './folder.ts';
import { rulesIn, runIn } from './run-in.ts';

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('is printed for %s', async (flag) => {
    const { code, stdout, stderr } = await runIn(folderWith(), [flag]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Usage: plan-lint [options] [command] [names...]');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test.each(COMMANDS.filter((name) => name !== 'help'))(
    'is there for %s, as a sentence and on a narrow page',
    async (name) => {
      const { stdout } = await runIn(folderWith(), [name, '--help']);
      expect(stdout).toMatch(new RegExp(`^Usage: plan-lint ${name} .*\n\n[A-Z][^.]*\\.\n`));
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );

  test('goes through the flags in groups, and says each word to choose from once', async () => {
    const { stdout } = await runIn(folderWith(), ['--help']);
    const groups = [...stdout.matchAll(/^([A-Z].*):$/gm)].map(([, name]) => name);
    expect(groups).toEqual([
      'Arguments',
      'What to show',
      'What to read, and what to judge it by',
      'What to put right',
      'When to fail',
      'How to run',
      'Options',
      'Commands',
      'Examples',
      'Exit codes',
    ]);
    expect(stdout).not.toContain('choices:');
  });

  test('names every command that a run without flags knows, and no other', async () => {
    const { stdout } = await runIn(folderWith(), ['--help']);
    const [, list = ''] = /^Commands:\n((?: .*\n)+)/m.exec(stdout) ?? [];
    const listed = list.matchAll(/^ {2}([a-z-]+) /gm);
    expect(new Set([...listed].map(([, name]) => name))).toEqual(new Set(COMMANDS));
  });

  test('tells the version', async () => {
    expect(await runIn(folderWith(), ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('what there is not', () => {
  test.each<[args: readonly string[], said: string]>([
    [['--fromat', 'json'], "Unknown option '--fromat'. Did you mean --format?"],
    [['--rule'], 'argument missing'],
    [['-f', 'jsn'], '--format: There is no format called "jsn". Did you mean "json"?'],
    [['-f', 'json:'], 'The name of the file is missing'],
    [['-f', 'toString'], 'There is no format called "toString"'],
    [['--rule', 'wig-limit'], '--rule wig-limit: Give the rule and how it is to be set'],
    [['--rule', 'wig-limit:of'], '--rule: There is no severity called "of". Did you mean "off"?'],
    [['--rule', '__proto__:off'], 'There is no rule called "__proto__"'],
    [['--fail-on', 'errors'], '--fail-on: There is no severity called "errors". Did you mean "error"?'],
    [['--max-warnings', '-1'], '--max-warnings -1: Give a whole number'],
    [['--max-warnings', '1.5'], '--max-warnings 1.5: Give a whole number'],
    [
      ['explain', 'wig-limits'],
      'There is no rule called "wig-limits". Did you mean "wig-limit"? All rules: plan-lint rules',
    ],
    [['explain'], "Missing required argument 'rule'"],
    [['explain', 'a', 'b'], 'Too many arguments'],
    [['rules', '--format', 'tabel'], 'There is no format called "tabel". Did you mean "table"?'],
    [
      ['rules', '--framework', 'anatmy'],
      '--framework: There is no framework called "anatmy". Did you mean "anatomy"?',
    ],
    [['rules', '--framework', 'recommended'], 'Known: collective-goals, vertical-alignment'],
    [['rules', '--framework', 'anatomy', '--preset', 'al'], 'There is no preset called "al"'],
    [['rules', '--preset', 'al'], 'There is no preset called "al". Did you mean "all"?'],
    [['--by', 'pitfal'], '--by: There is no grouping called "pitfal". Did you mean "pitfall"?'],
    [['--by'], 'argument missing'],
    [['--config', ''], '--config: An empty name was given'],
    [['-', '--stdin-filename='], '--stdin-filename: An empty name was given'],
    [['--\u001b[31m'], '\\x1b[31m'],
  ])('%j is told with the nearest that there is', async (args, said) => {
    const { code, stdout, stderr } = await runIn(folderWith({ 'a.plan.yaml': planCalled('a') }), args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/^plan-lint: /);
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toContain('\n    at ');
  });
});

describe('explain', () => {
  test.each(builtinRules.map(({ rule }) => rule.id))('tells all about %s', async (id) => {
    const { code, stdout, stderr } = await runIn(folderWith(), ['explain', id]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.startsWith(`${id}\n\n`)).toBe(true);
    for (const part of [
      'Severity: ',
      'Confidence: ',
      'Presets: ',
      'Why it matters',
      'Where it comes from, and how',
    ])
      expect(stdout).toContain(part);
    expect(stdout).toContain('How to waive it');
    expect(stdout).not.toMatch(/```|\*\*|<!--/);
    const prose = stdout.split('\n').filter((line) => !/^ {4}|^ {2}-> /.test(line));
    expect(prose.filter((line) => line.length > 80)).toEqual([]);
    expect(prose.filter((line) => /(?:^|[\s(])[*_]\w/.test(line))).toEqual([]);
  });

  test('shows options, examples with what they report, and how to waive', async () => {
    const { stdout } = await runIn(folderWith(), ['explain', 'wig-limit']);
    expect(stdout).toContain('- `max` (2): ');
    expect(stdout).toMatch(/\n {2}-> 5:13 error The plan calls 3 goals/);
    expect(stdout).toContain('    lint:\n      waive:\n        - { rule: wig-limit, reason: ');
  });

  test('says which document a rule rests on, and how strong that is', async () => {
    const said = async (id: string): Promise<string> =>
      (await runIn(folderWith(), ['explain', id])).stdout.replace(/\n +/g, ' ');
    expect(await said('wig-limit')).toContain('- "Establish Collective Goals": One wildly important goal');
    expect(await said('wig-limit')).toContain('It says so flatly, so that a breach weighs as an error.');
    expect(await said('cascade-cycle')).not.toContain('flatly');
    expect(await said('not-doing')).toContain('It asks for this; how we check it is our reading.');
    expect(await said('tensions-named')).toContain('we take it for a question to you, and no more.');
    expect(await said('goal-limit')).toContain('Research points this way; it cannot know your school.');
    expect(await said('action-count')).toContain('Published guidance advises it; it is no legal duty.');
    expect(await said('date-order')).toContain('It follows from arithmetic or the calendar');
    expect(await said('unique-ids')).toContain('This is our own judgement; nobody else asks for it.');
  });

  test.each(builtinRules.map(({ rule }) => rule.id))(
    'shows of every example of %s what it reports',
    async (id) => {
      const fences = [...(rulePages[id] ?? '').matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)];
      const examples = examplesIn(fences.map(([, info = '', text = '']) => ({ info, text })));
      const silent = examples.filter(({ expected }) => expected === undefined);
      const { stdout } = await runIn(folderWith(), ['explain', id]);
      expect(stdout.match(/^ {2}-> nothing to report$/gm)).toHaveLength(silent.length);
      const words = stdout.replace(/\n {5}(?=\S)/g, ' ');
      for (const line of examples.flatMap(({ expected = '' }) => expected.split('\n')))
        expect(words).toContain(line);
    },
  );

  test('names the presets that have a rule, with another weight where they give it one', async () => {
    const presetsIn = async (id: string): Promise<string | undefined> =>
      / Presets: (.*)/.exec((await runIn(folderWith(), ['explain', id])).stdout.replace(/\n +/g, ' '))?.[1];
    expect(await presetsIn('priority-limit')).toBe('recommended, strict (error), all, anatomy, publish');
    expect(await presetsIn('tensions-named')).toBe('recommended, strict (warning), all, anatomy, publish');
    expect(await presetsIn('schema')).toBe(PRESETS.map(({ name }) => name).join(', '));
  });

  test('says to what other rule a rule gives way', async () => {
    const { stdout } = await runIn(folderWith(), ['explain', 'goal-limit']);
    expect(stdout).toContain('- Gives way to: plan-overload, where that says the same\n');
    expect((await runIn(folderWith(), ['explain', 'priority-rationale'])).stdout).toContain(
      '- Gives way in part to: goal-why, where that says the same\n',
    );
  });

  test.each(['priority-limit', 'wig-named', 'owner-load', 'tensions-named'])(
    'shows a setting and waivers for %s that work as they stand',
    async (id) => {
      const { stdout } = await runIn(folderWith(), ['explain', id]);
      const codeFrom = (start: string): string =>
        stdout
          .slice(stdout.indexOf(`    ${start}`))
          .split('\n\n')[0]
          ?.replaceAll(/^ {4}/gm, '') ?? '';
      const waivers = codeFrom('lint:').replace('"[date]"', '2027-07-31').replace('"[id]"', 'part');
      const folder = folderWith({
        'c.yaml': `${codeFrom('rules:')}\n`,
        'a.plan.yaml': planCalled('a', `goals: [{ id: part, goal: Read }, Write]\n${waivers}\n`),
      });
      const {
        code,
        stdout: json,
        stderr,
      } = await runIn(folder, ['-c', 'c.yaml', '-f', 'json', '--fail-on', 'error']);
      expect([code, stderr]).toEqual([0, '']);
      const rules = rulesIn(json)['a.plan.yaml'];
      expect(rules).not.toContain('schema');
      expect(rules).not.toContain('syntax');
    },
  );

  test('does not tell how to waive what cannot be waived', async () => {
    expect((await runIn(folderWith(), ['explain', 'syntax'])).stdout).toContain('It cannot be waived');
  });

  test.each(['internal/unread-file', 'internal/rule-crash'])(
    'answers for %s, which is no rule',
    async (id) => {
      const { code, stdout, stderr } = await runIn(folderWith(), ['explain', id]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.startsWith(`${id}\n\n`)).toBe(true);
      expect(stdout).toContain('code 2');
      expect(stdout).not.toMatch(/\*\*|How to waive/);
    },
  );

  test('fits the terminal, in bold', async () => {
    const { stdout } = await runIn(folderWith(), ['explain', 'wig-limit'], { terminal: 50 });
    expect(stdout).toContain('\u001b[1mwig-limit\u001b[22m');
    const prose = stdout
      .replaceAll('\u001b[1m', '')
      .replaceAll('\u001b[22m', '')
      .split('\n')
      .filter((line) => !/^ {4}|^ {2}-> /.test(line));
    expect(prose.filter((line) => line.length > 50)).toEqual([]);
  });
});

describe('rules', () => {
  const idsIn = (json: string): readonly string[] =>
    (JSON.parse(json) as { id: string }[]).map(({ id }) => id);

  test('lists them all, as a table, as JSON, as Markdown', async () => {
    const ids = builtinRules.map(({ rule }) => rule.id);
    const table = (await runIn(folderWith(), ['rules'])).stdout.split('\n\n')[0] ?? '';
    expect(table.split('\n').map((line) => line.split(' ')[0])).toEqual(ids);
    expect(idsIn((await runIn(folderWith(), ['rules', '--format', 'json'])).stdout)).toEqual(ids);
    const rows = (await runIn(folderWith(), ['rules', '-f', 'md'])).stdout.split('\n').slice(2, -1);
    expect(rows.map((row) => /^\| `(.*?)` \|/.exec(row)?.[1])).toEqual(ids);
  });

  test.each(PRESETS.map(({ name }) => name))('lists those of %s', async (name) => {
    const preset = PRESETS.find((each) => each.name === name);
    const expected = builtinRules
      .filter(({ rule }) => rule.alwaysOn || preset?.has(rule))
      .map(({ rule }) => rule.id);
    expect(
      idsIn((await runIn(folderWith(), ['rules', '--format', 'json', '--preset', name])).stdout),
    ).toEqual(expected);
  });

  const frameworks = [
    ...new Set(builtinRules.flatMap(({ rule }) => rule.basis.flatMap(({ source }) => source ?? []))),
  ];

  test.each(frameworks)('lists those that rest on %s, alone and within a preset', async (framework) => {
    const restsOnIt = builtinRules.filter(({ rule }) =>
      rule.basis.some(({ source }) => source === framework),
    );
    const args = ['rules', '--framework', framework];
    expect(idsIn((await runIn(folderWith(), [...args, '-f', 'json'])).stdout)).toEqual(
      restsOnIt.map(({ rule }) => rule.id),
    );
    const md = (await runIn(folderWith(), [...args, '-f', 'md', '--preset', 'strict'])).stdout;
    const expected = restsOnIt.filter(({ rule }) => rule.recommended || rule.alwaysOn);
    expect([...md.matchAll(/^\| `(.*?)` \|/gm)].map(([, id]) => id)).toEqual(
      expected.map(({ rule }) => rule.id),
    );
    expect(md).not.toContain('| info |');
  });

  test('says so where no rule is left', async () => {
    const args = ['rules', '--framework', 'anatomy', '--preset', 'vertical-alignment'];
    expect((await runIn(folderWith(), args)).stdout).toBe(
      'No rule fits all of these. All rules: plan-lint rules\n',
    );
    expect((await runIn(folderWith(), [...args, '-f', 'json'])).stdout).toBe('[]\n');
  });

  test('weighs them as the preset does', async () => {
    const severities = async (...args: readonly string[]): Promise<unknown> => {
      const { stdout } = await runIn(folderWith(), ['rules', '-f', 'json', ...args]);
      return (JSON.parse(stdout) as { id: string; severity: string }[]).find(({ id }) => id === 'goal-owner')
        ?.severity;
    };
    expect([await severities(), await severities('--preset', 'strict')]).toEqual(['warning', 'error']);
  });
});

describe('init', () => {
  test('writes a plan that asks for its own words and has no other mistake', async () => {
    const folder = folderWith();
    const { code, stdout } = await runIn(folder, ['init']);
    expect([code, stdout]).toEqual([
      0,
      'Wrote school.plan.yaml. Fill in what stands in [brackets], then run: plan-lint school.plan.yaml\n',
    ]);
    const linted = await runIn(folder, ['-f', 'json', '--fail-on', 'error']);
    expect(linted.code).toBe(0);
    const rules = rulesIn(linted.stdout)['school.plan.yaml'] ?? [];
    expect([...new Set(rules)].filter((rule) => rule !== 'mission-alignment')).toEqual(['placeholders']);
  });

  test('has the address of the schema and the three questions in order', async () => {
    const folder = folderWith();
    await runIn(folder, ['init', 'x.plan.yaml']);
    const text = readFileSync(join(folder, 'x.plan.yaml'), 'utf8');
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${planSchema.$id}`);
    const questions = [...text.matchAll(/^# \d\. (.*)$/gm)].map(([, question]) => question);
    expect(questions).toEqual(['Where are we going?', 'Where are we now?', 'What are our next steps?']);
  });

  test('never writes over anything', async () => {
    const folder = folderWith({ 'a.plan.yaml': 'mine' });
    symlinkSync('gone', join(folder, 'link.plan.yaml'));
    for (const name of ['a.plan.yaml', 'link.plan.yaml']) {
      const { code, stderr } = await runIn(folder, ['init', name]);
      expect(code).toBe(2);
      expect(stderr).toContain(`${name}: This is there already`);
    }
    expect(readFileSync(join(folder, 'a.plan.yaml'), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });

  test.each([
    ['plan.json', 'is YAML'],
    ['gone/a.plan.yaml', 'There is no such folder'],
  ])('refuses %s', async (name, said) => {
    const { code, stderr } = await runIn(folderWith(), ['init', name]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  test.each([
    ['new.plan.yaml', 'plan-lint new.plan.yaml'],
    ['-x.plan.yaml', 'plan-lint -- -x.plan.yaml'],
    ['my school.plan.yaml', 'plan-lint "my school.plan.yaml"'],
  ])('advises a command that works for %j', async (name, advice) => {
    expect((await runIn(folderWith(), ['init', '--', name])).stdout).toContain(`then run: ${advice}\n`);
  });

  test('says where a name will not be found', async () => {
    expect((await runIn(folderWith(), ['init', 'oak.yaml'])).stdout).toContain('does not end in .plan.yaml');
  });
});
