import { formatDay } from '../model/day.ts';
import type { Outline } from '../model/outline.ts';
import type { Workspace } from '../model/workspace.ts';
import type { LintSettings } from '../config/settings.ts';
import { countFindings } from './count.ts';
import type { Entry } from './entry.ts';
import { newEntry } from './entry.ts';
import { fileReport } from './outcome.ts';
import type { ModelRead } from './read-model.ts';
import type { Forecast, TextFile, Watch } from './reader.ts';
import { Reader } from './reader.ts';
import type { Report } from './report.ts';
import { ruleCrash } from './rule-crash.ts';
import { runAmong, runOnFile, runOnWaivers } from './run-rule.ts';
import type { Target } from './run-rule.ts';
import { readWaivers, waiveAll } from './waivers.ts';

/** Lints files one after another, each as soon as it can be read; see {@link Reader} about their order. */
export class Linter {
  readonly #settings: LintSettings;
  readonly #reader: Reader;
  readonly #entries: Entry[] = [];
  readonly #byFile = new Map<string, Entry>();
  readonly #above = new Set<string>();
  readonly #watch: Watch | undefined;

  /**
   * @param forecast - what is known of the files to come; see {@link Reader}
   * @param watch - is shown each file that was asked about, once its rules have run
   */
  constructor(settings: LintSettings, forecast?: Forecast, watch?: Watch) {
    this.#settings = settings;
    this.#watch = watch;
    this.#reader = new Reader(settings, forecast);
  }

  /** Whether the forecast was wrong, so that the report takes some plans to have less than they inherit. */
  get wasMisled(): boolean {
    return this.#reader.wasMisled;
  }

  /** Reads a file and lints it, at once or when its parent has come. */
  add(file: TextFile): void {
    const entry = newEntry(file.name);
    this.#entries.push(entry);
    this.#byFile.set(file.name, entry);
    this.#reader.add(file, (read) => {
      this.#lint(read, entry);
      this.#watch?.(read);
    });
  }

  /** Reads a plan that others belong to and that nobody asked about: the report says nothing of it. */
  addAbove(file: TextFile): void {
    this.#above.add(file.name);
    this.#reader.add(file, () => undefined);
  }

  /**
   * Lints what still waits, looks at all files together, and reports. `add` nothing afterwards.
   *
   * @param unread - names of files that could not even be opened
   */
  finish(unread: readonly string[] = []): Report {
    const settings = this.#settings;
    this.#lintAmong(this.#reader.finish(this.#above, unread));
    const files = this.#entries.map((entry) => {
      this.#lintWaivers(entry);
      return fileReport(entry, settings.rules);
    });
    const counts = countFindings(files);
    const rules = new Map(settings.rules.map(({ rule }) => [rule.id, rule]));
    if (counts.crashes > 0) rules.set(ruleCrash.rule.id, ruleCrash.rule);
    return { asOf: settings.asOf === undefined ? undefined : formatDay(settings.asOf), files, rules, counts };
  }

  #lint(read: ModelRead, entry: Entry): void {
    const { plan, reflection } = read;
    entry.kind = plan?.kind ?? reflection?.kind;
    entry.title = plan === undefined ? reflection?.id : plan.title;
    runOnFile(this.#settings.rules, read, this.#target(), entry);
    if (plan !== undefined) entry.waivers = readWaivers(plan, this.#settings);
  }

  /** Looks at each file among all others. */
  #lintAmong(workspace: Workspace): void {
    const outlines = new Map(workspace.outlines.map((outline) => [outline.file, outline]));
    const target = this.#target((file) => outlines.get(file)?.broken);
    const isAsked = ({ file }: Outline): boolean => !this.#above.has(file);
    for (const active of this.#settings.rules) {
      if (active.rule.check.workspace === undefined) continue;
      for (const outline of workspace.outlines) {
        const entry = this.#byFile.get(outline.file);
        if (entry !== undefined && isAsked(outline)) runAmong(active, outline, workspace, target, entry);
      }
    }
  }

  /** Covering is counted first: whether a waiver still waives something is what the rule asks. */
  #lintWaivers(entry: Entry): void {
    if (entry.waivers.length === 0) return;
    const { length } = entry.raw;
    waiveAll(entry.raw, entry.waivers);
    runOnWaivers(this.#settings.rules, this.#target(), entry);
    waiveAll(entry.raw.slice(length), entry.waivers);
  }

  #target(brokenIn: Target['brokenIn'] = () => undefined): Target {
    const { asOf, ladder } = this.#settings;
    return { asOf, ladder, brokenIn, entryOf: (file) => this.#byFile.get(file) };
  }
}
