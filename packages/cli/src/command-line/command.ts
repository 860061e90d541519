import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';

/** What the arguments ask for, ready to be done. */
export type Task = (io: Io) => ExitCode | Promise<ExitCode>;

/** Takes down what a command is to do. */
export type Ask = (task: Task) => void;

/**
 * Adds a command to the command line. What it does is imported late, inside the task, so that linting never loads it; its
 * name stands in `commands/names.ts` too, which a run without flags reads.
 */
export type AddCommand = (program: Command, ask: Ask) => void;
