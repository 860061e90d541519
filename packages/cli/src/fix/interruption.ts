/** Notices that somebody wants the run to end, and lets it end between two files. */
export class Interruption {
  #signal: NodeJS.Signals | undefined;
  readonly #note = (signal: NodeJS.Signals): void => {
    this.#signal ??= signal;
  };

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#note);
  }

  /** Lets signals in that have come meanwhile; whether there was any. */
  async hasCome(): Promise<boolean> {
    await new Promise((resolve) => setImmediate(resolve));
    return this.#signal !== undefined;
  }

  /** Listens no longer; what has come does now what it would have done at once. */
  end(): void {
    for (const signal of SIGNALS) process.off(signal, this.#note);
    if (this.#signal !== undefined) process.kill(process.pid, this.#signal);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
