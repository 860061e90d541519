import { cut } from '../source/cut.ts';
import { reveal } from '../source/reveal.ts';

/** The longest piece of plan text on a terminal, in UTF-16 units. */
const LONGEST = 200;
/** The longest whole sentence; its arguments are cut before it is put together. */
const LONGEST_SENTENCE = 1000;
/** The longest file name, path included. Longer ones exist on no system that people use. */
const LONGEST_PATH = 1024;

const LINE_BREAK = /(?:\r?\n|\t)+ */g;
const FOLDED = /[\n\t]/;

/**
 * Makes a text from outside safe for a terminal: whatever would move the cursor, change colours or turn the direction
 * of writing becomes visible (`\x1b`, `<U+202E>`), and what is longer than `longest` units is cut. Every file name,
 * plan text and message of a library goes through here before it is shown; our own colours are added afterwards.
 */
export function safe(text: string, longest: number = LONGEST): string {
  const start = text.length > longest ? text.slice(0, longest + 1) : text;
  return cut(reveal(start), longest);
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
