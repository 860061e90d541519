import { placeOf } from '../model/place.ts';
import type { Placed } from '../model/placed.ts';
import { locate } from '../source/location.ts';
import type { Location } from '../source/location.ts';
import { unpin } from '../source/pin.ts';

/** Where a field of a part stands, resolved; the part itself where the field is absent. */
export function whereIs(part: Placed, field: string): Location {
  const place = placeOf(part, field);
  return 'file' in place ? unpin(place) : locate(place);
}
