import { comparedFindings, shownChanges } from './artefacts/diff/draft-diff.ts';
import type { DraftDiff, PlanDiff, Show } from './artefacts/diff/draft-diff.ts';
import { applyBaseline } from './baseline/apply-baseline.ts';
import { recordBaseline } from './baseline/record-baseline.ts';
import type { Config } from './config/config.ts';
import type { LintSettings } from './config/settings.ts';
import { finderOfHidden, HIDDEN } from './engine/conceal.ts';
import { countFindings } from './engine/count.ts';
import { lintFiles } from './engine/lint.ts';
import type { Beside } from './engine/lint.ts';
import type { TextFile } from './engine/reader.ts';
import type { Counts, FileReport, Finding, Report } from './engine/report.ts';
import { changesBetween } from './facts/drafts/plan-changes.ts';
import { sketchOf } from './facts/drafts/sketch.ts';
import type { PlanSketch, Words } from './facts/drafts/sketch.ts';
import { resolve } from './lint.ts';
import { sameId } from './model/workspace.ts';
import type { Span } from './source/node.ts';
import { overwrite } from './source/occurrences.ts';

/** All plans of one draft, linted. */
export interface Draft {
  readonly report: Report;
  /** What is compared of each plan, by file. */
  readonly sketches: ReadonlyMap<string, PlanSketch>;
  /** Shows words of a file, with what is private in them hidden. */
  readonly showIn: (file: string) => Show;
}

/** What changed, and how much of what was found is new. */
export interface Differed {
  readonly diff: DraftDiff;
  /** The findings that the later draft has and the earlier one had not. */
  readonly introduced: Counts;
}

/**
 * Compares two drafts of a plan, or of several: what was found and is gone, and the other way round; priorities, goals and
 * measures that came and went; aims that are easier to reach; measures that measure something else. Touches no files and no
 * clock.
 *
 * @throws {ConfigError} where the config names what does not exist
 */
export function diff(
  before: TextFile | readonly TextFile[],
  after: TextFile | readonly TextFile[],
  config: Config = {},
): DraftDiff {
  const settings = resolve(config);
  const read = (files: TextFile | readonly TextFile[]): Draft => readDraft([files].flat(), settings);
  return diffDrafts(read(before), read(after)).diff;
}

/** Lints the plans of a draft and takes down what is compared of them. */
export function readDraft(
  files: readonly TextFile[],
  settings: LintSettings,
  beside: Omit<Beside, 'watch'> = {},
): Draft {
  const sketches = new Map<string, PlanSketch>();
  const report = lintFiles(files, settings, {
    ...beside,
    watch: ({ plan }) => {
      if (plan !== undefined) sketches.set(plan.file, sketchOf(plan));
    },
  });
  return { report, sketches, showIn: censorOf(files, report) };
}

/**
 * Compares two drafts.
 *
 * @param pathOf - what the files of either draft are called where drafts are kept in two folders: those with one name are
 *   drafts of one plan. So are plans with one id, and the two files where there is one on each side.
 */
export function diffDrafts(
  before: Draft,
  after: Draft,
  pathOf: { readonly before: PathIn; readonly after: PathIn } = { before: asNamed, after: asNamed },
): Differed {
  const halves = pairFiles(before, after, pathOf);
  const introduced: Finding[] = [];
  const plans = halves.pairs.map(([old, now]) => {
    const found = compareFindings(before.report, old, after.report, now);
    introduced.push(...found.introduced);
    return planDiff(old, now, found, before, after);
  });
  const { asOf, files } = after.report;
  const [first] = files;
  const counts = first === undefined ? [] : [{ ...first, findings: introduced, waived: [] }];
  const { appeared, vanished } = halves;
  return { diff: { version: 1, asOf, plans, appeared, vanished }, introduced: countFindings(counts) };
}

type PathIn = (file: string) => string;
const asNamed: PathIn = (file) => file;

/** The files of two drafts that belong together. */
interface Halves {
  readonly pairs: readonly (readonly [FileReport, FileReport])[];
  readonly appeared: readonly string[];
  readonly vanished: readonly string[];
}

function pairFiles(
  before: Draft,
  after: Draft,
  pathOf: { readonly before: PathIn; readonly after: PathIn },
): Halves {
  const [olds, nows] = [before.report.files, after.report.files];
  const [old, now] = [olds[0], nows[0]];
  if (old !== undefined && now !== undefined && olds.length === 1 && nows.length === 1)
    return { pairs: [[old, now]], appeared: [], vanished: [] };
  const left = new Set(nows);
  const partners = new Map<FileReport, FileReport>();
  const pair = (
    keyOld: (file: string) => string | undefined,
    keyNow: (file: string) => string | undefined,
  ): void => {
    const byKey = new Map([...left].reverse().map((each) => [keyNow(each.file), each]));
    for (const each of olds) {
      const key = keyOld(each.file);
      const partner = key === undefined || partners.has(each) ? undefined : byKey.get(key);
      if (partner === undefined || !left.delete(partner)) continue;
      partners.set(each, partner);
    }
  };
  const idIn =
    ({ sketches }: Draft) =>
    (file: string): string | undefined => {
      const id = sketches.get(file)?.id;
      return id === undefined ? undefined : sameId(id);
    };
  pair(pathOf.before, pathOf.after);
  pair(idIn(before), idIn(after));
  return {
    pairs: [...partners],
    appeared: [...left].map(({ file }) => file),
    vanished: olds.filter((each) => !partners.has(each)).map(({ file }) => file),
  };
}

interface Found {
  readonly introduced: readonly Finding[];
  readonly resolved: readonly Finding[];
  readonly carried: readonly Finding[];
}

/** Either draft is held against what was found in the other. */
function compareFindings(before: Report, old: FileReport, after: Report, now: FileReport): Found {
  const all = (): boolean => true;
  const one = (): string => 'plan';
  const [was, is] = [
    { ...before, files: [old] },
    { ...after, files: [now] },
  ];
  const [later] = applyBaseline(is, recordBaseline(was, one, all), one, all).report.files;
  const [earlier] = applyBaseline(was, recordBaseline(is, one, all), one, all).report.files;
  return {
    introduced: later?.findings ?? [],
    carried: later?.known ?? [],
    resolved: earlier?.findings ?? [],
  };
}

function planDiff(old: FileReport, now: FileReport, found: Found, before: Draft, after: Draft): PlanDiff {
  const { rules } = after.report;
  const [was, is] = [before.sketches.get(old.file), after.sketches.get(now.file)];
  return {
    before: old.file,
    after: now.file,
    title: now.title ?? old.title,
    findings: {
      introduced: comparedFindings(found.introduced, rules),
      resolved: comparedFindings(found.resolved, before.report.rules),
      carried: comparedFindings(found.carried, rules),
    },
    ...shownChanges(
      was === undefined || is === undefined ? changesBetween(NOTHING, NOTHING) : changesBetween(was, is),
      before.showIn(old.file),
      after.showIn(now.file),
    ),
  };
}

/** Of what could not be read, or is no plan, nothing can be compared but what was found. */
const NOTHING: PlanSketch = {
  file: '',
  id: undefined,
  title: undefined,
  priorities: [],
  goals: [],
  measures: [],
};

/** Hides in the words of plans whatever a rule found to be private, in these files or in others. */
function censorOf(files: readonly TextFile[], { files: reports }: Report): Draft['showIn'] {
  const hidden = new Map<string, readonly Span[]>(
    reports.map(({ file, hidden: spans = [] }) => [file, spans]),
  );
  const find = finderOfHidden(files, reports);
  if (find === undefined)
    return () =>
      ({ text }) =>
        text;
  return (file) => (shown) => censored(shown, hidden.get(file) ?? [], find(shown.text));
}

/** Where something private stands that is not in the words as they are read, nothing of them is shown. */
function censored({ text, start, end }: Words, hidden: readonly Span[], found: readonly Span[]): string {
  if (found.length > 0) return overwrite(text, found, () => HIDDEN);
  return hidden.some((span) => span.start < end && span.end > start) ? HIDDEN : text;
}
