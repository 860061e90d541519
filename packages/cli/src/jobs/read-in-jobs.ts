import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { glanceAt } from '@plan-lint/core';
import type { FileDigest } from '@plan-lint/core';
import type { ReadFile } from '../files/plans-above.ts';
import type { Io } from '../io/io.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import { inThreads } from './pool.ts';
import type { JobSetting, JobTask } from './task.ts';

/** So many plans a thread looks at before it hands on what it found. */
const AT_ONCE = 50;

/** Fewer plans are read before a second thread has started. */
const FEW = 400;

/** What threads made of plans. */
export interface ReadInJobs {
  readonly digests: ReadonlyMap<string, FileDigest>;
  /** The names of those that a thread broke off with. */
  readonly crashed: ReadonlySet<string>;
}

/** How many threads are worth it. */
export function jobsFor({ jobs }: LintOptions, plans: number): number {
  if (jobs !== 'auto') return jobs;
  return plans < FEW ? 1 : availableParallelism();
}

/**
 * Looks at plans in several threads, each by itself. What needs all of them together is left to do.
 *
 * @param above - plans that nobody asked about
 * @param tick - is called for each plan
 */
export async function readInJobs(
  { files, above, size }: { files: readonly ReadFile[]; above: readonly ReadFile[]; size: number },
  { options, tick, io }: { options: LintOptions; tick: (() => void) | undefined; io: Io },
): Promise<ReadInJobs> {
  const ancestors = ancestorsIn([...files, ...above]);
  const tasks: JobTask[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const part = files.slice(at, at + AT_ONCE);
    tasks.push({ files: part, above: ancestors(part) });
  }
  const setting: JobSetting = { options, cwd: io.cwd, today: io.today() };
  const pool = { script: join(dirname(import.meta.url), 'lint-job.cjs'), setting, size };
  const outcomes = await inThreads<readonly FileDigest[]>(tasks, pool, (digests) => {
    digests?.forEach(() => tick?.());
  });
  const digests = outcomes.flatMap((outcome) => outcome ?? []);
  const lost = tasks.filter((_, index) => outcomes[index] === undefined);
  return {
    digests: new Map(digests.map((digest) => [digest.file, digest])),
    crashed: new Set(lost.flatMap((task) => task.files.map(({ name }) => name))),
  };
}

/** Gives the plans that files inherit from and that are not among them, as far as a glance shows. */
function ancestorsIn(all: readonly ReadFile[]): (files: readonly ReadFile[]) => readonly ReadFile[] {
  const glances = new Map(all.map((file) => [file, glanceAt(file.text)]));
  const byId = new Map<string, ReadFile>();
  for (const [file, { id }] of glances) if (id !== undefined && !byId.has(id)) byId.set(id, file);
  return (files) => {
    const known = new Set(files);
    for (const file of known) {
      const above = byId.get(glances.get(file)?.above ?? '');
      if (above !== undefined) known.add(above);
    }
    for (const file of files) known.delete(file);
    return [...known];
  };
}
