import type { Node, ScalarNode } from '../source/node.ts';
import { pin } from '../source/pin.ts';
import type { Pin } from '../source/pin.ts';
import type { Place, Placed } from './placed.ts';
import { plainText } from './plain-text.ts';

/** Where a field of a part stands; the part itself where the field is absent or the part is inherited. */
export function placeOf({ place }: Placed, field: string): Place {
  return ('fields' in place ? place.fields.get(field) : undefined) ?? place;
}

/** The texts of a field that takes one or several, each with its node. Blank texts are left out. */
export function textNodes({ place }: Placed, field: string): readonly ScalarNode[] {
  const node = 'fields' in place ? place.fields.get(field) : undefined;
  if (node === undefined) return [];
  const nodes: readonly Node[] = node.kind === 'list' ? node.items : [node];
  return nodes.filter(
    (item): item is ScalarNode => item.kind === 'text' && plainText(String(item.value)) !== '',
  );
}

/** Whether a place is in another file, as it is for what a plan inherits. */
export function isPinned(place: Place): place is Pin {
  return 'file' in place;
}

/** A place that outlives its document. */
export function pinned(place: Place): Pin {
  return isPinned(place) ? place : pin(place);
}
