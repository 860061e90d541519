import * as core from '@plan-lint/core';
import type { Config, WithHouseRules } from '@plan-lint/core';

/**
 * Makes rules of the checks of a config. What that takes is bundled apart: most configs have none, and a plain run reads no
 * config at all.
 */
export function withHouseRules(config: Config): WithHouseRules {
  return hasChecks(config) ? core.withHouseRules(config) : { config, problems: [] };
}

function hasChecks({ checks, extends: bases = [] }: Config): boolean {
  if (checks !== undefined) return true;
  return [bases].flat().some((base) => typeof base !== 'string' && hasChecks(base));
}
