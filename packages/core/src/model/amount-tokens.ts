/** A piece of a text that may state an amount. */
export interface AmountToken {
  readonly kind: 'number' | 'word' | 'sign';
  /** In lower case, for a sign the one character. */
  readonly text: string;
  /** The value of a number. */
  readonly value: number;
  /** No space stands before it. */
  readonly glued: boolean;
}

const NUMBER_RUN = /\d+(?:[.,\u00a0\u2009\u202f]\d+)*/y;
const WORD_RUN = /[a-z\u00c0-\u1fff][a-z\u00c0-\u1fff'’]*/y;
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
const GROUPED_NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Cuts a text into numbers, words and signs. `undefined` where a run of digits is no number (`18.12.2026`, `1,5`). A
 * decimal point may stand first; thousands may be set apart by commas, no-break or thin spaces.
 */
export function amountTokens(text: string): readonly AmountToken[] | undefined {
  const source = text.toLowerCase();
  const tokens: AmountToken[] = [];
  let glued = false;
  for (let at = 0; at < source.length;) {
    const char = source.charAt(at);
    if (/\s/.test(char)) {
      glued = false;
      at++;
      continue;
    }
    const token = tokenAt(source, at, glued);
    if (token === undefined) return undefined;
    tokens.push(token.token);
    at = token.end;
    glued = true;
  }
  return tokens;
}

function tokenAt(
  source: string,
  at: number,
  glued: boolean,
): { token: AmountToken; end: number } | undefined {
  const pointFirst = source.charAt(at) === '.' && !glued;
  const number = matchAt(NUMBER_RUN, source, pointFirst ? at + 1 : at);
  if (number !== undefined) {
    const value = numberOf(pointFirst ? `0.${number}` : number);
    const end = at + number.length + (pointFirst ? 1 : 0);
    return value === undefined ? undefined : { token: { kind: 'number', text: number, value, glued }, end };
  }
  const word = matchAt(WORD_RUN, source, at);
  if (word !== undefined)
    return { token: { kind: 'word', text: word, value: 0, glued }, end: at + word.length };
  const sign = source.charAt(at);
  return { token: { kind: 'sign', text: SIGNS[sign] ?? sign, value: 0, glued }, end: at + 1 };
}

/** Signs that look different and mean the same. */
const SIGNS: Readonly<Record<string, string>> = { '−': '-', '–': '-', '—': '-', '≈': '~', '％': '%' };

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

function numberOf(run: string): number | undefined {
  const text = run.replace(/[\u00a0\u2009\u202f]/g, ',');
  if (!PLAIN_NUMBER.test(text) && !GROUPED_NUMBER.test(text)) return undefined;
  return Number(text.replaceAll(',', ''));
}
