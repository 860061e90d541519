import { formatPage } from './format-page.ts';
import { documentNames, jsonSchemaOf, type DocumentName } from './json-schema.ts';
import { typesFor } from './types.ts';
import { validatorsFor } from './validators.ts';

const HOME = 'packages/schemas';
const NOTE = '// Written by scripts/generate.ts from the zod schemas; do not edit.\n\n';

/** Everything that is derived from the zod schemas: paths from the root of the repository, and their contents. */
export function generate(): Promise<Map<string, string>> {
  const published = Object.fromEntries(
    documentNames.map((name) => [name, jsonSchemaOf(name, 'draft-2020-12')]),
  );
  const files = new Map<string, string>();
  for (const name of documentNames) {
    files.set(`${HOME}/${name}.schema.json`, asFile(published[name]));
    files.set(`${HOME}/draft-07/${name}.schema.json`, asFile(jsonSchemaOf(name, 'draft-07')));
    files.set(`${HOME}/src/generated/${name}-schema.ts`, NOTE + asModule(name, published[name]));
  }
  files.set(`${HOME}/src/generated/types.ts`, NOTE + typesFor(published));
  const predicates = Object.fromEntries(
    documentNames.map((name) => [`is${capitalised(name)}`, published[name] ?? {}]),
  );
  files.set(`${HOME}/src/generated/validators.ts`, NOTE + validatorsFor(predicates));
  files.set('docs/plan-format.md', formatPage(published['plan'] ?? {}, published['reflection'] ?? {}));
  return Promise.resolve(files);
}

const asFile = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A module that parses the schema when it is first asked for, so that loading it costs next to nothing. */
function asModule(name: DocumentName, schema: unknown): string {
  const text = JSON.stringify(schema).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return [
    "import type { JsonSchema } from '../json-schema.ts';\n",
    `const text = '${text}';`,
    'let parsed: JsonSchema | undefined;\n',
    `/** The published JSON Schema 2020-12 of a ${name === 'config' ? 'configuration' : name}, parsed when first asked for. */`,
    `export function ${name}Schema(): JsonSchema {`,
    '  return (parsed ??= JSON.parse(text) as JsonSchema);',
    '}\n',
  ].join('\n');
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
