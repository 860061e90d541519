import { closeSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Format, FormatName } from '@plan-lint/core';
import { FORMATS } from '@plan-lint/core';
import { nearest } from '@plan-lint/schemas/explain';
import { RunError } from './run-error.ts';

/** A format, and where it goes: a file, or standard output. */
export interface Wanted {
  readonly name: FormatName;
  readonly file: string | undefined;
}

/**
 * Reads `--format` flags: `name` or `name:file`.
 *
 * @throws {RunError} that names the nearest format, or says that two formats cannot share standard output
 */
export function wantedFormats(flags: readonly string[]): readonly Wanted[] {
  const wanted = flags.map((flag) => {
    const colon = flag.indexOf(':');
    const name = colon === -1 ? flag : flag.slice(0, colon);
    if (!isFormat(name)) {
      const near = nearest(name, Object.keys(FORMATS));
      throw new RunError(`There is no format called "${name}". ${near === undefined ? `Known: ${Object.keys(FORMATS).join(', ')}.` : `Did you mean "${near}"?`}`);
    }
    return { name, file: colon === -1 ? undefined : flag.slice(colon + 1) };
  });
  if (wanted.filter(({ file }) => file === undefined).length > 1) {
    throw new RunError('Only one format can go to standard output. Give the others a file, for example --format sarif:plan-lint.sarif.');
  }
  return wanted;
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

export function loadFormat(name: FormatName): Promise<Format> {
  return FORMATS[name]();
}

/**
 * Says no to a file that must not be written over.
 *
 * @throws {RunError} where it is one of the inputs, a folder or a link
 */
export function checkOutputFile(file: string, cwd: string, inputs: ReadonlySet<string>): void {
  const path = resolve(cwd, file);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isFile() && !inputs.has(realpathSync(path))) return;
  const what = stat.isDirectory() ? 'is a folder' : stat.isFile() ? 'is one of the plans that are checked' : 'is a link or a device';
  throw new RunError(`The report cannot be written to ${file}: it ${what}. Choose another name.`);
}

/** Writes a whole file or none: beside its place first, then moved there. */
export function writeOutput(file: string, cwd: string, text: string): void {
  const path = resolve(cwd, file);
  const beside = `${path}.${String(process.pid)}.tmp`;
  try {
    const descriptor = openSync(beside, 'wx', 0o666);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new RunError(`The report could not be written to ${file} (${code}). Check that the folder ${dirname(path)} exists and has room.`, { cause: error });
  }
}
