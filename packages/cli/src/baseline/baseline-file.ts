import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { readBaseline, safePath, writeBaseline } from '@plan-lint/core';
import type { Baseline, PathOf, StaleEntry } from '@plan-lint/core';
import type { ReadFile } from '../files/plans-above.ts';
import { withSlashes } from '../files/project.ts';
import { readText } from '../files/read-file.ts';
import { sayUnread } from '../files/unread-file.ts';
import { writeWhole } from '../output/write-file.ts';
import { RunError } from '../run-error.ts';
import type { BaselineAt } from './baseline-path.ts';

/** What a baseline may hold at most, in bytes: enough for some hundred thousand findings. */
const MOST_BYTES = 20_000_000;

/**
 * Reads a baseline.
 *
 * @returns nothing where there is no such file
 * @throws {RunError} where the file cannot be read, or is no baseline that this version knows
 */
export function loadBaseline({ path, name }: BaselineAt): Baseline | undefined {
  if (!existsSync(path)) return undefined;
  const text = readText(name, realpathSync.native(path), MOST_BYTES);
  if (typeof text !== 'string') throw new RunError(sayUnread(text));
  const baseline = readBaseline(parsed(text));
  if (typeof baseline !== 'string') return baseline;
  throw new RunError(
    baseline === 'newer'
      ? `${safePath(name)}: This baseline was written by a later version of plan-lint. Use that version, or record it again.`
      : `${safePath(name)}: This is no baseline, so it was neither used nor written over. Give the file that plan-lint baseline wrote, or another name.`,
  );
}

/** The same where there must be one. */
export function demandBaseline(at: BaselineAt): Baseline {
  const baseline = loadBaseline(at);
  if (baseline !== undefined) return baseline;
  throw new RunError(
    `${safePath(at.name)}: There is no such baseline. Record one with plan-lint baseline --baseline ${safePath(at.name)}`,
  );
}

/** Whatever the text is, as data; `undefined` where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Writes a baseline whole or not at all, through a link to what it leads to.
 *
 * @throws what the system says
 */
export function saveBaseline({ path }: BaselineAt, baseline: Baseline): void {
  writeWhole(existsSync(path) ? realpathSync.native(path) : path, writeBaseline(baseline));
}

/** How a baseline calls files: from its own folder, so that it means the same wherever the project is. */
export function namedFrom({ path }: BaselineAt, files: readonly ReadFile[]): PathOf {
  const given = dirname(path);
  const folder = existsSync(given) ? realpathSync.native(given) : given;
  const names = new Map(files.map((file) => [file.name, withSlashes(relative(folder, file.path))]));
  return (name) => names.get(name) ?? name;
}

/** What a baseline holds of files that are not there any more. */
export function goneWithFiles(
  { path }: BaselineAt,
  { files }: Baseline,
  seen: ReadonlySet<string>,
): readonly StaleEntry[] {
  return [...files]
    .filter(([file]) => !seen.has(file) && !existsSync(resolve(dirname(path), file)))
    .flatMap(([file, known]) =>
      [...known].map(([fingerprint, { rule, count }]) => ({ file, rule, fingerprint, count })),
    );
}
