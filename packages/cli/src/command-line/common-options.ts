import type { Option } from 'commander';
import { FORMATS } from '@plan-lint/core';
import type { Destination } from '../lint/lint-options.ts';
import { FAIL_ON, readDestination, readFailOn } from './option-values.ts';
import { PAGE_FORMATS } from './page-formats.ts';
import { wordOption } from './word-option.ts';

/** In which formats findings are written, and where to; may be repeated. */
export function reportFormatOption(): Option {
  return wordOption(
    '-f, --format <format[:file]>',
    Object.keys(FORMATS),
    (formats) => `one of ${formats}; sarif:out.sarif writes it to a file; may be repeated`,
  ).argParser((value, before: readonly Destination[] | undefined) => [
    ...(before ?? []),
    readDestination(value),
  ]);
}

/** How a page is written. */
export function pageFormatOption(): Option {
  return wordOption(
    '-f, --format <format>',
    PAGE_FORMATS,
    (formats) => `how it is written: ${formats}`,
  ).default(undefined, 'what the name of --output says, else text');
}

/**
 * From what on findings make a run fail.
 *
 * @param usual - what holds where nothing is said
 * @param least - what the words name the least of
 */
export function failOnOption(usual: string, least = 'the least that'): Option {
  return wordOption(
    '--fail-on <severity>',
    FAIL_ON,
    (severities) => `${least} makes the run fail: ${severities} (default: ${usual})`,
  ).argParser(readFailOn);
}
