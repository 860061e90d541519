import type { FileReport, Finding } from '../engine/report.ts';
import type { Edit, Fix } from '../source/edit.ts';
import { applyEdits, byPlace } from '../source/edit.ts';
import type { Span } from '../source/node.ts';
import type { Position } from '../source/source.ts';
import { Source } from '../source/source.ts';
import type { FormatContext } from './format.ts';

/** Whether a finding can be put right without anybody looking. */
export function isSafelyFixable({ fix }: Finding): boolean {
  return fix?.kind === 'safe';
}

/** How many findings of files can be put right without anybody looking. */
export function countSafe(files: readonly FileReport[]): number {
  return files.reduce((sum, { findings }) => sum + findings.filter(isSafelyFixable).length, 0);
}

const TO_DO: Readonly<Record<Fix['kind'], string>> = {
  safe: '',
  review: ' Look whether that is what was meant.',
  placeholder: '',
};

/** What a fix does, and what is left to do for people. */
export function speakFix({ kind, label }: Fix): string {
  return `${label}${TO_DO[kind]}`;
}

/** As much of the plan may stand between the edits of a fix that has to be written as one, in UTF-16 units. */
const MOST_BETWEEN = 1_000;

/**
 * The edits of a fix as one, for whoever takes one only, with what stands between them. Nothing where that is much, or is
 * to be hidden: it may be private.
 */
export function asOneEdit(
  { edits }: Fix,
  text: string | undefined,
  hidden: readonly Span[] = [],
): Edit | undefined {
  const [first, ...others] = [...edits].sort(byPlace);
  if (first === undefined || others.length === 0) return first;
  const { start } = first;
  const end = Math.max(...edits.map((edit) => edit.end));
  const shows = hidden.some((span) => span.start < end && span.end > start);
  if (text === undefined || shows || end - start > MOST_BETWEEN) return undefined;
  const within = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, text: applyEdits(text.slice(start, end), within) };
}

/** An edit with its places as lines and columns. */
export interface PlacedEdit {
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

/** Finds the lines and columns of edits, file by file; nothing of a file whose text is not at hand. */
export class EditPlaces {
  readonly #context: FormatContext;
  readonly #sources = new Map<string, Source>();

  constructor(context: FormatContext) {
    this.#context = context;
  }

  /** The edits of a finding's fix, in order. */
  of({ fix, at: { file } }: Finding): readonly PlacedEdit[] {
    const source = fix === undefined ? undefined : this.#sourceOf(file);
    if (fix === undefined || source === undefined) return [];
    return [...fix.edits].sort(byPlace).map(({ start, end, text }) => ({
      start: source.positionAt(start),
      end: source.positionAt(end),
      text,
    }));
  }

  #sourceOf(file: string): Source | undefined {
    const known = this.#sources.get(file);
    const text = known === undefined ? this.#context.text(file) : undefined;
    if (text === undefined) return known;
    const source = new Source(file, text);
    this.#sources.set(file, source);
    return source;
  }
}
