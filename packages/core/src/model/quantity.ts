/** What a number counts. `of` is "n of m": `whole` is the m. A named unit is one word, singular and in lower case. */
export type Unit =
  | { readonly kind: 'plain' | 'percent' | 'points' }
  | { readonly kind: 'of'; readonly whole: number }
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'named'; readonly name: string };

/** What the words round a number make of it: a floor or a ceiling, itself included or not. */
export type Bound = 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** A number with its unit. Per cent are written as in the plan: 38% is 38. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  /** The upper end, never below `value`, where the text gives a range such as 75–80%. */
  readonly upTo?: number;
  readonly bound?: Bound;
  /** The text says that the number is rough: "about 40%". */
  readonly about?: true;
}

/** Writes a quantity for messages: `38%`, `£22,465`, `4.1 of 5`, `12 points`, `at least 90%`, `75–80%`, `3 days`. */
export function formatQuantity(quantity: Quantity): string {
  const { value, upTo, unit, bound, about } = quantity;
  const before =
    (about === true ? 'about ' : '') + (bound === undefined ? '' : `${bound.replace('-', ' ')} `);
  if (upTo === undefined) return before + withUnit(formatNumber(value), unit, value === 1);
  const link = value < 0 || unit.kind === 'money' ? ' to ' : '–';
  const first = unit.kind === 'money' ? withUnit(formatNumber(value), unit, false) : formatNumber(value);
  return before + first + link + withUnit(formatNumber(upTo), unit, false);
}

/** Whether two quantities can be set against each other: {@link inUnitOf} says how. */
export function comparable(a: Quantity, b: Quantity): boolean {
  return inUnitOf(a, b) !== undefined;
}

/**
 * Gives `a` in the unit of `b`, or `undefined` where the two cannot be compared. A plain number takes the unit beside
 * it: 38 beside 70% is 38%. A fraction beside a percentage does not, for 0.38 may mean 38% or a third of one per cent.
 * Of two "n of m", the first is scaled to the m of the second.
 */
export function inUnitOf(a: Quantity, b: Quantity): Quantity | undefined {
  if (a.unit.kind === 'plain') return takesUnit(a, b.unit) ? { ...a, unit: b.unit } : undefined;
  if (b.unit.kind === 'plain') return takesUnit(b, a.unit) ? { ...a, unit: b.unit } : undefined;
  if (a.unit.kind === 'of' && b.unit.kind === 'of') return scaled(a, a.unit.whole, b.unit.whole);
  return sameUnit(a.unit, b.unit) ? a : undefined;
}

function takesUnit({ value, upTo = value }: Quantity, unit: Unit): boolean {
  if (unit.kind === 'percent')
    return (value === 0 || Math.abs(value) > 1) && (upTo === 0 || Math.abs(upTo) > 1);
  return unit.kind !== 'of' || upTo <= unit.whole;
}

/** Whether two units are one and the same kind. Two "n of m" are, whatever their m. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'money') return b.kind === 'money' && a.currency === b.currency;
  if (a.kind === 'named') return b.kind === 'named' && a.name === b.name;
  return a.kind === b.kind;
}

function scaled(a: Quantity, from: number, to: number): Quantity | undefined {
  if (from === to) return a;
  if (from === 0 || to === 0) return undefined;
  const upTo = a.upTo === undefined ? {} : { upTo: (a.upTo * to) / from };
  return { ...a, value: (a.value * to) / from, ...upTo, unit: { kind: 'of', whole: to } };
}

/**
 * How finely a number is stated, by its look: 1 for 38, 0.1 for 93.1, 1000 for 812,000. Round numbers below a thousand
 * are taken as they stand.
 */
export function grainOf(value: number): number {
  const text = String(Math.abs(value));
  const decimals = text.split('.')[1]?.length ?? 0;
  if (decimals > 0 || text.includes('e')) return 10 ** -decimals;
  if (text.length <= 3) return 1;
  let grain = 1;
  while (value % (grain * 10) === 0) grain *= 10;
  return grain;
}

function withUnit(number: string, unit: Unit, single: boolean): string {
  switch (unit.kind) {
    case 'plain':
      return number;
    case 'percent':
      return `${number}%`;
    case 'points':
      return `${number} ${single ? 'point' : 'points'}`;
    case 'of':
      return `${number} of ${formatNumber(unit.whole)}`;
    case 'money':
      return number.startsWith('-') ? `-${unit.currency}${number.slice(1)}` : unit.currency + number;
    case 'named':
      return `${number} ${single ? unit.name : plural(unit.name)}`;
  }
}

/** At most four decimals, thousands set apart by commas: no machine's own habits come into it. */
function formatNumber(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 1e4) / 1e4).split('.');
  let grouped = '';
  let rest = whole.replace('-', '');
  for (; rest.length > 3; rest = rest.slice(0, -3)) grouped = `,${rest.slice(-3)}${grouped}`;
  return (whole.startsWith('-') ? '-' : '') + rest + grouped + (decimals === undefined ? '' : `.${decimals}`);
}

const PLURALS: Readonly<Record<string, string>> = { child: 'children', person: 'people', staff: 'staff' };

/** The plural of a unit's name. */
function plural(name: string): string {
  const known = Object.hasOwn(PLURALS, name) ? PLURALS[name] : undefined;
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

/** The singular of a unit's name as people write it: `days`, `classes`, `entries`, `children`; the inverse of plural. */
export function singular(word: string): string {
  for (const name of Object.keys(PLURALS)) if (PLURALS[name] === word) return name;
  if (word.length < 4 || !/[^siu]s$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
