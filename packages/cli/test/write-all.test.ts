import type * as fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import { writeAll } from '../src/io/write-all.ts';

/** What the pipe does at each attempt: takes so many bytes, or refuses with a code. */
let answers: (number | string)[] = [];
let taken = '';

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof fs>()),
  writeSync: (_descriptor: number, bytes: Buffer, at: number): number => {
    const answer = answers.shift() ?? bytes.length;
    if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer });
    const piece = bytes.subarray(at, at + answer);
    taken += piece.toString('latin1');
    return piece.length;
  },
}));

function write(...first: (number | string)[]): string {
  answers = first;
  taken = '';
  writeAll(1, 'one, two, thr\u00e9e');
  return Buffer.from(taken, 'latin1').toString();
}

test.each<[what: string, answers: (number | string)[]]>([
  ['whole', []],
  ['in pieces', [3, 1, 9]],
  ['to a pipe that is full now and then', ['EAGAIN', 3, 'EAGAIN', 'EAGAIN', 5]],
])('a text goes out %s', (_, first) => {
  expect(write(...first)).toBe('one, two, thr\u00e9e');
});

test.each(['EPIPE', 'EOF'])('nothing more goes out after %s', (code) => {
  expect(write(3, code)).toBe('one');
});

test('anything else is thrown', () => {
  expect(() => write(3, 'ENOSPC')).toThrow('ENOSPC');
});
