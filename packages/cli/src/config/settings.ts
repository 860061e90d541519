import { dirname, relative } from 'node:path';
import { builtinRules, ConfigError, resolveConfig, roleOf, safe, sameRole } from '@plan-lint/core';
import type { Config, ConfigProblem, ConfigSurroundings, LintSettings } from '@plan-lint/core';
import type { CodeHost } from '../code/code-host.ts';
import { withSlashes } from '../files/project.ts';
import type { FailOn, LintOptions } from '../lint/lint-options.ts';
import { RunError } from '../run-error.ts';
import type { ConfigFile } from './config-file.ts';
import { given } from './given.ts';
import { FILE_AT, wholeConfig } from './whole-config.ts';

/** What a run is to do, all said and done. */
export interface RunSettings {
  /** What holds for the run as a whole. */
  readonly lint: LintSettings;
  /** What holds for a file, by its name. */
  readonly settingsOf: (file: string) => LintSettings;
  readonly failOn: FailOn;
  /** As many warnings as there may be. */
  readonly maxWarnings: number;
  /** The config that concerns the run as a whole, if any. */
  readonly config: ConfigFile | undefined;
}

/** The configs of a run: that of the run as a whole, and that of each file. */
export interface Configs {
  readonly run: ConfigFile | undefined;
  /** By the path of a file; absent where none holds for it. */
  readonly ofFile: (path: string) => ConfigFile | undefined;
  /** Who runs the code that they bring along, if any. */
  readonly code?: CodeHost | undefined;
}

export const NO_CONFIGS: Configs = { run: undefined, ofFile: () => undefined };

/** Where and when a run takes place. */
export interface Setting {
  /** Where a file is, by its name. */
  readonly pathOf: (name: string) => string;
  /** What counts as today where nobody says so. */
  readonly today: string;
}

/**
 * Puts together what the command line and the configs say; the command line has the last word.
 *
 * @throws {RunError} that lists every mistake: those of the command line by flag, those of a config by place
 */
export async function settingsFor(
  options: LintOptions,
  configs: Configs,
  setting: Setting,
): Promise<RunSettings> {
  const { preset, rules, asOf = setting.today } = options;
  const plain = resolveOr({ ...given({ preset }), rules, asOf }, sayFlagProblem);
  const { run } = configs;
  const { failOn, maxWarnings } = options;
  if (configs === NO_CONFIGS)
    return {
      lint: plain,
      settingsOf: () => plain,
      failOn: failOn ?? 'error',
      maxWarnings: maxWarnings ?? Infinity,
      config: undefined,
    };
  const { settingOf } = await import('./config-file.ts');
  const resolved = await resolver(options, setting);
  const known = new Map<ConfigFile, LintSettings>();
  const settingsUnder = (config: ConfigFile | undefined): LintSettings => {
    if (config === undefined) return plain;
    const settings = known.get(config) ?? resolved(config);
    known.set(config, settings);
    return settings;
  };
  const said = <K extends 'failOn' | 'maxWarnings'>(key: K): ReturnType<typeof settingOf<K>> =>
    run === undefined ? undefined : settingOf(run, key);
  return {
    lint: settingsUnder(run),
    settingsOf: (name) => settingsUnder(configs.ofFile(setting.pathOf(name))),
    failOn: failOn ?? said('failOn') ?? 'error',
    maxWarnings: maxWarnings ?? said('maxWarnings') ?? Infinity,
    config: run,
  };
}

async function resolver(
  options: LintOptions,
  { pathOf, today }: Setting,
): Promise<(config: ConfigFile) => LintSettings> {
  const [{ configOf }, { sayProblemIn }, { withHouseRules }] = await Promise.all([
    import('./config-file.ts'),
    import('./locate-setting.ts'),
    import('./house-rules.ts'),
  ]);
  return (config) => {
    const { config: whole, problems } = withHouseRules(wholeConfig(configOf(config), options, today), {
      roleOf,
      sameRole,
    });
    const folder = dirname(config.path);
    const seenFrom = (name: string): string => withSlashes(relative(folder, pathOf(name)));
    return resolveOr(whole, (problem) => sayProblemIn(config, seenFromFile(problem)), {
      pathOf: seenFrom,
      problems,
    });
  };
}

function resolveOr(
  config: Config,
  say: (problem: ConfigProblem) => string,
  surroundings: ConfigSurroundings = {},
): LintSettings {
  try {
    return resolveConfig(config, builtinRules, surroundings);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new RunError(error.message, error.problems.map(say));
  }
}

/** The file is the second part of what the library was given. */
function seenFromFile({ path, message }: ConfigProblem): ConfigProblem {
  return { path: path[0] === 'extends' ? path.slice(FILE_AT.length) : path, message };
}

const FLAGS: Readonly<Record<string, string>> = { preset: '--preset', rules: '--rule', asOf: '--as-of' };

function sayFlagProblem({ path: [setting = ''], message }: ConfigProblem): string {
  return `plan-lint: ${FLAGS[setting] ?? setting}: ${safe(message, 1_000)}`;
}
