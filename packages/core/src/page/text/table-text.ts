import fastStringWidth from 'fast-string-width';
import { textOfCell } from '../cell.ts';
import type { Table, Text } from '../page.ts';
import { piecesOf } from '../plain-text.ts';
import { linesOf, painted } from './inline-text.ts';
import type { Terminal } from './terminal.ts';

/** What stands between two columns. */
const GAP = '  ';
/** The least width of a column in which words can still be read. */
const NARROWEST = 12;

/** A table as columns where they fit, else row by row with the heading before each cell. */
export function tableText(table: Table, terminal: Terminal): readonly string[] {
  const caption = linesOf(table.caption, terminal.width, terminal);
  const rows = table.rows.map((row) => table.columns.map((_, index) => textOfCell(row[index] ?? '')));
  const widths = widthsFor([table.columns, ...rows], terminal);
  const body =
    widths === undefined ? asRecords(table, rows, terminal) : asColumns(table, rows, widths, terminal);
  return [...caption.map((line) => painted('bold', line, terminal)), ...body];
}

/** The widths of the columns: as wide as they want to be, or less where there is no room; none where nobody could read it. */
function widthsFor(rows: readonly (readonly Text[])[], terminal: Terminal): readonly number[] | undefined {
  const wanted = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, widest(row[column] ?? '', terminal)), 1),
  );
  let room = terminal.width - GAP.length * (wanted.length - 1);
  if (wanted.reduce((sum, width) => sum + width, 0) <= room) return wanted;
  const widths = new Array<number>(wanted.length).fill(0);
  // The narrowest come first: what they leave over is for the others.
  const order = wanted.map((_, column) => column).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  for (const [index, column] of order.entries()) {
    const share = Math.floor(room / (order.length - index));
    const width = Math.min(wanted[column] ?? 0, share);
    widths[column] = width;
    room -= width;
  }
  const isReadable = widths.every((width, column) => width >= Math.min(NARROWEST, wanted[column] ?? 0));
  return isReadable ? widths : undefined;
}

function widest(text: Text, terminal: Terminal): number {
  const lines = linesOf(text, Number.MAX_SAFE_INTEGER, { ascii: terminal.ascii, width: 0 });
  return Math.max(0, ...lines.map((line) => fastStringWidth(line)));
}

function asColumns(
  { columns }: Table,
  rows: readonly (readonly Text[])[],
  widths: readonly number[],
  terminal: Terminal,
): readonly string[] {
  const head = columns.map((column): Text => ({ kind: 'strong', text: column }));
  const rule = widths.map((width) => (terminal.ascii === true ? '-' : '─').repeat(width)).join(GAP);
  const written = rows.map((row) => rowLines(row, widths, terminal));
  const isTall = written.some((lines) => lines.length > 1);
  const body = written.flatMap((lines, index) => (isTall && index > 0 ? ['', ...lines] : lines));
  return [...rowLines(head, widths, terminal), rule, ...body];
}

/** A row as lines: each cell wrapped within its column. */
function rowLines(row: readonly Text[], widths: readonly number[], terminal: Terminal): readonly string[] {
  const cells = row.map((cell, column) => linesOf(cell, widths[column] ?? 1, terminal));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => padded(lines[line] ?? '', widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function asRecords(
  { columns, rowHeadings }: Table,
  rows: readonly (readonly Text[])[],
  terminal: Terminal,
): readonly string[] {
  const indented = { ...terminal, width: terminal.width - GAP.length };
  return rows.flatMap((row, index) => {
    const [first = '', ...others] = row;
    const head = rowHeadings ? linesOf({ kind: 'strong', text: first }, terminal.width, terminal) : [];
    const cells = rowHeadings ? others : row;
    const names = rowHeadings ? columns.slice(1) : columns;
    const lines = cells.flatMap((cell, column) =>
      linesOf(
        [{ kind: 'strong', text: names[column] ?? '' }, ': ', ...piecesOf(cell)],
        indented.width,
        indented,
      ),
    );
    return [...(index > 0 ? [''] : []), ...head, ...lines.map((line) => GAP + line)];
  });
}

function padded(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - fastStringWidth(line)));
}
