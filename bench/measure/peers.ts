import { basename, join } from 'node:path';
import { comparableCorpus, writeFiles } from '../corpus/corpus.ts';
import type { Linter } from './linters.ts';
import { LINTERS } from './linters.ts';
import { outputOf, timeOf } from './process.ts';
import type { Ratio } from './ratio.ts';
import { inTurn, ratioOf } from './ratio.ts';

/** Another linter, set against this one. */
export interface Comparison {
  readonly name: string;
  /** How many times as long as plan-lint it takes. */
  readonly ratio: Ratio;
}

/**
 * Lints the same plans with each linter in turn.
 *
 * @throws where a linter does not find exactly what was planted: its time would say nothing
 */
export function comparePeers(folder: string, plans: number, rounds: number): Comparison[] {
  const corpus = [...comparableCorpus(plans)];
  const planted = corpus.flatMap(({ name, planted: rules }) => rules.map((rule) => `${name} ${rule}`));
  const programs = LINTERS.map((linter) => {
    const home = join(folder, linter.name);
    const files = writeFiles(
      home,
      corpus.map(({ name, text }) => ({ name, text: `${linter.head ?? ''}${text}` })),
    );
    const program = linter.lint(files, home);
    expectFindings(linter, outputOf(program), planted);
    return { name: linter.name, program };
  });
  const [own = [], ...others] = inTurn(
    programs.map(
      ({ program }) =>
        () =>
          timeOf(program),
    ),
    rounds,
  );
  return others.map((times, index) => ({
    name: programs[index + 1]?.name ?? '',
    ratio: ratioOf(times, own),
  }));
}

function expectFindings(linter: Linter, output: string, planted: readonly string[]): void {
  const found = new Set(
    linter.read(output).map(({ file, rule }) => `${basename(file)} ${rule.replace(/^.*\//, '')}`),
  );
  const missed = planted.filter((finding) => !found.has(finding));
  const extra = [...found].filter((finding) => !planted.includes(finding));
  if (missed.length + extra.length === 0) return;
  const list = [
    ...missed.map((finding) => `missed: ${finding}`),
    ...extra.map((finding) => `too much: ${finding}`),
  ];
  throw new Error(`${linter.name} does not find what was planted.\n${list.slice(0, 10).join('\n')}`);
}
