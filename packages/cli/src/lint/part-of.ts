import type { Io } from '../io/io.ts';
import { tell } from '../output/tell.ts';
import type { LintOptions } from './lint-options.ts';
import type { Part } from './part.ts';
import type { Prepared } from './prepare.ts';

/**
 * The part that the options ask for.
 *
 * @throws {RunError} where nobody can tell what has changed
 */
export async function partOf(options: LintOptions, prepared: Prepared, io: Io): Promise<Part> {
  const { files, unread } = prepared.inputs;
  const { changed, shard } = options;
  const whole: Part = { unread, mark: (report) => report };
  const names = changed ? await changedIn(options, prepared, io) : files.map(({ name }) => name);
  if (shard !== undefined) return (await import('../share/deal-out.ts')).dealOut(shard, names, prepared);
  return changed ? { ...whole, only: new Set(names) } : whole;
}

async function changedIn(options: LintOptions, prepared: Prepared, io: Io): Promise<readonly string[]> {
  const { changedFiles } = await import('../changed/changed-part.ts');
  const names = changedFiles(options, prepared, io);
  if (names.length === 0) tell(io, 'No plan has changed, so nothing is reported.');
  return names;
}
