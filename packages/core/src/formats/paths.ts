import type { FormatContext } from './format.ts';

/**
 * The path of a file as seen from the root: `plans/oak.plan.yaml`, `../oak.plan.yaml`, or its absolute path where no way
 * leads there (another drive) and where it has none.
 */
export function relativePath(file: string, { root, pathOf }: FormatContext): string {
  const path = pathOf(file);
  const from = root.split('/').filter((part) => part !== '');
  const to = path.split('/').filter((part) => part !== '');
  if (!isAbsolute(path) || isDrive(from[0]) !== isDrive(to[0])) return path;
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  if (shared === 0 && isDrive(to[0])) return path;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** A path as a URI reference: each segment percent-encoded, so that no colon is taken for a scheme. */
export function uriOf(path: string): string {
  const segments = path.toWellFormed().split('/').map(encodeURIComponent);
  if (!isAbsolute(path)) return segments.join('/');
  const [drive = ''] = path.split('/', 1);
  return isDrive(drive)
    ? `file:///${[drive, ...segments.slice(1)].join('/')}`
    : `file://${segments.join('/')}`;
}

/** Whether a path stands for itself, wherever one looks from. */
export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || isDrive(path.split('/', 1)[0]);
}

function isDrive(segment: string | undefined): boolean {
  return segment !== undefined && /^[a-z]:$/i.test(segment);
}
