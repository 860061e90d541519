import type { Location } from '../source/location.ts';
import type { Node } from '../source/node.ts';

/**
 * Where a thing of the model stands: a node of its own document, or a resolved location where a plan inherits it from
 * the file of a plan above.
 */
export type Place = Node | Location;

/** Anything that findings can point at. */
export interface Placed {
  readonly place: Place;
}
