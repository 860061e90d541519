import type { CheckInput } from '@plan-lint/schemas';
import { explain } from '@plan-lint/schemas/explain';
import { configSchema } from '@plan-lint/schemas/validate';
import type { Config } from '../config/config.ts';
import type { ConfigProblem } from '../config/config-error.ts';
import { listOf } from '../config/layers.ts';
import type { Path } from '../config/origin.ts';
import { shapeOf, type ValueShape } from '../config/shape-of.ts';
import type { RegisteredRule } from '../rule/registered.ts';
import { roleOf, sameRole } from '../facts/words/roles/roles.ts';
import { problemsOf } from './check-problems.ts';
import type { RoleSense } from './field-test.ts';
import { houseRule } from './house-rule.ts';

/** A config whose checks have become rules, and what is wrong with them. */
export interface WithHouseRules {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Makes rules of the checks of a config and of all that it builds on.
 *
 * @param sense - what is known of roles where the rules will run, if that is not here
 */
export function withHouseRules(config: Config, sense: RoleSense = { roleOf, sameRole }): WithHouseRules {
  const maker = new RuleMaker(sense);
  return { config: maker.make(config, []), problems: maker.problems };
}

class RuleMaker {
  readonly problems: ConfigProblem[] = [];
  readonly #sense: RoleSense;
  /** The checks so far, as they were written, by the name of their rule. */
  readonly #known = new Map<string, string>();

  constructor(sense: RoleSense) {
    this.#sense = sense;
  }

  make(config: Config, path: Path): Config {
    const { extends: bases, checks, ...rest } = config;
    const built = listOf<string | Config>(bases).map((base, index) =>
      typeof base === 'string' ? base : this.make(base, [...path, 'extends', index]),
    );
    const own = Object.entries(checks ?? {}).flatMap(([id, check]) =>
      this.#rule(id, check, [...path, 'checks', id]),
    );
    return {
      ...rest,
      ...(bases === undefined ? {} : { extends: built }),
      ...(own.length === 0 ? {} : { plugins: [...(config.plugins ?? []), ...own] }),
    };
  }

  #rule(id: string, check: CheckInput, path: Path): readonly RegisteredRule[] {
    const misshapen = misfitsIn(check, path);
    const wrong =
      misshapen.length > 0
        ? misshapen
        : problemsOf(id, check).map((each) => ({ ...each, path: [...path, ...each.path] }));
    this.problems.push(...wrong);
    const written = JSON.stringify(check);
    const before = this.#known.get(id);
    this.#known.set(id, written);
    // Two ways may lead to the same config.
    if (before === written) return [];
    if (before !== undefined)
      this.problems.push({
        path,
        message: `There is a rule called "${id}" in what this config builds on. Set it under "rules", or call this one otherwise.`,
      });
    // Something has to stand under the name, so that nobody calls it unknown as well.
    return [{ rule: houseRule(id, wrong.length > 0 ? NOTHING : check, this.#sense) }];
  }
}

const NOTHING: CheckInput = { on: 'plan', message: '' };

/** What in a check has not the shape that belongs there; the command has seen to that already, with the place. */
function misfitsIn(check: CheckInput, path: Path): readonly ConfigProblem[] {
  const { $defs } = configSchema();
  return explain({ $ref: '#/$defs/check', ...($defs && { $defs }) }, shapeOf(check, [])).map(
    ({ at, key, expected, nearest }) => {
      const steps = [...(at as ValueShape).path, ...(key === undefined ? [] : [key])];
      const hint = nearest === undefined ? `Expected: ${expected}.` : `Did you mean "${nearest}"?`;
      return { path: [...path, ...steps], message: `"${steps.join('.')}" does not fit. ${hint}` };
    },
  );
}
