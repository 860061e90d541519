import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../model/amount.ts';
import type { Quantity } from '../../model/quantity.ts';
import { agreement } from './stated-agreement.ts';
import { changesStatedIn } from '../words/metrics/stated-change.ts';

const quantity = (text: string): Quantity => parseAmount(text).quantity!;
const read = (text: string, from: string, to: string): string => {
  const [change] = changesStatedIn(text);
  const result = change && agreement(change, quantity(from), quantity(to));
  return result === undefined ? '?' : result.agrees ? 'agrees' : result.actual;
};

describe('a stated change beside two amounts', () => {
  it.each([
    ['up by 3%', '93%', '96%', 'agrees'],
    ['up by 3%', '93%', '95.8%', 'agrees'],
    ['up by 3 points', '93%', '96%', 'agrees'],
    ['up by 3 points', '93.1', '96%', 'agrees'],
    ['up by 10% of the baseline', '40%', '44%', 'agrees'],
    ['down by 30%', '214', '150', 'agrees'],
    ['down by 20%', '7', '6', 'agrees'],
    ['down a fifth', '812,000', '650,000', 'agrees'],
    ['halved', '41', '20', 'agrees'],
    ['down by a third', '22%', '15%', 'agrees'],
    ['double', '30', '60', 'agrees'],
    ['up by 3', '9 of 14', '12 of 14', 'agrees'],
    ['cut by £5,000', '£22,465', '£17,500', 'agrees'],
    ['narrow by 7 points', '-12 points', '-5 points', 'agrees'],
    ['up by at least 3 points', '90%', '96%', 'agrees'],
    ['up by up to 3 points', '90%', '92%', 'agrees'],
    ['up by 5 points', '70%', '76%', '6 points'],
    ['up by 5 points', '70%', '80%', '10 points'],
    ['up by 10% of the baseline', '40%', '50%', '25%'],
    ['up by 3%', '90%', '96%', '6 points, or 6.7%'],
    ['down by 10%', '120', '80', '40, or 33.3%'],
    ['halve', '41%', '30%', '26.8%'],
    ['double', '30', '45', '50%'],
    ['cut by £5,000', '£22,465', '£15,500', '£6,965'],
    ['up by at least 3 points', '90%', '92%', '2 points'],
    ['up by up to 3 points', '90%', '96%', '6 points'],
    ['up by 500 points', '2,100', '3,000', '900'],
    ['up by about 5 points', '70%', '80%', '?'],
    ['up by 3% each year', '70%', '80%', '?'],
    ['up by 5 points', '70%', 'at least 80%', '?'],
    ['up by 5 points', '70–72%', '80%', '?'],
    ['up by 5 points', '70%', '80 pupils', '?'],
    ['double', '0', '5', '?'],
    ['up by 5%', '0', '5', 'agrees'],
  ])('%s, from %s to %s: %s', (text, from, to, expected) => {
    expect(read(text, from, to)).toBe(expected);
  });
});

it('bears out every change that is carried out, in whichever reading', () => {
  const value = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 99 }), (from, percent) => {
      const points = String(from + percent);
      expect(read(`up by ${String(percent)}%`, `${String(from)}%`, `${points}%`)).toBe('agrees');
      expect(read(`up by ${String(percent)} points`, `${String(from)}%`, `${points}%`)).toBe('agrees');
      const part = String(Math.round(from * (1 + percent / 100)));
      expect(read(`up by ${String(percent)}%`, String(from), part)).toBe('agrees');
    }),
  );
});
