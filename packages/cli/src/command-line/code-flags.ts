import type { Command } from 'commander';

/** What the flags say of code from elsewhere. */
export interface CodeFlags {
  readonly allowCode?: true;
  readonly safe?: true;
}

/** Adds the flags that say whether code from elsewhere may be run. */
export function addCodeOptions(command: Command): Command {
  return command
    .option('--allow-code', 'run configs and plugins that are programs; only where you trust them')
    .option('--safe', 'run no program, whatever else is said');
}
