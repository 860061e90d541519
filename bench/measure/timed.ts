/** Times some work, and pays for the rubbish of earlier work before the clock starts. */
export function timed(work: () => void): () => number {
  return () => {
    globalThis.gc?.();
    const start = performance.now();
    work();
    return performance.now() - start;
  };
}
