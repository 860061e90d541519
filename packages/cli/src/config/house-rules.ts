import * as core from '@plan-lint/core';
import type { Config, RoleSense, WithHouseRules } from '@plan-lint/core';

/**
 * Makes rules of the checks of a config, and looks at its names of roles. What that takes is bundled apart: a plain run reads
 * no config at all.
 *
 * @param sense - what is known of roles where the rules will run, which is in another bundle
 */
export function withHouseRules(config: Config, sense: RoleSense): WithHouseRules {
  const { config: whole, problems } = core.withHouseRules(config, sense);
  return { config: whole, problems: [...problems, ...core.roleProblemsIn(config)] };
}
