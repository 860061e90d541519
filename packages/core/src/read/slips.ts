/* Slips of the pen that YAML lets pass, and that are hardly ever meant. Each has a message of the rule `syntax`. */

import { NAMING } from '../source/location.ts';

/** What is wrong with a field name; nothing is with nearly all of them. */
export type NameSlip =
  'mergeKey' | 'keyNotText' | 'dashSpace' | 'noBreakSpace' | 'smartQuote' | 'hiddenInName';

/** What is wrong with a text without quotes. */
export type TextSlip = 'dashSpace' | 'listInText' | 'colonSpace';

/** Letters, digits and marks that every keyboard has. */
const USUAL_NAME = /^[\w$][\x20-\x7E]*$/;
const HIDDEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Looks at a field name as it was read. */
export function nameSlip(name: string): NameSlip | undefined {
  if (USUAL_NAME.test(name)) return undefined;
  if (name === '<<') return 'mergeKey';
  if (/^-\p{L}/u.test(name)) return 'dashSpace';
  if (/^[“”„‘’«]/.test(name)) return 'smartQuote';
  const clean = cleanName(name);
  if (clean === '') return 'keyNotText';
  if (/^\s/.test(name)) return 'noBreakSpace';
  return clean !== name && /^[\w-]+$/.test(clean) ? 'hiddenInName' : undefined;
}

/** A field name without what cannot be seen. */
export function cleanName(name: string): string {
  return name.replace(HIDDEN, '').trim();
}

/**
 * Looks at a text without quotes: a dash that sticks to its word, a list whose items ran together into one text, a field
 * whose colon sticks to its text.
 *
 * @param raw - as typed, over several lines or one, with \n between them
 * @param file - the whole text, in which `raw` begins at `start`
 */
export function textSlip(raw: string, file: string, start: number, isItem: boolean): TextSlip | undefined {
  const hasLines = raw.includes('\n');
  if (raw.startsWith('-') && /^-\p{L}/u.test(raw) && (hasLines || isOnOwnLine(file, start)))
    return 'dashSpace';
  if (hasLines && isList(raw)) return 'listInText';
  return isItem && raw.includes(':') && beginsWithField(raw) ? 'colonSpace' : undefined;
}

/** Whether nothing but blanks stands before an offset on its line: behind a field name "-A" is a text like any other. */
function isOnOwnLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text.charAt(at) === ' ') at--;
  return at < 0 || text.charAt(at) === '\n' || text.charAt(at) === '\r';
}

function beginsWithField(raw: string): boolean {
  const [, name] = /^(\w+):\S/.exec(raw) ?? [];
  return name !== undefined && NAMING.includes(name);
}

const BULLETS = '•–—·▪◦‣●*';

/** Whether lines of a text begin like items. A dash in the middle of a sentence may come to begin a line as well. */
function isList(raw: string): boolean {
  const [, ...lines] = raw.split('\n').map((line) => line.trimStart());
  if (lines.some((line) => line.startsWith('- '))) return true;
  const bullet = raw.charAt(0);
  return BULLETS.includes(bullet) && lines.some((line) => line.startsWith(bullet));
}

/** Whether a comment is rather the end of a text: "our #1 goal" ends after "our". */
export function isCutByHash(comment: string): boolean {
  return /^#\d/.test(comment);
}
