const LF = 10;
const CR = 13;

/** A place in a text, for people: 1-based line, 1-based column in UTF-16 units, and the 0-based offset. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** One text with its name. Offsets are UTF-16 units; lines end with `\n`, `\r\n` or `\r`. */
export class Source {
  readonly name: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
  }

  /** The offsets at which lines begin; computed when first asked for. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  /** Where an offset is. An offset outside the text is moved to its nearest end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const line = lastAtOrBefore(this.lineStarts, inside);
    return { line: line + 1, column: inside - (this.lineStarts[line] ?? 0) + 1, offset: inside };
  }

  /**
   * The offset of a 1-based line and column; the inverse of {@link positionAt}. A place outside the text is moved to the
   * nearest one inside: a column stays on its line.
   */
  offsetAt(line: number, column: number): number {
    const index = Math.max(0, Math.min(line, this.lineStarts.length) - 1);
    const start = this.lineStarts[index] ?? 0;
    const next = this.lineStarts[index + 1];
    const last = next === undefined ? this.text.length : next - 1;
    return Math.max(start, Math.min(start + column - 1, last));
  }

  /** The text of a 1-based line, without its ending; empty where there is no such line. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return '';
    const next = this.lineStarts[number];
    if (next === undefined) return this.text.slice(start);
    const isPair = this.text.charCodeAt(next - 1) === LF && this.text.charCodeAt(next - 2) === CR;
    return this.text.slice(start, isPair ? next - 2 : next - 1);
  }
}

/** From one line ending to the next, and not from character to character: on a first run that is what it costs. */
function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  const ending = text.includes('\r') ? /\n|\r\n?/g : /\n/g;
  while (ending.test(text)) starts.push(ending.lastIndex);
  return starts;
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
