import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallGroupsIn } from './small-group.ts';

const groups = (text: string, limit = 10): string[] =>
  smallGroupsIn(text, limit).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Year 6: 2 pupils with an EHCP were away', ['2 pupils with an EHCP were away']],
  ['PP 22%, SEND 14%, LAC 3', ['LAC 3']],
  ['Attainment 8 of 14 SEND pupils', []],
  ['In Years 4 and 5 pupils with SEND read', []],
  ['Y4 and 5 pupils with SEND read', []],
  ['Years 4 & 5 pupils with SEND read', []],
  ['Year 4 & 5 pupils with SEND', []],
  ['Our 3 new TAs support SEND pupils', []],
  ['2 of 3 Traveller pupils', ['2 of 3 Traveller pupils']],
  ['8 of disadvantaged pupils', []],
])('finds the small groups in: %s', (text, found) => {
  expect(groups(text)).toEqual(found);
});

it('finds a group exactly where it is smaller than the limit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 60 }), (count, limit) => {
      expect(groups(`${count} pupils with SEND`, limit)).toHaveLength(count < limit ? 1 : 0);
    }),
  );
});
