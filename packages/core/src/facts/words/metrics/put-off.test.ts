import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../model/day.ts';
import { putOffIn } from './put-off.ts';
import { growth, LINEAR } from '../../../../../../tests/growth.ts';

const context = { calendar: [], period: { start: parseDay('2026-09-01'), end: parseDay('2027-07-23') } };
const read = (text: string): string => {
  const found = putOffIn(text, context);
  return found === undefined ? '-' : (found.by?.text ?? 'put off');
};

describe('a figure that has yet to be found', () => {
  it.each([
    ['to be established', 'put off'],
    ['Baseline to be taken', 'put off'],
    ['Establish a baseline', 'put off'],
    ['New measure', 'put off'],
    ['no data', 'put off'],
    ['No data for 2025', 'put off'],
    ['Not yet known', 'put off'],
    ['unknown', 'put off'],
    ['N/A', 'put off'],
    ['baseline will be taken in September', 'September'],
    ['Baseline to be set by October half-term', 'October half-term'],
    ['New survey; baseline in Autumn 1.', 'Autumn 1'],
    ['not measured before (survey in November 2026)', 'November 2026'],
    ['No data yet, to be collected in Term 1', 'Term 1'],
    ['38%', '-'],
    ['low', '-'],
    ['B', '-'],
    ['pupils new to the school', '-'],
    ['pupils at the baseline assessment standard', '-'],
    ['pupils who read daily', '-'],
    ['', '-'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

it('reads any text, quickly', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof read(text) === 'string'));
  for (const piece of ['to be set 1 ', 'no data May ', 'new survey 2026 '])
    expect(
      growth((size) => void read(piece.repeat(size)), 10_000),
      piece,
    ).toBeLessThan(LINEAR);
});
