import type { Config } from '@plan-lint/core';
import type { LintOptions } from '../lint/lint-options.ts';
import { given } from './given.ts';

/** Where the config file stands in what {@link wholeConfig} makes: the second of what is built on. */
export const FILE_AT = ['extends', 1] as const;

/**
 * What a config file says, with what the command line says over it and today under it.
 *
 * @param file - the config file as the library takes it; absent where there is none
 * @param today - what counts as today where nobody says so
 */
export function wholeConfig(
  file: Config | undefined,
  { preset, rules, asOf }: Pick<LintOptions, 'preset' | 'rules' | 'asOf'>,
  today: string,
): Config {
  return {
    extends: [{ asOf: today }, { ...file, ...given({ preset }) }],
    rules,
    ...given({ asOf }),
  };
}
