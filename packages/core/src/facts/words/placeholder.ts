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
  /** Finds the next character that may begin a placeholder. */
  readonly starts: RegExp;
  /** The phrases, by their first two characters. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
}

/** Two characters that begin a placeholder which is no phrase. */
const OTHER_STARTS = ['to', 'tb', 't.', 'xx', 'x%', '20'];

/** ASCII letters and digits, and letters beyond ASCII: *tŷ* must not break off after its first. */
const WORD = '[0-9A-Za-z\u00C0-\u1FFF\u2C00-\uFFFF]';

const tables = lazily((): Tables => {
  const set = (list: string, mark: string): ReadonlySet<string> => new Set(list.split(mark));
  const anywhere = ANYWHERE.split('|');
  const begins = [...new Set(anywhere.map((phrase) => phrase.slice(0, 2)))];
  return {
    whole: set(WHOLE, '|'),
    atEnd: AT_END.split('|'),
    prompts: set(PROMPTS, ' '),
    asked: set(ASKED, '|'),
    numbered: set(NUMBERED, ' '),
    later: set(LATER, ' '),
    slots: set(SLOTS, ' '),
    starts: startsOf([...new Set([...OTHER_STARTS, ...begins])]),
    phrases: new Map(begins.map((begin) => [begin, anywhere.filter((phrase) => phrase.startsWith(begin))])),
  };
});

/** A mark, or two characters at the beginning of a word: an expression finds them in less time than a loop takes to start. */
function startsOf(begins: readonly string[]): RegExp {
  const pairs = begins.map((begin) => `${eitherCase(begin.charAt(0))}(?=${eitherCase(begin.charAt(1))})`);
  return new RegExp(`[(<?[_{]|(?<!${WORD})(?:${pairs.join('|')})`, 'g');
}

function eitherCase(character: string): string {
  return `[${character}${character.toUpperCase()}]`;
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

/** One pass over the text: only what may begin a placeholder is looked at closely. */
function placeholderWithin(text: string): string | undefined {
  const { starts } = tables();
  starts.lastIndex = 0;
  while (starts.test(text)) {
    const at = starts.lastIndex - 1;
    const found = isWordCode(text.charCodeAt(at))
      ? (atWord(text, at) ?? phraseAt(text, at))
      : atMark(text, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a character is one of `WORD`. */
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

function phraseAt(text: string, at: number): string | undefined {
  const candidates = tables().phrases.get(text.slice(at, at + 2).toLowerCase());
  if (candidates === undefined) return undefined;
  const rest = text.slice(at, at + LONGEST_PHRASE).toLowerCase();
  const phrase = candidates.find((candidate) => rest.startsWith(candidate));
  if (phrase === undefined || isWordCode(rest.charCodeAt(phrase.length))) return undefined;
  return text.slice(at, at + phrase.length);
}

/** A placeholder that begins with a mark: a prompt between brackets, a line to fill in, question marks on their own. */
function atMark(text: string, at: number): string | undefined {
  switch (text.charCodeAt(at)) {
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
      return questionMarks(text, at);
    default:
      return undefined;
  }
}

/** `???`, `??/??/2026`, and one alone where an answer belongs: *Lead: ?*. */
function questionMarks(text: string, at: number): string | undefined {
  if (at === text.length - 1 && text.endsWith(': ?')) return '?';
  return /^(?:\?{3,}|\?{2}[/.-]\?{2})/.exec(text.slice(at, at + 12))?.[0];
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
    /^[a-z' ]{1,30} names?$/.test(plain) ||
    plain.endsWith(' here')
  );
}
