import { readFileSync } from 'node:fs';
import { resolve, type Config } from '@plan-lint/core';
import { isConfig } from '@plan-lint/schemas/validate';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const pages = ['configuration', 'house-rules'].map((name) =>
  readFileSync(new URL(`../docs/${name}.md`, import.meta.url), 'utf8'),
);
const examples = pages
  .flatMap((page) => marked.lexer(page))
  .flatMap((token) => (token.type === 'code' && token['lang'] === 'yaml' ? [String(token['text'])] : []));

test('the pages on configuration have examples', () => {
  expect(examples.length).toBeGreaterThan(3);
});

test.each(examples)('is a config that can be used: %s', (text) => {
  const config: unknown = parse(text);
  expect(isConfig(config)).toBe(true);
  // What an example builds on is no file here.
  const own = Object.entries(config as Config).filter(([key]) => key !== 'extends');
  expect(() => resolve(Object.fromEntries(own))).not.toThrow();
});
