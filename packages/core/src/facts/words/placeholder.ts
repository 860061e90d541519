import { lazily } from '../../model/lazily.ts';
import { ANYWHERE, ASKED, AT_END, LATER, NUMBERED, PROMPTS, SLOTS, WHOLE } from './placeholder-data.ts';

/** A prompt between brackets is short: what is longer is somebody's text. */
const LONGEST_PROMPT = 60;
const LONGEST_PHRASE = 40;

interface Tables {
  readonly whole: ReadonlySet<string>;
  readonly atEnd: readonly string[];
  readonly prompts: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  /** By `startKey`: the phrases that begin with two characters, as a number in `phrases`; 0 where nothing does. */
  readonly starts: Uint8Array;
  readonly phrases: readonly (readonly string[])[];
}

/** Two characters that begin a placeholder which is no phrase. */
const OTHER_STARTS = ['to', 'tb', 't.', 'xx', 'x%', '20'];

const tables = lazily((): Tables => {
  const set = (list: string, mark: string): ReadonlySet<string> => new Set(list.split(mark));
  const anywhere = ANYWHERE.split('|');
  const begins = [...new Set([...OTHER_STARTS, ...anywhere.map((phrase) => phrase.slice(0, 2))])];
  return {
    whole: set(WHOLE, '|'),
    atEnd: AT_END.split('|'),
    prompts: set(PROMPTS, ' '),
    asked: set(ASKED, '|'),
    numbered: set(NUMBERED, ' '),
    later: set(LATER, ' '),
    slots: set(SLOTS, ' '),
    starts: startsOf(begins),
    phrases: [[], ...begins.map((begin) => anywhere.filter((phrase) => phrase.startsWith(begin)))],
  };
});

function startsOf(begins: readonly string[]): Uint8Array {
  const starts = new Uint8Array(1 << 14);
  for (const [index, begin] of begins.entries()) {
    for (const one of [begin.charAt(0), begin.charAt(0).toUpperCase()]) {
      for (const two of [begin.charAt(1), begin.charAt(1).toUpperCase()])
        starts[startKey(one + two, 0)] = index + 1;
    }
  }
  return starts;
}

/** Two ASCII characters as one number; anything else gives a number that no table holds, or one that misleads nobody. */
function startKey(text: string, at: number): number {
  return (text.charCodeAt(at) << 7) | text.charCodeAt(at + 1);
}

/**
 * The first thing in a text that only holds a place, as it is written there, or `undefined`: *TBC*, *20XX*, `[who?]`,
 * `<name>`, `{{school}}`, `____`, `???`, *insert name here*, a text that is nothing but a dash or dots.
 *
 * *N/A*, *none* and *nil* are answers, and no placeholders. So are real words that look like one: *to do* written solid
 * counts in capitals only (it is Spanish for all), *to be confirmed by the trust* says who will, `[see appendix]` and
 * `[1]` point somewhere, and dots may end a sentence.
 */
export function placeholderIn(text: string): string | undefined {
  return wholePlaceholder(text) ?? placeholderWithin(text);
}

function wholePlaceholder(text: string): string | undefined {
  if (text.length > LONGEST_PHRASE * 2) return undefined;
  const trimmed = text.trim();
  if (isInsertion(trimmed.replace(/\.$/, ''))) return trimmed;
  if (trimmed.length > LONGEST_PHRASE || trimmed === '') return undefined;
  if (isBlankMark(trimmed)) return trimmed;
  const bare = trimmed.replace(/^[("'*]+/, '').replace(/[)"'*.!:]{1,9}$/, '');
  return tables().whole.has(bare.toLowerCase()) ? bare : undefined;
}

/** Nothing but dashes, dots, question marks, underscores, slashes or empty brackets. */
function isBlankMark(mark: string): boolean {
  return /^[-\u2013\u2014.\u2026?_/\s[\](){}<>]+$/.test(mark);
}

/** One pass over the characters: only what may begin a placeholder is looked at closely. */
function placeholderWithin(text: string): string | undefined {
  const { starts } = tables();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const start = starts[startKey(text, at)] ?? 0;
      const found = start === 0 ? undefined : (atWord(text, at) ?? phraseAt(text, at, start));
      if (found !== undefined) return found;
      while (isWordCode(text.charCodeAt(at + 1))) at++;
    } else if (isMark(code)) {
      const found = atMark(text, at, code);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** `(`, and whatever stands behind the full stop. */
function isMark(code: number): boolean {
  return code > 0x2e || code === 0x28;
}

/** ASCII letters and digits, and letters beyond ASCII: *tŷ* must not break off after its first. */
function isWordCode(code: number): boolean {
  if (code >= 0x61 && code <= 0x7a) return true;
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff);
}

/** A placeholder that is a single word, or that depends on what follows it. */
function atWord(text: string, at: number): string | undefined {
  switch (text.charCodeAt(at) | 0x20) {
    case 0x74: // t
      return text.charCodeAt(at + 1) === 0x6f ? endingAt(text, at) : shortened(text, at);
    case 0x78: // x
      return crosses(text, at);
    case 0x32: // 2
      return /^20(?:\d?x+|\?{2}|__)/i.exec(text.slice(at, at + 8))?.[0];
    default:
      return undefined;
  }
}

function shortened(text: string, at: number): string | undefined {
  if (text.startsWith('TODO', at) && !isWordCode(text.charCodeAt(at + 4))) return 'TODO';
  return /^t(?:b|\.b\.)[acd]\b/i.exec(text.slice(at, at + 6))?.[0] ?? endingAt(text, at);
}

/** *to be confirmed* where the sentence, or what stands in brackets, ends with it. */
function endingAt(text: string, at: number): string | undefined {
  if (text.charAt(at + 2) !== ' ' || text.slice(at + 3, at + 6).toLowerCase() !== 'be ') return undefined;
  const rest = text.slice(at, at + LONGEST_PHRASE);
  const phrase = tables().atEnd.find((candidate) => rest.toLowerCase().startsWith(candidate));
  if (phrase === undefined) return undefined;
  const after = rest.slice(phrase.length).trimEnd();
  const ends = /^(?:$|\s?[.,;:!?)\]\n\u2013\u2014-])/.test(after);
  return ends || (startsSlot(text, at) && isPutOff(after)) ? rest.slice(0, phrase.length) : undefined;
}

/** At the beginning, or behind no more than what is open: *cost to be confirmed with the bursar*. */
function startsSlot(text: string, at: number): boolean {
  return at === 0 || (at < 12 && tables().slots.has(text.slice(0, at).trim().toLowerCase()));
}

/** *To be confirmed after the audit*, at the beginning of a text, only says when it will be written. */
function isPutOff(after: string): boolean {
  return tables().later.has(after.trimStart().toLowerCase().split(' ', 1)[0] ?? '');
}

/** Three crosses, or crosses where a figure belongs, before `%` or after `£`. Two alone may be Roman, or kisses. */
function crosses(text: string, at: number): string | undefined {
  const run = /^(?:X+|x+)\b/.exec(text.slice(at, at + 12))?.[0];
  if (run === undefined) return undefined;
  const figure = text.charAt(at + run.length) === '%' || '£$€'.includes(text.charAt(at - 1) || ' ');
  if (figure) return run === 'x' ? undefined : run;
  return run.length > 2 && !isNumeral(text, at) ? run : undefined;
}

/** Whether the word before calls for a Roman numeral. */
function isNumeral(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 12), at)
    .trimEnd()
    .toLowerCase();
  return tables().numbered.has(before.slice(before.lastIndexOf(' ') + 1));
}

function phraseAt(text: string, at: number, start: number): string | undefined {
  const candidates = tables().phrases[start] ?? [];
  if (candidates.length === 0) return undefined;
  const rest = text.slice(at, at + LONGEST_PHRASE).toLowerCase();
  const phrase = candidates.find((candidate) => rest.startsWith(candidate));
  if (phrase === undefined || isWordCode(rest.charCodeAt(phrase.length))) return undefined;
  return text.slice(at, at + phrase.length);
}

/** A placeholder that begins with a mark: a prompt between brackets, a line to fill in, question marks on their own. */
function atMark(text: string, at: number, code: number): string | undefined {
  switch (code) {
    case 0x28: // (
      return between(text, at, ')', isAside);
    case 0x5b: // [
      return between(text, at, ']', isPrompt);
    case 0x3c: // <
      return between(text, at, '>', isPrompt);
    case 0x7b: // {
      return text.charAt(at + 1) === '{'
        ? between(text, at, '}}', isFilled)
        : between(text, at, '}', isPrompt);
    case 0x5f: // _
      return /^(?:_{3,}\b|_{2,}(?=%))/.exec(text.slice(at, at + 80))?.[0];
    case 0x3f: // ?
      return /^\?{3,}/.exec(text.slice(at, at + 12))?.[0];
    default:
      return undefined;
  }
}

function between(
  text: string,
  at: number,
  close: string,
  holds: (inner: string) => boolean,
): string | undefined {
  const window = text.slice(at, at + LONGEST_PROMPT + 2);
  const end = window.indexOf(close, 1);
  if (end < 0) return undefined;
  const whole = window.slice(0, end + close.length);
  return holds(whole.slice(1, end).trim()) ? whole : undefined;
}

/** `(insert figure here)`, `(who?)`: round brackets hold prose far more often than prompts. */
function isAside(inner: string): boolean {
  return isInsertion(inner) || /^(?:who|when|where|what|which|how (?:many|much))\?+$/i.test(inner);
}

/** An instruction to the author that names what is wanted, and the place: *write your vision here*. */
function isInsertion(inner: string): boolean {
  return (
    /^(?:insert|enter|add|type|write|paste) .*(?: here|%|\?)$/i.test(inner) ||
    /^(?:tell|describe|explain|list|state|outline) .*\byour\b.* here$/i.test(inner)
  );
}

function isFilled(inner: string): boolean {
  return inner.length > 1;
}

/** A question to the author, an instruction, the bare name of what is wanted. */
function isPrompt(inner: string): boolean {
  const plain = inner.toLowerCase();
  const [first = ''] = plain.split(/[\s:]/, 1);
  return (
    tables().asked.has(plain) ||
    (plain !== first && tables().prompts.has(first)) ||
    /^(?:tb[acd]|x{2,}|_+|[\p{L} ,'/-]*\?+)$/u.test(plain) ||
    plain.endsWith(' here')
  );
}
