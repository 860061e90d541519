/* How YAML 1.2 reads a text without quotes (its core schema), told by the first letter before any pattern is tried. */

const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const OTHER_BASE = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;

/**
 * What a text without quotes stands for: a number, true or false, nothing (`undefined`), or else itself. Numbers that
 * JSON cannot say (`.inf`, `.nan`, `1e999`) stay the text that they are.
 */
export function plainValue(text: string): string | number | boolean | undefined {
  switch (text.charAt(0)) {
    case '':
    case '~':
      return text.length > 1 ? text : undefined;
    case 'n':
    case 'N':
      return text === 'null' || text === 'Null' || text === 'NULL' ? undefined : text;
    case 't':
    case 'T':
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 'f':
    case 'F':
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    default:
      return isFigure(text.charCodeAt(0)) ? numberOr(text) : text;
  }
}

/** Whether a letter can begin a number: a digit, a sign or a point. */
function isFigure(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 45 || unit === 43 || unit === 46;
}

function numberOr(text: string): string | number {
  if (!NUMBER.test(text) && !OTHER_BASE.test(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}
