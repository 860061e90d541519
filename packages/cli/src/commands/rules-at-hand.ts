import { broughtBy, builtinRules, roleOf, sameRole } from '@plan-lint/core';
import type { RegisteredRule } from '@plan-lint/core';
import { configOf } from '../config/config-file.ts';
import type { ConfigFile } from '../config/config-file.ts';
import { configsFor } from '../config/configs.ts';
import { withHouseRules } from '../config/house-rules.ts';
import { placeOfSetting } from '../config/locate-setting.ts';
import { settingsFor } from '../config/settings.ts';
import type { Io } from '../io/io.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import { plainly } from '../lint/lint-options.ts';

/** Which config to look into for rules besides the tool's own. */
export type RuleSources = Partial<Pick<LintOptions, 'config' | 'findConfig'>>;

/** The rules that there are where the command stands. */
export interface RulesAtHand {
  readonly rules: readonly RegisteredRule[];
  /** Where a rule of the config itself is written: `plan-lint.config.yaml:3:5`. */
  readonly placeOf: (id: string) => string | undefined;
}

/**
 * The rules of the tool, and those that the config brings along.
 *
 * @throws {RunError} where the config cannot be used
 */
export async function rulesAtHand(sources: RuleSources, io: Io): Promise<RulesAtHand> {
  const options = { ...plainly([]), ...sources };
  const configs = await configsFor(options, [], io);
  const { run } = configs;
  if (run === undefined) return { rules: builtinRules, placeOf: () => undefined };
  await settingsFor(options, configs, { pathOf: (name) => name, today: io.today() });
  const { config } = withHouseRules(configOf(run), { roleOf, sameRole });
  return { rules: [...builtinRules, ...broughtBy(config)], placeOf: (id) => placeOfCheck(run, id) };
}

function placeOfCheck(file: ConfigFile, id: string): string | undefined {
  if (file.settings.checks?.[id] !== undefined) return placeOfSetting(file, ['checks', id, 'on']);
  const places = [...file.bases.values()].map((base) => placeOfCheck(base, id));
  return places.find((place) => place !== undefined);
}
