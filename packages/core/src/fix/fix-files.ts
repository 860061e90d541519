import type { ReadSettings } from '../config/settings.ts';
import type { TextFile } from '../engine/reader.ts';
import type { FileReport, Finding, Report } from '../engine/report.ts';
import type { FixKind } from '../source/edit.ts';
import { applyFixes } from './apply-fixes.ts';

/** So often a text is fixed and linted again; what is not at rest then never will be. */
const MOST_PASSES = 10;

/** How texts are to be fixed. */
export interface FixWork {
  readonly kinds: Iterable<FixKind>;
  /** Lints all texts together. */
  readonly lint: (files: readonly TextFile[]) => Report;
  /** How a text is read, by its name. */
  readonly settingsOf: (file: string) => ReadSettings;
}

/** A text, before and after. */
export interface FixedFile {
  readonly name: string;
  readonly before: string;
  readonly text: string;
  /** How many places were put right. */
  readonly count: number;
}

/** A rule whose fixes of a file were taken back: they changed more than they said, or undid each other. */
export interface FaultyFix {
  readonly file: string;
  readonly ruleId: string;
}

/** What became of texts that were fixed. */
export interface FixedFiles {
  /** In the order given, those among them that did not change. */
  readonly files: readonly FixedFile[];
  /** What is left to find. */
  readonly report: Report;
  readonly faulty: readonly FaultyFix[];
}

/** Fixes texts and lints them again until nothing is left to fix. Touches no files. */
export function fixFiles(files: readonly TextFile[], work: FixWork): FixedFiles {
  const kinds = [...work.kinds];
  const states = files.map((file) => new FileInWork(file, work.settingsOf(file.name)));
  let report = work.lint(files);
  while (changeAll(states, report, kinds)) report = work.lint(states.map(({ file }) => file));
  return {
    files: states.map((state) => state.outcome()),
    report,
    faulty: states.flatMap((state) => state.faults()),
  };
}

function changeAll(states: readonly FileInWork[], report: Report, kinds: readonly FixKind[]): boolean {
  const reports = new Map(report.files.map((each) => [each.file, each]));
  const changed = states.map((state) => state.change(reports.get(state.file.name), kinds));
  return changed.includes(true);
}

/** A text while it is being fixed. */
class FileInWork {
  file: TextFile;
  readonly #first: TextFile;
  readonly #settings: ReadSettings;
  /** The texts that it has had. */
  readonly #had = new Set<string>();
  /** Rules whose fixes are not made any more. */
  readonly #faulty = new Set<string>();
  #count = 0;

  constructor(file: TextFile, settings: ReadSettings) {
    this.file = this.#first = file;
    this.#settings = settings;
  }

  /** Makes the fixes of a report; whether the text is another than before. */
  change(report: FileReport | undefined, kinds: readonly FixKind[]): boolean {
    const findings = report?.findings.filter(({ ruleId }) => !this.#faulty.has(ruleId)) ?? [];
    if (report === undefined || findings.length === 0) return false;
    const { text, made, faulty } = applyFixes(
      this.file,
      { files: [{ ...report, findings }] },
      kinds,
      this.#settings,
    );
    for (const { ruleId } of faulty) this.#faulty.add(ruleId);
    // What waited for a fix that was taken back need not wait any longer.
    if (text === this.file.text) return faulty.length > 0 && this.change(report, kinds);
    this.#had.add(this.file.text);
    if (this.#had.has(text) || this.#had.size > MOST_PASSES) this.#startAgain(made);
    else {
      this.file = { ...this.file, text };
      this.#count += made.reduce((sum, { fix }) => sum + (fix?.edits.length ?? 0), 0);
    }
    return true;
  }

  outcome(): FixedFile {
    const { name, text } = this.file;
    return { name, before: this.#first.text, text, count: this.#count };
  }

  faults(): readonly FaultyFix[] {
    return [...this.#faulty].map((ruleId) => ({ file: this.file.name, ruleId }));
  }

  /** Takes everything back where fixes go round in a circle, and does without those that did. */
  #startAgain(made: readonly Finding[]): void {
    for (const { ruleId } of made) this.#faulty.add(ruleId);
    this.file = this.#first;
    this.#had.clear();
    this.#count = 0;
  }
}
