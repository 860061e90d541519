import { matcherOf } from './glob.ts';

/** Whether something is meant for a file, by its path and the level of its plan. */
export type Condition = (path: string, level: string | undefined) => boolean;

/** Without patterns it is for all files, without levels for all levels; where there are both, both must fit. */
export function conditionOf(patterns: readonly string[], levels: readonly string[]): Condition {
  const matches = matcherOf(patterns);
  const wanted = new Set(levels.map(fold));
  return (path, level = '') =>
    (patterns.length === 0 || matches(path)) && (levels.length === 0 || wanted.has(fold(level)));
}

function fold(level: string): string {
  return level.trim().toLowerCase();
}
