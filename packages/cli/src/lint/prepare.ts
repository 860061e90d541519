import { dirname, resolve } from 'node:path';
import { blotOut } from '@plan-lint/core';
import type { Beside } from '@plan-lint/core';
import { settingsFor } from '../config/settings.ts';
import type { RunSettings } from '../config/settings.ts';
import { findPlansAbove } from '../files/plans-above.ts';
import type { ReadFile } from '../files/plans-above.ts';
import { Project } from '../files/project.ts';
import type { Io } from '../io/io.ts';
import type { LintOptions } from './lint-options.ts';
import { readInputs, unopened } from './read-inputs.ts';
import type { Inputs } from './read-inputs.ts';

/** All that a run over plans needs: how to look at them, their texts, and the plans above them. */
export interface Prepared {
  readonly settings: RunSettings;
  readonly inputs: Inputs;
  /** Plans that those may refer to and inherit from. */
  readonly above: readonly ReadFile[];
}

/** What core is to know besides the files that were named. */
export function besideOf({ settings, inputs, above }: Prepared): Omit<Beside, 'watch'> {
  return { above, unread: unopened(inputs), settingsOf: settings.settingsOf };
}

/** The same for pages that are shared: what a rule that is on finds to be private is blotted out of the texts. */
export async function prepareForPages(options: LintOptions, io: Io): Promise<Prepared> {
  const prepared = await prepare(options, io);
  const { inputs, above, settings } = prepared;
  const shown = blotOut([...inputs.files, ...above], settings.lint, {
    unread: unopened(inputs),
    settingsOf: settings.settingsOf,
  });
  const count = inputs.files.length;
  return { ...prepared, inputs: { ...inputs, files: shown.slice(0, count) }, above: shown.slice(count) };
}

/**
 * Reads what the options name.
 *
 * @throws {RunError} where the options or the config keep the run from starting
 */
export async function prepare(options: LintOptions, io: Io): Promise<Prepared> {
  const today = io.today();
  const { config } = options;
  const project = new Project(io.cwd, config === undefined ? undefined : dirname(resolve(io.cwd, config)));
  const inputs = await readInputs(options, io, project);
  const mayLook = !inputs.isStdinOnly || project.isDeclared;
  const above = mayLook ? await findPlansAbove(inputs.files, io.cwd, project) : [];
  const paths = new Map([...inputs.files, ...above].map(({ name, path }) => [name, path]));
  const pathOf = (name: string): string => paths.get(name) ?? name;
  const settings = await settingsFor(options, inputs.configs, { pathOf, today });
  await inputs.configs.code?.look(inputs.files, above, settings.settingsOf);
  return { settings, inputs, above };
}
