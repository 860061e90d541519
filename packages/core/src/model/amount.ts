import { amountTokens } from './amount-tokens.ts';
import { readQuantity } from './amount-grammar.ts';
import type { Quantity } from './quantity.ts';

/** An amount as its author wrote it, and what it says where it says something definite ("most pupils" does not). */
export interface Amount {
  readonly text: string;
  readonly quantity: Quantity | undefined;
}

/** Texts longer than this are read so far and no further. */
const LONGEST = 200;

/** Larger numbers are not read: neighbouring whole numbers can no longer be told apart. */
const LARGEST = 1e15;

/** The everyday forms, `38` and `38%`, which need no grammar. */
const SIMPLE = /^-?\d{1,9}(?:\.\d{1,6})?%?$/;

/**
 * Reads an amount as people write it in plans: `38%`, `12 points`, `£22,465`, `4.1 of 5`, `at least 90%`, `75–80%`,
 * `three days`. A text that may mean something else (a date, a year group, a change such as "5% more") has no quantity.
 * Never throws; long texts are read up to their 200th character.
 */
export function parseAmount(raw: string | number): Amount {
  const text = String(raw);
  const quantity = typeof raw === 'number' ? plain(raw) : quantityOf(text.trim());
  return { text, quantity: quantity !== undefined && largest(quantity) <= LARGEST ? quantity : undefined };
}

function quantityOf(text: string): Quantity | undefined {
  if (SIMPLE.test(text)) {
    return text.endsWith('%')
      ? { ...plain(Number(text.slice(0, -1))), unit: { kind: 'percent' } }
      : plain(Number(text));
  }
  const tokens = amountTokens(text.slice(0, LONGEST));
  return tokens === undefined ? undefined : readQuantity(tokens);
}

/** Adding nought makes one zero of the two that numbers have. */
function plain(value: number): Quantity {
  return { value: value + 0, unit: { kind: 'plain' } };
}

/** `NaN` and the infinities are larger than anything. */
function largest({ value, upTo = 0, unit }: Quantity): number {
  const size = Math.max(Math.abs(value), Math.abs(upTo), unit.kind === 'of' ? Math.abs(unit.whole) : 0);
  return Number.isNaN(size) ? Infinity : size;
}
