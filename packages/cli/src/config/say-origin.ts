import type { Origin } from '@plan-lint/core';
import type { LintOptions } from '../lint/lint-options.ts';
import type { ConfigFile } from './config-file.ts';
import { placeOfSetting } from './locate-setting.ts';
import { FILE_AT } from './whole-config.ts';

/**
 * Says where a value of a whole config comes from: the flag, the place in a config file, the preset, or that nobody set it.
 *
 * @param origin - as seen from what `wholeConfig` made
 */
export function sayOrigin(
  origin: Origin,
  file: ConfigFile | undefined,
  { preset }: Pick<LintOptions, 'preset'>,
): string {
  if (origin.kind === 'rule') return 'the rule itself';
  if (origin.kind === 'config') return placeIn(origin.path, file);
  const name = `the preset ${origin.name}`;
  if (origin.path === undefined) return `${name}, by default`;
  return preset === origin.name && isOwnPreset(origin.path)
    ? `${name}, by --preset`
    : `${name}, by ${placeIn(origin.path, file)}`;
}

/** `--preset` stands in the place of the file's own. */
function isOwnPreset(path: readonly (string | number)[]): boolean {
  return path.length === FILE_AT.length + 1 && path.at(-1) === 'preset';
}

function placeIn(path: readonly (string | number)[], file: ConfigFile | undefined): string {
  const [first, second] = path;
  if (first === 'rules') return '--rule';
  if (first === 'asOf') return '--as-of';
  if (second === 0) return 'today';
  return file === undefined ? 'the config' : placeOfSetting(file, path.slice(FILE_AT.length));
}
