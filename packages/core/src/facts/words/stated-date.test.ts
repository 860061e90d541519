import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../model/day.ts';
import { dateStatedIn } from './stated-date.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

const context = { calendar: [], period: { start: parseDay('2026-09-01'), end: parseDay('2027-07-23') } };
const read = (text: string): string => dateStatedIn(text, context)?.text ?? '-';

describe('the time by which something is to be so', () => {
  it.each([
    ['By May 2027, 49% of students are proficient', 'May 2027'],
    ['5 GCSEs at A*-C: from 48.2% to 55% by August 2027.', 'August 2027'],
    ['70% by July 2027', 'July 2027'],
    ['All pupils can swim by the end of the summer term', 'end of the summer term'],
    ['New staff feel at home by Christmas.', 'Christmas'],
    ['Everyone has read a book by winter break', 'winter break'],
    ['Every newcomer has a friend to eat with by Thanksgiving', 'thanksgiving'],
    ['Reading age gap closed before half-term', 'half-term'],
    ['seniors who submitted the FAFSA by March 1', 'March 1'],
    ['Reduce absence by 3 points by 2027-07', '2027-07'],
    ['Phonics: 85% (July 2027)', 'July 2027'],
    ['9th graders on track in January', 'January'],
    ['85% no later than HT6', 'HT6'],
    ['by 12/02/2027 all units are written', '12/02/2027'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what is no such time', () => {
  it.each([
    'Raise attendance by 5 points',
    'Cut late marks by half',
    'Led by the English lead',
    'Reduce suspensions by 50% and permanent exclusions to 0',
    'Read by 12 pupils',
    'Gap closed by Year 6',
    '75% can explain one change (July 2026: 31%)',
    'Change when asked (75%; it was 31% in July)',
    'Get home by five on two days a week',
    'No. of pupils seen by nurse',
    'Attendance from 93% to 96%',
    '',
  ])('%s', (text) => {
    expect(read(text)).toBe('-');
  });
});

it('reads any text, quickly', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof read(text) === 'string'));
  for (const piece of ['by by ', 'by the end of ', 'aaa 2027 ', 'in ', 'before the '])
    expect(
      growth((size) => void read(piece.repeat(size)), 4_000),
      piece,
    ).toBeLessThan(LINEAR);
});
