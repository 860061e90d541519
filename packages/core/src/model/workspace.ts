import type { Ladder } from './level.ts';
import type { Outline } from './outline.ts';

/** All plans and reflections of one run, as far as they can see each other. */
export interface Workspace {
  /** By the name of their file. */
  readonly outlines: readonly Outline[];
  /** The files that nobody asked about: they are known because others belong to them, and what else does is not known. */
  readonly above: ReadonlySet<string>;
  /** The files that could not be read: any of them may hold a plan that others refer to, or that refers to others. */
  readonly unread: readonly string[];
  readonly ladder: Ladder;
}

/** Two ids are one when people would read them as one: compatible forms folded, case ignored. */
export function sameId(id: string): string {
  return isAscii(id) ? id.toLowerCase() : id.normalize('NFKC').toLowerCase();
}

/** Whether a text has nothing but the characters that every keyboard has. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

const ASCII = /^[\x20-\x7E]*$/;
