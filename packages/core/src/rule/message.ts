/** How much a finding weighs: a contradiction or broken limit, something missing or overdone, a question worth asking. */
export type Severity = 'error' | 'warning' | 'info';

/** How sure the rule is. A judgement is worded as a question and is never an error. */
export type Confidence = 'certain' | 'likely' | 'judgement';

/**
 * The words of one finding. `{name}` stands for an argument, and `{name|one|many}` for the word that fits the number
 * in that argument. Plan text in an argument is quoted by the words around it: `"{goal}"`.
 */
export interface Message {
  /** What is so, naming the thing by the author's label. One sentence that stands alone. */
  readonly says: string;
  /**
   * What is so when the same is true in several places of one plan: the findings become one that lists the places.
   * `{count}` is how many.
   */
  readonly many?: string;
  /** What follows for pupils, staff or the review. */
  readonly why: string;
  /** One thing to do, with an example. */
  readonly try: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /**
   * The fields whose absence this message states. Where one of them is there but broken, the finding would only repeat
   * what `schema` says already, and is dropped. `field` is a field of the part, of its sections, or of what it stands
   * under; `list.field` a field of an item in one of its lists.
   */
  readonly missing?: readonly string[];
  /**
   * The fields that a stub makes room for, all that are absent, where it is not simply the first of `missing` that the
   * part can have. Empty where a prompt would be no help.
   */
  readonly stub?: readonly string[];
  /**
   * Rules that say the same and more. Where one of them, weighing no less, has a finding in the same file about this
   * part, about what it is in or about a part of it, this finding is left out. What yields covers nothing itself.
   */
  readonly yieldsTo?: readonly string[];
}

/** An argument of a message: words, a number, or a list that is spoken as "a, b and c". */
type Argument = string | number | readonly string[];

/** The arguments of a finding, by name. */
export type Arguments = Readonly<Record<string, Argument>>;

/** The names in a template. */
type Placeholder<T> = T extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `${infer Name}|${string}` ? Name : Slot) | Placeholder<Rest>
  : never;

/** What a report of message `M` must be given. `count` comes from the engine. */
export type ArgumentsOf<M extends Message> = {
  readonly [
    Name in
      | Placeholder<M['says']>
      | Placeholder<M['why']>
      | Placeholder<M['try']>
      | Exclude<Placeholder<M['many']>, 'count'>
  ]: Argument;
};

/** The longest argument in a message, in UTF-16 units; what is longer is cut. */
const LONGEST = 120;
const SLOT = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Fills a template. A name without an argument stays as it is. Plan text that stands in quotation marks loses its full
 * stop, which would end our sentence too early.
 */
export function fill(template: string, args: Arguments): string {
  return template.replace(
    SLOT,
    (slot: string, name: string, one: string | undefined, many: string | undefined, at: number) => {
      const value = args[name];
      if (value === undefined) return slot;
      if (one !== undefined) return (value === 1 ? one : many) ?? slot;
      if (typeof value === 'object') return speakList(value);
      const isQuoted = template[at - 1] === '"' && template[at + slot.length] === '"';
      return isQuoted ? clip(String(value).replace(FULL_STOP, '')) : clip(String(value));
    },
  );
}

/** One at the end of a text that is no abbreviation (*e.g.*, *a.m.*) and no row of dots. */
const FULL_STOP = /(?<=[^.\s][^.\s])\.$/;

/** "a", "a and b", "a, b and c". */
function speakList(items: readonly string[]): string {
  const clipped = items.map(clip);
  const last = clipped.at(-1);
  if (last === undefined || clipped.length === 1) return last ?? '';
  return `${clipped.slice(0, -1).join(', ')} and ${last}`;
}

/** Cuts plan text to what fits a message, on one line. */
function clip(text: string): string {
  const line = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).toWellFormed()}…` : line;
}
