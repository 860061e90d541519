/** A change to a text: what stands at `[start, end)`, in UTF-16 units, gives way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Only what adds text has one: where several add at the same place, the lower comes first. Without one it wants the place alone. */
  readonly order?: number;
}

/**
 * How far a fix may be trusted. `safe`: it cannot change what the text means. `review`: it probably says what was meant,
 * and somebody should look. `placeholder`: it makes room, marked as still open, for what only the author knows.
 */
export type FixKind = 'safe' | 'review' | 'placeholder';

/** The kinds, the one to be trusted most first. */
export const FIX_KINDS: readonly FixKind[] = ['safe', 'review', 'placeholder'];

/** A way to put something right, as data. All its edits belong together and none of them touches another. */
export interface Fix {
  readonly kind: FixKind;
  /** What it does, in a sentence for people. It may quote the plan. */
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** The order in which edits are made, so that it never depends on who proposed them. */
export function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end || (a.order ?? 0) - (b.order ?? 0);
}

/** Makes edits that do not touch each other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort(byPlace)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join('');
}

/** Whether two edits say the same, so that making one of them is enough. */
export function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text && a.order === b.order;
}

/** Whether two edits cannot both be made as they were meant. */
export function clash(a: Edit, b: Edit): boolean {
  if (a.start > b.end || b.start > a.end) return false;
  const shareThePlace =
    a.start === b.start && isInsertion(a) && isInsertion(b) && a.order !== undefined && b.order !== undefined;
  return !shareThePlace || a.order === b.order;
}

function isInsertion({ start, end }: Edit): boolean {
  return start === end;
}
