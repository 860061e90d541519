import { corpus, writeFiles } from '../corpus/corpus.ts';
import { planLint } from './plan-lint.ts';
import { timeOf } from './process.ts';
import type { Ratio } from './ratio.ts';
import { inTurn, ratioOf } from './ratio.ts';

/** The whole process for one plan, against a process that does nothing. */
export function measureStart(folder: string, rounds: number): Ratio {
  const [plan = ''] = writeFiles(folder, corpus(1));
  const [lint = [], nothing = []] = inTurn(
    [() => timeOf(planLint([plan])), () => timeOf({ args: ['-e', '0'] })],
    rounds,
  );
  return ratioOf(lint, nothing);
}
