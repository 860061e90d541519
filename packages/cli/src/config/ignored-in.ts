import type { ConfigFile } from './config-file.ts';

/** The patterns of what is not to be looked at: those of the configs that it builds on come first. */
export function ignoredIn({ settings, bases }: ConfigFile): readonly string[] {
  const own = settings.ignore === undefined ? [] : [settings.ignore].flat();
  return [...[...bases.values()].flatMap(ignoredIn), ...own];
}
