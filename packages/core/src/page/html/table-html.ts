import { hasBadge } from '../cell.ts';
import type { Cell, Table } from '../page.ts';
import { badgeHtml, inlineHtml } from './inline-html.ts';

/**
 * A table that says which heading each cell belongs to. Where it is wider than the screen it can be moved sideways, by
 * keys too.
 *
 * @param name - the id of its caption
 */
export function tableHtml({ caption, columns, rows, rowHeadings }: Table, name: string): string {
  const head = columns.map((column) => `<th scope="col">${inlineHtml(column)}</th>`).join('');
  const body = rows.map((row) => rowHtml(row, columns.length, rowHeadings));
  return [
    `<div class="scroll" role="group" aria-labelledby="${name}" tabindex="0">`,
    `<table><caption id="${name}">${inlineHtml(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`,
  ].join('\n');
}

function rowHtml(row: readonly Cell[], columns: number, rowHeadings: boolean): string {
  const cells = Array.from({ length: columns }, (_, index) => {
    const cell = row[index] ?? '';
    const isHeading = rowHeadings && index === 0;
    return isHeading ? `<th scope="row">${contentHtml(cell)}</th>` : cellHtml(cell);
  });
  return `<tr>${cells.join('')}</tr>`;
}

function cellHtml(cell: Cell): string {
  return `<td${hasBadge(cell) ? ` class="${cell.badge.tone}"` : ''}>${contentHtml(cell)}</td>`;
}

function contentHtml(cell: Cell): string {
  return hasBadge(cell) ? `${badgeHtml(cell.badge)} ${inlineHtml(cell.text)}` : inlineHtml(cell);
}
