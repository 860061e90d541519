import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { RegisteredRule } from '../src/rule/registered.ts';
import type { Rule } from '../src/rule/rule.ts';

/** Where the rules of this project are: one folder each, named like the rule. */
export const RULES: string = fileURLToPath(new URL('../src/rules/', import.meta.url));

/** A rule of this project with what is derived from it. */
export interface LoadedRule extends RegisteredRule {
  /** The name under which its file exports it. */
  readonly exportName: string;
}

/** Loads every rule from its folder, by id. A folder is a rule. */
export async function loadRules(): Promise<readonly LoadedRule[]> {
  const entries = await readdir(RULES, { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(ids.sort().map(loadRule));
}

async function loadRule(id: string): Promise<LoadedRule> {
  const module = (await import(pathToFileURL(`${RULES}${id}/${id}.ts`).href)) as Record<string, unknown>;
  const exportName = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const rule = module[exportName] as Rule | undefined;
  if (rule?.id !== id) throw new Error(`rules/${id}/${id}.ts must export the rule "${id}" as ${exportName}.`);
  if (typeof rule.options !== 'function') return { rule, exportName };
  const schema = (rule.options as (zod: typeof z) => z.ZodType<object>)(z);
  const options = z.toJSONSchema(schema, { io: 'input' }) as Record<string, unknown>;
  delete options['$schema'];
  return { rule, exportName, defaults: schema.parse({}), options };
}
