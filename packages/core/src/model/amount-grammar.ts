import { AmountCursor } from './amount-cursor.ts';
import type { AmountToken } from './amount-tokens.ts';
import * as words from './amount-words.ts';
import { sameUnit, singular } from './quantity.ts';
import type { Bound, Quantity, Unit } from './quantity.ts';

/** One end of a range, or the whole amount. */
interface Side {
  readonly value: number;
  readonly unit: Unit;
}

/** What the words round the figures say of them. */
interface Manner {
  readonly bound: Bound | undefined;
  readonly about: boolean;
}

const PLAIN: Unit = { kind: 'plain' };
const PERCENT: Unit = { kind: 'percent' };
const POINTS: Unit = { kind: 'points' };

/** The most words that the name of what is counted may have. */
const LONGEST_NAME = 4;

/** Reads the tokens of an amount: manner, figures, unit, and a remark. `undefined` where they state no quantity. */
export function readQuantity(tokens: readonly AmountToken[]): Quantity | undefined {
  const cursor = new AmountCursor(tokens);
  const rough = cursor.skip(words.roughly());
  const between = cursor.take('between');
  const bound = cursor.phrase(words.boundsBefore());
  const about = cursor.skip(words.roughly()) || rough;
  cursor.skip(words.fillers());
  const first = cursor.try(() => readShare(cursor) ?? readSide(cursor));
  if (first === undefined) return undefined;
  const second = cursor.try(() => readUpperEnd(cursor, between));
  if (second !== undefined) return readRange(cursor, first, second, { bound, about });
  const whole = first.unit.kind === 'plain' ? cursor.try(() => readWhole(cursor, first.value)) : undefined;
  const side: Side = whole === undefined ? first : { ...first, unit: { kind: 'of', whole } };
  return readRest(cursor, side, { bound: bound ?? cursor.phrase(words.boundsAfter()), about });
}

function readRange(cursor: AmountCursor, first: Side, second: Side, manner: Manner): Quantity | undefined {
  const unit = second.unit.kind === 'plain' ? first.unit : second.unit;
  if (first.unit.kind !== 'plain' && !sameUnit(first.unit, unit)) return undefined;
  const schoolYear = unit.kind === 'plain' && isYear(first.value);
  if (schoolYear || second.value < first.value) return undefined;
  const quantity = readRest(cursor, { value: first.value, unit }, manner);
  return quantity && { ...quantity, upTo: second.value };
}

/** What follows the figures: the name of what they count, a bound, a remark. It may show that they state no level. */
function readRest(cursor: AmountCursor, { value, unit }: Side, manner: Manner): Quantity | undefined {
  const manners = {
    ...(manner.bound && { bound: manner.bound }),
    ...(manner.about && { about: true as const }),
  };
  if (unit.kind !== 'plain') return skipDetail(cursor) ? { value, unit, ...manners } : undefined;
  const name = readName(cursor);
  const bound = manner.bound ?? cursor.phrase(words.boundsAfter());
  if (name === undefined || !onlyRemarkFollows(cursor)) return undefined;
  return { value, unit: name === '' ? PLAIN : unitNamed(name), ...manners, ...(bound && { bound }) };
}

/** Moves past what a share or a sum is of (`grade 4 or higher`), unless the words make it a change (`increase`). */
function skipDetail(cursor: AmountCursor): boolean {
  for (let count = 0; count <= LONGEST_NAME; count++) {
    const token = cursor.peek();
    if (token?.kind !== 'word' || words.stops().has(token.text)) break;
    if (token.glued || words.changes().has(token.text)) return false;
    cursor.at++;
    if (cursor.peek()?.kind === 'number') return true;
  }
  return onlyRemarkFollows(cursor);
}

/** `half`, `two thirds`: a share, in per cent. */
function readShare(cursor: AmountCursor): Side | undefined {
  return cursor.try(() => {
    const value = cursor.phrase(words.shares());
    const next = cursor.peek();
    const alone = next === undefined || next.kind === 'sign' || next.text === 'of';
    return value !== undefined && alone ? { value, unit: PERCENT } : undefined;
  });
}

/** A sign, a currency and a number, or a number word, and its unit. */
function readSide(cursor: AmountCursor): Side | undefined {
  const before = readSign(cursor);
  const currency = cursor.lookUp(words.currencies());
  const sign = before * readSign(cursor);
  const size = readNumber(cursor);
  if (size === undefined) return undefined;
  const value = size === 0 ? 0 : sign * size * readScale(cursor, currency !== undefined);
  const money = currency ?? cursor.lookUp(words.currencies());
  if (money !== undefined) return { value, unit: { kind: 'money', currency: money } };
  const percent = readPercent(cursor);
  return { value, unit: cursor.takeOne(words.pointWords()) ? POINTS : percent ? PERCENT : PLAIN };
}

/** The sign of the number or the currency that follows it directly. */
function readSign(cursor: AmountCursor): 1 | -1 {
  if (!(cursor.sees('-') || cursor.sees('+')) || cursor.peek(1)?.glued !== true) return 1;
  const minus = cursor.sees('-');
  cursor.at++;
  return minus ? -1 : 1;
}

function readNumber(cursor: AmountCursor): number | undefined {
  const token = cursor.peek();
  if (token?.kind === 'number') {
    cursor.at++;
    return token.value;
  }
  const next = cursor.peek(1);
  if (next === undefined || next.kind === 'sign') {
    for (const nothing of words.nothing()) if (cursor.take(nothing)) return 0;
  }
  return cursor.lookUp(words.numberWords());
}

/** `m` is a million of money only: beside other numbers it may be metres or months. */
function readScale(cursor: AmountCursor, money: boolean): number {
  return cursor.sees('m') && !money ? 1 : (cursor.lookUp(words.scales()) ?? 1);
}

function readPercent(cursor: AmountCursor): boolean {
  if (cursor.takeOne(words.percentWords())) return true;
  if (!cursor.sees('per') || !cursor.sees('cent', 1)) return false;
  cursor.at += 2;
  return true;
}

/** The other end of a range: `–80%`, `to 80%`, and after "between" `and 80%`. */
function readUpperEnd(cursor: AmountCursor, between: boolean): Side | undefined {
  const linked = cursor.take('-') || cursor.take('to') || (between && cursor.take('and'));
  return linked ? readSide(cursor) : undefined;
}

/** The m of "n of m". "1 in 4" is such a share; "38 in 2026" and "9 in 5 classes" are not, nor is 2026/27. */
function readWhole(cursor: AmountCursor, part: number): number | undefined {
  const link = readLink(cursor);
  if (link === undefined || (link === '/' && isYear(part))) return undefined;
  cursor.skip(words.determiners());
  const whole = readNumber(cursor);
  if (whole === undefined || cursor.sees('%')) return undefined;
  return link === 'in' && (isYear(whole) || whole < part) ? undefined : whole;
}

function readLink(cursor: AmountCursor): 'in' | '/' | 'of' | undefined {
  if (cursor.take('in')) return 'in';
  if (cursor.take('/')) return '/';
  cursor.take('out');
  return cursor.take('of') ? 'of' : undefined;
}

/** The words up to the end of the phrase, of which the last is returned. `undefined` where they state no level. */
function readName(cursor: AmountCursor): string | undefined {
  let name = '';
  for (let count = 0; count <= LONGEST_NAME; count++) {
    const token = cursor.peek();
    if (token?.kind !== 'word' || words.stops().has(token.text)) return name;
    const tooShort = token.text.length < (token.glued ? 3 : 2);
    if (tooShort || words.changes().has(token.text) || words.notCounted().has(token.text)) return undefined;
    name = token.text;
    cursor.at++;
  }
  return undefined;
}

function onlyRemarkFollows(cursor: AmountCursor): boolean {
  const token = cursor.peek();
  if (token === undefined) return true;
  if (token.kind !== 'sign') return token.kind === 'word' && !token.glued;
  const next = cursor.peek(1);
  if (token.text === ':') return next?.kind !== 'number';
  if (token.text === '-') return next?.glued === false;
  return '(,;.[*'.includes(token.text);
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2200 && Number.isInteger(value);
}

function unitNamed(word: string): Unit {
  const name = words.shortUnits().get(word) ?? singular(word);
  return words.pointWords().has(name) ? POINTS : { kind: 'named', name };
}
