import { disarm, readWorkspace } from '@plan-lint/core';
import type { Watch, Workspace } from '@plan-lint/core';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { plainly } from '../lint/lint-options.ts';
import { besideOf, prepareForPages } from '../lint/prepare.ts';
import { tellUnread } from '../lint/tell-unread.ts';
import { isBuildLog } from '../output/build-log.ts';
import { attempt } from '../output/publish.ts';
import { terminalLook } from '../output/terminal-look.ts';
import type { TerminalLook } from '../output/terminal-look.ts';

/** What the command line says about a look at all plans. */
export interface OverlookOptions {
  /** Files, folders and patterns; the current folder where there are none. */
  readonly names: readonly string[];
  readonly config?: string | undefined;
  readonly colour: boolean;
}

/**
 * Reads plans together without linting them, and prints what is to be said of all of them.
 *
 * @param say - makes the text; it knows how standard output may look
 * @param watch - is shown each file
 * @throws {RunError} where the options or the config keep it from starting
 */
export async function overlook(
  { names, config, colour }: OverlookOptions,
  io: Io,
  say: (workspace: Workspace, look: TerminalLook) => string,
  watch: Watch = () => undefined,
): Promise<ExitCode> {
  const prepared = await prepareForPages({ ...plainly(names), config, colour }, io);
  const { settings, inputs } = prepared;
  await tellUnread(inputs, io);
  if (inputs.files.length === 0) return 2;
  const workspace = readWorkspace(inputs.files, settings.lint, { ...besideOf(prepared), watch });
  const text = say(workspace, await terminalLook(colour, io));
  const isOut = attempt('standard output', io, () =>
    io.stdout.write(isBuildLog(io.env) ? disarm(text) : text),
  );
  return isOut && inputs.unread.length === 0 && workspace.unread.length === 0 ? 0 : 2;
}
