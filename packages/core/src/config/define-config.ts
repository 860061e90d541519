import type { CheckInput } from '@plan-lint/schemas';
import type { Rule } from '../rule/rule.ts';
import type { Config } from './config.ts';

/** What a package brings along: rules, and presets that set them. It is the default export of the package. */
export interface Plugin {
  /** What stands before the names of its rules: `harbour` makes `harbour/pupil-voice` of `pupil-voice`. */
  readonly name: string;
  /** Made with `defineRule`, each under its own name. */
  readonly rules?: readonly Rule[];
  /** Settings to build on, by name: `extends: harbour/strict`. */
  readonly presets?: Readonly<Record<string, Pick<Config, 'preset' | 'rules' | 'overrides'>>>;
}

/** What a config file may say that is a program: what the library takes, with plugins, and what concerns the run. */
export interface FileConfig extends Omit<Config, 'extends' | 'plugins' | 'checks'> {
  /** Presets, files and packages that this config builds on. */
  readonly extends?: string | readonly string[];
  /** Plugins themselves, or the names of packages. */
  readonly plugins?: string | Plugin | readonly (string | Plugin)[];
  readonly checks?: Readonly<Record<string, CheckInput>>;
  /** Plans that are not looked at, written as in `.gitignore`. */
  readonly ignore?: string | readonly string[];
  /** The least severe finding that makes a run fail. */
  readonly failOn?: 'error' | 'warning' | 'info' | 'never';
  /** How many warnings a run may have before it fails. */
  readonly maxWarnings?: number;
}

/**
 * Says that a record is a config, so that an editor helps with writing it. It gives back what it is given.
 *
 * @example
 * ```ts
 * // plan-lint.config.mjs
 * export default defineConfig({ preset: 'strict', rules: { 'wig-limit': ['error', { max: 1 }] } });
 * ```
 */
export function defineConfig(config: FileConfig): FileConfig {
  return config;
}
