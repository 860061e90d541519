import type { LintBeside } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import type { Instruments } from '../measure/instruments.ts';
import type { LintOptions } from './lint-options.ts';
import type { Prepared } from './prepare.ts';

/** What a run needs, and what is known of its plans before they are looked at together. */
export interface ReadAhead extends Prepared {
  readonly digests?: LintBeside['digests'];
}

/**
 * Has plans read by several threads, where that is asked for. Fixing reads changed texts again and again, and a clock
 * around rules has to be where they run: both are done in one.
 */
export async function readAhead(
  prepared: Prepared,
  { options, instruments }: { readonly options: LintOptions; readonly instruments: Instruments },
  io: Io,
): Promise<ReadAhead> {
  const { inputs, above } = prepared;
  const { files, unread } = inputs;
  if (options.jobs === 1 || options.fix !== undefined || options.timing) return prepared;
  const { jobsFor, readInJobs } = await import('../jobs/read-in-jobs.ts');
  const size = jobsFor(options, files.length);
  if (size === 1) return prepared;
  const tick = instruments.over(files.length);
  const { digests, crashed } = await readInJobs({ files, above, size }, { options, tick, io });
  instruments.erase();
  const lost = files.filter(({ name }) => crashed.has(name));
  return {
    ...prepared,
    inputs: {
      ...inputs,
      files: files.filter(({ name }) => !crashed.has(name)),
      unread: [...unread, ...lost.map(({ name }) => ({ name, reason: 'crashed' as const }))],
    },
    digests: ({ name }) => digests.get(name),
  };
}
