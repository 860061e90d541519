import { safePath, toHtml, toMarkdown, toText } from '@plan-lint/core';
import type { Page, Terminal } from '@plan-lint/core';
import { oneOf } from '../command-line/option-values.ts';
import { RunError } from '../run-error.ts';

/** How a page can be written; as JSON only what it is made of. */
export type PageFormat = 'text' | 'md' | 'html' | 'json';

const BY_ENDING: readonly (readonly [ending: RegExp, format: PageFormat, shown: string])[] = [
  [/\.html?$/i, 'html', '.html'],
  [/\.(?:md|markdown)$/i, 'md', '.md'],
  [/\.(?:txt|text)$/i, 'text', '.txt'],
  [/\.json$/i, 'json', '.json'],
];

/**
 * The format that was asked for, or that the name of the file to be written says.
 *
 * @param usual - where neither says anything
 * @throws {RunError} where there is no such format, or the name says nothing
 */
export function formatFor<Format extends PageFormat>(
  { format, output }: { readonly format?: string | undefined; readonly output?: string | undefined },
  formats: readonly Format[],
  usual: Format,
): Format {
  if (format !== undefined) return oneOf('--format', 'format', format, formats);
  if (output === undefined) return usual;
  const endings = BY_ENDING.filter(([, each]) => formats.some((known) => known === each));
  const said = endings.find(([ending]) => ending.test(output))?.[1];
  const found = formats.find((each) => each === said);
  if (found !== undefined) return found;
  const shown = endings.map(([, , ending]) => ending);
  const list = `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
  throw new RunError(`--output ${safePath(output)}: Say with --format what to write, or give a name that ends in ${list}`); // prettier-ignore
}

/** A page in a format. */
export function showPage(page: Page, format: Exclude<PageFormat, 'json'>, terminal: Terminal): string {
  if (format === 'html') return toHtml(page);
  return format === 'md' ? toMarkdown(page) : toText(page, terminal);
}
