import type { LintSettings, SettingsOf } from '../config/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import type { FileDigest } from './digest.ts';
import { takeInOrder } from './in-order.ts';
import { Linter } from './linter.ts';
import type { Linting } from './linter.ts';
import type { TextFile, Watch } from './reader.ts';
import { Reader } from './reader.ts';
import type { Report } from './report.ts';

/** What a run knows of besides the files that it is asked about. */
export interface Beside {
  /** Plans that the files may refer to and inherit from, and that nobody asked about. */
  readonly above?: readonly TextFile[];
  /** Names of files that were asked about and could not be opened. */
  readonly unread?: readonly string[];
  /** Is shown each file that was asked about, once its rules have run. */
  readonly watch?: Watch;
  /** The settings of a file, where they are not those of the run. */
  readonly settingsOf?: SettingsOf | undefined;
}

/** The same, and which files are reported on and read. */
export interface LintBeside extends Beside {
  /** The names of the files to report on. The others are there to be seen; absent where there are none. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly digests?: Linting['digests'];
  readonly keep?: Linting['keep'];
}

/** Lints texts together. The report lists the files in the order given, whatever order they were linted in. */
export function lintFiles(
  files: readonly TextFile[],
  settings: LintSettings,
  beside: LintBeside = {},
): Report {
  let run = lintOnce(files, settings, beside);
  if (run.isStale) run = lintOnce(files, settings, { ...beside, digests: undefined });
  const { report, digests } = run;
  for (const digest of digests) beside.keep?.(digest);
  const position = new Map(files.map(({ name }, index) => [name, index]));
  const place = (file: string): number => position.get(file) ?? 0;
  return { ...report, files: [...report.files].sort((a, b) => place(a.file) - place(b.file)) };
}

/** What came of a run, and whether it rests on what no longer holds. */
interface Run {
  readonly report: Report;
  readonly digests: readonly FileDigest[];
  readonly isStale: boolean;
}

function lintOnce(
  files: readonly TextFile[],
  settings: LintSettings,
  { above = [], unread = [], only, keep, ...linting }: LintBeside,
): Run {
  const known = new Set(above);
  return takeInOrder([...files, ...above], (forecast) => {
    const digests: FileDigest[] = [];
    const kept = keep && ((digest: FileDigest): number => digests.push(digest));
    const linter = new Linter(settings, { ...linting, keep: kept, forecast });
    return {
      get wasMisled() {
        return linter.wasMisled;
      },
      add: (file) => {
        if (known.has(file)) linter.addAbove(file);
        else if (only?.has(file.name) === false) linter.addBeside(file);
        else linter.add(file);
      },
      finish: () => ({ report: linter.finish(unread), digests, isStale: linter.tookStale }),
    };
  });
}

/**
 * Reads texts and looks at each by itself, so that a run over these and others can go on with what was found; see
 * `digests` of {@link LintBeside}.
 */
export function digestFiles(
  files: readonly TextFile[],
  settings: LintSettings,
  { above = [], settingsOf }: Pick<LintBeside, 'above' | 'settingsOf'> = {},
): readonly FileDigest[] {
  const known = new Set(above);
  return takeInOrder([...files, ...above], (forecast) => {
    const linter = new Linter(settings, { forecast, settingsOf });
    return {
      get wasMisled() {
        return linter.wasMisled;
      },
      add: (file) => {
        if (known.has(file)) linter.addAbove(file);
        else linter.add(file);
      },
      finish: () => linter.digests(),
    };
  });
}

/** Reads texts together without linting them, for facts about all of them: `cascade`, for example. */
export function readWorkspace(
  files: readonly TextFile[],
  settings: LintSettings,
  { above = [], unread = [], watch = () => undefined, settingsOf }: Beside = {},
): Workspace {
  const known = new Set(above);
  const names = new Set(above.map(({ name }) => name));
  return takeInOrder([...files, ...above], (forecast) => {
    const reader = new Reader(settings, forecast, settingsOf);
    return {
      get wasMisled() {
        return reader.wasMisled;
      },
      add: (file) => {
        reader.add(file, known.has(file) ? () => undefined : watch);
      },
      finish: () => reader.finish(names, unread),
    };
  });
}
