import type { Io } from '../io/io.ts';
import { tell } from '../output/tell.ts';
import type { Inputs } from './read-inputs.ts';

/** Says what could not be read, and what was passed over. */
export async function tellUnread({ unread, skipped }: Inputs, io: Io): Promise<void> {
  if (unread.length + skipped.length === 0) return;
  const { sayUnread } = await import('../files/unread-file.ts');
  for (const each of skipped) tell(io, `passed over ${sayUnread(each)}`);
  for (const each of unread) tell(io, sayUnread(each));
}
