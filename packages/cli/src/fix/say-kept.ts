import { safePath } from '@plan-lint/core';
import type { FaultyFix } from '@plan-lint/core';
import type { Kept } from './replace-text.ts';

const WORDS: Readonly<Record<Kept['reason'], string>> = {
  changed: 'The file was changed while I was working, so it was not fixed. Run again.',
  readOnly: 'The file is not to be written to, so it was not fixed.',
  notYours: 'The file belongs to somebody else, and fixing it would make it yours, so it was not fixed.',
  severalNames: 'The file has a second name (a hard link) that would keep the old text, so it was not fixed.',
  encoding: 'How the letters of the file are encoded cannot be kept, so it was not fixed. Save it as UTF-8.',
  noRoom: 'There is no room on the disk for the new text, so the file was not fixed. It is as it was.',
  other: 'The new text could not be written, so the file was not fixed. It is as it was.',
};

/** Why a file was left as it was, as a line for people. */
export function sayKept(name: string, kept: Kept): string {
  const code = kept.reason === 'other' ? ` (${kept.code})` : '';
  return `${safePath(name)}: ${WORDS[kept.reason]}${code}`;
}

/** A fix that was taken back, as a line for people. */
export function sayFaulty({ file, ruleId }: FaultyFix): string {
  return `${safePath(file)}: The fix of the rule ${ruleId} would have changed more than it says, so it was left out. This is a fault in the rule, not in your plan.`;
}
