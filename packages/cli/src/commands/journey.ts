import { journeyPage, journeys, journeysJson } from '@plan-lint/core';
import { PAGE_FORMATS } from '../command-line/page-formats.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { plainly } from '../lint/lint-options.ts';
import { besideOf, prepareForPages } from '../lint/prepare.ts';
import { tellUnread } from '../lint/tell-unread.ts';
import { formatFor, showPage } from '../output/page-format.ts';
import { putText } from '../output/put-text.ts';
import { RunError } from '../run-error.ts';

/** What the command line says about the journey. */
export interface JourneyOptions {
  /** Files, folders and patterns; `-` is standard input. */
  readonly names: readonly string[];
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly config?: string | undefined;
  readonly stdinFilename?: string | undefined;
  readonly colour: boolean;
}

/**
 * Says where schools stand on their journey, as the reflections among the files show it, and what to talk about first.
 *
 * @throws {RunError} where the options or the config keep it from starting, or there is no reflection
 */
export async function journey(options: JourneyOptions, io: Io): Promise<ExitCode> {
  const { names, config, stdinFilename, colour } = options;
  const format = formatFor(options, PAGE_FORMATS, 'text');
  const prepared = await prepareForPages({ ...plainly(names), config, stdinFilename, colour }, io);
  const { settings, inputs } = prepared;
  await tellUnread(inputs, io);
  const views = journeys(inputs.files, settings.lint, besideOf(prepared));
  if (views.length === 0)
    throw new RunError('There is no reflection among what was named. Its file ends in .reflection.yaml.');
  const isOut = await putText(
    (terminal) => (format === 'json' ? journeysJson(views) : showPage(journeyPage(views), format, terminal)),
    options,
    prepared,
    io,
  );
  return isOut && inputs.unread.length === 0 ? 0 : 2;
}
