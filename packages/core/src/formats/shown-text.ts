import type { FileReport } from '../engine/report.ts';
import { overwrite } from '../source/occurrences.ts';
import type { FormatContext } from './format.ts';

/** The text of a file as a format may show it: as long and with as many lines as it is, without what is hidden. */
export function shownText({ file, hidden = [] }: FileReport, context: FormatContext): string | undefined {
  const text = context.text(file);
  return text === undefined || hidden.length === 0
    ? text
    : overwrite(text, hidden, (piece) => piece.replace(/\S/g, '*'));
}
