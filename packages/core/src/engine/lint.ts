import type { LintSettings, SettingsOf } from '../config/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { takeInOrder } from './in-order.ts';
import { Linter } from './linter.ts';
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

/** Lints texts together. The report lists the files in the order given, whatever order they were linted in. */
export function lintFiles(
  files: readonly TextFile[],
  settings: LintSettings,
  { above = [], unread = [], watch, settingsOf }: Beside = {},
): Report {
  const known = new Set(above);
  const report = takeInOrder([...files, ...above], (forecast) => {
    const linter = new Linter(settings, { forecast, watch, settingsOf });
    return {
      get wasMisled() {
        return linter.wasMisled;
      },
      add: (file) => (known.has(file) ? linter.addAbove(file) : linter.add(file)),
      finish: () => linter.finish(unread),
    };
  });
  const position = new Map(files.map(({ name }, index) => [name, index]));
  const place = (file: string): number => position.get(file) ?? 0;
  return { ...report, files: [...report.files].sort((a, b) => place(a.file) - place(b.file)) };
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
