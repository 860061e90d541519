import type { AmountToken } from './amount-tokens.ts';

/** The longest phrase of the word tables, in tokens. */
const LONGEST_PHRASE = 4;

/** A place in the tokens of an amount. Its methods move past what they find, or stay where they are. */
export class AmountCursor {
  readonly #tokens: readonly AmountToken[];
  at = 0;

  constructor(tokens: readonly AmountToken[]) {
    this.#tokens = tokens;
  }

  peek(ahead = 0): AmountToken | undefined {
    return this.#tokens[this.at + ahead];
  }

  /** Whether the text of the token `ahead` is this one. */
  sees(text: string, ahead = 0): boolean {
    return this.peek(ahead)?.text === text;
  }

  /** Moves past this text. */
  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at++;
    return true;
  }

  /** Moves past one word of the set. */
  takeOne(words: ReadonlySet<string>): boolean {
    if (!words.has(this.peek()?.text ?? '')) return false;
    this.at++;
    return true;
  }

  /** Moves past every word of the set, and past the full stops of short forms; says whether there was one. */
  skip(words: ReadonlySet<string>): boolean {
    const start = this.at;
    while (this.takeOne(words)) this.take('.');
    return this.at > start;
  }

  /** What the table says of the next token. */
  lookUp<T>(table: ReadonlyMap<string, T>): T | undefined {
    const found = table.get(this.peek()?.text ?? '');
    if (found !== undefined) this.at++;
    return found;
  }

  /** What the table says of the longest phrase that stands here. */
  phrase<T>(table: ReadonlyMap<string, T>): T | undefined {
    const phrases: string[] = [];
    for (let length = 0, text = ''; length < LONGEST_PHRASE; length++) {
      const token = this.peek(length);
      if (token === undefined) break;
      text = length === 0 ? token.text : `${text} ${token.text}`;
      phrases.push(text);
    }
    for (let length = phrases.length; length > 0; length--) {
      const found = table.get(phrases[length - 1] ?? '');
      if (found === undefined) continue;
      this.at += length;
      return found;
    }
    return undefined;
  }

  /** Reads with `read`, and goes back to where it was when that finds nothing. */
  try<T>(read: () => T | undefined): T | undefined {
    const start = this.at;
    const found = read();
    if (found === undefined) this.at = start;
    return found;
  }
}
