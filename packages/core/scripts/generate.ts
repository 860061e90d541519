import { readFile } from 'node:fs/promises';
import { configSchemaFor } from './config-schema.ts';
import { loadRules, RULES } from './load-rules.ts';
import type { LoadedRule } from './load-rules.ts';
import { pageHead, withHead } from './page-head.ts';
import { rulesTable } from './rules-table.ts';

const SOURCE = 'packages/core/src/rules';

/** Derives from the rules: the registry, the heads of their pages, the pages as data, the table of all rules, and the
 * schema of configs that knows them. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const rules = await loadRules();
  const files = new Map<string, string>([[`${SOURCE}/registry.generated.ts`, registry(rules)]]);
  const pages: Record<string, string> = {};
  for (const entry of rules) {
    const { id } = entry.rule;
    const page = withHead(await readFile(`${RULES}${id}/${id}.md`, 'utf8'), pageHead(entry));
    files.set(`${SOURCE}/${id}/${id}.md`, page);
    pages[id] = page;
  }
  files.set(`${SOURCE}/pages.generated.ts`, pagesModule(pages));
  files.set('docs/rules.md', rulesTable(rules));
  files.set('packages/core/config.schema.json', await configSchemaFor(rules));
  return files;
}

const NOTICE = '// Written by `pnpm generate` from the rules. Edit those.\n';

function registry(rules: readonly LoadedRule[]): string {
  const imports = rules.map(
    ({ rule, exportName }) => `import { ${exportName} } from './${rule.id}/${rule.id}.ts';`,
  );
  const entries = rules.map(({ exportName, defaults, options }) => {
    const rest =
      options === undefined
        ? ''
        : `, defaults: ${JSON.stringify(defaults)}, options: ${JSON.stringify(options)}`;
    return `  { rule: ${exportName}${rest} },`;
  });
  const comment = '/** The rules of this project, by id, with the defaults and schemas of their options. */';
  const type = "import type { RegisteredRule } from '../rule/registered.ts';";
  return `${NOTICE}${type}\n${imports.join('\n')}\n\n${comment}\nexport const builtinRules: readonly RegisteredRule[] = [\n${entries.join('\n')}\n];\n`;
}

function pagesModule(pages: Readonly<Record<string, string>>): string {
  const comment = '/** The page of every rule as Markdown, by id. */';
  return `${NOTICE}\n${comment}\nexport const rulePages: Readonly<Record<string, string>> = ${JSON.stringify(pages, null, 2)};\n`;
}
