import { figure } from '@plan-lint/core';
import type { Io } from '../io/io.ts';

/** Milliseconds that a run lasts before it says how far it is, and between two times that it does. */
const QUIET = 1_000;
const PAUSE = 100;

/** Back to the start of the line, and away with what stands on it. */
const ERASE = '\r\x1b[K';

/** Says on a terminal how far a long run is, on one line, which is gone in the end. */
export class Progress {
  readonly #io: Io;
  #next: number;
  #isShown = false;

  constructor(io: Io) {
    this.#io = io;
    this.#next = io.now() + QUIET;
  }

  /** Is to be shown each of so many files. */
  over(total: number): () => void {
    let done = 0;
    return () => {
      // Where the order of the plans was not as it looked, they are read twice.
      done = Math.min(done + 1, total);
      const now = this.#io.now();
      if (now < this.#next) return;
      this.#next = now + PAUSE;
      this.#isShown = true;
      this.#io.stderr.write(`${ERASE}${figure(done)} of ${figure(total)} plans…`);
    };
  }

  erase(): void {
    if (this.#isShown) this.#io.stderr.write(ERASE);
    this.#isShown = false;
  }
}
