import { expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import { orderOfDates } from './order-of-dates.ts';
import { readPlan } from './read-plan.ts';
import { Source } from '../source/source.ts';
import { growth, LINEAR } from '../../../../tests/growth.ts';

it.each([
  ['start: 01/09/2026, end: 30/06/2027', 'dmy'],
  ['start: 7/1/2026, end: 6/30/2029', 'mdy'],
  ['on: 13.10.26', 'dmy'],
  ['on: 01/09/2026', undefined],
  ['30/06/2027 and 06/30/2027', undefined],
  ['18/20 pupils, 4.1 of 5, 2026/27, 1/2/3 and 13/14/15/16', undefined],
  ['2026-09-30', undefined],
  ['', undefined],
])('the dates of %j are in the order %s', (text, order) => {
  expect(orderOfDates(text)).toBe(order);
});

it.each([
  ['01/09/2026', '30/06/2027', 'day', 0],
  ['01/09/2026', '01/07/2027', 'ambiguous', 2],
])('a date that could be either is read as the others are: %s beside %s', (start, end, kind, problems) => {
  const text = JSON.stringify({ id: 'a', title: 'A', period: { start, end } });
  const { root } = readDocument(new Source('plan.json', text));
  const result = readPlan(root!);
  expect(result.model.period?.start?.kind ?? 'ambiguous').toBe(kind);
  expect(result.problems).toHaveLength(problems);
});

it('takes no time', () => {
  for (const piece of ['1/', '1/1/1'])
    expect(
      growth((size) => void orderOfDates(piece.repeat(size)), 100_000),
      piece,
    ).toBeLessThan(LINEAR);
});
