import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { diffDrafts, draftDiffJson, draftDiffPage, readDraft } from '@plan-lint/core';
import type { DraftDiff, Terminal } from '@plan-lint/core';
import { PAGE_FORMATS } from '../command-line/page-formats.ts';
import type { ExitCode } from '../exit-code.ts';
import { withSlashes } from '../files/project.ts';
import type { Io } from '../io/io.ts';
import { isFailure } from '../lint/judge.ts';
import { plainly } from '../lint/lint-options.ts';
import type { FailOn } from '../lint/lint-options.ts';
import { besideOf, prepare } from '../lint/prepare.ts';
import type { Prepared } from '../lint/prepare.ts';
import { STDIN } from '../lint/read-inputs.ts';
import { tellUnread } from '../lint/tell-unread.ts';
import { formatFor, showPage } from '../output/page-format.ts';
import type { PageFormat } from '../output/page-format.ts';
import { putText } from '../output/put-text.ts';
import { RunError } from '../run-error.ts';

/** What the command line says about a comparison. */
export interface DiffOptions {
  /** Two files, or two folders. */
  readonly before: string;
  readonly after: string;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly config?: string | undefined;
  readonly asOf?: string | undefined;
  /** From what on a new finding makes the run fail; none does where nobody says so. */
  readonly failOn?: FailOn | undefined;
  readonly colour: boolean;
}

/**
 * Compares two drafts of a plan, or of the plans of two folders.
 *
 * @throws {RunError} where the options or the config keep it from starting
 */
export async function diff(options: DiffOptions, io: Io): Promise<ExitCode> {
  const format = formatFor(options, PAGE_FORMATS, 'text');
  const { config, asOf, failOn = 'never', output, colour } = options;
  const read = (name: string): Promise<Prepared> => {
    if (name === STDIN)
      throw new RunError('diff: Standard input cannot be compared. Name two files or two folders.');
    return prepare({ ...plainly([name]), config, asOf, colour }, io);
  };
  const [before, after] = [await read(options.before), await read(options.after)];
  for (const { inputs } of [before, after]) await tellUnread(inputs, io);
  if ([before, after].some(({ inputs }) => inputs.files.length === 0)) return 2;
  const [old, now] = [before, after].map((side) =>
    readDraft(side.inputs.files, side.settings.lint, besideOf(side)),
  ) as [ReturnType<typeof readDraft>, ReturnType<typeof readDraft>];
  const { diff: made, introduced } = diffDrafts(old, now, {
    before: namedFrom(before, options.before, io.cwd),
    after: namedFrom(after, options.after, io.cwd),
  });
  const isOut = await putText(writer(made, format), { output, colour }, together(before, after), io);
  const isWhole =
    isOut &&
    [before, after].every(({ inputs }) => inputs.unread.length === 0) &&
    [old, now].every(({ report }) => report.counts.crashes === 0);
  return isWhole ? (isFailure(introduced, { failOn, maxWarnings: Infinity }) ? 1 : 0) : 2;
}

function writer(made: DraftDiff, format: PageFormat): (terminal: Terminal) => string {
  return (terminal) =>
    format === 'json' ? draftDiffJson(made) : showPage(draftDiffPage(made), format, terminal);
}

/** What a file is called in its folder, by which it is found in the other. */
function namedFrom({ inputs }: Prepared, name: string, cwd: string): (file: string) => string {
  const path = resolve(cwd, name);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const paths = new Map(inputs.files.map((file) => [file.name, file.path]));
  return (file) => (isFolder ? withSlashes(relative(path, resolve(cwd, file))) : (paths.get(file) ?? file));
}

/** Both sides, so that neither is written over. */
function together(before: Prepared, after: Prepared): Prepared {
  return { ...after, above: [...after.above, ...before.inputs.files, ...before.above] };
}
