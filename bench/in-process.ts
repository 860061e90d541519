/**
 * Runs in a process of its own, so that nothing else is in memory: lints texts over and over and parses the same texts
 * in between. Sends an `InProcess` to the process that started it.
 */
import { parseDocument } from 'yaml';
import { corpus } from './corpus/corpus.ts';
import { core } from './measure/core.ts';
import type { Ratio } from './measure/ratio.ts';
import { inTurn, ratioOf } from './measure/ratio.ts';
import type { RuleCost } from './measure/rule-cost.ts';
import { costOfRules } from './measure/rule-cost.ts';
import { timed } from './measure/timed.ts';

/** What was measured in process. */
export interface InProcess {
  readonly plans: number;
  readonly kilobytes: number;
  readonly findings: number;
  /** Linting against only parsing. */
  readonly ratio: Ratio;
  /** All rules, the dearest first. */
  readonly rules: readonly RuleCost[];
}

const [plans, rounds] = process.argv.slice(2).map(Number) as [number, number];
const files = [...corpus(plans)];
const counts = { findings: 0 };
const [lint = [], parse = []] = inTurn([timed(lintAll), timed(parseAll)], rounds);
const result: InProcess = {
  plans,
  kilobytes: files.reduce((sum, { text }) => sum + text.length, 0) / 1000 / plans,
  findings: counts.findings,
  ratio: ratioOf(lint, parse),
  rules: costOfRules(files, Math.ceil(rounds / 3)),
};
process.send?.(result);

function lintAll(): void {
  const { errors, warnings, infos } = core.lint(files).counts;
  counts.findings = errors + warnings + infos;
}

function parseAll(): void {
  for (const { text } of files) parseDocument(text);
}
