/** Why something that was named could not be read. The words are in `unread-file.ts`. */
export type UnreadReason =
  | 'missing'
  | 'missingCommand'
  | 'missingVerb'
  | 'noMatch'
  | 'noPlan'
  | 'notFile'
  | 'folder'
  | 'dangling'
  | 'loop'
  | 'outside'
  | 'tooBig'
  | 'notUtf8'
  | 'denied'
  | 'ignored'
  | 'crashed'
  | 'other';

/** Something that was named, or found, and could not be read. */
export interface Unread {
  /** As people call it: the name that was given, or under which it was found. */
  readonly name: string;
  readonly reason: UnreadReason;
  /** What the words need. */
  readonly args?: Readonly<Record<string, string>>;
}

/**
 * What the system said, as a reason.
 *
 * @throws anything else than what the system says
 */
export function unreadBecause(name: string, error: unknown): Unread {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) throw error;
  const reason = REASONS[code];
  return reason === undefined ? { name, reason: 'other', args: { code } } : { name, reason };
}

const REASONS: Readonly<Record<string, UnreadReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'loop',
  EISDIR: 'folder',
};
