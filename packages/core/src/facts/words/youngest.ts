import { lazily } from '../../model/lazily.ts';
import { phraseAt, phrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { foldedWords } from './words.ts';

/** Places for children before school. */
const NURSERIES =
  'nursery|elc|early learning|early year centre|early childhood|preschool|pre school|playgroup|kindergarten|childcare|' +
  'day care|daycare|creche|crèche|kohanga|kōhanga|meithrin|naíonra';

/** Names of schools that older children go to, with or without a nursery. */
const SCHOOLS = new Set(
  'primary infant junior elementary first high secondary middle academy college grammar ps jmi federation trust district'.split(
    ' ',
  ),
);

const nurseries = lazily((): Phrases<true> => phrases([[true, NURSERIES]]));

/**
 * Whether the name of a place says that its children are too young for school: *Sunbeams Nursery School*, *Glen ELC*;
 * not *Hill Primary School and Nursery*.
 */
export function isForYoungest(name: string): boolean {
  const found = foldedWords(name);
  if (found.some((word) => SCHOOLS.has(word))) return false;
  return found.some((_, at) => phraseAt(nurseries(), found, at) !== undefined);
}
