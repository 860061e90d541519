import { appendFileSync, lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
    if (colon === flag.length - 1) throw new RunError(`--format ${flag}: give a file after the colon, for example --format ${name}:report.txt.`);
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
 * Says no to files that must not be written over.
 *
 * @throws {RunError} where one is an input, a folder, a link, or wanted twice
 */
export function checkOutputFiles(wanted: readonly Wanted[], cwd: string, inputs: ReadonlySet<string>): void {
  const taken = new Set<string>();
  for (const { file } of wanted) {
    if (file === undefined) continue;
    const path = resolve(cwd, file);
    const reason = taken.has(path) ? 'another format goes there' : reasonAgainst(path, inputs);
    if (reason !== undefined) throw new RunError(`The report cannot be written to ${file}: ${reason}. Choose another name.`);
    taken.add(path);
  }
}

function reasonAgainst(path: string, inputs: ReadonlySet<string>): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (stat.isDirectory()) return 'it is a folder';
  if (!stat.isFile()) return 'it is a link or a device';
  return inputs.has(realpathSync(path)) ? 'it is one of the plans that are checked' : undefined;
}

/** Writes a whole file or none: beside its place first, then moved there. */
export function writeOutput(file: string, cwd: string, text: string): void {
  const path = resolve(cwd, file);
  const beside = `${path}.${String(process.pid)}.tmp`;
  writing(file, () => {
    try {
      writeFileSync(beside, text, { flag: 'wx', flush: true });
      renameSync(beside, path);
    } finally {
      rmSync(beside, { force: true });
    }
  });
}

/** Puts a text at the end of a file. */
export function appendOutput(file: string, text: string): void {
  writing(file, () => { appendFileSync(file, text); });
}

function writing(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new RunError(`The report could not be written to ${file} (${code}). Check that its folder exists, that you may write there, and that there is room.`, { cause: error });
  }
}
