import * as core from '@plan-lint/core';
import type { Config, WithHouseRules } from '@plan-lint/core';

/**
 * Makes rules of the checks of a config, and looks at its names of roles. What that takes is bundled apart: a plain run reads
 * no config at all.
 */
export function withHouseRules(config: Config): WithHouseRules {
  const { config: whole, problems } = core.withHouseRules(config);
  return { config: whole, problems: [...problems, ...core.roleProblemsIn(config)] };
}
