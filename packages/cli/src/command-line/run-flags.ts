import type { Command } from 'commander';
import type { RunOptions } from '../lint/lint-options.ts';

/** The flags that say how a run is done, as the parser hands them over. What is found does not depend on them. */
export interface RunFlags {
  readonly statistics?: true;
  readonly timing?: true;
}

/** Adds the flags that say how a run is done. */
export function addRunOptions(command: Command): Command {
  return command
    .option('--statistics', 'print how often each rule was broken, in place of the findings')
    .option('--timing', 'say on standard error what took how long')
    .option('--no-color', 'print without colours')
    .option('--debug', 'say more about a fault in plan-lint itself');
}

/** What those flags say. */
export function runOptionsFrom(flags: RunFlags): RunOptions {
  return {
    statistics: flags.statistics === true,
    timing: flags.timing === true,
  };
}
