const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;
const OTHER_BASE = /^0(?:o[0-7]+|x[\dA-Fa-f]+)$/;

/** Words that stand for something else, which is nothing for `null`. */
const WORDS: ReadonlyMap<string, boolean | undefined> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, undefined] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const LONGEST_WORD = 5;

/**
 * What a text without quotes stands for in YAML 1.2 (its core schema): a number, true or false, nothing (`undefined`), or
 * else itself. Numbers that JSON cannot say (`.inf`, `.nan`, `1e999`) stay the text that they are.
 */
export function plainValue(text: string): string | number | boolean | undefined {
  if (text.length <= LONGEST_WORD && WORDS.has(text)) return WORDS.get(text);
  return mayBeginNumber(text.charCodeAt(0)) ? numberOr(text) : text;
}

/** Whether a UTF-16 unit is a digit, a sign or a point. */
function mayBeginNumber(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 45 || unit === 43 || unit === 46;
}

function numberOr(text: string): string | number {
  if (!NUMBER.test(text) && !OTHER_BASE.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}
