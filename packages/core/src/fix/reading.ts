import type { ReadSettings } from '../config/settings.ts';
import { readModel } from '../engine/read-model.ts';
import type { TextFile } from '../engine/reader.ts';
import type { Problem } from '../model/document.ts';
import { readDocument, readTree } from '../read/read-document.ts';
import type { Edit } from '../source/edit.ts';
import { applyEdits } from '../source/edit.ts';
import type { MapNode } from '../source/node.ts';
import { Source } from '../source/source.ts';
import { hasStrayChange } from './stray-change.ts';

/** A text as it was read, to hold what edits make of it against it. */
export class Reading {
  readonly #file: TextFile;
  readonly #settings: ReadSettings;
  readonly #tree: MapNode | undefined;
  readonly #problems: ReadonlyMap<string, number>;

  constructor(file: TextFile, settings: ReadSettings) {
    this.#file = file;
    this.#settings = settings;
    this.#tree = readTree(new Source(file.name, file.text)).root;
    this.#problems = grave(file, settings);
  }

  /** Whether edits leave a text that can be read, and that says the same as before wherever no edit was. */
  holds(edits: readonly Edit[]): boolean {
    const { name, text } = this.#file;
    if (edits.some(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))) return false;
    const file = { name, text: applyEdits(text, edits) };
    const tree = readTree(new Source(name, file.text)).root;
    if (this.#tree === undefined || tree === undefined || hasStrayChange(this.#tree, tree, edits)) return false;
    for (const [id, count] of grave(file, this.#settings)) {
      if (count > (this.#problems.get(id) ?? 0)) return false;
    }
    return true;
  }
}

/** Dates that others were needed for to be read. */
const DATES = new Set(['ambiguousDate', 'impossibleDate']);

/** What no edit may bring about, each with how often it is there: text that cannot be read, dates that nobody can tell. */
function grave({ name, text }: TextFile, settings: ReadSettings): ReadonlyMap<string, number> {
  const { document } = readModel(readDocument(new Source(name, text)), settings, undefined);
  const counts = new Map<string, number>();
  for (const { id } of document.problems.filter(isGrave)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function isGrave({ rule, id }: Problem): boolean {
  return rule === 'syntax' || DATES.has(id);
}
