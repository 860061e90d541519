import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Config, LintSettings } from '@plan-lint/core';
import { ConfigError, PRESETS, readConfig, resolve as resolveSettings, Source } from '@plan-lint/core';
import type { FailOn, LintFlags } from './flags.ts';
import { isInside } from './find-files.ts';
import { readTextFile } from './read-text.ts';
import { RunError } from './run-error.ts';

/** What a run is to do, from its config and its flags. */
export interface RunSettings {
  readonly settings: LintSettings;
  readonly failOn: FailOn;
  readonly maxWarnings: number | undefined;
}

/** How many configs may build on each other. */
const DEEPEST = 20;

/**
 * Puts config and flags together; flags win.
 *
 * @throws {RunError} that lists every mistake with its place and the nearest name
 */
export function runSettings(flags: LintFlags, cwd: string, today: () => string): RunSettings {
  const file = flags.config === undefined ? {} : configFile(resolve(cwd, flags.config), cwd);
  const config: Config = {
    extends: [file],
    ...(flags.preset === undefined ? {} : { preset: flags.preset }),
    rules: ruleFlags(flags.rule),
    asOf: flags.asOf ?? file.asOf ?? today(),
  };
  return {
    settings: settled(
      () => resolveSettings(config),
      (path, message) => `${flagFor(path)}${message}`,
    ),
    failOn: flags.failOn ?? (file.failOn as FailOn | undefined) ?? 'error',
    maxWarnings: flags.maxWarnings ?? file.maxWarnings,
  };
}

function configFile(path: string, cwd: string): Loaded['config'] {
  return loadConfig(path, [], { cwd, root: dirname(path) }).config;
}

interface Loaded {
  readonly config: Config & { readonly failOn?: string; readonly maxWarnings?: number };
}

interface Where {
  readonly cwd: string;
  /** The folder that nothing may lead out of. */
  readonly root: string;
}

function loadConfig(path: string, chain: readonly string[], where: Where): Loaded {
  const name = relative(where.cwd, path) || path;
  if (chain.includes(path)) throw new RunError(`These configs extend each other in a circle: ${[...chain, path].map((each) => relative(where.cwd, each)).join(' → ')}. Take one of them out of "extends".`);
  if (chain.length >= DEEPEST) throw new RunError(`${name}: more than ${String(DEEPEST)} configs build on each other. Put them together.`);
  const { config, problems, locate } = readConfig(new Source(name, readTextFile(path, name)));
  const describe = (at: readonly (string | number)[], message: string): string => {
    const { start } = locate(at);
    return `${name}:${String(start.line)}:${String(start.column)}: ${message}`;
  };
  if (problems.length > 0) throw new RunError(problems.map((problem) => describe(problem.path, problem.message)));
  const bases = typeof config.extends === 'string' ? [config.extends] : ((config.extends ?? []) as readonly string[]);
  const extended = bases.map((base, index) => {
    if (!isFile(base)) return base;
    const target = inside(resolve(dirname(path), base), where.root, describe(['extends', index], `"${base}" lies outside the folder of the config. Only files inside it can be extended.`));
    if (!existsSync(target)) throw new RunError(describe(['extends', index], `There is no file "${base}" here. Check the name.`));
    return loadConfig(target, [...chain, path], where).config;
  });
  const whole = { ...inherited(extended), ...config, extends: extended };
  settled(() => resolveSettings({ asOf: '2000-01-01', ...whole }), (at, message) => describe(at, message));
  return { config: whole };
}

/** What a config takes over from those it builds on, beside their rules; later ones win. */
function inherited(bases: readonly (string | Loaded['config'])[]): Pick<Loaded['config'], 'asOf' | 'failOn' | 'maxWarnings'> {
  const taken = bases.map((base) => {
    const { asOf, failOn, maxWarnings }: Loaded['config'] = typeof base === 'string' ? {} : base;
    return Object.entries({ asOf, failOn, maxWarnings }).filter(([, value]) => value !== undefined);
  });
  return Object.fromEntries(taken.flat());
}

/** Presets are plain names; files have an ending or a folder. */
function isFile(base: string): boolean {
  return /[./\\]/.test(base) && !PRESETS.some(({ name }) => name === base);
}

function inside(path: string, root: string, message: string): string {
  let real = path;
  try {
    real = realpathSync(path);
  } catch {
    // Reading it says that it does not exist.
  }
  if (!isInside(real, root)) throw new RunError(message);
  return path;
}

function ruleFlags(flags: readonly string[]): Record<string, never> {
  const rules: Record<string, string> = {};
  for (const flag of flags) {
    const colon = flag.lastIndexOf(':');
    if (colon < 1) throw new RunError(`--rule ${flag}: give a rule and a severity, for example --rule wig-limit:warning.`);
    rules[flag.slice(0, colon)] = flag.slice(colon + 1);
  }
  return rules as Record<string, never>;
}

function flagFor(path: readonly (string | number)[]): string {
  const [first] = path;
  return first === 'preset' ? '--preset: ' : first === 'rules' ? '--rule: ' : first === 'asOf' ? '--as-of: ' : '';
}

function settled<T>(make: () => T, describe: (path: readonly (string | number)[], message: string) => string): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new RunError(error.problems.map(({ path, message }) => describe(path, message)), { cause: error });
  }
}
