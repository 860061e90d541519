/** How many times more work the second round is given. */
const STEP = 8;

/** What a square would take is 64 times as long; what grows with its input, 8 times. */
export const LINEAR: number = 3 * STEP;

/**
 * How many times longer work takes on eight times as much. The best of a few runs counts, in time of the processor, so a
 * busy machine makes no difference. Each run has a size of its own, so that nothing can be remembered from the last.
 *
 * @param work - does its work on input of about the given size
 * @param most - the larger size
 */
export function growth(work: (size: number) => void, most: number): number {
  const least = Math.ceil(most / STEP);
  best(work, Math.ceil(least / STEP));
  // Below half a millisecond, what is measured is the clock.
  return best(work, most) / Math.max(best(work, least), 500);
}

/** The shortest of a few runs, in microseconds. */
function best(work: (size: number) => void, size: number): number {
  return Math.min(...[0, 1, 2].map((run) => timed(work, size + run)));
}

function timed(work: (size: number) => void, size: number): number {
  const start = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
