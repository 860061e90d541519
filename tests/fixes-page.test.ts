import { readFileSync } from 'node:fs';
import { builtinRules, fix, FIX_KINDS } from '@plan-lint/core';
import { marked } from 'marked';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../docs/fixes.md', import.meta.url), 'utf8');

/** A plan of the page, and what stands below it: what becomes of it, by which kind of fixes and, where named, which rules. */
interface Example {
  readonly kind: string;
  readonly rules: readonly string[];
  readonly before: string;
  readonly after: string;
}

const blocks = marked
  .lexer(page)
  .flatMap((token) =>
    token.type === 'code' ? [{ info: String(token['lang']), text: String(token['text']) }] : [],
  );
const examples = blocks.flatMap(({ info, text }, index): Example[] => {
  const [language, kind = '', ...rules] = info.split(' ');
  return language === 'yaml' && kind !== ''
    ? [{ kind, rules, before: blocks[index - 1]?.text ?? '', after: text }]
    : [];
});

test('the page shows every kind of fix', () => {
  expect(examples.map(({ kind }) => kind)).toEqual(FIX_KINDS);
});

test.each(examples)('the plan for $kind becomes what the page says', ({ kind, rules, before, after }) => {
  const others = builtinRules.filter(
    ({ rule }) => !rule.alwaysOn && rules.length > 0 && !rules.includes(rule.id),
  );
  const off = Object.fromEntries(others.map(({ rule }) => [rule.id, 'off' as const]));
  const wanted = FIX_KINDS.filter((each) => each === kind);
  const { files } = fix({ name: 'a.plan.yaml', text: `${before}\n` }, { rules: off }, wanted);
  expect(files[0]?.text).toBe(`${after}\n`);
});
