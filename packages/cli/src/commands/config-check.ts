import { dirname, relative } from 'node:path';
import {
  builtinRules,
  idleSettings,
  lintFiles,
  readWorkspace,
  roleOf,
  sameRole,
  sayFinding,
  safe,
  safePath,
} from '@plan-lint/core';
import type { LintSettings, Report } from '@plan-lint/core';
import { configOf } from '../config/config-file.ts';
import type { ConfigFile } from '../config/config-file.ts';
import { configsFor } from '../config/configs.ts';
import { deadIgnores } from '../config/dead-ignores.ts';
import { withHouseRules } from '../config/house-rules.ts';
import { placeOfSetting } from '../config/locate-setting.ts';
import { settingsFor } from '../config/settings.ts';
import type { ExitCode } from '../exit-code.ts';
import { listPlans } from '../files/list-folder.ts';
import type { ReadFile } from '../files/plans-above.ts';
import { nameFrom, withSlashes } from '../files/project.ts';
import { readText } from '../files/read-file.ts';
import type { Io } from '../io/io.ts';
import { plainly } from '../lint/lint-options.ts';
import { isRunError, RunError } from '../run-error.ts';

/**
 * Looks a config through for what does nothing: patterns that fit no file, settings that are overruled everywhere, waivers
 * that waive nothing. Mistakes that keep it from being used are listed too, and make the same exit code.
 *
 * @param name - the config; the one that holds here, where none is named
 * @throws {RunError} where there is no config to look at
 */
export async function checkConfig(name: string | undefined, io: Io): Promise<ExitCode> {
  const options = { ...plainly([]), config: name };
  try {
    const { run } = await configsFor(options, [], io);
    if (run === undefined) throw new RunError(NO_CONFIG);
    const plans = plansUnder(run, io.cwd);
    const paths = new Map(plans.map((plan) => [plan.name, plan.path]));
    const setting = { pathOf: (file: string) => paths.get(file) ?? file, today: io.today() };
    const settings = await settingsFor(options, { run, ofFile: () => run }, setting);
    const problems = [
      ...idleIn(run, plans, settings.lint),
      ...deadIgnores(run, plans),
      ...idleWaivers(lintFiles(plans, settings.lint, settings)),
    ];
    io.stdout.write(
      [...problems, summaryOf(run, plans.length, problems.length)].map((line) => `${line}\n`).join(''),
    );
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (!isRunError(error) || error.message === NO_CONFIG) throw error;
    // What is wrong with the config is what was asked for, and no failure of the command.
    io.stdout.write(error.lines.map((line) => `${line}\n`).join(''));
    return 1;
  }
}

const NO_CONFIG =
  'There is no config here. Looked for plan-lint.config.yaml, .yml and .json in this folder and above it, up to the root of the repository. Name one: plan-lint config check FILE';

function summaryOf({ root }: ConfigFile, plans: number, problems: number): string {
  const found =
    problems === 0
      ? 'Everything in it does something'
      : `${String(problems)} ${problems === 1 ? 'thing in it or for it does' : 'things in it or for it do'} nothing`;
  return `${found}: ${safePath(root.source.name)}, checked with ${String(plans)} plan${plans === 1 ? '' : 's'} in its folder.`;
}

/** Every plan in the folder of a config and below. */
function plansUnder({ path }: ConfigFile, cwd: string): readonly ReadFile[] {
  return listPlans(dirname(path)).files.flatMap((file) => {
    const name = nameFrom(cwd, file);
    const text = readText(name, file);
    return typeof text === 'string' ? [{ name, path: file, text }] : [];
  });
}

function idleIn(file: ConfigFile, plans: readonly ReadFile[], settings: LintSettings): readonly string[] {
  const folder = dirname(file.path);
  const levels = new Map(readWorkspace(plans, settings).outlines.map((plan) => [plan.file, plan.level]));
  const seen = plans.map(({ name, path }) => ({
    path: withSlashes(relative(folder, path)),
    level: levels.get(name),
  }));
  return idleSettings(withHouseRules(configOf(file), { roleOf, sameRole }).config, builtinRules, seen).map(
    ({ path, message }) => `${placeOfSetting(file, path)}: ${safe(message, 1_000)}`,
  );
}

/** Waivers of the plans that waive nothing, in the words of the rule that says so. */
function idleWaivers({ files, rules }: Report): readonly string[] {
  return files.flatMap(({ file, findings }) =>
    findings
      .filter(({ ruleId, messageId }) => ruleId === 'waivers' && messageId.startsWith('unused'))
      .map((finding) => {
        const { line, column } = finding.at.start;
        return `${safePath(file)}:${String(line)}:${String(column)}: ${safe(sayFinding(finding, rules).says, 1_000)}`;
      }),
  );
}
