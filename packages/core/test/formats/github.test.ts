import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { TextFile } from '../../src/engine/reader.ts';
import type { FormatContext } from '../../src/formats/format.ts';
import { github } from '../../src/formats/github.ts';
import { markdownText } from '../../src/formats/markdown.ts';
import { stepSummary } from '../../src/formats/step-summary.ts';
import { contextFor, planOf, reportOn, SAMPLE } from './samples.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads a line as the runner of GitHub Actions does: trimmed, split at the first `::` that ends the properties. */
function read(line: string): Command {
  const trimmed = line.trim();
  const end = trimmed.indexOf('::', 2);
  const [name = '', ...rest] = trimmed.slice(2, end).split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .map((pair) => pair.split('=') as [string, string])
    .map(([key, value]): [string, string] => [
      key,
      value
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%'),
    ]);
  const data = trimmed
    .slice(end + 2)
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
  return { name, properties: Object.fromEntries(pairs), data };
}

function commandsFor(files: readonly TextFile[], more: Partial<FormatContext> = {}): readonly Command[] {
  const lines = github(reportOn(files), contextFor(files, more)).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map(read);
}

describe('annotations', () => {
  test('say what, what to do, and where to read on', () => {
    const commands = commandsFor(SAMPLE);
    expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'warning']);
    expect(commands[1]).toEqual({
      name: 'error',
      properties: {
        file: 'fernhill.plan.yaml',
        line: '4',
        endLine: '4',
        col: '11',
        endColumn: '31',
        title: 'Plan: goal-clash',
      },
      data: [
        'The goal "Reading will clash" clashes with what else the plan says',
        'Keep one of the two, for example the one that pupils would notice.',
        'More: plan-lint explain goal-clash',
      ].join('\n'),
    });
  });

  test('show what looks like an escape as it stands', () => {
    const [command] = commandsFor([{ name: '%0A.yaml', text: planOf(['clash 50%0A or %25']) }]);
    expect(command?.properties['file']).toBe('%0A.yaml');
    expect(command?.data).toContain('"clash 50%0A or %25"');
  });

  test('call a question a notice', () => {
    expect(commandsFor([{ name: 'a.yaml', text: planOf(['a question']) }]).map(({ name }) => name)).toEqual([
      'notice',
    ]);
  });

  test('name the file from the root of the repository', () => {
    const [command] = commandsFor([{ name: 'a, b: 100%.yaml', text: planOf(['clash']) }], {
      pathOf: (file) => `/plans/x/${file}`,
    });
    expect(command?.properties['file']).toBe('x/a, b: 100%.yaml');
  });

  test('are at most ten of a level, of which the last says how many more there are', () => {
    const goals = (count: number): TextFile[] => [
      { name: 'a.yaml', text: planOf(Array.from({ length: count }, (_, i) => `clash ${i}`)) },
    ];
    expect(commandsFor(goals(10))).toHaveLength(10);
    const commands = commandsFor(goals(30));
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)?.data).toBe('21 more errors are listed in the summary of this run.');
  });

  test('are errors only, where it is asked to be quiet', () => {
    expect(commandsFor(SAMPLE, { quiet: true }).map(({ name }) => name)).toEqual(['error', 'error']);
  });
});

describe('the step summary', () => {
  const summary = stepSummary(reportOn(SAMPLE), contextFor(SAMPLE));

  test('opens with what there is to do, and has a table for each file with findings', () => {
    const [title, , count] = summary.split('\n');
    expect(title).toBe('## School improvement plans');
    expect(count).toBe('3 things to fix, in 3 files, as of 22 August 2026.');
    const tables = marked.lexer(summary).filter((token) => token.type === 'table');
    expect(tables).toHaveLength(2);
    for (const { header, rows } of tables as { header: unknown[]; rows: unknown[][] }[]) {
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
  });

  test('names the places of a finding that stands for several', () => {
    expect(summary).toContain('| To fix | Goal 2; Goal 3 | 2 goals are echoes. |');
  });

  test('says what could not be told', () => {
    expect(summary).toContain('- Whether "A riddle for Year 6" is a riddle could not be told.');
  });

  test('ends on a row before it is too long for GitHub', () => {
    const files = Array.from({ length: 60 }, (_, index) => ({
      name: `${index}.yaml`,
      text: planOf(Array.from({ length: 100 }, (_x, i) => `clash ${'ŵ'.repeat(60)} ${i}`)),
    }));
    const long = stepSummary(reportOn(files), contextFor(files));
    const size = new TextEncoder().encode(long).length;
    expect(size).toBeGreaterThan(800 * 1024);
    expect(size).toBeLessThan(901 * 1024);
    expect(long.trimEnd().split('\n').at(-1)).toMatch(
      /^The summary ends here, because GitHub takes no longer one: [\d,]+ more lines\.$/,
    );
    expect(long.trimEnd().split('\n').at(-3)).toMatch(/^\| To fix .* \|$/);
  });
});

describe('plan text in Markdown', () => {
  test.each([
    '**bold** _and_ `code`',
    '[link](https://example.org) ![image](x.png) <https://example.org>',
    '<img src=x onerror=alert(1)><script>alert(1)</script>',
    'a | b | c',
    'https://example.org and www.example.org and mail@example.org',
    '# heading, - list, + list, 1. list, > quote, ~~gone~~',
    'back\\slash and &lt;entity&gt;',
  ])('%s', (text) => {
    const tokens = marked.parseInline(markdownText(text)) as string;
    const shown = tokens
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    expect(shown.replaceAll('\u2060', '')).toBe(text);
  });

  test('calls nobody and links to no issue', () => {
    expect(markdownText('ask @octocat about #12 and GH-12')).not.toMatch(/@octocat|#12|GH\\?-12/);
  });
});
