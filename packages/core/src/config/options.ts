import { explain } from '@plan-lint/schemas/explain';
import type { RegisteredRule } from '../rule/registered.ts';
import type { StandardSchema } from '../rule/options.ts';
import type { ConfigProblem } from './config-error.ts';
import { shapeOf } from './shape-of.ts';
import type { ValueShape } from './shape-of.ts';

/**
 * The options of a rule with its defaults filled in. Mistakes go to `problems`; the defaults stand in for them.
 *
 * @throws {TypeError} for a rule from elsewhere whose options are no Standard Schema, or one that answers late
 */
export function resolveOptions(
  entry: RegisteredRule,
  given: object,
  path: readonly (string | number)[],
  problems: ConfigProblem[],
): object {
  const { rule, defaults, options } = entry;
  if (options !== undefined) {
    for (const { code, at, key, expected, nearest } of explain(options, shapeOf(given, []))) {
      const name = [...(at as ValueShape).path, ...(key === undefined ? [] : [key])];
      const hint = nearest === undefined ? `Expected: ${expected}.` : `Did you mean "${nearest}"?`;
      const what =
        code === 'unknownKey'
          ? `The rule "${rule.id}" has no option "${key ?? ''}".`
          : `The option "${name.join('.')}" of the rule "${rule.id}" does not fit.`;
      problems.push({ path: [...path, ...name], message: `${what} ${hint}` });
    }
    return { ...defaults, ...given };
  }
  if (rule.options === undefined) return given;
  return askSchema(rule.id, rule.options as StandardSchema<object>, given, path, problems);
}

function askSchema(
  id: string,
  schema: StandardSchema<object>,
  given: object,
  path: readonly (string | number)[],
  problems: ConfigProblem[],
): object {
  if (typeof schema === 'function' || !('~standard' in schema)) {
    throw new TypeError(
      `The options of the rule "${id}" must be a schema of the Standard Schema family, for example one of zod.`,
    );
  }
  const result = schema['~standard'].validate(given);
  if (result instanceof Promise)
    throw new TypeError(`The options of the rule "${id}" must be checked without waiting.`);
  if (result.issues === undefined) return result.value;
  for (const { message } of result.issues)
    problems.push({ path, message: `The options of the rule "${id}" do not fit: ${message}` });
  return given;
}
