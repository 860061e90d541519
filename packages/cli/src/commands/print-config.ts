import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import {
  builtinRules,
  configInForce,
  readTree,
  roleOf,
  safe,
  safePath,
  sameRole,
  Source,
} from '@plan-lint/core';
import type { ConfigInForce, Origin, RuleInForce, Sourced } from '@plan-lint/core';
import { configOf, settingOf } from '../config/config-file.ts';
import type { ConfigFile } from '../config/config-file.ts';
import { configsFor } from '../config/configs.ts';
import { withHouseRules } from '../config/house-rules.ts';
import { placeOfSetting } from '../config/locate-setting.ts';
import { sayOrigin } from '../config/say-origin.ts';
import { settingsFor } from '../config/settings.ts';
import { wholeConfig } from '../config/whole-config.ts';
import type { ExitCode } from '../exit-code.ts';
import { withSlashes } from '../files/project.ts';
import type { Io } from '../io/io.ts';
import type { LintOptions } from '../lint/lint-options.ts';

/** What holds for one file, in words. */
interface Printed {
  readonly file: string;
  readonly level: string | undefined;
  readonly configs: readonly string[];
  readonly settings: Readonly<Record<string, { readonly value: unknown; readonly from: string }>>;
  readonly rules: Readonly<Record<string, PrintedRule>>;
}

interface PrintedRule {
  readonly severity: string;
  readonly from: string;
  readonly lockedBy?: string;
  readonly options?: Readonly<Record<string, { readonly value: unknown; readonly from: string }>>;
}

/**
 * Prints all settings that hold for a file, each with where it was said. The file need not exist: then nothing is known of
 * its level.
 *
 * @throws {RunError} where a config cannot be used
 */
export async function printConfig(name: string, options: LintOptions, io: Io): Promise<ExitCode> {
  const { cwd } = io;
  const path = resolve(cwd, name);
  const configs = await configsFor(options, [dirname(path)], io);
  const today = io.today();
  // Says what is wrong with the config, if anything is.
  await settingsFor(options, configs, { pathOf: () => path, today });
  const file = configs.ofFile(path);
  const level = levelOf(path);
  const folder = file === undefined ? cwd : dirname(file.path);
  const inForce = configInForce(
    withHouseRules(wholeConfig(file && configOf(file), options, today), { roleOf, sameRole }).config,
    builtinRules,
    { name, level },
    { pathOf: () => withSlashes(relative(folder, path)) },
  );
  const printed = print(name, level, file, inForce, options);
  const isJson = options.destinations.some(({ format }) => format === 'json');
  io.stdout.write(isJson ? `${JSON.stringify(printed, undefined, 2)}\n` : layOut(printed));
  return 0;
}

/** The level of the plan in a file, as far as it can be read. */
function levelOf(path: string): string | undefined {
  try {
    const level = readTree(new Source(path, readFileSync(path, 'utf8'))).root?.fields.get('level')?.value;
    return typeof level === 'string' ? level : undefined;
  } catch {
    return undefined;
  }
}

function print(
  name: string,
  level: string | undefined,
  file: ConfigFile | undefined,
  { rules, roles, asOf, dateOrder, levels, calendar }: ConfigInForce,
  options: LintOptions,
): Printed {
  const say = (origin: Origin): string => sayOrigin(origin, file, options);
  const spoken = <T>({ value, from }: Sourced<T>): { value: T; from: string } => ({ value, from: say(from) });
  const rest = { asOf, dateOrder, levels, calendar };
  return {
    file: name,
    level,
    configs: file === undefined ? [] : namesOf(file),
    settings: {
      ...Object.fromEntries(
        Object.entries(rest).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, spoken<unknown>(value)]],
        ),
      ),
      ...Object.fromEntries(
        Object.entries(roles).map(([of, { value, from }]) => [
          `roles.${of}`,
          { value, from: from.map(say).join(', ') },
        ]),
      ),
      ...ofRun('failOn', options.failOn, file, 'error'),
      ...ofRun('maxWarnings', options.maxWarnings, file, undefined),
      ...(options.baseline === false ? {} : ofRun('baseline', options.baseline, file, undefined)),
    },
    rules: Object.fromEntries(rules.map((rule) => [rule.id, printRule(rule, say)])),
  };
}

/** A setting that concerns the run and not the file, from its flag, the config or nowhere. */
function ofRun(
  key: keyof typeof FLAGS,
  flag: unknown,
  file: ConfigFile | undefined,
  otherwise: unknown,
): Printed['settings'] {
  const said = file === undefined ? undefined : settingOf(file, key);
  if (flag !== undefined) return { [key]: { value: flag, from: FLAGS[key] } };
  if (file !== undefined && said !== undefined)
    return { [key]: { value: said, from: placeOfSetting(file, [key]) } };
  return otherwise === undefined ? {} : { [key]: { value: otherwise, from: 'nobody: this is the default' } };
}

const FLAGS = { failOn: '--fail-on', maxWarnings: '--max-warnings', baseline: '--baseline' } as const;

function namesOf({ root, bases }: ConfigFile): readonly string[] {
  return [root.source.name, ...[...bases.values()].flatMap(namesOf)];
}

function printRule(
  { severity, options, lockedBy }: RuleInForce,
  say: (origin: Origin) => string,
): PrintedRule {
  const values = Object.entries(options).map(
    ([name, { value, from }]) => [name, { value, from: say(from) }] as const,
  );
  return {
    severity: severity.value,
    from: say(severity.from),
    ...(lockedBy === undefined ? {} : { lockedBy: say(lockedBy) }),
    ...(values.length === 0 ? {} : { options: Object.fromEntries(values) }),
  };
}

function layOut({ file, level, configs, settings, rules }: Printed): string {
  const head = [
    `${safePath(file)}${level === undefined ? '' : `, level ${safe(level)}`}`,
    configs.length === 0
      ? 'No config holds for it.'
      : `Config: ${configs.map(safePath).join(', which builds on ')}`,
  ];
  const rows = [
    ...Object.entries(settings).map(([name, { value, from }]) => [name, shown(value), from]),
    [],
    ...Object.entries(rules).flatMap(([id, { severity, from, lockedBy, options = {} }]) => [
      [id, severity, lockedBy === undefined ? from : `${from}; locked by ${lockedBy}`],
      ...(severity === 'off'
        ? []
        : Object.entries(options).map(([name, { value, from: by }]) => [`  ${name}`, shown(value), by])),
    ]),
  ];
  const widths = [0, 1].map((column) =>
    Math.min(40, Math.max(...rows.map((row) => row[column]?.length ?? 0))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${[...head, '', ...lines].join('\n')}\n`;
}

function shown(value: unknown): string {
  return safe(typeof value === 'string' ? value : JSON.stringify(value));
}
