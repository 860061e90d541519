import type { Command } from 'commander';
import { offersFor } from '../completion/offers.ts';
import { SCRIPTS } from '../completion/scripts.ts';
import type { Shell } from '../completion/shells.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';

/** Prints what a shell has to read to complete the command line. */
export function completion(shell: Shell, io: Io): ExitCode {
  io.stdout.write(SCRIPTS[shell]);
  return 0;
}

/** Prints what could stand for the last of the words, one to a line, with a tab before what it means. */
export function offer(program: Command, words: readonly string[], io: Io): ExitCode {
  const lines = offersFor(program, words).map(({ word, says }) => (says === '' ? word : `${word}\t${says}`));
  io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}
