import type { Span } from './node.ts';

/**
 * Finds any of many pieces of text where they stand whole: no letter or digit before them or behind them. Where two begin
 * at one place, the longer counts. What it costs grows with the text, not with the number of pieces.
 */
export function finderOf(pieces: ReadonlySet<string>): (text: string) => readonly Span[] {
  const lengths = new Map<string, Set<number>>();
  for (const piece of pieces) {
    const start = piece.slice(0, PREFIX);
    lengths.set(start, (lengths.get(start) ?? new Set()).add(piece.length));
  }
  const longestFirst = new Map([...lengths].map(([start, all]) => [start, [...all].sort((a, b) => b - a)]));
  return (text) => {
    const spans: Span[] = [];
    for (let at = 0; at < text.length; at++) {
      const end = longestFirst
        .get(text.slice(at, at + PREFIX))
        ?.map((length) => at + length)
        .find((to) => pieces.has(text.slice(at, to)) && standsWhole(text, at, to));
      if (end === undefined) continue;
      spans.push({ start: at, end });
      at = end - 1;
    }
    return spans;
  };
}

const PREFIX = 2;
const WORD = /[\p{L}\p{N}]/u;

function standsWhole(text: string, start: number, end: number): boolean {
  return !(joins(text, start - 1) && joins(text, start)) && !(joins(text, end - 1) && joins(text, end));
}

function joins(text: string, at: number): boolean {
  return WORD.test(text.charAt(at));
}

/** The same places, in order, with those that touch made one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}

/** A text with something else written over some of its places, which are in order and do not overlap. */
export function overwrite(text: string, spans: readonly Span[], by: (piece: string) => string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + by(text.slice(start, end));
    from = end;
  }
  return result + text.slice(from);
}
