import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPARABLE_FAULTS } from '../corpus/faults.ts';
import { core } from './core.ts';
import { planLint } from './plan-lint.ts';
import type { Program } from './process.ts';

/** A linter with the ten checks, told to print JSON. */
export interface Linter {
  readonly name: string;
  /** What a plan must begin with for this linter to read it. */
  readonly head?: string;
  lint(files: readonly string[], folder: string): Program;
  /** The files with what was found in them. */
  read(output: string): readonly { readonly file: string; readonly rule: string }[];
}

const inPeers = (path: string): string => fileURLToPath(new URL(`../peers/${path}`, import.meta.url));

const PLAN_LINT: Linter = {
  name: 'plan-lint',
  lint: (files, folder) => planLint(['--config', configIn(folder), '--format', 'json', ...files]),
  read: (output) => readMessages(output),
};

const SPECTRAL: Linter = {
  name: 'Spectral',
  lint: (files) => ({
    args: [
      ...[inPeers('node_modules/@stoplight/spectral-cli/dist/index.js'), 'lint'],
      ...[
        '--ruleset',
        inPeers('spectral/ruleset.yaml'),
        '--format',
        'json',
        '--ignore-unknown-format',
        '--quiet',
      ],
      ...files,
    ],
  }),
  read: (output) =>
    (JSON.parse(output) as { code: string; source: string }[]).map(({ code, source }) => ({
      file: source,
      rule: code,
    })),
};

const ESLINT: Linter = {
  name: 'ESLint',
  lint: (files, folder) => ({
    args: [
      inPeers('node_modules/eslint/bin/eslint.js'),
      ...['--config', inPeers('eslint/plans.config.js'), '--format', 'json', ...files],
    ],
    cwd: folder,
  }),
  read: (output) => readMessages(output),
};

const REDOCLY: Linter = {
  name: 'Redocly',
  head: 'overlay: 1.0.0\n',
  lint: (files) => ({
    args: [
      ...[inPeers('node_modules/@redocly/cli/bin/cli.js'), 'lint'],
      ...['--config', inPeers('redocly/redocly.yaml'), '--lint-config', 'off', '--format', 'json', ...files],
    ],
  }),
  read: (output) =>
    // One JSON text after another, one for each file.
    (JSON.parse(`[${output.replaceAll('\n}{\n', '\n},{\n')}]`) as RedoclyResult[]).flatMap(({ problems }) =>
      problems.map(({ ruleId, location }) => ({ file: location[0].source.ref, rule: ruleId })),
    ),
};

interface RedoclyResult {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly location: readonly [{ source: { ref: string } }];
  }[];
}

/** Writes a config that leaves the ten checks on, with what is always on. */
function configIn(folder: string): string {
  const checks = new Set(COMPARABLE_FAULTS.map(({ rule }) => rule));
  const others = core.builtinRules.filter(({ rule: { id, alwaysOn } }) => !alwaysOn && !checks.has(id));
  const path = join(folder, 'ten-rules.json');
  writeFileSync(
    path,
    JSON.stringify({ rules: Object.fromEntries(others.map(({ rule }) => [rule.id, 'off'])) }),
  );
  return path;
}

/** The result shape that ESLint and plan-lint share. */
function readMessages(output: string): { file: string; rule: string }[] {
  const results = JSON.parse(output) as {
    filePath: string;
    messages: { ruleId: string | null; message: string }[];
  }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({ file: filePath, rule: ruleId ?? message })),
  );
}

/** All of them, our own first. */
export const LINTERS: readonly Linter[] = [PLAN_LINT, SPECTRAL, ESLINT, REDOCLY];
