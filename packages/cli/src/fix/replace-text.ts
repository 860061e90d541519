import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { decode } from '../files/decode.ts';
import { encodeLike } from '../files/encode.ts';
import { moveIntoPlace } from '../files/move-into-place.ts';
import { NotAsWritten, writeBeside } from '../files/write-beside.ts';

/** Why a file was left as it was. */
export type Kept =
  | { readonly reason: 'changed' | 'readOnly' | 'notYours' | 'severalNames' | 'encoding' | 'noRoom' }
  | { readonly reason: 'other'; readonly code: string };

/** A file as it is on the disk. */
interface OnDisk {
  readonly bytes: Buffer;
  readonly stats: BigIntStats;
}

const CAREFULLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Puts a text in the place of another, whole or not at all, in the encoding and with the rights of the file. Whoever has
 * changed the file since it was read keeps what they wrote.
 *
 * @param path - where the file is, links resolved
 * @param before - the text that was read from it
 * @returns nothing where that was done; otherwise the file is as it was
 */
export function replaceText(path: string, before: string, after: string): Kept | undefined {
  try {
    return replace(path, before, after);
  } catch (error) {
    return keptBecause(error);
  }
}

function replace(path: string, before: string, after: string): Kept | undefined {
  const now = read(path);
  const bytes = now && decode(now.bytes) === before ? encodeLike(after, now.bytes) : undefined;
  if (now === undefined || decode(now.bytes) !== before) return { reason: 'changed' };
  if (bytes === undefined) return { reason: 'encoding' };
  // A new file would take the place of one name, and leave the old text under the others.
  if (now.stats.nlink > 1n) return { reason: 'severalNames' };
  if (!isWritable(path, now.stats)) return { reason: 'readOnly' };
  const temporary = writeBeside(path, bytes, (descriptor) => giveRightsOf(now.stats, descriptor));
  if (!isUntouched(path, now.stats)) {
    rmSync(temporary, { force: true });
    return { reason: 'changed' };
  }
  moveIntoPlace(temporary, path);
  return undefined;
}

/** Nothing where something else than a file has come to stand there. */
function read(path: string): OnDisk | undefined {
  const descriptor = openSync(path, CAREFULLY);
  try {
    const stats = fstatSync(descriptor, { bigint: true });
    return stats.isFile() ? { bytes: readFileSync(descriptor), stats } : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** What nobody may write to is not to be replaced either, though its folder would allow it. */
function isWritable(path: string, { mode }: BigIntStats): boolean {
  try {
    accessSync(path, constants.W_OK);
    return (mode & 0o222n) !== 0n;
  } catch {
    return false;
  }
}

function giveRightsOf({ mode, uid, gid }: BigIntStats, descriptor: number): void {
  const own = fstatSync(descriptor, { bigint: true });
  if (own.uid !== uid || own.gid !== gid) fchownSync(descriptor, Number(uid), Number(gid));
  fchmodSync(descriptor, Number(mode & 0o7777n));
}

function isUntouched(path: string, { dev, ino, size, mtimeNs }: BigIntStats): boolean {
  const now = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return now?.dev === dev && now.ino === ino && now.size === size && now.mtimeNs === mtimeNs;
}

function keptBecause(error: unknown): Kept {
  if (error instanceof NotAsWritten) return { reason: 'other', code: 'EIO' };
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (syscall === 'fchown' || syscall === 'fchmod') return { reason: 'notYours' };
  if (syscall === 'open' && ['ENOENT', 'ELOOP', 'ENXIO'].includes(code)) return { reason: 'changed' };
  const reason = REASONS[code];
  return reason === undefined ? { reason: 'other', code } : { reason };
}

const REASONS: Readonly<Record<string, Exclude<Kept['reason'], 'other'>>> = {
  ENOSPC: 'noRoom',
  EDQUOT: 'noRoom',
  EFBIG: 'noRoom',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
};
