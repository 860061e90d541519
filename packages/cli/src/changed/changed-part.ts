import { glanceAt } from '@plan-lint/core';
import type { Io } from '../io/io.ts';
import { STDIN } from '../lint/read-inputs.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import type { Prepared } from '../lint/prepare.ts';
import { changesSince } from './changes.ts';

/**
 * The plans that have changed, and those whose findings change with them: what stands directly above and below, what has
 * the same id, and what a changed config is for.
 *
 * @returns the names of their files
 * @throws {RunError} where git cannot tell
 */
export function changedFiles(options: LintOptions, { inputs }: Prepared, io: Io): readonly string[] {
  const { paths, before } = changesSince(options.since, io);
  const { files, configs } = inputs;
  const isPiped = options.names.includes(STDIN);
  const changed = files.filter(
    ({ path }, index) =>
      paths.has(path) || paths.has(configs.ofFile(path)?.path ?? '') || (isPiped && index === 0),
  );
  const glances = [...changed.map(({ text }) => text), ...before].map(glanceAt);
  const ids = new Set(glances.flatMap(({ id }) => id ?? []));
  const above = new Set(glances.flatMap((glance) => glance.above ?? []));
  const isLinked = (text: string): boolean => {
    const glance = glanceAt(text);
    return ids.has(glance.above ?? '') || ids.has(glance.id ?? '') || above.has(glance.id ?? '');
  };
  const reported = new Set(changed);
  return files.filter((file) => reported.has(file) || isLinked(file.text)).map(({ name }) => name);
}
