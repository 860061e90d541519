import type { Location } from '../source/location.ts';
import { locate, locateSpan } from '../source/location.ts';
import type { Document, Problem } from './document.ts';

/** Where a problem of a document stands. */
export function locateProblem({ node, span }: Problem, { source }: Document): Location {
  return node === undefined ? locateSpan(source, span) : locate(node, span);
}
