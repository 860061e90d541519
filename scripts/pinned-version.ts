import { readFile } from 'node:fs/promises';
import manifest from '../packages/cli/package.json' with { type: 'json' };
import type { Generator } from './generated-files.ts';

/** The files that install the command, and where in each its version stands. */
const PINS: Readonly<Record<string, RegExp>> = {
  'action.yml': /(?<=The version of plan-lint to install\n {4}default: )\S+/g,
  '.pre-commit-hooks.yaml': /(?<=plan-lint@)\d[\w.-]*/g,
  'templates/plan-lint.gitlab-ci.yml': /(?<=PLAN_LINT_VERSION: ')\d[\w.-]*/g,
  'docs/ci.md': /(?<=plan-lint@)\d[\w.-]*/g,
};

/** Holds what others copy to the version of the command that it was made with. */
export const generate: Generator = async () => {
  const files = Object.entries(PINS).map(async ([path, version]): Promise<[string, string]> => {
    const text = await readFile(new URL(`../${path}`, import.meta.url), 'utf8');
    if (text.search(version) === -1) throw new Error(`${path} names no version of plan-lint.`);
    return [path, text.replace(version, manifest.version)];
  });
  return new Map(await Promise.all(files));
};
