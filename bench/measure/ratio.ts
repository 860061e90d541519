/** How many times as long one thing takes as another, over several pairs of runs. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Median milliseconds of each side: only to give an idea, they change with the machine and its load. */
  readonly measured: number;
  readonly yardstick: number;
  readonly pairs: number;
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
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    measured: median(measured),
    yardstick: median(yardstick),
    pairs: ratios.length,
  };
}

/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
