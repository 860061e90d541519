import type { Severity } from '../rule/message.ts';
import type { RawFinding } from './entry.ts';

/** Findings of one file, without those that others say already. */
export interface Uncovered {
  readonly kept: readonly RawFinding[];
  /** For each finding that says more: the rules that it speaks for as well. */
  readonly covers: ReadonlyMap<RawFinding, ReadonlySet<string>>;
}

/**
 * Takes out the findings that yield to another of the same file (`yieldsTo` of their message), so that people hear one
 * thing once. What was waived has been taken out before: what nobody hears covers nothing.
 */
export function uncover(raws: readonly RawFinding[]): Uncovered {
  const wanted = new Set(raws.flatMap(({ message }) => message.yieldsTo ?? []));
  const covers = new Map<RawFinding, Set<string>>();
  if (wanted.size === 0) return { kept: raws, covers };
  const index = new CoverIndex(raws.filter((raw) => wanted.has(raw.active.rule.id) && !yields(raw)));
  const kept = raws.filter((raw) => {
    const cover = index.coverOf(raw);
    if (cover === undefined) return true;
    const spokenFor = covers.get(cover) ?? new Set();
    covers.set(cover, spokenFor.add(raw.active.rule.id));
    return false;
  });
  return { kept, covers };
}

/** So that no two findings wait for each other. */
function yields({ message }: RawFinding): boolean {
  return message.yieldsTo !== undefined;
}

/** Findings that may cover others, found by rule and place. */
class CoverIndex {
  /** By rule and pointer, the heaviest. */
  readonly #at = new Map<string, RawFinding>();
  /** The same for every part that such a finding is in. */
  readonly #within = new Map<string, RawFinding>();

  constructor(raws: readonly RawFinding[]) {
    for (const raw of raws) {
      const { id } = raw.active.rule;
      keepHeavier(this.#at, keyOf(id, raw.at.pointer), raw);
      for (const around of partsAround(raw.at.pointer)) keepHeavier(this.#within, keyOf(id, around), raw);
    }
  }

  /** What says the same and more about this part, about what it is in, or about a part of it, and weighs no less. */
  coverOf(raw: RawFinding): RawFinding | undefined {
    const { pointer } = raw.at;
    const candidates = (raw.message.yieldsTo ?? []).flatMap((id) => [
      ...[pointer, ...partsAround(pointer)].map((part) => this.#at.get(keyOf(id, part))),
      this.#within.get(keyOf(id, pointer)),
    ]);
    return candidates.find((cover) => cover !== undefined && weightOf(cover) >= weightOf(raw));
  }
}

function keepHeavier(index: Map<string, RawFinding>, key: string, raw: RawFinding): void {
  const before = index.get(key);
  if (before === undefined || weightOf(before) < weightOf(raw)) index.set(key, raw);
}

function keyOf(ruleId: string, pointer: string): string {
  return `${ruleId}\n${pointer}`;
}

/** The pointers of everything that a part is in, up to the document. */
function partsAround(pointer: string): readonly string[] {
  const parts: string[] = [];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    parts.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return parts;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function weightOf({ active, message }: RawFinding): number {
  return WEIGHTS[active.severityOf(message)];
}
