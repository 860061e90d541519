import fastStringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { linkTarget } from '../link-target.ts';
import type { Badge, Inline, Link, Text } from '../page.ts';
import { piecesOf, plainText } from '../plain-text.ts';
import { ASCII_MARKS, TONE_MARKS } from '../tone.ts';
import type { Tone } from '../tone.ts';
import type { Terminal, TextStyle } from './terminal.ts';

const COLOURS: Readonly<Record<Tone, TextStyle>> = {
  green: 'green',
  yellow: 'yellow',
  red: 'red',
  blue: 'blue',
  grey: 'dim',
};

/** Words as lines of at most so many columns, with styles where the terminal has them. */
export function linesOf(text: Text, columns: number, terminal: Terminal): readonly string[] {
  const written = piecesOf(text)
    .map((piece) => pieceText(piece, terminal))
    .join('');
  return written.split('\n').flatMap((line) => wrap(line.trim(), columns));
}

/** A long word is broken, so that no line is longer than its columns. */
function wrap(line: string, columns: number): readonly string[] {
  if (fastStringWidth(line) <= columns) return [line];
  return wrapAnsi(line, Math.max(1, columns), { hard: true }).split('\n');
}

/** Puts a style on a text, not on the blanks at its ends, which may have to go. */
export function painted(style: TextStyle, text: string, { paint }: Terminal): string {
  const words = text.trim();
  return paint === undefined || words === '' ? text : text.replace(words, () => paint(style, words));
}

function pieceText(piece: Inline, terminal: Terminal): string {
  if (typeof piece === 'string') return plainText(piece);
  switch (piece.kind) {
    case 'strong':
      return painted('bold', inner(piece.text, terminal), terminal);
    case 'emphasis':
      return inner(piece.text, terminal);
    case 'code':
      return `\`${plainText(piece.text)}\``;
    case 'link':
      return linkText(piece, terminal);
    case 'badge':
      return badgeText(piece, terminal);
    case 'line-break':
      return '\n';
  }
}

function inner(text: Text, terminal: Terminal): string {
  return piecesOf(text)
    .map((piece) => pieceText(piece, terminal))
    .join('');
}

/** An address is said beside its words, unless the words are the address. */
function linkText({ to, text }: Link, terminal: Terminal): string {
  const words = inner(text, terminal);
  const target = linkTarget(to);
  const isSaid = target?.leads !== 'outside' || words === target.address;
  return isSaid ? words : `${words} (${plainText(target.address)})`;
}

function badgeText({ tone, word }: Badge, terminal: Terminal): string {
  const marks = terminal.ascii === true ? ASCII_MARKS : TONE_MARKS;
  return painted(COLOURS[tone], `${marks[tone]} ${plainText(word)}`, terminal);
}
