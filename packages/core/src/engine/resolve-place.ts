import type { At } from '../rule/rule.ts';
import { locate } from '../source/location.ts';
import type { Location } from '../source/location.ts';

/** A place as a location, whatever it was given as. */
export function resolvePlace(at: At): Location {
  if ('place' in at) return resolvePlace(at.place);
  return 'file' in at ? at : locate(at);
}
