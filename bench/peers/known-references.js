/**
 * The one check that the rulesets cannot state as data: what a plan's goals support must exist. The same for each linter,
 * so that only the linters differ.
 *
 * @param {any} plan - the plain value of a plan
 * @returns {{ id: string, path: (string | number)[] }[]} the references that lead nowhere, with their places
 */
export function unknownReferences(plan) {
  const known = new Set(['mission', 'vision', ...(plan.values ?? []).map((value) => value.id)]);
  return goalsOf(plan).flatMap(({ goal, path }) =>
    (goal.supports ?? []).flatMap((id, index) =>
      known.has(id) ? [] : [{ id, path: [...path, 'supports', index] }],
    ),
  );
}

function goalsOf(plan) {
  return (plan.priorities ?? []).flatMap(({ goals = [] }, priority) =>
    goals.map((goal, index) => ({ goal, path: ['priorities', priority, 'goals', index] })),
  );
}
