import type { Command } from 'commander';
import { safe } from '@plan-lint/core';
import type { RunOptions } from '../lint/lint-options.ts';
import { readName } from './option-values.ts';
import { RunError } from '../run-error.ts';

/** The flags that say how a run is done, as the parser hands them over. What is found does not depend on them. */
export interface RunFlags {
  readonly statistics?: true;
  readonly timing?: true;
  readonly watch?: true;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly changed?: true;
  readonly since?: string;
  readonly jobs?: RunOptions['jobs'];
  readonly shard?: RunOptions['shard'];
}

/** Adds the flags that say how a run is done. */
export function addRunOptions(command: Command): Command {
  return command
    .optionsGroup('How to run:')
    .option('--statistics', 'print how often each rule was broken, in place of the findings')
    .option('--timing', 'say on standard error what took how long')
    .option('--changed', 'report only on plans that git says have changed, and those next to them')
    .option('--since <ref>', 'with --changed: since when, for example origin/main', (value) =>
      readName('--since', value),
    )
    .option('--watch', 'lint again whenever a plan or a config changes')
    .option('--cache', 'use what earlier runs found of plans that have not changed since')
    .option('--cache-location <folder>', 'where that is kept (default: in your own cache)', (value) =>
      readName('--cache-location', value),
    )
    .option('--jobs <number>', 'how many threads read plans, or auto (default: 1)', readJobs)
    .option(
      '--shard <i/n>',
      'report on one of n parts; "plan-lint merge" puts the reports together',
      readShard,
    );
}

/** What those flags say. */
export function runOptionsFrom(flags: RunFlags): RunOptions {
  return {
    statistics: flags.statistics === true,
    timing: flags.timing === true,
    watch: flags.watch === true,
    cache: flags.cache === true || flags.cacheLocation !== undefined,
    cacheLocation: flags.cacheLocation,
    changed: flags.changed === true || flags.since !== undefined,
    since: flags.since,
    jobs: flags.jobs ?? 1,
    shard: flags.shard,
  };
}

/** `2/5`: the second of five parts. */
function readShard(value: string): RunOptions['shard'] {
  const [index = 0, of = 0] = /^[1-9]\d{0,5}\/[1-9]\d{0,5}$/.test(value) ? value.split('/').map(Number) : [];
  if (index < 1 || index > of)
    throw new RunError(`--shard ${safe(value)}: Say which part of how many, for example 2/5.`);
  return { index, of };
}

/** How many threads: a number, or `auto`. */
function readJobs(value: string): RunOptions['jobs'] {
  if (value === 'auto') return value;
  if (!/^[1-9]\d?$/.test(value))
    throw new RunError(`--jobs ${safe(value)}: Give a number from 1 to 99, or auto.`);
  return Number(value);
}
