import { dirname, relative } from 'node:path';
import ignore from 'ignore';
import { safe } from '@plan-lint/core';
import type { ReadFile } from '../files/plans-above.ts';
import { withSlashes } from '../files/project.ts';
import type { ConfigFile } from './config-file.ts';
import { placeOfSetting } from './locate-setting.ts';

/** The patterns under `ignore` that fit no plan, each with its place. */
export function deadIgnores(file: ConfigFile, plans: readonly ReadFile[]): readonly string[] {
  const { settings, path } = file;
  const folder = dirname(path);
  const paths = plans.map((plan) => withSlashes(relative(folder, plan.path)));
  return [settings.ignore ?? []].flat().flatMap((pattern, index) => {
    const matcher = ignore().add(pattern.replace(/^!/, ''));
    if (paths.some((each) => matcher.ignores(each))) return [];
    return [`${placeOfSetting(file, ['ignore', index])}: No plan fits the pattern "${safe(pattern)}".`];
  });
}
