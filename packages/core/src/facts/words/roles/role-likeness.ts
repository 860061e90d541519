import type { RolePart } from './role-part.ts';
import { roleTables } from './role-tables.ts';
import { words } from '../words.ts';

/**
 * Whether two parts may be the same role by their words alone, where no table knows one of them: *KESO* and *Koorie
 * engagement support officer*, *HR* and *HR partners*, *pool assistant* and *hydrotherapy pool assistant*. Schools call
 * their people what they like, so a likeness is enough where knowledge ends. Symmetric.
 */
export function isAlike(a: RolePart, b: RolePart): boolean {
  if (a.everybody || b.everybody) return false;
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  if (isKnown(short) && isKnown(long)) return isPartOf(short, long);
  // Initials that no table knows are read as a person's, until a role has the same.
  if (!isKnown(short) && isInitials(short, long)) return true;
  return !a.person && !b.person && isPartOf(short, long);
}

function isKnown({ groups }: RolePart): boolean {
  return groups.length > 0;
}

/** Small words that initials may pass over. */
const PASSED_OVER = new Set(['and', 'of', 'for']);

/** Whether a text is another with some of its words as initials: *ES staff* for *education support staff*. */
function isShortFor(short: string, long: string): boolean {
  const words = long.split(' ');
  const telling = words.filter((word) => !PASSED_OVER.has(word));
  return short !== long && (isMadeOf(short, words) || isMadeOf(short, telling));
}

function isInitials(short: RolePart, long: RolePart): boolean {
  return isShortFor(short.key, long.key) || isShortForArea(short, long);
}

/** *ES staff* for *education support officer*: what stands before the noun, where the noun says little. */
function isShortForArea(short: RolePart, long: RolePart): boolean {
  const ours = withoutCollective(short.key);
  const theirs = long.key.split(' ');
  if (ours.length === short.key.split(' ').length || !roleTables().generic.has(theirs.at(-1) ?? ''))
    return false;
  return isShortFor(ours.join(' '), theirs.slice(0, -1).join(' '));
}

function isMadeOf(short: string, words: readonly string[]): boolean {
  let at = 0;
  for (const token of short.split(' ')) {
    if (token !== words[at] && token !== initialsOf(words, at, token.length)) return false;
    at += token === words[at] ? 1 : token.length;
  }
  return at === words.length;
}

/** The initials of so many words; nothing where it is one, or more than there are. */
function initialsOf(words: readonly string[], at: number, count: number): string | undefined {
  if (count < 2 || at + count > words.length) return undefined;
  return words
    .slice(at, at + count)
    .map((word) => word.charAt(0))
    .join('');
}

/**
 * Whether a text of one word is made of the initials of another, of all its parts: *CYWs* and *child and youth workers*,
 * *APC&Is* and *assistant principals, curriculum and instruction*.
 */
export function isInitialsOf(short: string, long: string): boolean {
  const letters = short.trim().toLowerCase().replaceAll('&', '');
  if (!/^[a-z]{3,6}$/.test(letters)) return false;
  const one = letters.endsWith('s') ? letters.slice(0, -1) : letters;
  const text = words(long).join(' ');
  return text.includes(' ') && [letters, one].some((initials) => isShortFor(initials, text));
}

/**
 * Whether the longer only says more closely what the shorter says: more before the same noun (*Polish interpreter*,
 * *interpreter*), where neither is known, or a noun that says little behind it (*canteen manager*, *canteen*).
 */
function isPartOf(short: RolePart, long: RolePart): boolean {
  const { generic } = roleTables();
  const few = withoutCollective(short.key);
  const many = withoutCollective(long.key);
  if (few.length > many.length || few.every((word) => generic.has(word))) return false;
  const isSpelledOn = few.every((word, at) => word === many[at]);
  // Whoever stands behind *canteen* belongs to the canteen.
  if (isSpelledOn && short.whole.length > 0) return true;
  if (isSpelledOn && many.slice(few.length).every((word) => generic.has(word))) return !isKnown(long);
  const isSameNoun = few.at(-1) === many.at(-1) && few.every((word) => many.includes(word));
  return isSameNoun && !isKnown(short) && !isKnown(long);
}

/** *HR* for *HR team*. */
function withoutCollective(key: string): readonly string[] {
  const words = key.split(' ');
  return words.length > 1 && roleTables().collectives.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}
