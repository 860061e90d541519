import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../src/output/write-file.ts';
import { folderWith } from './folder.ts';

test('a file is written whole, over what stood there', () => {
  const folder = folderWith({ out: 'old and longer' });
  writeWhole(join(folder, 'out'), 'new');
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['out']);
});

test('what cannot be moved to its place leaves nothing behind', () => {
  const folder = folderWith();
  mkdirSync(join(folder, 'out'));
  expect(() => writeWhole(join(folder, 'out'), 'new')).toThrow();
  expect(readdirSync(folder)).toEqual(['out']);
});

test('a very long name is no obstacle', () => {
  const folder = folderWith();
  const name = 'x'.repeat(250);
  writeWhole(join(folder, name), 'new');
  expect(readdirSync(folder)).toEqual([name]);
});
