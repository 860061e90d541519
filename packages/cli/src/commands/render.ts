import { ARTEFACTS, renderFiles, safe } from '@plan-lint/core';
import type { Artefact, Rendered } from '@plan-lint/core';
import { oneOf } from '../command-line/option-values.ts';
import { RENDER_FORMATS } from '../command-line/page-formats.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { plainly } from '../lint/lint-options.ts';
import { besideOf, prepareForPages } from '../lint/prepare.ts';
import { tellUnread } from '../lint/tell-unread.ts';
import { formatFor, showPage } from '../output/page-format.ts';
import { putText } from '../output/put-text.ts';
import { tell } from '../output/tell.ts';
import { RunError } from '../run-error.ts';

/** What the command line says about an artefact. */
export interface RenderOptions {
  readonly artefact: string;
  /** Files, folders and patterns; `-` is standard input. */
  readonly names: readonly string[];
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  /** The id of the goal for a page about one. */
  readonly goal?: string | undefined;
  readonly config?: string | undefined;
  readonly stdinFilename?: string | undefined;
  readonly colour: boolean;
}

/** The artefacts about one goal. */
const ABOUT_A_GOAL: readonly Artefact[] = ['one-pager', 'two-pager'];

/**
 * Makes an artefact of what the options name, and prints it or writes it to a file.
 *
 * @throws {RunError} where the options or the config keep it from starting, or no plan has the goal
 */
export async function render(options: RenderOptions, io: Io): Promise<ExitCode> {
  const { names, goal, config, stdinFilename, colour } = options;
  const artefact = oneOf('render', 'artefact', options.artefact, ARTEFACTS);
  const format = formatFor(options, RENDER_FORMATS, 'md');
  if (goal !== undefined && !ABOUT_A_GOAL.includes(artefact))
    throw new RunError(`--goal: A ${artefact} is about the whole plan. Leave it out, or render a one-pager.`);
  const prepared = await prepareForPages({ ...plainly(names), config, stdinFilename, colour }, io);
  const { settings, inputs } = prepared;
  await tellUnread(inputs, io);
  const made = renderFiles(artefact, inputs.files, settings.lint, besideOf(prepared), goal);
  const { page } = made;
  if (page === undefined) throw new RunError(whyNothing(artefact, goal, made));
  const isOut = await putText((terminal) => showPage(page, format, terminal), options, prepared, io);
  const broken = made.unread.filter((name) => inputs.files.some((file) => file.name === name));
  for (const name of broken)
    tell(io, `${safe(name)}: Nothing could be read of this file. Lint it to see why.`);
  return isOut && inputs.unread.length === 0 && broken.length === 0 ? 0 : 2;
}

function whyNothing(artefact: Artefact, goal: string | undefined, { knownGoals }: Rendered): string {
  if (knownGoals !== undefined) {
    const ids = knownGoals.length === 0 ? 'No goal here has an id.' : `Known: ${knownGoals.join(', ')}`;
    return `--goal ${safe(goal ?? '')}: No plan here has this goal. ${safe(ids)}`;
  }
  const needed = artefact === 'chart' ? 'reflection' : 'plan';
  return `There is no ${needed} among what was named, so there is nothing to render.`;
}
