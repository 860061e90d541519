import type { Checks, LintSettings, TextFile } from '@plan-lint/core';
import { core } from './core.ts';
import { median } from './ratio.ts';

/** What a rule costs. A fact that several rules use is paid for by the first of them. */
export interface RuleCost {
  readonly id: string;
  readonly microsecondsPerPlan: number;
  /** Its part of the whole time of linting, parsing included; 0.01 is one per cent. */
  readonly share: number;
}

type Check = (subject: never, context: never) => void;

/** Lints files `rounds` times with a clock around every rule. The dearest rule comes first. */
export function costOfRules(files: readonly TextFile[], rounds: number): RuleCost[] {
  const settings = core.resolve();
  const clocks = new Map(settings.rules.map(({ rule }) => [rule.id, new Clock()]));
  const watched = watch(settings, clocks);
  const totals: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    core.lintFiles(files, watched);
    totals.push(performance.now() - start);
    for (const clock of clocks.values()) clock.endRound();
  }
  const costs = Array.from(clocks, ([id, clock]) => ({
    id,
    microsecondsPerPlan: (median(clock.rounds) * 1000) / files.length,
    share: median(clock.rounds) / median(totals),
  }));
  return costs.sort((a, b) => b.share - a.share);
}

/** Adds up milliseconds, round by round. */
class Clock {
  readonly rounds: number[] = [];
  #sum = 0;

  around<Arguments extends unknown[], Result>(
    work: (...args: Arguments) => Result,
  ): (...args: Arguments) => Result {
    return (...args) => {
      const start = performance.now();
      try {
        return work(...args);
      } finally {
        this.#sum += performance.now() - start;
      }
    };
  }

  endRound(): void {
    this.rounds.push(this.#sum);
    this.#sum = 0;
  }
}

function watch(settings: LintSettings, clocks: ReadonlyMap<string, Clock>): LintSettings {
  const rules = settings.rules.map((active) => {
    const { rule } = active;
    const clock = clocks.get(rule.id);
    if (clock === undefined) return active;
    const checks = Object.entries(rule.check as Record<string, Check>);
    const check = Object.fromEntries(checks.map(([name, work]) => [name, clock.around(work)])) as Checks;
    const applies = rule.applies && clock.around(rule.applies);
    const appliesAmong = rule.appliesAmong && clock.around(rule.appliesAmong);
    return { ...active, rule: { ...rule, check, applies, appliesAmong } };
  });
  return { ...settings, rules, rulesFor: () => rules };
}
