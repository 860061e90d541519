import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { expect, test, vi } from 'vitest';

const root = new URL('../', import.meta.url);
const folder = fileURLToPath(new URL('.results/docs/', root));

/** Code of a page, and what it prints. */
interface Example {
  readonly code: string;
  readonly prints: string;
}

function examplesOf(page: string): Example[] {
  const blocks = marked
    .lexer(page)
    .flatMap((token) =>
      token.type === 'code' ? [{ lang: String(token['lang']), text: String(token['text']) }] : [],
    );
  return blocks.flatMap(({ lang, text }, index) => {
    const next = blocks[index + 1];
    return lang === 'ts' ? [{ code: text, prints: next?.lang === 'text' ? next.text : '' }] : [];
  });
}

async function printedBy(code: string, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}${name}.ts`;
  writeFileSync(file, code);
  const printed: string[] = [];
  const spy = vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => {
    printed.push(words.join(' '));
  });
  try {
    await import(/* @vite-ignore */ file);
  } finally {
    spy.mockRestore();
  }
  return printed.join('\n');
}

const pages = [
  'docs/library.md',
  'docs/baseline.md',
  'docs/diff.md',
  'README.md',
  'packages/core/README.md',
].map((path) => ({
  path,
  examples: examplesOf(readFileSync(new URL(path, root), 'utf8')),
}));
const cases = pages.flatMap(({ path, examples }) =>
  examples.map((example, index) => ({ path, number: index + 1, ...example })),
);

test.each(cases)(
  'example $number of $path runs and prints what it says',
  async ({ path, number, code, prints }) => {
    const printed = await printedBy(code, `${path.replaceAll('/', '-')}-${String(number)}`);
    if (prints === '') expect(printed).not.toBe('');
    else expect(printed).toBe(prints);
  },
);
