import { nearest } from '@plan-lint/schemas/explain';
import type { Config } from '../config/config.ts';
import type { ConfigProblem } from '../config/config-error.ts';
import { layersOf } from '../config/layers.ts';
import { isKnownRole, knownRoles } from '../facts/words/roles/own-roles.ts';

/** Names of roles that are put under something that is neither a group nor a known role. */
export function roleProblemsIn(config: Config): readonly ConfigProblem[] {
  return layersOf(config).flatMap(({ config: { roles = {} }, path }) =>
    Object.keys(roles)
      .filter((of) => !isKnownRole(of))
      .map((of) => ({ path: [...path, 'roles', of], message: sayUnknown(of) })),
  );
}

function sayUnknown(of: string): string {
  const near = nearest(of, knownRoles());
  const hint =
    near === undefined
      ? `Name a group, for example pastoral, or a role that is known everywhere, for example teaching assistant.`
      : `Did you mean "${near}"?`;
  return `"${of}" is neither a group of roles nor a known role. ${hint}`;
}
