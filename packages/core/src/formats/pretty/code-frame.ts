import stringWidth from 'fast-string-width';
import type { Location } from '../../source/location.ts';
import type { Source } from '../../source/source.ts';
import type { Look } from '../look.ts';
import { safe } from '../safe.ts';

/** The widest frame, in columns, with its line numbers. */
const WIDEST = 120;
/** How much of a frame the marked text may take. */
const WIDEST_MARK = 60;
/** How many lines above the spot are shown. */
const LINES_ABOVE = 2;
/** How far from the spot a long line is looked at, in UTF-16 units: more than fits whatever the letters. */
const REACH = 400;

/** The line of a place with what stands above it, and a row of carets under the place. Safe to print. */
export function codeFrame(source: Source, { start, end }: Location, look: Look): readonly string[] {
  const gutter = String(start.line).length;
  const room = WIDEST - gutter - ' |  '.length;
  const first = Math.max(1, start.line - LINES_ABOVE);
  const above: string[] = [];
  for (let line = first; line < start.line; line++) {
    const from = source.lineStarts[line - 1] ?? 0;
    const text = visible(source.text.slice(from, Math.min(lineEnd(source, line), from + REACH)));
    above.push(`${String(line).padStart(gutter)} | ${startOf(text, room, look)}`.trimEnd());
  }
  const { before, marked, after } = spotOn(source, start.offset, end.offset, start.line, room, look);
  const carets = '^'.repeat(Math.max(1, stringWidth(marked)));
  return [
    ...above,
    `${String(start.line)} | ${before}${marked}${after}`.trimEnd(),
    `${' '.repeat(gutter)} | ${' '.repeat(stringWidth(before))}${carets}`,
  ];
}

/** A line in three parts, cut so that the middle one and as much as fits around it can be seen. */
function spotOn(source: Source, start: number, end: number, line: number, room: number, look: Look): Spot {
  const { text } = source;
  const first = source.lineStarts[line - 1] ?? 0;
  const last = lineEnd(source, line);
  const stop = Math.max(start, Math.min(end, last));
  const marked = startOf(visible(text.slice(start, Math.min(stop, start + REACH))), WIDEST_MARK, look);
  const left = visible(text.slice(Math.max(first, start - REACH), start));
  const right = visible(text.slice(stop, Math.min(last, stop + REACH)));
  const rest = room - stringWidth(marked);
  const before = endOf(left, Math.max(rest - stringWidth(right), Math.floor(rest / 2)), look);
  return { before, marked, after: startOf(right, rest - stringWidth(before), look) };
}

interface Spot {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The offset at which the text of a 1-based line ends, before its line break. */
function lineEnd({ text, lineStarts }: Source, line: number): number {
  const start = lineStarts[line - 1] ?? 0;
  let end = lineStarts[line] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

function visible(text: string): string {
  return safe(text.replaceAll('\t', '  '), REACH * 10);
}

/** As much of the start of a text as fits into so many columns. */
function startOf(text: string, columns: number, { ellipsis }: Look): string {
  if (stringWidth(text) <= columns) return text;
  return `${fit(Array.from(text), columns - stringWidth(ellipsis)).join('')}${ellipsis}`;
}

/** As much of the end of a text as fits into so many columns. */
function endOf(text: string, columns: number, { ellipsis }: Look): string {
  if (stringWidth(text) <= columns) return text;
  const kept = fit(Array.from(text).reverse(), columns - stringWidth(ellipsis)).reverse();
  return `${ellipsis}${kept.join('')}`;
}

function fit(characters: readonly string[], columns: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => (width += stringWidth(character)) > columns);
  return end === -1 ? [...characters] : characters.slice(0, end);
}
