import { disarm, fixFiles, safePath } from '@plan-lint/core';
import type { FixedFile, FixedFiles, FixedInRun, ReadSettings, Report, TextFile } from '@plan-lint/core';
import type { ReadFile } from '../files/plans-above.ts';
import type { Io } from '../io/io.ts';
import type { FixOptions } from '../lint/lint-options.ts';
import { isBuildLog } from '../output/build-log.ts';
import { tell } from '../output/tell.ts';
import { Interruption } from './interruption.ts';
import { replaceText } from './replace-text.ts';
import { sayFaulty, sayKept } from './say-kept.ts';
import { unifiedDiff } from './unified-diff.ts';

/** How the files of a run are linted. */
export interface Linting {
  readonly lint: (files: readonly TextFile[]) => Report;
  readonly settingsOf: (file: string) => ReadSettings;
}

/** What fixing has come to. */
export interface FixOutcome {
  /** The files with the texts that the report is about. */
  readonly files: readonly ReadFile[];
  readonly report: Report;
  readonly fixed: FixedInRun;
  /** Whether all was done that was to be done. */
  readonly isWhole: boolean;
}

/**
 * Puts right what can be put right, in the files themselves or, for a dry run, on standard output only.
 *
 * @param showsDiff - whether standard output is for people, who can read what would be changed before the report
 */
export async function fixInputs(
  files: readonly ReadFile[],
  { kinds, isDryRun }: FixOptions,
  linting: Linting,
  showsDiff: boolean,
  io: Io,
): Promise<FixOutcome> {
  const result = fixFiles(files, { ...linting, kinds });
  for (const faulty of result.faulty) tell(io, sayFaulty(faulty));
  const kept = isDryRun ? new Set<string>() : await writeAll(files, result, io);
  if (isDryRun && showsDiff) printDiff(result, io);
  const texts = new Map(result.files.filter(({ name }) => !kept.has(name)).map((file) => [file.name, file]));
  const now = files.map((file) => ({ ...file, text: texts.get(file.name)?.text ?? file.text }));
  const fixed = inRun([...texts.values()].filter(isChanged), !isDryRun);
  sayHowMany(fixed, [...texts.values()].filter(isChanged).length, io);
  return {
    files: now,
    report: kept.size === 0 ? result.report : linting.lint(now),
    fixed,
    isWhole: kept.size === 0 && result.faulty.length === 0,
  };
}

function isChanged({ before, text }: FixedFile): boolean {
  return before !== text;
}

function inRun(changed: readonly FixedFile[], isWritten: boolean): FixedInRun {
  const texts = new Map(changed.map(({ name, text }) => [name, text]));
  const count = changed.reduce((sum, file) => sum + file.count, 0);
  return { textOf: (file) => texts.get(file), count, isWritten };
}

/** Writes what has changed, file by file; gives the names of those that were left as they were. */
async function writeAll(
  files: readonly ReadFile[],
  { files: fixed }: FixedFiles,
  io: Io,
): Promise<ReadonlySet<string>> {
  const paths = new Map(files.map(({ name, path }) => [name, path]));
  const left = new Set<string>();
  const changed = fixed.filter(isChanged);
  const interruption = new Interruption();
  try {
    for (const [index, { name, before, text }] of changed.entries()) {
      if (await interruption.hasCome()) {
        tell(io, `stopped: ${changed.length - index} of ${changed.length} files were not fixed yet.`);
        break;
      }
      const kept = replaceText(paths.get(name) ?? name, before, text);
      if (kept === undefined) continue;
      left.add(name);
      tell(io, sayKept(name, kept));
    }
  } finally {
    interruption.end();
  }
  return left;
}

/** The lines around a change may hold what no report shows. */
function printDiff({ files, report }: FixedFiles, io: Io): void {
  const withSecrets = new Set(
    report.files.flatMap(({ file, hidden = [] }) => (hidden.length > 0 ? [file] : [])),
  );
  for (const file of files) {
    if (isChanged(file) && withSecrets.has(file.name))
      tell(
        io,
        `${safePath(file.name)}: The changes are not shown, because the file holds what should stay private.`,
      );
  }
  const diff = files.map((file) => (withSecrets.has(file.name) ? '' : unifiedDiff(file))).join('');
  if (diff !== '') io.stdout.write(isBuildLog(io.env) ? disarm(diff) : diff);
}

function sayHowMany({ count, isWritten }: FixedInRun, files: number, io: Io): void {
  if (files === 0) return;
  const what = `${count} ${count === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  tell(io, isWritten ? `put right ${what}.` : `would put right ${what}. Nothing was written.`);
}
