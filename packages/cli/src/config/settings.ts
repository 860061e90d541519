import { ConfigError, resolve, safe } from '@plan-lint/core';
import type { Config, ConfigProblem, LintSettings } from '@plan-lint/core';
import type { FailOn, LintOptions } from '../lint/lint-options.ts';
import { RunError } from '../run-error.ts';
import type { ConfigFile } from './config-file.ts';
import { given } from './given.ts';

/** What a run is to do, all said and done. */
export interface RunSettings {
  readonly lint: LintSettings;
  readonly failOn: FailOn;
  /** As many warnings as there may be. */
  readonly maxWarnings: number;
  /** The config that was read, if any. */
  readonly config: ConfigFile | undefined;
}

/**
 * Puts together what the command line and the config say; the command line has the last word.
 *
 * @param today - what counts as today where neither says so
 * @throws {RunError} that lists every mistake: those of the command line by flag, those of the config by place
 */
export async function settingsFor(
  options: LintOptions,
  cwd: string,
  today: () => string,
): Promise<RunSettings> {
  const day = today();
  const { preset, rules, asOf = day, config, failOn = 'error', maxWarnings = Infinity } = options;
  const lint = resolveOr({ ...given({ preset }), rules, asOf }, sayFlagProblem);
  return config === undefined ? { lint, failOn, maxWarnings, config } : withConfig(config, options, cwd, day);
}

async function withConfig(
  name: string,
  options: LintOptions,
  cwd: string,
  day: string,
): Promise<RunSettings> {
  const { configOf, readConfig, settingOf } = await import('./config-file.ts');
  const { sayProblemIn } = await import('./locate-setting.ts');
  const { preset, rules, asOf, failOn, maxWarnings } = options;
  const file = readConfig(name, cwd);
  const whole = {
    extends: [{ asOf: day }, { ...configOf(file), ...given({ preset }) }],
    rules,
    ...given({ asOf }),
  };
  return {
    lint: resolveOr(whole, (problem) => sayProblemIn(file, seenFromFile(problem))),
    failOn: failOn ?? settingOf(file, 'failOn') ?? 'error',
    maxWarnings: maxWarnings ?? settingOf(file, 'maxWarnings') ?? Infinity,
    config: file,
  };
}

function resolveOr(config: Config, say: (problem: ConfigProblem) => string): LintSettings {
  try {
    return resolve(config);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new RunError(error.message, error.problems.map(say));
  }
}

/** The file is the second part of what the library was given. */
function seenFromFile({ path, message }: ConfigProblem): ConfigProblem {
  return { path: path[0] === 'extends' ? path.slice(2) : path, message };
}

const FLAGS: Readonly<Record<string, string>> = { preset: '--preset', rules: '--rule', asOf: '--as-of' };

function sayFlagProblem({ path: [setting = ''], message }: ConfigProblem): string {
  return `plan-lint: ${FLAGS[setting] ?? setting}: ${safe(message, 1_000)}`;
}
