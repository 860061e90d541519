import { linkTarget } from './link-target.ts';
import type { Link, Page } from './page.ts';

/** The anchors that links of a page lead to, wherever in it they stand. */
export function linkedAnchors({ blocks }: Page): Set<string> {
  const anchors = new Set<string>();
  gather(blocks, anchors);
  return anchors;
}

function gather(part: unknown, anchors: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  if (isLink(part)) {
    const target = linkTarget(part.to);
    if (target?.leads === 'inside') anchors.add(target.id);
  }
  for (const inner of Object.values(part)) gather(inner, anchors);
}

function isLink(part: object): part is Link {
  return 'kind' in part && part.kind === 'link';
}
