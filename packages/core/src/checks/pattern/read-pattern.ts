import { exactly, readClass, readEscape } from './read-class.ts';
import { PatternError } from './syntax.ts';
import type { Border, Fits, Syntax } from './syntax.ts';

/** What is longer is no pattern that anybody wrote by hand. */
const LONGEST = 500;
const MOST_TIMES = 100;

/**
 * Reads a pattern: characters, `.`, classes (`[a-z]`, `\d`, `\w`, `\s`), groups, `|`, `*`, `+`, `?`, `{2,4}`, `^`, `$`, `\b`,
 * and `(?i)` at the beginning, after which case does not count.
 *
 * @throws {PatternError} where it holds anything else
 */
export function readPattern(pattern: string): Syntax {
  if (pattern.length > LONGEST) throw new PatternError(`It is longer than ${String(LONGEST)} characters.`);
  const ignoresCase = pattern.startsWith('(?i)');
  return new PatternReader(ignoresCase ? pattern.slice('(?i)'.length) : pattern, ignoresCase).whole();
}

const BORDERS: Readonly<Record<string, Border>> = { b: 'edge', B: 'inside' };

class PatternReader {
  readonly #characters: readonly string[];
  readonly #ignoresCase: boolean;
  #at = 0;

  constructor(pattern: string, ignoresCase: boolean) {
    this.#characters = Array.from(pattern);
    this.#ignoresCase = ignoresCase;
  }

  whole(): Syntax {
    const syntax = this.#choice();
    if (this.#at < this.#characters.length) throw new PatternError('It has a ")" too many.');
    return syntax;
  }

  #choice(): Syntax {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return { kind: 'choice', parts };
  }

  #sequence(): Syntax {
    const parts: Syntax[] = [];
    for (;;) {
      const next = this.#characters[this.#at];
      if (next === undefined || next === '|' || next === ')') return { kind: 'sequence', parts };
      parts.push(this.#repeated(this.#atom()));
    }
  }

  #repeated(part: Syntax): Syntax {
    const times = this.#times();
    if (times === undefined) return part;
    this.#take('?');
    const next = this.#characters[this.#at] ?? '';
    if ('*+?'.includes(next) && next !== '')
      throw new PatternError(`It has a "${next}" with nothing before it.`);
    return { kind: 'repeat', part, ...times };
  }

  #times(): { readonly least: number; readonly most: number } | undefined {
    if (this.#take('*')) return { least: 0, most: Infinity };
    if (this.#take('+')) return { least: 1, most: Infinity };
    if (this.#take('?')) return { least: 0, most: 1 };
    return this.#characters[this.#at] === '{' ? this.#counted() : undefined;
  }

  /** `{2}`, `{2,}`, `{2,4}`; anything else is read as it stands. */
  #counted(): { readonly least: number; readonly most: number } | undefined {
    const ahead = this.#characters.slice(this.#at, this.#at + 12).join('');
    const found = /^\{(\d{1,4})(?:,(\d{0,4}))?\}/.exec(ahead);
    if (found === null) return undefined;
    const [all, low = '', high = low] = found;
    this.#at += all.length;
    const [least, most] = [Number(low), high === '' ? Infinity : Number(high)];
    if (most < least || least > MOST_TIMES || (high !== '' && most > MOST_TIMES))
      throw new PatternError(`It repeats "${all}" times; a number up to ${String(MOST_TIMES)} is expected.`);
    return { least, most };
  }

  #atom(): Syntax {
    const character = this.#characters[this.#at++] ?? '';
    if (character === '(') return this.#group();
    if (character === '^') return { kind: 'border', border: 'start' };
    if (character === '$') return { kind: 'border', border: 'end' };
    if ('*+?'.includes(character)) throw new PatternError(`It has a "${character}" with nothing before it.`);
    if (character === '.') return { kind: 'one', fits: () => true };
    if (character === '[') {
      const { fits, next } = readClass(this.#characters, this.#at);
      this.#at = next;
      return this.#one(fits);
    }
    return character === '\\' ? this.#escaped() : this.#one(exactly(character));
  }

  #escaped(): Syntax {
    const character = this.#characters[this.#at++];
    const border = BORDERS[character ?? ''];
    return border === undefined ? this.#one(readEscape(character)) : { kind: 'border', border };
  }

  #group(): Syntax {
    if (this.#take('?') && !this.#take(':'))
      throw new PatternError('It uses "(?", which looks around or names a group: that is not known here.');
    const inner = this.#choice();
    if (!this.#take(')')) throw new PatternError('It lacks a ")".');
    return inner;
  }

  #one(fits: Fits): Syntax {
    if (!this.#ignoresCase) return { kind: 'one', fits };
    return {
      kind: 'one',
      fits: (character) => fits(character) || fits(character.toLowerCase()) || fits(character.toUpperCase()),
    };
  }

  #take(character: string): boolean {
    if (this.#characters[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
}
