import { parseAmount } from '../../../model/amount.ts';
import { phraseTable, wordSet } from '../../../model/lazily.ts';
import { grainOf } from '../../../model/quantity.ts';
import type { Quantity } from '../../../model/quantity.ts';
import * as data from './stated-change-data.ts';

/** How large a change is, as words state it. */
export interface Size {
  /** `difference`: so much; `share`: such a part of where it stands; `either`: per cent, which may mean points or a part. */
  readonly kind: 'difference' | 'share' | 'either';
  /** Never negative: 5 for 5 points, 1/3 for a third, 5 for 5% in either reading. */
  readonly size: number;
  /** How finely the size is stated: 1 for *5 points*, 0.1 for *2.5 points*. A part in words (*a third*) is rough. */
  readonly grain: number;
  readonly limit: 'floor' | 'ceiling' | undefined;
  /** False for *about 5 points* and *3% each year*, which say no exact size. */
  readonly isExact: boolean;
}

/** A size found among words: where it ends, and whether it has a unit. */
export interface SizeAt extends Size {
  readonly end: number;
  readonly hasUnit: boolean;
}

/** The longest phrase for a limit, and the most words of an amount. */
const LONGEST_LIMIT = 3;
const LONGEST_AMOUNT = 5;

const limits = phraseTable<Limit>('|', [
  [data.FLOORS, 'floor'],
  [data.CEILINGS, 'ceiling'],
  [data.ROUGH, 'rough'],
]);
const fillers = wordSet(data.FILLERS);
const unitWords = wordSet(data.UNIT_WORDS);
const notAmounts = wordSet(data.CLOCK);
const doers = wordSet(data.DOERS);
const rates = wordSet(data.RATES);
const spans = wordSet(data.SPANS);
const bases = wordSet(data.BASES);
const fractions = new Map(Object.entries(data.FRACTIONS));
const counts = new Map(Object.entries(data.FRACTION_COUNTS));

/** The size that begins at `at`: *at least 5 points*, *a further 10%*, *two thirds*. */
export function sizeAt(words: readonly string[], at: number): SizeAt | undefined {
  const { limit, end } = limitAt(words, at);
  const found = bareSizeAt(words, end);
  return found && limited(found, limit);
}

/** A size with what stands right before it: *more than double*, *nearly a third fewer*. */
export function limitedBy(words: readonly string[], at: number, found: SizeAt): SizeAt {
  const before = fillers().has(words[at - 1] ?? '') ? at - 1 : at;
  for (let length = LONGEST_LIMIT; length > 0; length--) {
    const limit = before < length ? undefined : limits().get(words.slice(before - length, before).join(' '));
    if (limit !== undefined) return limited(found, limit);
  }
  return found;
}

type Limit = 'floor' | 'ceiling' | 'rough';

function limited(found: SizeAt, limit: Limit | undefined): SizeAt {
  if (limit === undefined) return found;
  return limit === 'rough' ? { ...found, isExact: false } : { ...found, limit };
}

/** A size without words before it that limit it. */
export function bareSizeAt(words: readonly string[], at: number): SizeAt | undefined {
  return fractionAt(words, at) ?? amountAt(words, fillers().has(words[at] ?? '') ? at + 1 : at);
}

/** *A third* may be a few hundredths more or less. */
const GRAIN_OF_WORDS = 0.08;

/** Such a part of where it stands: 1 where it is doubled. */
export function share(size: number, end: number): SizeAt {
  return { kind: 'share', size, grain: GRAIN_OF_WORDS, limit: undefined, isExact: true, end, hasUnit: true };
}

function limitAt(
  words: readonly string[],
  at: number,
): { readonly limit: Limit | undefined; readonly end: number } {
  for (let length = LONGEST_LIMIT; length > 0; length--) {
    const limit = limits().get(words.slice(at, at + length).join(' '));
    if (limit !== undefined) return { limit, end: at + length };
  }
  return { limit: undefined, end: at };
}

/** *A third*, *two thirds*, *half*; but *half-term* and *half a term* are times. */
function fractionAt(words: readonly string[], at: number): SizeAt | undefined {
  const count = counts.get(words[at] ?? '');
  const name = at + (count === undefined ? 0 : 1);
  const fraction = fractions.get(words[name] ?? '');
  const isWhole = count !== undefined || words[name] === 'half';
  if (fraction === undefined || !isWhole || /^(?:a|terms?|past)$/.test(words[name + 1] ?? ''))
    return undefined;
  return share(fraction * (count ?? 1), name + 1);
}

function amountAt(words: readonly string[], at: number): SizeAt | undefined {
  if (!/^[+-]?[£$€]?\d/.test(words[at] ?? '')) return undefined;
  const end = endOfAmount(words, at);
  const quantity = parseAmount(words.slice(at, end).join(' ').replace(/^[+-]/, '')).quantity;
  if (quantity === undefined || quantity.unit.kind === 'of' || isTime(quantity, words[end])) return undefined;
  const isExact = isOneAmount(quantity) && !comesAgain(words, end) && !isDoer(words[end]);
  return { ...sizeOf(quantity, isOfBase(words, end)), limit: undefined, isExact, end };
}

function endOfAmount(words: readonly string[], at: number): number {
  let end = at + 1;
  while (end < at + LONGEST_AMOUNT && unitWords().has(words[end] ?? '')) end++;
  return end;
}

function sizeOf(
  { value, unit }: Quantity,
  isOfBase: boolean,
): Pick<SizeAt, 'kind' | 'size' | 'grain' | 'hasUnit'> {
  const hasUnit = unit.kind !== 'plain';
  // A round sum may be a little more or less: *by £5,000*.
  const grain = grainOf(value) > 1 ? value / 20 : grainOf(value);
  if (unit.kind !== 'percent') return { kind: 'difference', size: value, grain, hasUnit };
  if (!isOfBase) return { kind: 'either', size: value, grain, hasUnit };
  return { kind: 'share', size: value / 100, grain: grain / 100, hasUnit };
}

function isOneAmount({ upTo, bound }: Quantity): boolean {
  return upTo === undefined && bound === undefined;
}

function isTime({ value, unit }: Quantity, next = ''): boolean {
  return unit.kind === 'plain' && (notAmounts().has(next) || (value >= 1900 && value <= 2200));
}

/** *By 12 pupils* may be how many more there are, or who does it. */
function isDoer(next = ''): boolean {
  return doers().has(next);
}

/** *3% each year*, *2 points a term*, *5% annually*, *10% over two years*. */
function comesAgain(words: readonly string[], end: number): boolean {
  const [next = '', after = '', third = ''] = words.slice(end, end + 3);
  if (rates().has(next) || (next === 'year' && after === 'on')) return true;
  if (/^(?:each|every|per|a|an)$/.test(next)) return spans().has(after);
  return /^(?:over|in|across)$/.test(next) && (/^years$/.test(third) || /^(?:each|every)$/.test(after));
}

/** *10 per cent of last year's figure*: a part, where *10% of pupils* may be points. */
function isOfBase(words: readonly string[], end: number): boolean {
  return words[end] === 'of' && words.slice(end + 1, end + 4).some((word) => bases().has(word));
}
