import { isBaseline } from '@plan-lint/schemas/validate';

/**
 * The findings that are known, so that only new ones are counted: for each file, by fingerprint. It holds no words of plans.
 */
export interface Baseline {
  /** By the path of the file, as whoever keeps the baseline calls it. */
  readonly files: ReadonlyMap<string, KnownInFile>;
}

/** The known findings of a file, by fingerprint. */
export type KnownInFile = ReadonlyMap<string, Known>;

/** Findings that are alike. */
export interface Known {
  readonly rule: string;
  /** How many there are. */
  readonly count: number;
}

/** Why something is no baseline: a later version wrote it, or it is something else. */
export type BaselineFault = 'newer' | 'broken';

/** Where the shape is written down. */
const SCHEMA = 'https://plan-lint.dev/schema/v1/baseline.schema.json';

/** The version of the shape. */
const VERSION = 1;

/**
 * Makes a baseline of what {@link writeBaseline} wrote.
 *
 * @param value - plain data, as `JSON.parse` gives it
 */
export function readBaseline(value: unknown): Baseline | BaselineFault {
  if (!isBaseline(value)) return isNewer(value) ? 'newer' : 'broken';
  const files = Object.entries(value.files).map(([file, entries]): [string, KnownInFile] => {
    const known = new Map<string, Known>();
    for (const { rule, fingerprint, count } of entries)
      known.set(fingerprint, { rule, count: count + (known.get(fingerprint)?.count ?? 0) });
    return [file, known];
  });
  return { files: new Map(files) };
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, version } = value as { readonly kind?: unknown; readonly version?: unknown };
  return kind === 'baseline' && typeof version === 'number' && version > VERSION;
}

/** A baseline as JSON, one line for each entry and always in the same order, so that changes can be read. */
export function writeBaseline({ files }: Baseline): string {
  const blocks = [...files]
    .filter(([, known]) => known.size > 0)
    .sort(([a], [b]) => compare(a, b))
    .map(([file, known]) => `    ${JSON.stringify(file)}: [\n${entryLines(known).join(',\n')}\n    ]`);
  const all = blocks.length === 0 ? '{}' : `{\n${blocks.join(',\n')}\n  }`;
  return `{\n  "$schema": "${SCHEMA}",\n  "kind": "baseline",\n  "version": ${String(VERSION)},\n  "files": ${all}\n}\n`;
}

function entryLines(known: KnownInFile): readonly string[] {
  return [...known]
    .sort(([a, one], [b, other]) => compare(one.rule, other.rule) || compare(a, b))
    .map(
      ([fingerprint, { rule, count }]) =>
        `      { "rule": ${JSON.stringify(rule)}, "fingerprint": ${JSON.stringify(fingerprint)}, "count": ${String(count)} }`,
    );
}

/** How many findings a baseline holds. */
export function countKnown({ files }: Baseline): number {
  let total = 0;
  for (const known of files.values()) for (const { count } of known.values()) total += count;
  return total;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
