import type { FileDigest, LintBeside } from '@plan-lint/core';
import type { PlanCache } from '../cache/plan-cache.ts';
import type { Io } from '../io/io.ts';
import type { Instruments } from '../measure/instruments.ts';
import type { LintOptions } from './lint-options.ts';
import type { Prepared } from './prepare.ts';

/** What a run needs, and what is known of its plans before they are looked at together. */
export interface ReadAhead extends Prepared {
  readonly digests?: LintBeside['digests'];
  readonly keep?: LintBeside['keep'];
  /** Is to be called when all is done. */
  readonly end?: (() => void) | undefined;
}

/** How a run is done. */
interface Work {
  readonly options: LintOptions;
  readonly instruments: Instruments;
}

/**
 * Looks up what earlier runs found, and has plans read by several threads, where that is asked for. Fixing reads changed
 * texts again and again, so it does without.
 */
export async function readAhead(prepared: Prepared, work: Work, io: Io): Promise<ReadAhead> {
  const { options } = work;
  if (options.fix !== undefined || (options.jobs === 1 && !options.cache)) return prepared;
  // Rules that are programs run in a thread of their own, for this run alone.
  if (prepared.inputs.configs.code !== undefined) return prepared;
  const cache = options.cache ? await cacheFor(options, prepared, io) : undefined;
  const known = cache === undefined ? new Map<string, FileDigest>() : knownIn(cache, prepared);
  const ready = await readInThreads(prepared, known, work, io);
  if (cache !== undefined) ready.read.forEach(cache.keep);
  return {
    ...prepared,
    inputs: ready.inputs,
    digests: ({ name }) => known.get(name),
    ...(cache === undefined ? {} : { keep: cache.keep, end: cache.prune }),
  };
}

async function cacheFor(
  { cacheLocation }: LintOptions,
  prepared: Prepared,
  io: Io,
): Promise<PlanCache | undefined> {
  return (await import('../cache/plan-cache.ts')).openCache(cacheLocation, prepared, io);
}

function knownIn(cache: PlanCache, { inputs }: Prepared): Map<string, FileDigest> {
  const known = new Map<string, FileDigest>();
  for (const { name } of inputs.files) {
    const digest = cache.get(name);
    if (digest !== undefined) known.set(name, digest);
  }
  return known;
}

/** Has what is not known yet read by threads, as far as that is worth it. A clock around rules has to be where they run. */
async function readInThreads(
  { inputs, above }: Prepared,
  known: Map<string, FileDigest>,
  { options, instruments }: Work,
  io: Io,
): Promise<{ readonly inputs: Prepared['inputs']; readonly read: readonly FileDigest[] }> {
  const { files, unread } = inputs;
  if (options.jobs === 1 || options.timing) return { inputs, read: [] };
  const { jobsFor, readInJobs } = await import('../jobs/read-in-jobs.ts');
  const fresh = files.filter(({ name }) => !known.has(name));
  const size = jobsFor(options, fresh.length);
  if (size === 1) return { inputs, read: [] };
  const others = [...above, ...files.filter(({ name }) => known.has(name))];
  const tick = instruments.over(fresh.length);
  const { digests, crashed } = await readInJobs({ files: fresh, above: others, size }, { options, tick, io });
  instruments.erase();
  for (const [name, digest] of digests) known.set(name, digest);
  const lost = files.filter(({ name }) => crashed.has(name));
  const rest = files.filter(({ name }) => !crashed.has(name));
  const more = lost.map(({ name }) => ({ name, reason: 'crashed' as const }));
  return { inputs: { ...inputs, files: rest, unread: [...unread, ...more] }, read: [...digests.values()] };
}
