/**
 * Runs in a process of its own, so that nothing else is in memory: lints plans as one workspace, and the same plans one
 * by one in between. Sends the `Ratio` to the process that started it.
 */
import { corpus } from './corpus/corpus.ts';
import { core } from './measure/core.ts';
import { inTurn, ratioOf } from './measure/ratio.ts';
import { timed } from './measure/timed.ts';

const [plans, rounds] = process.argv.slice(2).map(Number) as [number, number];
const files = [...corpus(plans)];
const [together = [], alone = []] = inTurn([timed(lintTogether), timed(lintAlone)], rounds);
process.send?.(ratioOf(together, alone));

function lintTogether(): void {
  core.lint(files);
}

function lintAlone(): void {
  for (const file of files) core.lint(file);
}
