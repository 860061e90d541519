import { parentPort, workerData } from 'node:worker_threads';
import { freezeBuiltIns } from './freeze.ts';
import { loadCode, type KnownRules } from './load-code.ts';
import { goingOn, Looker } from './look.ts';
import type { Answer, Looked, Request } from './protocol.ts';

// A thread of its own for code from elsewhere: whatever it does, it ends this thread and not the run.

/** What the two threads see of each other, kept before any other code can lay hands on it. */
const port = parentPort;
const answer = (what: Answer): void => port?.postMessage(what);
for (const stream of [process.stdout, process.stderr])
  stream.write = (piece: string | Uint8Array): boolean => {
    port?.postMessage({ note: typeof piece === 'string' ? piece : Buffer.from(piece).toString() });
    return true;
  };

const { beat } = workerData as { readonly beat: Int32Array };

const rules: KnownRules = new Map();
let isFrozen = false;

/** What broke after its rule had come to its end. */
let late: Looked[] = [];

const takeLate = (error: unknown): void => {
  const ran = goingOn.getStore();
  const about = ran ?? { file: '', rule: '', kind: 'plan' as const };
  late.push({
    ...about,
    reported: [],
    unclear: [],
    hidden: [],
    isIdle: false,
    crash: `It broke later: ${sayError(error)}`,
  });
};
process.on('uncaughtException', takeLate);
process.on('unhandledRejection', takeLate);

/** What a rule leaves to be done later has this long to break. */
const LATER = 20;

async function respond(request: Request): Promise<Answer> {
  if ('load' in request) {
    try {
      return { loaded: await loadCode(request.load, rules) };
    } catch (error) {
      return { refused: sayError(error) };
    }
  }
  if (!isFrozen) freezeBuiltIns();
  isFrozen = true;
  const { files, above, without } = request.lint;
  const looked = new Looker(rules, files, beat).look(above, new Set(without));
  await new Promise((resolve) => setTimeout(resolve, LATER));
  const all = [...looked, ...late];
  late = [];
  return { looked: all };
}

port?.on('message', (request: Request) => {
  void respond(request).then(answer, (error: unknown) => answer({ refused: sayError(error) }));
});

function sayError(error: unknown): string {
  if (error instanceof Error) return error.message === '' ? error.name : error.message;
  return typeof error === 'string' ? error : 'It threw something that is no error.';
}
