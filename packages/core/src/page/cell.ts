import type { Cell, Text } from './page.ts';
import { piecesOf } from './plain-text.ts';

/** Whether a cell is a text behind a badge. */
export function hasBadge(cell: Cell): cell is Exclude<Cell, Text> {
  return typeof cell === 'object' && 'badge' in cell;
}

/** A cell as one text: the badge, if it has one, and its words. */
export function textOfCell(cell: Cell): Text {
  if (!hasBadge(cell)) return cell;
  const { badge, text } = cell;
  return text === '' ? badge : [badge, ' ', ...piecesOf(text)];
}
