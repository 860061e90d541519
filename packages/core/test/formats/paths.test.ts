import { describe, expect, test } from 'vitest';
import { relativePath, uriOf } from '../../src/formats/paths.ts';
import { contextFor } from './samples.ts';

function relative(root: string, path: string): string {
  return relativePath('file', contextFor([], { root, pathOf: () => path }));
}

describe('relative paths', () => {
  test.each([
    ['/plans', '/plans/oak.plan.yaml', 'oak.plan.yaml'],
    ['/plans/', '/plans/a b/oak.plan.yaml', 'a b/oak.plan.yaml'],
    ['/plans', '/other/oak.plan.yaml', '../other/oak.plan.yaml'],
    ['/', '/oak.plan.yaml', 'oak.plan.yaml'],
    ['/plans/oak', '/plans/oak', '../oak'],
    ['C:/plans', 'C:/plans/oak.plan.yaml', 'oak.plan.yaml'],
    ['C:/plans', 'D:/oak.plan.yaml', 'D:/oak.plan.yaml'],
    ['/plans', '<text>', '<text>'],
  ])('from %s to %s', (root, path, expected) => {
    expect(relative(root, path)).toBe(expected);
  });
});

describe('URIs', () => {
  test.each([
    ['a b/c#d[1]%.yaml', 'a%20b/c%23d%5B1%5D%25.yaml'],
    ['x:y.plan.yaml', 'x%3Ay.plan.yaml'],
    ['../oak.plan.yaml', '../oak.plan.yaml'],
    ['ysgol-tŷ.plan.yaml', 'ysgol-t%C5%B7.plan.yaml'],
    ['half\ud800.yaml', 'half%EF%BF%BD.yaml'],
    ['line\nbreak.yaml', 'line%0Abreak.yaml'],
    ['/etc/oak.yaml', 'file:///etc/oak.yaml'],
    ['D:/my plans/oak.yaml', 'file:///D:/my%20plans/oak.yaml'],
  ])('%s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});
