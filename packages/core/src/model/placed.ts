import type { Node } from '../source/node.ts';
import type { Pin } from '../source/pin.ts';

/**
 * Where a thing of the model stands: a node of its own document, or a pin where that document is gone, as it is for what
 * a plan inherits from the file of a plan above.
 */
export type Place = Node | Pin;

/** Anything that findings can point at. */
export interface Placed {
  readonly place: Place;
}
