import { withHouseRules } from './checks/house-rules.ts';
import { roleProblemsIn } from './checks/role-problems.ts';
import type { Config } from './config/config.ts';
import { resolveConfig } from './config/resolve-config.ts';
import type { ConfigSurroundings } from './config/resolve-config.ts';
import type { LintSettings } from './config/settings.ts';
import type { TextFile } from './engine/reader.ts';
import { lintFiles } from './engine/lint.ts';
import type { FixedFiles } from './fix/fix-files.ts';
import { fixFiles } from './fix/fix-files.ts';
import type { Report } from './engine/report.ts';
import type { FixKind } from './source/edit.ts';
import { builtinRules } from './rules/registry.generated.ts';

/**
 * Lints plans and reflections. All texts given together are one workspace: they may refer to each other and inherit
 * from each other. Touches no files and no clock.
 *
 * @param files - texts with names; a name that ends in `.json` is read as JSON, anything else as YAML
 * @param config - presets, rules and options; the `recommended` preset where nothing is given
 * @returns what was found, file by file; whatever is in a text becomes a finding, never an exception
 * @throws {ConfigError} where the config names what does not exist
 */
export function lint(files: TextFile | readonly TextFile[], config: Config = {}): Report {
  const list = Array.isArray(files) ? (files as readonly TextFile[]) : [files as TextFile];
  return lintFiles(list, resolve(config));
}

/**
 * Lints plans and reflections, and puts right what can be put right, until nothing is left of that. Touches no files: what
 * is to become of the texts is up to you.
 *
 * @param files - texts with names; a name that ends in `.json` is read and written as JSON, anything else as YAML
 * @param kinds - how far fixes must be trusted; only what cannot change the meaning where nothing is said
 * @returns the texts, and what is left to find in them
 * @throws {ConfigError} where the config names what does not exist
 */
export function fix(
  files: TextFile | readonly TextFile[],
  config: Config = {},
  kinds: Iterable<FixKind> = ['safe'],
): FixedFiles {
  const list = Array.isArray(files) ? (files as readonly TextFile[]) : [files as TextFile];
  const settings = resolve(config);
  return fixFiles(list, { kinds, lint: (texts) => lintFiles(texts, settings), settingsOf: () => settings });
}

/**
 * Checks a config and makes it ready for many runs.
 *
 * @throws {ConfigError} where the config names what does not exist
 */
export function resolve(config: Config = {}, surroundings: ConfigSurroundings = {}): LintSettings {
  const { config: whole, problems } = withHouseRules(config);
  return resolveConfig(whole, builtinRules, {
    ...surroundings,
    problems: [...problems, ...roleProblemsIn(config)],
  });
}
