import { section } from '../../page/build.ts';
import type { Page } from '../../page/page.ts';

/** Several pages as one document, each on a sheet of its own; a page alone stays as it is. */
export function together(title: string, pages: readonly Page[]): Page | undefined {
  const [first, ...others] = pages;
  if (first === undefined || others.length === 0) return first;
  return {
    title,
    language: first.language,
    blocks: pages.map((page, index) => ({
      ...section(`page-${index + 1}`, page.title, page.blocks),
      newSheet: index > 0,
    })),
  };
}
