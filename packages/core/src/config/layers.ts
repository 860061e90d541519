import type { RegisteredRule } from '../rule/registered.ts';
import type { Config, Override } from './config.ts';
import type { Path } from './origin.ts';

/** A config that others build on, without what it builds on itself. */
export interface Layer {
  readonly config: Config;
  readonly path: Path;
  readonly presets: readonly { readonly name: string; readonly path: Path }[];
}

/** A config and all that it extends, first what is overruled by the rest. */
export function layersOf(config: Config, path: Path = []): readonly Layer[] {
  const presets: { name: string; path: Path }[] = [];
  const layers: Layer[] = [];
  for (const [index, base] of listOf<string | Config>(config.extends).entries()) {
    const at = [...path, 'extends', index];
    if (typeof base === 'string') presets.push({ name: base, path: at });
    else layers.push(...layersOf(base, at));
  }
  return [...layers, { config, path, presets }];
}

/** The overrides of all layers, each with its place, first what is overruled by the rest. */
export function overridesOf(
  layers: readonly Layer[],
): readonly { readonly override: Override; readonly path: Path }[] {
  return layers.flatMap(({ config, path }) =>
    listOf(config.overrides).map((override, index) => ({ override, path: [...path, 'overrides', index] })),
  );
}

/** What one group or role is called, and the places that say so. */
export interface NamesOfRole {
  readonly names: readonly string[];
  readonly paths: readonly Path[];
}

/** The names of roles of all layers together, by what they belong to: a school adds to those of its trust. */
export function rolesOf(layers: readonly Layer[]): ReadonlyMap<string, NamesOfRole> {
  const all = new Map<string, NamesOfRole>();
  for (const { config, path } of layers) {
    for (const [of, given] of Object.entries(config.roles ?? {})) {
      const { names, paths } = all.get(of) ?? { names: [], paths: [] };
      all.set(of, { names: [...names, ...listOf(given)], paths: [...paths, [...path, 'roles', of]] });
    }
  }
  return all;
}

/** The rules that a config and all that it builds on bring along. */
export function broughtBy(config: Config): readonly RegisteredRule[] {
  return layersOf(config).flatMap((layer) => layer.config.plugins ?? []);
}

/** What may be one thing, several or nothing, as a list. */
export function listOf<T>(given: T | readonly T[] | undefined): readonly T[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? (given as readonly T[]) : [given as T];
}
