import type { At } from '../rule/rule.ts';
import { locate } from '../source/location.ts';
import type { Location } from '../source/location.ts';
import { unpin } from '../source/pin.ts';

/** A place as a location, whatever it was given as. */
export function resolvePlace(at: At): Location {
  if ('place' in at) return resolvePlace(at.place);
  if ('path' in at) return at;
  return 'file' in at ? unpin(at) : locate(at);
}
