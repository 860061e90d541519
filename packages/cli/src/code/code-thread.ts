import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { disarm, safeLine } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import { isBuildLog } from '../output/build-log.ts';
import { BEAT, NO_RULE } from './protocol.ts';
import type { Answer, Note, Request } from './protocol.ts';

/** How long code from elsewhere may take: to load, and to look at one file. */
const LONGEST = 10_000;
const LOOK_EVERY = 100;
/** How long our own work in the thread may take for each file. */
const OWN_WORK = 50;
const MEGABYTES = 512;

/** What became of a question: an answer, or why the thread is no more. */
export type Outcome = Answer | { readonly died: string };

/** A thread that runs code from elsewhere. */
export class CodeThread {
  readonly #worker: Worker;
  #take: (outcome: Outcome) => void = () => undefined;
  readonly #beat = new Int32Array(new SharedArrayBuffer(BEAT.size * Int32Array.BYTES_PER_ELEMENT));

  constructor(io: Io) {
    Atomics.store(this.#beat, BEAT.rule, NO_RULE);
    this.#worker = new Worker(join(dirname(import.meta.url), 'rule-worker.cjs'), {
      workerData: { beat: this.#beat },
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    this.#worker.on('message', (message: Answer | Note) => {
      // Results are on standard output: what other code prints is a note.
      if ('note' in message) io.stderr.write(printable(message.note, io));
      else this.#take(message);
    });
  }

  /** The rule that was running, and the file that it was looking at, by number. */
  get at(): { readonly rule: number; readonly file: number } {
    return { rule: Atomics.load(this.#beat, BEAT.rule), file: Atomics.load(this.#beat, BEAT.file) };
  }

  /** Asks something and waits for the answer, or until the thread is no more. */
  async ask(request: Request): Promise<Outcome> {
    const worker = this.#worker;
    const files = 'lint' in request ? request.lint.files.length + request.lint.above.length : 0;
    let watch: NodeJS.Timeout | undefined;
    worker.ref();
    const outcome = await new Promise<Outcome>((resolve) => {
      this.#take = resolve;
      worker.once('error', (error: NodeJS.ErrnoException) => resolve({ died: sayDeath(error) }));
      worker.once('exit', (code) =>
        resolve({ died: `it ended the process it runs in, with code ${String(code)}` }),
      );
      watch = this.#watch(files, () =>
        resolve({ died: `it took longer than ${String(LONGEST / 1_000)} seconds` }),
      );
      worker.postMessage(request);
    });
    clearInterval(watch);
    for (const event of ['error', 'exit']) worker.removeAllListeners(event);
    worker.on('error', () => undefined);
    // A thread that has nothing to do keeps nobody waiting.
    worker.unref();
    if ('died' in outcome) await worker.terminate();
    return outcome;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #watch(files: number, tooLong: () => void): NodeJS.Timeout {
    let count = -1;
    let since = performance.now();
    return setInterval(() => {
      const now = Atomics.load(this.#beat, BEAT.count);
      if (now !== count) since = performance.now();
      count = now;
      const own = this.at.rule === NO_RULE ? files * OWN_WORK : 0;
      if (performance.now() - since > LONGEST + own) tooLong();
    }, LOOK_EVERY);
  }
}

function sayDeath(error: NodeJS.ErrnoException): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `it needed more than ${String(MEGABYTES)} MB of memory`;
  return `it broke the thread it runs in: ${error.message}`;
}

function printable(piece: string, { env }: Io): string {
  const lines = piece.replace(/\n$/, '').split('\n');
  const text = lines.map((line) => `${safeLine(line, 1_000)}\n`).join('');
  return isBuildLog(env) ? disarm(text) : text;
}
