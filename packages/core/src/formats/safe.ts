import { cut } from '../source/cut.ts';

/** The longest piece of plan text on a terminal, in UTF-16 units. */
const LONGEST = 200;
/** The longest whole sentence; its arguments are cut before it is put together. */
const LONGEST_SENTENCE = 1000;
/** The longest file name, path included. Longer ones exist on no system that people use. */
const LONGEST_PATH = 1024;

/** Controls of both kinds, line separators, and the marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
const LINE_BREAK = /(?:\r?\n|\t)+ */g;
const FOLDED = /[\n\t]/;

/**
 * Makes a text from outside safe for a terminal: whatever would move the cursor, change colours or turn the direction
 * of writing becomes visible (`\x1b`, `<U+202E>`), and what is longer than `longest` units is cut. Every file name,
 * plan text and message of a library goes through here before it is shown; our own colours are added afterwards.
 */
export function safe(text: string, longest: number = LONGEST): string {
  const start = text.length > longest ? text.slice(0, longest + 1) : text;
  return cut(start.replace(UNSAFE, reveal), longest);
}

/** Plan text on one line: line breaks and tabs become spaces, the rest as {@link safe}. */
export function safeLine(text: string, longest: number = LONGEST): string {
  const start = text.length > longest * 2 ? text.slice(0, longest * 2) : text;
  return safe(FOLDED.test(start) ? start.replace(LINE_BREAK, ' ').trim() : start, longest);
}

/** A sentence of a rule, with plan text in it. */
export function safeSentence(text: string): string {
  return safeLine(text, LONGEST_SENTENCE);
}

/** The name or path of a file. */
export function safePath(path: string): string {
  return safe(path, LONGEST_PATH);
}

function reveal(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  return code > 0xff ? `<U+${hex.toUpperCase()}>` : `\\x${hex.padStart(2, '0')}`;
}
