import { branchesOf } from './branches.ts';
import type { JsonSchema } from './json-schema.ts';

/** The fields that a record may have, by name, in the order of the format. */
export type Properties = Readonly<Record<string, JsonSchema>>;

/**
 * The fields that the record at the end of some steps may have: at `['goals', 0]` those of a goal. `undefined` where the
 * schema has no record there.
 *
 * @param schema - a schema of the kind that this package publishes
 */
export function fieldsAt(schema: JsonSchema, steps: readonly (string | number)[]): Properties | undefined {
  let branches = branchesOf(schema, schema);
  for (const step of steps)
    branches = branches.flatMap((branch) => inside(branch, step).flatMap((each) => branchesOf(each, schema)));
  return branches.find(({ properties }) => properties !== undefined)?.properties;
}

/**
 * The section of a record that has a field of some name, as `reality` of a plan has `obstacles`: a record that is no item
 * of a list. `undefined` where none has it.
 */
export function sectionWith(name: string, fields: Properties, schema: JsonSchema): string | undefined {
  return Object.keys(fields).find((section) => {
    const branches = branchesOf(fields[section] ?? {}, schema);
    return (
      !branches.some(({ type }) => type === 'array') &&
      branches.some(({ properties = {} }) => Object.hasOwn(properties, name))
    );
  });
}

/** What a schema says of one field, or of the items of a list. */
function inside({ properties = {}, items }: JsonSchema, step: string | number): readonly JsonSchema[] {
  if (typeof step === 'number') return typeof items === 'object' ? [items] : [];
  const field = Object.hasOwn(properties, step) ? properties[step] : undefined;
  return field === undefined ? [] : [field];
}
