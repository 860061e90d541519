import { parse, resolve } from 'node:path';
import type { FormatContext } from '@plan-lint/core';
import { version } from '../../package.json';
import type { ReadFile } from '../files/plans-above.ts';
import { gitRootOf, withSlashes } from '../files/project.ts';
import type { Io } from '../io/io.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import { NAMELESS } from '../lint/read-inputs.ts';
import { isBuildLog } from './build-log.ts';
import { terminalLook } from './terminal-look.ts';

/** Columns where there is no terminal to ask. */
const WIDTH = 80;

/** What every format must be told, wherever its text goes: in black and white, for no terminal. */
export function contextFor(
  options: LintOptions,
  files: readonly ReadFile[],
  config: string | undefined,
  { cwd, env }: Io,
): FormatContext {
  const { all, by, showPassed, showWaived, showKnown, quiet } = options;
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return {
    version,
    root: withSlashes(workspaceOf(env) ?? gitRootOf(cwd) ?? cwd),
    pathOf: (name) => (name === NAMELESS ? NAMELESS : withSlashes(resolve(cwd, name))),
    text: (name) => texts.get(name),
    width: WIDTH,
    all,
    by,
    showPassed,
    showWaived,
    showKnown,
    quiet,
    buildLog: isBuildLog(env),
    configName: config === undefined ? undefined : parse(config).name,
  };
}

/** The same for standard output, which may be a terminal. */
export async function asPrinted(
  context: FormatContext,
  { colour }: LintOptions,
  io: Io,
): Promise<FormatContext> {
  const look = await terminalLook(colour, io);
  return { ...context, ...look, width: io.stdout.columns ?? WIDTH };
}

/** What GitHub calls the root of the repository. */
function workspaceOf({ GITHUB_ACTIONS, GITHUB_WORKSPACE }: Io['env']): string | undefined {
  return GITHUB_ACTIONS === 'true' && GITHUB_WORKSPACE !== '' ? GITHUB_WORKSPACE : undefined;
}
