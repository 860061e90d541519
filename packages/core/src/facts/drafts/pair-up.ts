import { sameId } from '../../model/workspace.ts';
import { overlap } from '../words/stem.ts';
import type { PartSketch } from './sketch.ts';

/** Parts of two drafts, as far as they are the same. */
export interface Pairs<Part> {
  /** The part of the later draft, by that of the earlier one. */
  readonly pairs: ReadonlyMap<Part, Part>;
  readonly vanished: readonly Part[];
  readonly appeared: readonly Part[];
}

/** Two parts whose words overlap by as much as this are the same in other words; under the same part less is enough. */
const NEAR = 0.5;
const NEAR_AT_HOME = 0.3;

/** So many parts that are left are set against each other; where there are more, only what says the same is paired. */
const MOST_COMPARED = 150;

/**
 * Pairs the parts of two drafts: by their ids, then by their words, then by the nearest words; of parts that say the same,
 * those under the same part first.
 *
 * @param home - what a part of the earlier draft stands under, as the later one has it
 */
export function pairUp<Part extends PartSketch>(
  before: readonly Part[],
  after: readonly Part[],
  home: (part: Part) => PartSketch | undefined = ({ under }) => under,
): Pairs<Part> {
  const pairs = new Map<Part, Part>();
  const left = new Set(after);
  const pair = (old: Part, now: Part | undefined): void => {
    if (now === undefined) return;
    pairs.set(old, now);
    left.delete(now);
  };
  const byKey = (keyOf: (part: Part) => string | undefined, isAtHome: boolean): void => {
    const groups = grouped([...left], keyOf);
    for (const old of before) {
      if (pairs.has(old)) continue;
      const group = groups.get(keyOf(old) ?? '') ?? [];
      const isFree = (each: Part): boolean => left.has(each) && (!isAtHome || each.under === home(old));
      pair(old, group.slice(0, MOST_COMPARED).find(isFree));
    }
  };
  byKey(({ id }) => id && `#${sameId(id)}`, false);
  for (const keyOf of [sameText, plainWords]) {
    byKey(keyOf, true);
    byKey(keyOf, false);
  }
  for (const [old, now] of nearest(
    before.filter((each) => !pairs.has(each)),
    [...left],
    home,
  ))
    if (!pairs.has(old) && left.has(now)) pair(old, now);
  return { pairs, vanished: before.filter((each) => !pairs.has(each)), appeared: [...left] };
}

/** The words of a part, whatever the case, and the space between them. */
export function sameText({ name }: Pick<PartSketch, 'name'>): string | undefined {
  return name?.text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Words of a part without figures, marks and case: what is left says what it is about. */
export function plainWords({ name }: Pick<PartSketch, 'name'>): string | undefined {
  const words = name?.text.toLowerCase().match(/\p{L}+/gu);
  return words?.join(' ');
}

function grouped<Part>(
  parts: readonly Part[],
  keyOf: (part: Part) => string | undefined,
): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = keyOf(part);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return groups;
}

/** Those that are nearest in words come first; what stands under the same part is nearer. */
function nearest<Part extends PartSketch>(
  before: readonly Part[],
  after: readonly Part[],
  home: (part: Part) => PartSketch | undefined,
): readonly (readonly [Part, Part])[] {
  if (before.length > MOST_COMPARED || after.length > MOST_COMPARED) return [];
  const near = before.flatMap((old) =>
    after.flatMap((now) => {
      const share = old.name && now.name ? overlap(old.name.text, now.name.text) : 0;
      const isAtHome = now.under === home(old);
      if (share < (isAtHome ? NEAR_AT_HOME : NEAR)) return [];
      return [{ old, now, share: share + (isAtHome ? 1 : 0) }];
    }),
  );
  return near.sort((a, b) => b.share - a.share).map(({ old, now }) => [old, now]);
}
