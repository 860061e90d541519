import { isStillOpen } from '../facts/placeholders.ts';
import { textNodes } from '../model/place.ts';
import type { Placed } from '../model/placed.ts';
import { cut } from '../source/cut.ts';
import { locate } from '../source/location.ts';
import type { Location } from '../source/location.ts';
import { whereIs } from './where-is.ts';

/** Words of a plan that answer a question. */
export interface Said {
  /** The plan's own words; what is longer than {@link LONGEST_QUOTE} units is cut. */
  readonly says: string;
  /** What else the plan says of it, or what it is, in our words: `owner: Headteacher`. */
  readonly remark: string | undefined;
  readonly at: Location;
}

/** What a plan says to a question. */
export interface Answer {
  /** In the order of the plan; the first {@link MOST_SAID} of it. */
  readonly said: readonly Said[];
  /** How much more there is. */
  readonly more: number;
  /** What the question asks for besides and the plan does not say, in our words. */
  readonly lacks: readonly string[];
  /** What could not be told, and why. */
  readonly untold: readonly string[];
}

/** The longest piece of a plan that an answer quotes, in UTF-16 units. */
const LONGEST_QUOTE = 400;
/** The longest piece of it that stands in a sentence. */
export const LONGEST_SHORT = 60;
/** How many quotes an answer holds at most; the others are counted. */
const MOST_SAID = 1000;

/** Gathers what a plan says to one question. */
export class Gathering implements Answer {
  readonly said: Said[] = [];
  readonly lacks: string[] = [];
  readonly untold: string[] = [];
  more = 0;
  readonly #seen = new Set<string>();

  /** Notes what a field says, if it says something. A placeholder is no answer, and is noted as one. */
  say(text: string | undefined, part: Placed, field: string, remark?: string): this {
    return text === undefined ? this : this.quote(text, whereIs(part, field), remark);
  }

  /** Notes each text of a list of bare texts. */
  sayEach(texts: readonly string[], part: Placed, field: string, remark?: string): this {
    const nodes = textNodes(part, field);
    for (const [index, text] of texts.entries()) {
      const node = nodes[index];
      this.quote(text, node === undefined ? whereIs(part, field) : locate(node), remark);
    }
    return this;
  }

  /** The same where the place is known already. */
  quote(text: string | undefined, at: Location, remark?: string): this {
    if (text === undefined) return this;
    if (isStillOpen(text))
      return this.lack(`"${cut(text, LONGEST_SHORT)}" still holds the place of an answer.`);
    const key = `${at.file} ${at.start.offset} ${text}`;
    // What several goals take over from one priority is said once.
    if (this.#seen.has(key)) return this;
    this.#seen.add(key);
    if (this.said.length === MOST_SAID) this.more++;
    else this.said.push({ says: cut(text, LONGEST_QUOTE), remark: remark === '' ? undefined : remark, at });
    return this;
  }

  lack(what: string): this {
    if (!this.lacks.includes(what) && this.lacks.length < MOST_SAID) this.lacks.push(what);
    return this;
  }

  cannotTell(why: string): this {
    this.untold.push(why);
    return this;
  }
}

/** Puts the parts of a remark together that there are: `weekly; for staff`. */
export function remarkOf(...parts: readonly (string | false | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== false && part !== '')
    .map((part, index, all) => (index < all.length - 1 ? String(part).replace(/[.;,]$/, '') : part))
    .join('; ');
}

/** A remark with a label, where there is something to say: `owner: Headteacher`. */
export function labelled(label: string, words: string | readonly string[] | undefined): string | undefined {
  if (words === undefined || words.length === 0) return undefined;
  return `${label}: ${typeof words === 'string' ? words : words.join(', ')}`;
}
