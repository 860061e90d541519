import { markdownText as exactly } from '../page/markdown/markdown-text.ts';
import { safeLine } from './safe.ts';

/**
 * Plan text as Markdown that shows exactly that text, on one line and not longer than {@link safeLine} makes it. Never put
 * it at the start of a line without words of our own.
 */
export function markdownText(text: string, longest?: number): string {
  return exactly(safeLine(text, longest));
}
