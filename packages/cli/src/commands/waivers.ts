import { lintFiles, waiverRegister, waiverRegisterJson, waiverRegisterPage } from '@plan-lint/core';
import type { Terminal } from '@plan-lint/core';
import { PAGE_FORMATS } from '../command-line/page-formats.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import { plainly } from '../lint/lint-options.ts';
import { besideOf, prepare } from '../lint/prepare.ts';
import { tellUnread } from '../lint/tell-unread.ts';
import { formatFor, showPage } from '../output/page-format.ts';
import { putText } from '../output/put-text.ts';

/** What the command line says about the register of waivers. */
export interface WaiversOptions {
  /** Files, folders and patterns; the current folder where there are none. */
  readonly names: readonly string[];
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly config?: string | undefined;
  readonly asOf?: string | undefined;
  readonly colour: boolean;
}

/**
 * Prints the register of all waivers of the plans. The plans are linted for it, since only that shows which waivers still
 * cover something; what else was found has no say in how it ends.
 *
 * @throws {RunError} where the options or the config keep it from starting
 */
export async function waivers(options: WaiversOptions, io: Io): Promise<ExitCode> {
  const format = formatFor(options, PAGE_FORMATS, 'text');
  const { names, config, asOf, output, colour } = options;
  const prepared = await prepare({ ...plainly(names), config, asOf, colour }, io);
  const { settings, inputs } = prepared;
  await tellUnread(inputs, io);
  if (inputs.files.length === 0) return 2;
  const report = lintFiles(inputs.files, settings.lint, besideOf(prepared));
  const register = waiverRegister(report);
  const write = (terminal: Terminal): string =>
    format === 'json'
      ? waiverRegisterJson(register)
      : showPage(waiverRegisterPage(register), format, terminal);
  const isOut = await putText(write, { output, colour }, prepared, io);
  return isOut && inputs.unread.length === 0 && report.counts.crashes === 0 ? 0 : 2;
}
