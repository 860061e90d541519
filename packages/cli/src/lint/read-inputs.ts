import { dirname, resolve } from 'node:path';
import { configsFor } from '../config/configs.ts';
import { NO_CONFIGS } from '../config/settings.ts';
import type { Configs } from '../config/settings.ts';
import { findFiles } from '../files/find-files.ts';
import type { FoundFile, Surroundings } from '../files/find-files.ts';
import type { ReadFile } from '../files/plans-above.ts';
import { mayIgnore } from '../files/may-ignore.ts';
import { nameFrom } from '../files/project.ts';
import type { Project } from '../files/project.ts';
import { readText } from '../files/read-file.ts';
import type { Unread } from '../files/unread.ts';
import type { Io } from '../io/io.ts';
import { RunError } from '../run-error.ts';
import type { LintOptions } from './lint-options.ts';

/** What stands for standard input among the names. */
export const STDIN = '-';

/** What a text is called that has neither name nor path. */
export const NAMELESS = '<text>';

/** The texts to lint, and what could not be had. */
export interface Inputs {
  readonly files: readonly ReadFile[];
  readonly unread: readonly Unread[];
  /** What was found in a folder and passed over: worth a note, no error. */
  readonly skipped: readonly Unread[];
  readonly isStdinOnly: boolean;
  /** The configs that hold for the files. */
  readonly configs: Configs;
}

/** What was there and could not be opened: any of it may be a plan that belongs to the others. */
export function unopened({ unread, skipped }: Inputs): readonly string[] {
  return [...unread, ...skipped].filter(({ reason }) => !IS_NO_PLAN.has(reason)).map(({ name }) => name);
}

const IS_NO_PLAN: ReadonlySet<Unread['reason']> = new Set([
  'noPlan',
  'noMatch',
  'missing',
  'missingCommand',
  'missingVerb',
]);

/** A file with its text, or with why it has none. */
type Tried = Omit<ReadFile, 'text'> & { readonly text: string | Unread };

/** What the options say of which files there are. */
export type InputOptions = Pick<
  LintOptions,
  'names' | 'stdinFilename' | 'config' | 'findConfig' | 'allowCode' | 'safe' | 'ignore' | 'warnIgnored'
>;

/** Finds and reads what the options name: the current folder, where they name nothing. */
export async function readInputs(options: InputOptions, io: Io, project: Project): Promise<Inputs> {
  const { names, stdinFilename } = options;
  if (names.includes('')) {
    throw new RunError(
      'An empty name was given, perhaps from a variable that is not set. Name a file or a folder; "." is the current folder.',
    );
  }
  const usesStdin = names.includes(STDIN);
  if (stdinFilename !== undefined && !usesStdin) {
    throw new RunError(
      '--stdin-filename says what standard input is called, but "-" is not among the names.',
    );
  }
  const others = names.length === 0 ? ['.'] : names.filter((name) => name !== STDIN);
  const found = await findFiles(others, { cwd: io.cwd, project });
  const piped = usesStdin ? [await readStandardInput(stdinFilename, io)] : [];
  // What is piped in under the name of a file stands for that file.
  const taken = new Set(piped.map(({ path }) => path));
  const wanted = found.files.filter(({ path }) => !taken.has(path));
  const folders = [...piped, ...wanted].map(({ path }) => dirname(path));
  const configs = await configsFor(options, folders, io);
  const { files, ignored } = await withoutIgnored(wanted, configs, options, { cwd: io.cwd, project });
  const read = [...piped, ...files.map(({ name, path }) => ({ name, path, text: readText(name, path) }))];
  return {
    files: read.flatMap(({ text, ...file }) => (typeof text === 'string' ? [{ ...file, text }] : [])),
    unread: [...found.unread, ...read.flatMap(({ text }) => (typeof text === 'string' ? [] : [text]))],
    skipped: [...found.skipped, ...ignored],
    isStdinOnly: usesStdin && others.length === 0,
    configs,
  };
}

/**
 * Leaves out what is to be ignored. What somebody named and is ignored is worth a note, and what git ignores is looked at
 * when it is named.
 */
async function withoutIgnored(
  files: readonly FoundFile[],
  configs: Configs,
  options: InputOptions,
  { cwd, project }: Surroundings,
): Promise<{ readonly files: readonly FoundFile[]; readonly ignored: readonly Unread[] }> {
  if (!options.ignore || files.length === 0) return { files, ignored: [] };
  if (configs === NO_CONFIGS && !mayIgnore(files, project.root)) return { files, ignored: [] };
  const { ignoring } = await import('../files/ignored.ts');
  const by = ignoring(cwd, project.root, configs);
  const kept: FoundFile[] = [];
  const ignored: Unread[] = [];
  for (const file of files) {
    const reason = by(file);
    if (reason === undefined) kept.push(file);
    else if (file.isNamed && options.warnIgnored)
      ignored.push({ name: file.name, reason: 'ignored', args: { by: reason } });
  }
  return { files: kept, ignored };
}

async function readStandardInput(filename: string | undefined, { cwd, stdin }: Io): Promise<Tried> {
  const { readStdin } = await import('../files/read-stdin.ts');
  const path = resolve(cwd, filename ?? NAMELESS);
  const name = filename === undefined ? NAMELESS : nameFrom(cwd, path);
  return { name, path, text: await readStdin(name, stdin) };
}
