/** How many times as long one thing takes as another, over several pairs of runs. */
export interface Ratio {
  readonly median: number;
  /** Half of the pairs lie between these two. */
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
  /** The median milliseconds of what was measured: only to give an idea, it changes with the machine and its load. */
  readonly milliseconds: number;
}

/**
 * Runs things in turn, A B C A B C …, so that whatever slows the machine down slows all of them.
 *
 * @param runs - each does its work once and gives the milliseconds that it took
 * @param rounds - how often; one more round comes first and is not counted
 * @returns for each run its times, round by round
 */
export function inTurn(runs: readonly (() => number)[], rounds: number): number[][] {
  const times = runs.map((): number[] => []);
  for (const run of runs) run();
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of runs.entries()) times[index]?.push(run());
  }
  return times;
}

/** Compares times that were taken in turn, pair by pair. */
export function ratioOf(measured: readonly number[], yardstick: readonly number[]): Ratio {
  const ratios = measured.map((time, round) => time / (yardstick[round] ?? Number.NaN));
  return {
    median: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    pairs: ratios.length,
    milliseconds: median(measured),
  };
}

/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a share of all lies; between two of them, in proportion. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = sorted.slice(Math.floor(position), Math.floor(position) + 2);
  return below + (above - below) * (position % 1);
}
