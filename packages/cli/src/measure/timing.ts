import type { ActiveRule, Checks, LintSettings } from '@plan-lint/core';
import { safe } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import { tell } from '../output/tell.ts';

/** How many rules are named. */
const MOST_RULES = 10;

/** What a run does one after another. */
export type Phase = 'find and read files' | 'read and check plans' | 'write reports';

/** Takes down what took how long. What several rules need is worked out once, and counts for the first that asks. */
export class Timing {
  readonly #now: Io['now'];
  readonly #begun: number;
  readonly #phases = new Map<Phase, number>();
  readonly #rules = new Map<string, number>();
  readonly #known = new Map<readonly ActiveRule[], readonly ActiveRule[]>();
  #last: number;

  constructor(now: Io['now']) {
    this.#now = now;
    this.#begun = this.#last = now();
  }

  /** Ends a phase; the next has begun. */
  lap(phase: Phase): void {
    const now = this.#now();
    this.#phases.set(phase, (this.#phases.get(phase) ?? 0) + now - this.#last);
    this.#last = now;
  }

  /** The same settings, with a clock around the checks of each rule. */
  around(settings: LintSettings): LintSettings {
    return {
      ...settings,
      rules: this.#timed(settings.rules),
      rulesFor: (file, level) => this.#timed(settings.rulesFor(file, level)),
    };
  }

  /** Says it on standard error. */
  tell(io: Io): void {
    const total = this.#now() - this.#begun;
    const inRules = [...this.#rules.values()].reduce((sum, each) => sum + each, 0);
    const row = (milliseconds: number, what: string): void => {
      const share = total === 0 ? 0 : (milliseconds / total) * 100;
      tell(io, `${milliseconds.toFixed(1).padStart(9)} ms ${share.toFixed(1).padStart(5)}%  ${what}`);
    };
    row(total, 'the whole run');
    for (const [phase, milliseconds] of this.#phases) {
      if (phase !== 'read and check plans') row(milliseconds, phase);
      else {
        row(milliseconds - inRules, 'read plans');
        row(inRules, 'run rules, with the facts that they need');
      }
    }
    const dearest = [...this.#rules].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    for (const [id, milliseconds] of dearest.slice(0, MOST_RULES))
      if (milliseconds > 0) row(milliseconds, `rule ${safe(id)}`);
  }

  /** A list of rules is wrapped once, because most files share theirs. */
  #timed(rules: readonly ActiveRule[]): readonly ActiveRule[] {
    const known = this.#known.get(rules);
    if (known !== undefined) return known;
    const timed = rules.map((active) => ({
      ...active,
      rule: { ...active.rule, check: this.#timedChecks(active.rule.id, active.rule.check) },
    }));
    this.#known.set(rules, timed);
    return timed;
  }

  #timedChecks(id: string, checks: Checks): Checks {
    const timed = Object.entries(checks).map(([kind, check]: [string, Check | undefined]) => [
      kind,
      check && ((...args: readonly unknown[]): void => this.#measure(id, () => check(...args))),
    ]);
    return Object.fromEntries(timed) as Checks;
  }

  #measure(id: string, work: () => void): void {
    const begun = this.#now();
    try {
      work();
    } finally {
      this.#rules.set(id, (this.#rules.get(id) ?? 0) + this.#now() - begun);
    }
  }
}

type Check = (...args: readonly unknown[]) => void;
