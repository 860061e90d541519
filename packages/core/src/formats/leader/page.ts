import { wrapAnsi } from 'fast-wrap-ansi';
import type { Report } from '../../engine/report.ts';
import type { FormatContext } from '../format.ts';
import { lookOf, type Look } from '../look.ts';

/** What every part of the report needs. */
export interface Page {
  readonly report: Report;
  readonly context: FormatContext;
  readonly look: Look;
  /** The columns of a line. */
  readonly width: number;
}

const WIDEST = 80;
const NARROWEST = 40;
/** Items are numbered in a margin of this width, and everything about them stands to its right. */
const MARGIN = 4;
/** Room for the longest label, `You wrote:`. */
const LABEL = 11;

/** The page for a report: never wider than people read with ease, whatever the terminal has. */
export function pageFor(report: Report, context: FormatContext): Page {
  const width = Math.max(NARROWEST, Math.min(WIDEST, context.width));
  return { report, context, look: lookOf(context), width };
}

/** Lines of text, wrapped, from the left edge. */
export function paragraph(text: string, { width }: Page): readonly string[] {
  return wrap(text, width);
}

/** Lines of text with something in the margin of the first: a number, a dash. */
export function marginal(mark: string, text: string, { width }: Page): readonly string[] {
  const first = `${mark} `.padEnd(MARGIN);
  const margin = ' '.repeat(MARGIN);
  return wrap(text, width - first.length).map((line, index) => (index === 0 ? first : margin) + line);
}

/** Lines of text behind a label, `Why:`, or behind none, all in one column to the right of the margin. */
export function labelled(label: string, text: string, { width }: Page): readonly string[] {
  const indent = ' '.repeat(MARGIN + LABEL);
  const first = label === '' ? indent : ' '.repeat(MARGIN) + `${label}:`.padEnd(LABEL);
  return wrap(text, width - indent.length).map((line, index) => (index === 0 ? first : indent) + line);
}

/** The heading of a section, with an empty line before it. */
export function heading(text: string, { look }: Page): readonly string[] {
  return ['', look.paint('bold', text)];
}

function wrap(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, columns, { hard: true }).split('\n');
}
