import { wordSet } from '../../../model/lazily.ts';
import { words } from '../words.ts';

const KEEPING = wordSet(
  'keep keeps keeping kept maintain maintains maintaining maintained maintenance remain remains remaining sustain sustains ' +
    'sustaining sustained stay stays staying hold holds holding continue continues continuing preserve preserves protect ' +
    'protects protecting retain retains retaining steady stable stability unchanged consolidate consolidates still ' +
    'zero nil none never without no safeguard constant',
);

/**
 * Whether a text speaks of keeping something as it is. It is no more than that, and generous: *keep attendance at 96%*,
 * *zero exclusions*, *without more workload*.
 */
export function speaksOfKeeping(text: string): boolean {
  return words(text).some((word) => KEEPING().has(word));
}
