import type { JsonSchema } from './json-schema.ts';

/** The plain schemas that a schema offers to choose from, through references and unions. */
export function branchesOf(schema: JsonSchema, root: JsonSchema): readonly JsonSchema[] {
  if (schema.$ref !== undefined) return branchesOf(targetOf(schema.$ref, root), root);
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap((branch) => branchesOf(branch, root));
}

/** What a reference stands for. */
export function targetOf(ref: string, { $defs }: JsonSchema): JsonSchema {
  return $defs?.[ref.slice('#/$defs/'.length)] ?? {};
}
