import { outlineOf, outlineOfReflection } from '../facts/outline.ts';
import { BrokenFields } from '../model/broken-fields.ts';
import type { Document } from '../model/document.ts';
import type { Outline } from '../model/outline.ts';
import { plainText } from '../model/plain-text.ts';
import type { Workspace } from '../model/workspace.ts';
import { sameId } from '../model/workspace.ts';
import { readDocument } from '../read/read-document.ts';
import { Source } from '../source/source.ts';
import type { ReadSettings } from '../config/settings.ts';
import type { Descent } from './digest.ts';
import { inWordsOf } from './in-words-of.ts';
import { readModel } from './read-model.ts';
import type { ModelRead } from './read-model.ts';

/** A text to read. The name tells its format (`.json`, else YAML) and is what findings call it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Is shown a file once it is read, with what it inherits, while its document is still there. It should take down what it
 * needs and keep nothing else: a document is large. The last time that it sees a file counts.
 */
export type Watch = (read: ModelRead) => void;

/** A document that waits to be read as a plan. */
interface Waiting {
  readonly document: Document;
  readonly watch: Watch;
}

/** What can be said of files before they are read, ids folded by `sameId`. */
export interface Forecast {
  /** The ids of plans that may come. */
  readonly ids: ReadonlySet<string>;
  /** The ids that others name as the plan above, so that what they hand down is needed. */
  readonly parents: ReadonlySet<string>;
}

/**
 * Reads files one after another. Only what other files may need of a file is kept, so memory grows slowly. A plan whose
 * parent has not been seen yet waits for it, because it inherits from there; give parents first where you can.
 *
 * Without a forecast every parent is waited for, and what each plan hands down is kept. Where the forecast was wrong,
 * `wasMisled` is true, and plans lack what they inherit.
 */
export class Reader {
  wasMisled = false;
  /** Whether a file that was read elsewhere does not inherit from where it would here. */
  tookStale = false;
  readonly #settings: ReadSettings;
  readonly #settingsOf: (file: string) => ReadSettings;
  readonly #forecast: Forecast | undefined;
  readonly #notAwaited = new Set<string>();
  readonly #outlines: Outline[] = [];
  readonly #plans = new Map<string, Outline>();
  /** What waits, by the id of the parent that it waits for. */
  readonly #waiting = new Map<string, Waiting[]>();
  /** Where each plan took what it inherits from, by its file: the id of its parent, and the file of that. */
  readonly #descents = new Map<
    string,
    { readonly parent: string | undefined; readonly from: string | undefined }
  >();
  /** What is said of the files that were read elsewhere. */
  readonly #taken = new Map<string, Descent>();
  /** Files of which nothing could be made. */
  readonly #unread: string[] = [];

  /** @param settingsOf - the settings of a file, where they are not those of the run */
  constructor(
    settings: ReadSettings,
    forecast?: Forecast,
    settingsOf: (file: string) => ReadSettings = () => settings,
  ) {
    this.#settings = settings;
    this.#settingsOf = settingsOf;
    this.#forecast = forecast;
  }

  /** Reads a file, at once or when its parent has come. */
  add({ name, text }: TextFile, watch: Watch): void {
    const waiting = { document: readDocument(new Source(name, text)), watch };
    const parent = idIn(waiting.document, 'parent');
    if (parent === undefined || this.#plans.has(parent)) this.#readAll([waiting]);
    else if (this.#forecast?.ids.has(parent) === false) {
      this.#notAwaited.add(parent);
      this.#readAll([waiting]);
    } else {
      const others = this.#waiting.get(parent);
      if (others === undefined) this.#waiting.set(parent, [waiting]);
      else others.push(waiting);
    }
  }

  /** Takes a file that was read elsewhere. Whether it inherits from where it would here is seen when all are there. */
  addRead(file: string, outline: Outline | undefined, descent: Descent): void {
    this.#descents.set(file, { parent: descent.parent, from: descent.line[0] });
    this.#taken.set(file, descent);
    if (outline === undefined) this.#unread.push(file);
    else if (outline.kind === 'reflection') this.#outlines.push(outline);
    else this.#know(outline);
  }

  /** Where a file took what it inherits from. */
  descentOf(file: string): Descent {
    const line = new Set<string>();
    const { parent, from } = this.#descents.get(file) ?? {};
    for (let at = from; at !== undefined && !line.has(at); at = this.#descents.get(at)?.from) line.add(at);
    return { parent, line: [...line] };
  }

  /**
   * Reads what still waits and gives what all files can see of each other. `add` nothing afterwards.
   *
   * @param above - the files that nobody asked about
   * @param unread - files that could not even be opened
   */
  finish(above: ReadonlySet<string>, unread: readonly string[]): Workspace {
    this.#readOrphans();
    this.tookStale = this.#taken.size > 0 && this.#isStale();
    // By name, so that what is said of two files does not depend on the order in which they came.
    this.#outlines.sort((a, b) => (a.file < b.file ? -1 : 1));
    const { ladder } = this.#settings;
    return { outlines: this.#outlines, above, unread: [...this.#unread, ...unread].sort(), ladder };
  }

  /** Whether a file that was read elsewhere inherits from others than it would here, or from itself in the end. */
  #isStale(): boolean {
    return [...this.#taken].some(([file, { parent, line }]) => {
      if (parent !== undefined && this.#plans.get(parent)?.file !== line[0]) return true;
      const here = this.descentOf(file).line;
      return here.includes(file) || here.length !== line.length || here.some((each, at) => each !== line[at]);
    });
  }

  /** Reads documents, and after each those that waited for it. */
  #readAll(ready: Waiting[]): void {
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
      const { source } = next.document;
      const waiting = next;
      const id = inWordsOf(this.#settingsOf(source.name), () => this.#read(waiting));
      if (id === undefined) continue;
      ready.push(...(this.#waiting.get(id) ?? []));
      this.#waiting.delete(id);
    }
  }

  /** Reads the documents whose parent never came; those that wait for each other in a circle last. */
  #readOrphans(): void {
    const expected = new Set([...this.#waiting.values()].flat().map(({ document }) => idIn(document, 'id')));
    for (const mayCome of [false, true]) {
      for (const [parent, waiting] of this.#waiting) {
        if (expected.has(parent) !== mayCome) continue;
        this.#waiting.delete(parent);
        this.#readAll(waiting);
      }
    }
  }

  /** Reads one document; gives the id of the plan that others may wait for. */
  #read({ document, watch }: Waiting): string | undefined {
    const parent = idIn(document, 'parent');
    const above = parent === undefined ? undefined : this.#plans.get(parent);
    this.wasMisled ||= above !== undefined && above.frame === undefined;
    this.#descents.set(document.source.name, { parent, from: above?.file });
    const read = readModel(document, this.#settingsOf(document.source.name), above?.frame);
    watch(read);
    const { plan, reflection } = read;
    const broken = BrokenFields.of(document);
    if (plan !== undefined) {
      const id = idIn(document, 'id');
      const isParent = id !== undefined && this.#forecast?.parents.has(id) !== false;
      return this.#know(outlineOf(plan, broken, isParent));
    }
    if (reflection === undefined) this.#unread.push(document.source.name);
    else this.#outlines.push(outlineOfReflection(reflection, broken));
    return undefined;
  }

  /** Lets other plans see a plan. */
  #know(outline: Outline): string | undefined {
    this.#outlines.push(outline);
    if (outline.id === undefined) return undefined;
    const id = sameId(outline.id);
    this.wasMisled ||= this.#notAwaited.has(id);
    if (!this.#plans.has(id)) this.#plans.set(id, outline);
    return id;
  }
}

/** An id at the top of a document, folded for comparison; absent where it is blank or no text. */
function idIn({ root }: Document, field: 'id' | 'parent'): string | undefined {
  const id = root?.fields.get(field)?.value;
  const text = typeof id === 'string' ? plainText(id) : '';
  return text === '' ? undefined : sameId(text);
}
