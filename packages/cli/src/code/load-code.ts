import { pathToFileURL } from 'node:url';
import { defineRule } from '@plan-lint/core';
import type { Plugin, Rule } from '@plan-lint/core';
import { KINDS } from './protocol.ts';
import type { Loaded, Loading, PluginData, RuleData } from './protocol.ts';

/** The rules that were loaded, under their whole names. */
export type KnownRules = Map<string, Rule>;

/**
 * Loads a config or a plugin, and takes down its rules.
 *
 * @throws {Error} that says what is wrong with it, in a sentence
 */
export async function loadCode({ kind, path }: Loading, known: KnownRules): Promise<Loaded> {
  const module = (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
  // What CommonJS exports stands under `default`, and under that again where it was compiled.
  const outer = module.default;
  const exported = isRecord(outer) && outer['__esModule'] === true ? outer['default'] : outer;
  if (kind === 'plugin') return { plugins: [pluginIn(exported, known)] };
  if (!isRecord(exported))
    throw new Error(`Its default export is ${nameKind(exported)}; a record of settings belongs there.`);
  const { plugins = [], ...settings } = exported;
  const all = [plugins].flat() as readonly unknown[];
  const own = all.filter((plugin) => typeof plugin !== 'string').map((plugin) => pluginIn(plugin, known));
  const names = all.filter((plugin) => typeof plugin === 'string');
  return { settings: { ...asData(settings), plugins: names }, plugins: own };
}

function asData(settings: object): object {
  return JSON.parse(JSON.stringify(settings)) as object;
}

function pluginIn(value: unknown, known: KnownRules): PluginData {
  if (!isRecord(value))
    throw new Error(`It gives ${nameKind(value)}; a plugin is a record with a name and rules.`);
  const { name, rules = [], presets = {} } = value as Partial<Plugin>;
  if (typeof name !== 'string' || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name) || RESERVED.includes(name))
    throw new Error('A plugin has a name in small letters, digits and hyphens, for example "harbour".');
  if (!Array.isArray(rules))
    throw new Error(`The rules of the plugin "${name}" are ${nameKind(rules)}; a list belongs there.`);
  if (!isRecord(presets))
    throw new Error(`The presets of the plugin "${name}" are ${nameKind(presets)}; a record belongs there.`);
  return {
    name,
    rules: (rules as readonly unknown[]).map((rule) => ruleIn(rule, name, known)),
    presets: asData(presets) as PluginData['presets'],
  };
}

/** They stand before the names of other rules. */
const RESERVED = ['house', 'internal'];

function ruleIn(value: unknown, plugin: string, known: KnownRules): RuleData {
  const fault = faultOf(value);
  if (fault !== undefined) throw new Error(`A rule of the plugin "${plugin}" is unsound: ${fault}.`);
  const rule = defineRule(value as never);
  const id = `${plugin}/${rule.id}`;
  if (known.has(id)) throw new Error(`The plugin "${plugin}" has two rules called "${rule.id}".`);
  known.set(id, rule);
  const kinds = KINDS.filter((kind) => rule.check[kind] !== undefined);
  // What is code has no place in data: it is left out.
  const data = asData({ ...rule, options: undefined, check: undefined, alwaysOn: false }) as RuleData;
  return { ...data, id, kinds };
}

/** Why a value is no rule. */
function faultOf(value: unknown): string | undefined {
  if (!isRecord(value)) return `it is ${nameKind(value)}`;
  const { id, description, messages, check } = value;
  if (typeof id !== 'string' || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))
    return 'its id is a name in small letters, digits and hyphens';
  if (typeof description !== 'string') return `"${id}" has no description`;
  if (!isRecord(messages) || !Object.values(messages).every(isMessage))
    return `each message of "${id}" has the texts says, why and try`;
  return faultOfWeight(id, value) ?? faultOfCode(id, value, check);
}

function faultOfWeight(
  id: string,
  { severity, confidence, basis }: Record<string, unknown>,
): string | undefined {
  if (!['error', 'warning', 'info'].includes(String(severity)))
    return `the severity of "${id}" is error, warning or info`;
  if (!['certain', 'likely', 'judgement'].includes(String(confidence)))
    return `the confidence of "${id}" is certain, likely or judgement`;
  const isSound =
    Array.isArray(basis) && basis.every((each) => isRecord(each) && typeof each['says'] === 'string');
  return isSound ? undefined : `the basis of "${id}" is a list of reasons`;
}

function faultOfCode(id: string, { options }: Record<string, unknown>, check: unknown): string | undefined {
  if (typeof options === 'function') return `the options of "${id}" are a schema and no function`;
  if (!isRecord(check)) return `"${id}" has no check`;
  for (const [kind, code] of Object.entries(check)) {
    if (!KINDS.some((known) => known === kind))
      return `"${id}" looks at "${kind}"; known: ${KINDS.join(', ')}`;
    if (typeof code !== 'function') return `what looks at the ${kind} in "${id}" is a function`;
  }
  return undefined;
}

function isMessage(value: unknown): boolean {
  return isRecord(value) && ['says', 'why', 'try'].every((part) => typeof value[part] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameKind(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (value instanceof Promise) return 'a promise';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
