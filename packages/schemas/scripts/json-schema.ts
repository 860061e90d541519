import { toJSONSchema, type ZodType } from 'zod';
import { baseline } from '../src/baseline.ts';
import { config } from '../src/config.ts';
import type { JsonSchema } from '../src/json-schema.ts';
import { plan } from '../src/plan.ts';
import { reflection } from '../src/reflection.ts';
import { report } from '../src/report.ts';

/** The dialects in which the format is published: one for tools, and the one that editors read best. */
export type Dialect = 'draft-2020-12' | 'draft-07';

const DOCS = 'https://plan-lint.dev/format';
const HOME = 'https://plan-lint.dev/schema/v1';

/** The documents that the format describes. */
export type DocumentName = 'plan' | 'reflection' | 'config' | 'report' | 'baseline';

const documents: Readonly<Record<DocumentName, ZodType>> = { plan, reflection, config, report, baseline };

/** Their names, in a fixed order. */
export const documentNames: readonly DocumentName[] = ['plan', 'reflection', 'config', 'report', 'baseline'];

/** The published JSON Schema of a document, ready to be written to its file. */
export function jsonSchemaOf(name: DocumentName, target: Dialect): JsonSchema {
  const { $schema, description, ...rest } = toJSONSchema(documents[name], { target, io: 'input' });
  return {
    $schema,
    $id: `${HOME}/${target === 'draft-07' ? 'draft-07/' : ''}${name}.schema.json`,
    title: `plan-lint ${name}`,
    description: `${description ?? ''} ${DOCS}`,
    ...rest,
  } as JsonSchema;
}
