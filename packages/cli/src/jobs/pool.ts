import { Worker } from 'node:worker_threads';

/** What came of a task; nothing where its thread broke off. */
export type Outcome<Result> = Result | undefined;

/** Threads and what they do. */
export interface Pool {
  /** The program of a thread: it is sent tasks and sends one answer to each. */
  readonly script: string;
  /** What it is told before it begins. */
  readonly setting: unknown;
  readonly size: number;
}

/**
 * Has tasks done by threads, each the next that nobody has taken. A thread that breaks off takes only its task with it:
 * another takes its place.
 *
 * @param done - is told of each outcome as it comes
 * @returns the outcomes in the order of the tasks
 */
export async function inThreads<Result>(
  tasks: readonly unknown[],
  { script, setting, size }: Pool,
  done: (outcome: Outcome<Result>) => void = () => undefined,
): Promise<readonly Outcome<Result>[]> {
  const outcomes: Outcome<Result>[] = tasks.map(() => undefined);
  const queue = [...tasks.entries()].reverse();
  const thread = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [index, task] = next;
      worker ??= new Worker(script, { workerData: setting });
      const outcome = await ask<Result>(worker, task);
      outcomes[index] = outcome;
      if (outcome === undefined) worker = undefined;
      done(outcome);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(size, tasks.length) }, thread));
  return outcomes;
}

function ask<Result>(worker: Worker, task: unknown): Promise<Outcome<Result>> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome<Result>): void => {
      worker.off('message', settle).off('error', fail).off('exit', fail);
      resolve(outcome);
    };
    // Whatever else the thread still has to say of its end is of no use.
    const fail = (): void => {
      worker.on('error', () => undefined);
      settle(undefined);
    };
    worker.on('message', settle).on('error', fail).on('exit', fail);
    worker.postMessage(task);
  });
}
