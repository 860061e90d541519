/** What one file may cost, whatever it contains. Numbers are counts unless a unit is named. */
export interface Limits {
  /** UTF-16 units of text. */
  readonly textLength: number;
  /** Parts within parts. */
  readonly depth: number;
  /** Nodes of the tree, each use of an alias counted again. */
  readonly nodes: number;
  /** Uses of aliases. */
  readonly aliases: number;
}

/** The limits that hold unless others are given. */
export const LIMITS: Limits = { textLength: 2_000_000, depth: 100, nodes: 200_000, aliases: 1_000 };
