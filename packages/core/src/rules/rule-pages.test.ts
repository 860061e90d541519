import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Message } from '../rule/message.ts';
import type { Rule } from '../rule/rule.ts';
import { examplesIn, speakReport } from '../testing/rule-page.ts';
import type { CodeBlock, PageExample } from '../testing/rule-page.ts';
import { runRuleOn } from '../testing/test-rule.ts';
import { builtinRules } from './registry.generated.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const pathOf = (id: string, ending: string): string => `${HERE}${id}/${id}${ending}`;

function examplesOf(id: string): readonly PageExample[] {
  const blocks = marked
    .lexer(readFileSync(pathOf(id, '.md'), 'utf8'))
    .flatMap((token): CodeBlock[] =>
      token.type === 'code' ? [{ info: String(token['lang'] ?? ''), text: String(token['text']) }] : [],
    );
  return examplesIn(blocks);
}

/** With UPDATE_EXAMPLES=1 the text blocks of the pages are written anew, to be read before they are committed. */
function update(id: string, expected: string, actual: string): void {
  const path = pathOf(id, '.md');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(`\`\`\`text\n${expected}\n`, () => `\`\`\`text\n${actual}\n`),
  );
}

describe.each(builtinRules.map(({ rule, options }) => ({ id: rule.id, rule, options })))(
  '$id',
  ({ id, rule, options }) => {
    const examples = examplesOf(id);
    const reports = examples.map((example) => ({ example, report: runRuleOn(rule, example) }));

    it.each(reports.map(({ example, report }, index) => ({ index: index + 1, example, report })))(
      'page example $index is as the page says',
      ({ example, report }) => {
        const actual = speakReport(report);
        const { expected } = example;
        if (process.env['UPDATE_EXAMPLES'] === '1' && expected !== undefined) update(id, expected, actual);
        else expect(actual).toBe(expected ?? '');
      },
    );

    it('is made of a rule, a page and a test, under one name', () => {
      const files = readdirSync(`${HERE}${id}`).filter((name) => name.startsWith(`${id}.`));
      expect(files.sort()).toEqual([`${id}.md`, `${id}.test.ts`, `${id}.ts`].sort());
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    });

    it('shows each of its messages, and at least one plan that it says nothing about', () => {
      const shown = reports.flatMap(({ report }) =>
        report.files.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)),
      );
      // A few things cannot be shown on a page: half a character, a file of two million letters. The rule's test has those.
      const tested = existsSync(pathOf(id, '.test.ts')) ? readFileSync(pathOf(id, '.test.ts'), 'utf8') : '';
      const unseen = Object.keys(rule.messages).filter((messageId) => !shown.includes(messageId));
      const excused = [...tested.matchAll(/unshowable: '(\w+)'/g)].map((match) => match[1]);
      expect(unseen.sort()).toEqual([...new Set(excused)].sort());
      expect(examples.some(({ expected }) => expected === undefined)).toBe(true);
    });

    it('describes each option and shows it set', () => {
      const properties = (options?.['properties'] ?? {}) as Record<string, { description?: string }>;
      for (const [name, { description }] of Object.entries(properties)) {
        expect(description, name).toMatch(/^[A-Z].+\.$/);
        expect(
          examples.some((example) => name in (example.options ?? {})),
          `an example sets ${name}`,
        ).toBe(true);
      }
    });

    it('speaks as the guide for messages asks', () => {
      expect(rule.description).toMatch(/^[A-Z].*[^.]$/);
      for (const message of Object.values(rule.messages)) expectPlainWords(message, rule);
    });
  },
);

const BANNED =
  /\b(?:please|sorry|valid|invalid|illegal|forbidden|forgot|oops|must not be null|schema|property|token|array)\b/i;

function expectPlainWords(message: Message, rule: Rule): void {
  const texts = [message.says, message.many ?? '', message.why, message.try];
  for (const text of texts) expect(text).not.toMatch(BANNED);
  for (const text of [message.says, message.why, message.try]) expect(text).toMatch(/[.?!:}]["`)]?$/);
  const words = message.says.split(/\s+/).length;
  expect(words, message.says).toBeLessThanOrEqual(25);
  const confidence = message.confidence ?? rule.confidence;
  if (confidence === 'judgement') {
    expect(message.severity ?? rule.severity).not.toBe('error');
    expect(`${message.says} ${message.try}`).toMatch(/Check whether|\?/);
  }
}

it('every rule has a page, and no page is left over', () => {
  const folders = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(builtinRules.map(({ rule }) => rule.id).sort());
  for (const { name } of folders) expect(existsSync(pathOf(name, '.md'))).toBe(true);
});

it('an example that says what is reported has words for it', () => {
  const blocks = [
    { info: 'yaml', text: 'goals: [Every pupil reads]' },
    { info: 'text', text: '\n' },
  ];
  expect(() => examplesIn(blocks)).toThrow('nothing in it');
});
