import { onceEach } from '../facts/once.ts';
import { wordsWith } from '../facts/words/roles/own-roles.ts';
import { speaking } from '../facts/words/roles/role-tables.ts';
import type { ReadSettings } from '../config/settings.ts';

/** Does some work on a file in the words of the school or trust that it comes from. */
export function inWordsOf<Result>({ roles }: ReadSettings, work: () => Result): Result {
  return roles === undefined ? work() : speaking(wordsOf(roles), work);
}

/** Made once for all files of a config. */
const wordsOf = onceEach(wordsWith);
