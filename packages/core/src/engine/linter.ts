import { outlineOf, outlineOfReflection } from '../facts/outline.ts';
import { formatDay } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { Outline } from '../model/outline.ts';
import { sameId } from '../model/workspace.ts';
import { readDocument } from '../read/read-document.ts';
import { Source } from '../source/source.ts';
import type { LintSettings } from '../config/settings.ts';
import { countFindings } from './count.ts';
import type { Entry } from './entry.ts';
import { newEntry } from './entry.ts';
import { fileReport } from './outcome.ts';
import { readModel } from './read-model.ts';
import type { ModelRead } from './read-model.ts';
import type { Report } from './report.ts';
import { ruleCrash } from './rule-crash.ts';
import type { Target } from './run-rule.ts';
import { runRule, runRules } from './run-rule.ts';
import { readWaivers } from './waivers.ts';

/** A text to lint. The name tells its format (`.json`, else YAML) and is what findings call it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Is shown each file that was read. */
export type Watch = (read: ModelRead) => void;

/** A file that has been read and is to be linted. */
interface Read {
  readonly entry: Entry;
  readonly document: Document;
}

/**
 * Lints files one after another. Only what other files may need of a file is kept, so memory grows slowly. A plan
 * whose parent has not been seen yet waits for it, because it inherits from there; give parents first where you can.
 *
 * `mayCome` says which ids to wait for, folded by `sameId`; without it every parent is waited for. Where it left out an
 * id that came after all, `waitedTooLittle` is true, and the report lacks what plans inherit from there.
 *
 * `watch` is shown each plan and reflection once its rules have run, with what it inherits. It should take down what it
 * needs and keep nothing else: a document is large.
 */
export class Linter {
  waitedTooLittle = false;
  readonly #mayCome: ReadonlySet<string> | undefined;
  readonly #watch: Watch | undefined;
  readonly #notAwaited = new Set<string>();
  readonly #settings: LintSettings;
  readonly #entries: Entry[] = [];
  readonly #byFile = new Map<string, Entry>();
  readonly #outlines: Outline[] = [];
  readonly #plans = new Map<string, Outline>();
  /** What waits, by the id of the parent that it waits for. */
  readonly #waiting = new Map<string, Read[]>();

  constructor(settings: LintSettings, mayCome?: ReadonlySet<string>, watch?: Watch) {
    this.#settings = settings;
    this.#mayCome = mayCome;
    this.#watch = watch;
  }

  /** Reads a file and lints it, at once or when its parent has come. */
  add(file: TextFile): void {
    const entry = newEntry(file.name);
    this.#entries.push(entry);
    this.#byFile.set(file.name, entry);
    const read = { entry, document: readDocument(new Source(file.name, file.text)) };
    const parent = idIn(read.document, 'parent');
    if (parent === undefined || this.#plans.has(parent)) this.#lintAll([read]);
    else if (this.#mayCome?.has(parent) === false) {
      this.#notAwaited.add(parent);
      this.#lintAll([read]);
    } else {
      const others = this.#waiting.get(parent);
      if (others === undefined) this.#waiting.set(parent, [read]);
      else others.push(read);
    }
  }

  /** Lints what still waits, looks at all files together, and reports. `add` nothing afterwards. */
  finish(): Report {
    this.#lintOrphans();
    const settings = this.#settings;
    // By name, so that what is said of two files does not depend on the order in which they came.
    this.#outlines.sort((a, b) => (a.file < b.file ? -1 : 1));
    this.#lintWorkspace();
    for (const entry of this.#entries) this.#lintWaivers(entry);
    const files = this.#entries.map((entry) => fileReport(entry, settings.rules));
    const counts = countFindings(files);
    const rules = new Map(settings.rules.map(({ rule }) => [rule.id, rule]));
    if (counts.crashes > 0) rules.set(ruleCrash.rule.id, ruleCrash.rule);
    return { asOf: settings.asOf === undefined ? undefined : formatDay(settings.asOf), files, rules, counts };
  }

  /** Lints files, and after each the files that waited for it. */
  #lintAll(ready: Read[]): void {
    for (let read = ready.pop(); read !== undefined; read = ready.pop()) {
      const id = this.#lint(read);
      if (id === undefined) continue;
      ready.push(...(this.#waiting.get(id) ?? []));
      this.#waiting.delete(id);
    }
  }

  /** Lints the files whose parent never came; those that wait for each other in a circle last. */
  #lintOrphans(): void {
    const expected = new Set([...this.#waiting.values()].flat().map(({ document }) => idIn(document, 'id')));
    for (const mayCome of [false, true]) {
      for (const [parent, reads] of this.#waiting) {
        if (expected.has(parent) !== mayCome) continue;
        this.#waiting.delete(parent);
        this.#lintAll(reads);
      }
    }
  }

  /** Lints one file; gives the id of the plan that others may wait for. */
  #lint({ entry, document }: Read): string | undefined {
    const parent = idIn(document, 'parent');
    const above = parent === undefined ? undefined : this.#plans.get(parent);
    const read = readModel(document, this.#settings, above?.frame);
    runRules(this.#settings.rules, read, this.#target(document), entry);
    this.#watch?.(read);
    const { plan, reflection } = read;
    if (reflection !== undefined) {
      entry.title = reflection.id;
      this.#outlines.push(outlineOfReflection(reflection));
    }
    if (plan === undefined) return undefined;
    entry.title = plan.title;
    entry.waivers = readWaivers(plan, this.#settings);
    return this.#know(outlineOf(plan));
  }

  /** Lets other plans see a plan. */
  #know(outline: Outline): string | undefined {
    this.#outlines.push(outline);
    if (outline.id === undefined) return undefined;
    const id = sameId(outline.id);
    this.waitedTooLittle ||= this.#notAwaited.has(id);
    if (!this.#plans.has(id)) this.#plans.set(id, outline);
    return id;
  }

  #lintWorkspace(): void {
    const home = this.#entries[0];
    if (home === undefined) return;
    const unread = this.#entries.filter(({ kind }) => kind === undefined).length;
    const workspace = { outlines: this.#outlines, byId: this.#plans, unread };
    const target = this.#target(undefined);
    for (const active of this.#settings.rules) runRule(active, target, 'workspace', workspace, home);
  }

  #lintWaivers(entry: Entry): void {
    if (entry.waivers.length === 0) return;
    // Covering is counted first: whether a waiver still waives something is what the rule asks.
    fileReport(entry, this.#settings.rules);
    const target = this.#target(undefined);
    for (const active of this.#settings.rules) runRule(active, target, 'waivers', entry.waivers, entry);
  }

  #target(document: Document | undefined): Target {
    const { asOf, ladder } = this.#settings;
    return { asOf, ladder, document, entryOf: (file) => this.#byFile.get(file) };
  }
}

/** An id at the top of a document, folded for comparison; absent where it is blank or no text. */
function idIn({ root }: Document, field: 'id' | 'parent'): string | undefined {
  const id = root?.fields.get(field)?.value;
  return typeof id === 'string' && id.trim() !== '' ? sameId(id.trim()) : undefined;
}
