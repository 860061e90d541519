import { formatDay } from '../model/day.ts';
import type { Workspace } from '../model/workspace.ts';
import type { LintSettings, SettingsOf } from '../config/settings.ts';
import type { Rule } from '../rule/rule.ts';
import { concealer, hiddenIn } from './conceal.ts';
import { countFindings } from './count.ts';
import type { Entry } from './entry.ts';
import { newEntry } from './entry.ts';
import { fileReport } from './outcome.ts';
import { inWordsOf } from './in-words-of.ts';
import type { ModelRead } from './read-model.ts';
import type { Forecast, TextFile, Watch } from './reader.ts';
import { Reader } from './reader.ts';
import type { Report } from './report.ts';
import { ruleCrash } from './rule-crash.ts';
import { runAmong, runOnFile, runOnWaivers } from './run-rule.ts';
import type { Target } from './run-rule.ts';
import { readWaivers, waiveAll } from './waivers.ts';

/** How files are linted, where it is not as usual. */
export interface Linting {
  /** What is known of the files to come; see {@link Reader}. */
  readonly forecast?: Forecast | undefined;
  /** Is shown each file that was asked about, once its rules have run. */
  readonly watch?: Watch | undefined;
  /** The settings of a file, where they are not those of the run. */
  readonly settingsOf?: SettingsOf | undefined;
}

/** Lints files one after another, each as soon as it can be read; see {@link Reader} about their order. */
export class Linter {
  readonly #settings: LintSettings;
  readonly #settingsOf: SettingsOf;
  readonly #reader: Reader;
  readonly #entries: Entry[] = [];
  readonly #byFile = new Map<string, Entry>();
  readonly #above = new Set<string>();
  readonly #watch: Watch | undefined;

  /**
   * @param settings - what holds for the run as a whole, and for reading
   */
  constructor(settings: LintSettings, { forecast, watch, settingsOf = () => settings }: Linting = {}) {
    this.#settings = settings;
    this.#settingsOf = settingsOf;
    this.#watch = watch;
    this.#reader = new Reader(settings, forecast, settingsOf);
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
    const { asOf } = this.#settings;
    this.#lintAmong(this.#reader.finish(this.#above, unread));
    const reports = this.#entries.map((entry) => {
      this.#lintWaivers(entry);
      return fileReport(entry);
    });
    const hide = concealer(this.#entries);
    const files = hide === undefined ? reports : reports.map(hide);
    const counts = countFindings(files);
    const rules = rulesIn(this.#settings, this.#entries);
    if (counts.crashes > 0) rules.set(ruleCrash.rule.id, ruleCrash.rule);
    return { asOf: asOf === undefined ? undefined : formatDay(asOf), files, rules, counts };
  }

  #lint(read: ModelRead, entry: Entry): void {
    const { plan, reflection } = read;
    entry.kind = plan?.kind ?? reflection?.kind;
    entry.title = plan === undefined ? reflection?.id : plan.title;
    const settings = this.#settingsOf(entry.file);
    entry.rules = settings.rulesFor(entry.file, plan?.level);
    runOnFile(entry.rules, read, targetFor(settings, this.#byFile), entry);
    entry.hidden = hiddenIn(read.document.source.text, entry.concealed);
    const model = plan ?? reflection;
    if (model !== undefined) entry.waivers = readWaivers(model, { ...settings, rules: entry.rules });
  }

  /** Looks at each file among all others. */
  #lintAmong(workspace: Workspace): void {
    const outlines = new Map(workspace.outlines.map((outline) => [outline.file, outline]));
    const brokenIn: Target['brokenIn'] = (file) => outlines.get(file)?.broken;
    for (const outline of workspace.outlines) {
      const entry = this.#byFile.get(outline.file);
      if (entry === undefined || this.#above.has(outline.file)) continue;
      const settings = this.#settingsOf(entry.file);
      const target = targetFor(settings, this.#byFile, brokenIn);
      inWordsOf(settings, () => {
        for (const active of entry.rules)
          if (active.rule.check.workspace !== undefined) runAmong(active, outline, workspace, target, entry);
      });
    }
  }

  /** Covering is counted first: whether a waiver still waives something is what the rule asks. */
  #lintWaivers(entry: Entry): void {
    if (entry.waivers.length === 0) return;
    const { length } = entry.raw;
    waiveAll(entry.raw, entry.waivers);
    runOnWaivers(entry.rules, targetFor(this.#settingsOf(entry.file), this.#byFile), entry);
    waiveAll(entry.raw.slice(length), entry.waivers);
  }
}

function targetFor(
  { asOf, ladder }: LintSettings,
  entries: ReadonlyMap<string, Entry>,
  brokenIn: Target['brokenIn'] = () => undefined,
): Target {
  return { asOf, ladder, brokenIn, entryOf: (file) => entries.get(file) };
}

/** The rules of the run, and every other that was on for some file. */
function rulesIn(settings: LintSettings, entries: readonly Entry[]): Map<string, Rule> {
  const rules = new Map<string, Rule>(settings.rules.map(({ rule }) => [rule.id, rule]));
  let last = settings.rules;
  for (const entry of entries) {
    // Most files of a run share their rules.
    if (entry.rules !== last) for (const { rule } of entry.rules) rules.set(rule.id, rule);
    last = entry.rules;
  }
  return rules;
}
