import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate, type Generator } from '../scripts/generated-files.ts';

const PATH = 'packages/core/src/rules/registry.generated.ts';
const LEFTOVER = 'packages/core/src/generated/old.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-lint-generate-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('writes the files, removes leftovers, and is content with them afterwards', async () => {
  plant(LEFTOVER, 'old\n');
  expect(await run('write')).toEqual({ code: 0, said: [`wrote ${PATH}`, `removed ${LEFTOVER}`] });
  expect(readFileSync(join(root, PATH), 'utf8')).toBe('one\ntwo\n');
  expect(await run('check')).toEqual({ code: 0, said: [] });
});

test.each([
  ['a changed line', 'one\n2\n', [`${PATH}:2`, '  - 2', '  + two'].join('\n')],
  ['a line too many', 'one\ntwo\n\n', [`${PATH}:4`, '  - ', '  + (end of file)'].join('\n')],
  ['a file cut off', 'one', [`${PATH}:2`, '  - (end of file)', '  + two'].join('\n')],
])('a check finds %s and leaves it alone', async (_, planted, said) => {
  plant(PATH, planted);
  const {
    code,
    said: [first],
  } = await run('check');
  expect({ code, first }).toEqual({ code: 1, first: said });
  expect(readFileSync(join(root, PATH), 'utf8')).toBe(planted);
});

test('a check finds a file that is missing and one that nothing generates', async () => {
  plant(LEFTOVER, 'old\n');
  const { code, said } = await run('check');
  expect(code).toBe(1);
  expect(said).toContain(`${PATH}: not written yet`);
  expect(said).toContain(`${LEFTOVER}: nothing generates this file any more`);
});

async function run(mode: 'check' | 'write'): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const generator: Generator = () => Promise.resolve(new Map([[PATH, 'one\ntwo\n']]));
  const generators = [() => Promise.resolve(generator)];
  const code = await generate({
    root,
    generators,
    isCheck: mode === 'check',
    print: (line) => said.push(line),
  });
  return { code, said };
}

function plant(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}
