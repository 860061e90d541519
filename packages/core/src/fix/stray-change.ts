import { byPlace } from '../source/edit.ts';
import type { Edit } from '../source/edit.ts';
import type { MapNode, Node, ScalarNode, Span } from '../source/node.ts';

/**
 * Whether two trees, of a text before and after edits, say something else where no edit was: a value that is gone, has
 * changed, or has come to stand under other names or in another item of a list.
 */
export function hasStrayChange(before: MapNode, after: MapNode, edits: readonly Edit[]): boolean {
  const { gone, come } = traceOf(edits);
  const moved = movedBy(edits);
  const old = untouched(before, gone);
  const now = untouched(after, come);
  return (
    old.length !== now.length ||
    old.some(({ node, way }, index) => {
      const other = now[index];
      return other?.node.value !== node.value || other.way !== way || other.node.start !== moved(node.start);
    })
  );
}

/** A value where no edit was, and the names on the way to it. */
interface Untouched {
  readonly node: ScalarNode;
  readonly way: string;
}

/** What edits took out of the old text, and what they put into the new one. */
interface Trace {
  readonly gone: Spans;
  readonly come: Spans;
}

function traceOf(edits: readonly Edit[]): Trace {
  const sorted = [...edits].sort(byPlace);
  const come: Span[] = [];
  let shift = 0;
  for (const { start, end, text } of sorted) {
    come.push({ start: start + shift, end: start + shift + text.length });
    shift += text.length - (end - start);
  }
  return { gone: new Spans(sorted), come: new Spans(come) };
}

/** Where an offset has gone: behind what edits have put in its place. */
export function movedBy(edits: readonly Edit[]): (offset: number) => number {
  const sorted = [...edits].sort(byPlace);
  const shifts = [0];
  for (const { start, end, text } of sorted) shifts.push((shifts.at(-1) ?? 0) + text.length - (end - start));
  const ends = sorted.map(({ end }) => end);
  return (offset) => offset + (shifts[firstAbove(ends, offset)] ?? 0);
}

/** Spans in order that do not overlap. */
class Spans {
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(spans: readonly Span[]) {
    const filled = spans.filter(({ start, end }) => end > start);
    this.#starts = filled.map(({ start }) => start);
    this.#ends = filled.map(({ end }) => end);
  }

  /** Whether a span has anything in common with one of them. */
  touch({ start, end }: Span): boolean {
    const next = firstAbove(this.#ends, start);
    return (this.#starts[next] ?? Infinity) < Math.max(end, start + 1);
  }
}

/** How many of sorted numbers are not above a value. */
function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The values of a tree that no edit has touched, in order. Items of a list are counted by those that have any. */
function untouched(root: MapNode, edited: Spans): readonly Untouched[] {
  const found: Untouched[] = [];
  const visit = (node: Node, way: string): void => {
    if (node.kind === 'map')
      for (const field of node.fields.values()) visit(field, wayTo(field, way, edited));
    else if (node.kind === 'list') visitItems(node.items, way);
    else if (!edited.touch(node)) found.push({ node, way });
  };
  const visitItems = (items: readonly Node[], way: string): void => {
    let filled = 0;
    for (const item of items) {
      const { length } = found;
      visit(item, `${way}/${String(filled)}`);
      if (found.length > length) filled++;
    }
  };
  visit(root, '');
  return found;
}

/** A name that an edit has touched stands for any. */
function wayTo({ key, keyStart, keyEnd }: Node, way: string, edited: Spans): string {
  return edited.touch({ start: keyStart, end: keyEnd }) ? way : `${way}/${String(key)}`;
}
