import { safe, safePath } from '@plan-lint/core';
import type { Source } from '@plan-lint/core';

/** The longest sentence about a mistake. */
const LONGEST = 1_000;

/** A mistake in a file as a line for people and editors: `file:line:column: what is wrong and what to do`. */
export function mistakeAt(source: Source, offset: number, message: string): string {
  const { line, column } = source.positionAt(offset);
  return `${safePath(source.name)}:${line}:${column}: ${safe(message, LONGEST)}`;
}
