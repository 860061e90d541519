import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus, writeFiles } from '../corpus/corpus.ts';
import { planLint } from './plan-lint.ts';
import { peakMemoryOf, timeOf } from './process.ts';
import type { Ratio } from './ratio.ts';
import { inTurn, ratioOf } from './ratio.ts';

/** One size of corpus, linted in one run of the command. */
export interface Growth {
  readonly plans: number;
  /** The whole run against a run that only reads and parses the same files. */
  readonly ratio: Ratio;
  /** The most memory held at a time, in megabytes. */
  readonly peak: number;
}

const FLOOR = fileURLToPath(new URL('parse-floor.js', import.meta.url));

/**
 * Lints corpora of several sizes.
 *
 * @param sizes - the numbers of plans, each with how often it is measured
 */
export function measureGrowth(folder: string, sizes: Readonly<Record<number, number>>): Growth[] {
  return Object.entries(sizes).map(([size, rounds]) => {
    const home = join(folder, size);
    writeFiles(home, corpus(Number(size)));
    const command = planLint([home]);
    const floor = { args: [FLOOR, home] };
    const [lint = [], parse = []] = inTurn([() => timeOf(command), () => timeOf(floor)], rounds);
    return { plans: Number(size), ratio: ratioOf(lint, parse), peak: peakMemoryOf(command) };
  });
}
