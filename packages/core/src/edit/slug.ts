/** The longest id that is made up; it ends with a whole word. */
const LONGEST = 40;

/** A short name of the words of a text, `read-every-day`; nothing where there are no words, or only prompts. */
export function slugOf(text: string): string | undefined {
  if (text.trim().startsWith('[')) return undefined;
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug === '' ? undefined : slug;
}

/** The same, and none of the names that are taken; it is taken from then on. */
export function freeSlug(text: string, taken: Set<string>): string | undefined {
  const slug = slugOf(text);
  if (slug === undefined) return undefined;
  let free = slug;
  for (let count = 2; taken.has(free); count++) free = `${slug}-${String(count)}`;
  taken.add(free);
  return free;
}
