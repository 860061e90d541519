/** A calendar day as the number of days since 1 January 1970. Never an instant: it has no time and no time zone. */
export type Day = number;

/** The year, month (1–12) and day of the month (1–31) of a calendar day. */
interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');

/** Days from 1 January of the year 0 to 1 January 1970, in the Gregorian calendar. */
const EPOCH = 719_528;
const DAYS_IN_400_YEARS = 146_097;

/** How many days a month of the Gregorian calendar has. `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return (DAYS_BEFORE_MONTH[month] ?? 0) - (DAYS_BEFORE_MONTH[month - 1] ?? 0);
}

/** The day with this year (0–9999), month (1–12) and day of the month, or `undefined` where there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 0 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day - 1 - EPOCH;
}

/** The inverse of {@link dayOf}. */
export function civilOf(day: Day): CivilDate {
  const sinceYearZero = day + EPOCH;
  let year = Math.floor((sinceYearZero * 400) / DAYS_IN_400_YEARS);
  while (daysBeforeYear(year) > sinceYearZero) year--;
  while (daysBeforeYear(year + 1) <= sinceYearZero) year++;
  let rest = sinceYearZero - daysBeforeYear(year);
  let month = 1;
  for (let length = 31; rest >= length; length = daysInMonth(year, month)) {
    rest -= length;
    month++;
  }
  return { year, month, day: rest + 1 };
}

/** Reads `2026-12-18`, and nothing else. `undefined` for another shape and for a day that no calendar has. */
export function parseDay(text: string): Day | undefined {
  return hasDayShape(text) ? dayOf(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)) : undefined;
}

/** Whether the text is written like `2026-12-18`, be there such a day or not. */
export function hasDayShape(text: string): boolean {
  return text.length === 10 && hasIsoShape(text);
}

/** Reads `2026-12` as its year and month, and nothing else. */
export function parseMonth(text: string): { readonly year: number; readonly month: number } | undefined {
  if (text.length !== 7 || !hasIsoShape(text)) return undefined;
  const month = digits(text, 5, 7);
  return month >= 1 && month <= 12 ? { year: digits(text, 0, 4), month } : undefined;
}

/** Writes a day as `2026-12-18`. */
export function formatDay(day: Day): string {
  const date = civilOf(day);
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}

/** Writes a day for people: `18 December 2026`. */
export function speakDay(day: Day): string {
  const date = civilOf(day);
  return `${date.day} ${MONTH_NAMES[date.month - 1] ?? ''} ${date.year}`;
}

/** Easter Sunday of a year in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterOf(year: number): Day {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1) ?? 0;
}

const ZERO = 0x30;
const NINE = 0x39;
const HYPHEN = 0x2d;

function hasIsoShape(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== HYPHEN : code < ZERO || code > NINE) return false;
  }
  return true;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from 1 January of the year 0 to 1 January of `year`. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + 1;
}

function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
