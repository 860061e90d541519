import { reveal } from '../source/reveal.ts';
import type { Inline, Text } from './page.ts';

const BLANKS = /[ \n\t]+/g;

/**
 * A text as every renderer shows it: on one line, with what would act on a terminal or turn the direction of writing
 * made visible, and without halves of characters. What it could mean as markup is for each renderer to escape.
 */
export function plainText(text: string): string {
  return reveal(text.replaceAll('\r\n', '\n').replace(BLANKS, ' ')).toWellFormed();
}

/** The pieces of a text. */
export function piecesOf(text: Text): readonly Inline[] {
  return Array.isArray(text) ? (text as readonly Inline[]) : [text as Inline];
}
