/** A date in figures, whichever its order; versions and fractions have fewer parts. */
const FIGURES = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/.-])/g;

/**
 * Which order the dates of a text have, from those that leave no choice: beside `30/06/2027` the day comes first in
 * `01/09/2026` too. `undefined` where no date tells, or two tell otherwise.
 */
export function orderOfDates(text: string): 'dmy' | 'mdy' | undefined {
  let order: 'dmy' | 'mdy' | undefined;
  for (const [, first = '', , second = ''] of text.matchAll(FIGURES)) {
    const told = Number(first) > 12 ? 'dmy' : Number(second) > 12 ? 'mdy' : undefined;
    if (told !== undefined && order !== undefined && told !== order) return undefined;
    order ??= told;
  }
  return order;
}

/** Whether a text has dates that only the others, or a setting, tell how to read. */
export function hasOpenDates(text: string): boolean {
  for (const [, first = '', , second = ''] of text.matchAll(FIGURES))
    if (Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)) return true;
  return false;
}
