import picocolors from 'picocolors';
import type { Style } from '@plan-lint/core';

const colours = picocolors.createColors(true);

/** Puts a style on a text for a terminal. */
export function paint(style: Style, text: string): string {
  return colours[style](text);
}
