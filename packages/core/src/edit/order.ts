/** The lines of the deepest records come first, since a record that begins further left would cut them off. */
const DEEPEST = 1_000;
const MOST_FIELDS = 1_000;

/** The order of what is added to a line, by the place of the field in the format. It comes before any new line. */
export function orderOnLine(index: number): number {
  return Math.min(index, MOST_FIELDS - 1);
}

/** The order of the bracket that closes what is added to a line. */
export const CLOSING: number = MOST_FIELDS;

/** The order of new lines: those that stand further in come first, then by the place of the field in the format. */
export function orderOfLines(column: number, index: number): number {
  return (1 + Math.max(1, DEEPEST - column)) * MOST_FIELDS + Math.min(index, MOST_FIELDS - 1);
}
