import type { ReadSettings } from '../config/settings.ts';
import { readModel } from '../engine/read-model.ts';
import type { TextFile } from '../engine/reader.ts';
import type { Document, Problem } from '../model/document.ts';
import { readDocument, readTree } from '../read/read-document.ts';
import type { Edit } from '../source/edit.ts';
import { applyEdits } from '../source/edit.ts';
import type { MapNode, Node } from '../source/node.ts';
import { Source } from '../source/source.ts';
import { hasStrayChange, movedBy } from './stray-change.ts';

/** A text as it was read, to hold what edits make of it against it. */
export class Reading {
  readonly #file: TextFile;
  readonly #settings: ReadSettings;
  readonly #tree: MapNode | undefined;
  readonly #document: Document;

  constructor(file: TextFile, settings: ReadSettings) {
    this.#file = file;
    this.#settings = settings;
    this.#tree = readTree(new Source(file.name, file.text)).root;
    this.#document = this.#read(file.text);
  }

  /** Whether edits leave a text that can be read, and that says the same as before wherever no edit was. */
  holds(edits: readonly Edit[]): boolean {
    const { name, text } = this.#file;
    if (edits.some(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))) return false;
    const edited = applyEdits(text, edits);
    const tree = readTree(new Source(name, edited)).root;
    if (this.#tree === undefined || tree === undefined || hasStrayChange(this.#tree, tree, edits))
      return false;
    const { problems } = this.#read(edited);
    return !breaksSyntax(this.#document.problems, problems) && !this.#losesDate(problems, edits);
  }

  #read(text: string): Document {
    const { name } = this.#file;
    return readModel(readDocument(new Source(name, text)), this.#settings, undefined).document;
  }

  /** Whether a date that could be told before cannot be any more: the one that told how to read it may be gone. */
  #losesDate(problems: readonly Problem[], edits: readonly Edit[]): boolean {
    const open = problems.filter(isOpenDate);
    const { root, problems: before } = this.#document;
    if (open.length === 0 || root === undefined) return false;
    const moved = movedBy(edits);
    const openBefore = new Set(before.filter(isOpenDate).map(({ span }) => span.start));
    const told = startsIn(root).filter((start) => !openBefore.has(start));
    const places = new Set(told.map(moved));
    return open.some(({ span }) => places.has(span.start));
  }
}

function isOpenDate({ id }: Problem): boolean {
  return id === 'ambiguousDate' || id === 'impossibleDate';
}

/** Whether more is wrong with how a text is written than before. */
function breaksSyntax(before: readonly Problem[], after: readonly Problem[]): boolean {
  const left = before.filter(isSyntax).map(({ id }) => id);
  return after.filter(isSyntax).some(({ id }) => {
    const at = left.indexOf(id);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function isSyntax({ rule }: Problem): boolean {
  return rule === 'syntax';
}

/** Where the values of a tree begin. */
function startsIn(node: Node): readonly number[] {
  if (node.kind === 'map') return [...node.fields.values()].flatMap(startsIn);
  return node.kind === 'list' ? node.items.flatMap(startsIn) : [node.start];
}
