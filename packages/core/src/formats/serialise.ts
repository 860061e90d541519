/** What JSON lets stand but a terminal or a build log would act on: C1 controls, DEL, directions, log commands. */
const ACTIVE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]|##(?=\[|vso\[|teamcity\[)/giu;

/**
 * JSON on one line that is safe to print anywhere: characters that a terminal or a build server would act on are
 * written as escapes, which any reader turns back, and halves of characters are replaced.
 */
export function serialise(value: unknown): string {
  const json = JSON.stringify(value);
  // `JSON.stringify` writes half of a character as an escape, and nothing else in this way.
  const whole = json.includes('\\ud') ? JSON.stringify(value, wellFormed) : json;
  return whole.replace(ACTIVE, escapeUnits);
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function escapeUnits(text: string): string {
  return Array.from(text, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
