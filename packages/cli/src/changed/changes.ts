import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { safe } from '@plan-lint/core';
import { isPlanFile } from '../files/plan-files.ts';
import type { Io } from '../io/io.ts';
import { RunError } from '../run-error.ts';
import { askGit } from './git.ts';

/** What has changed in a repository. */
export interface Changes {
  /** Absolute paths, of files too that are gone. */
  readonly paths: ReadonlySet<string>;
  /** The texts that plans had before. */
  readonly before: readonly string[];
}

/**
 * What differs from a commit, committed or not, new files included: from where this branch left the one that is named,
 * else from the last commit.
 *
 * @throws {RunError} where there is no repository, or no such commit
 */
export function changesSince(since: string | undefined, io: Io): Changes {
  const top = topOf(io);
  const base = baseOf(since, io);
  // A path of git is seen from the top of the repository.
  const atTop = { ...io, cwd: top };
  const old = base === undefined ? [] : listed(['diff', '--name-only', ...PLAINLY, base, '--'], atTop);
  const fresh = listed(['ls-files', '--others', '--exclude-standard', '-z', '--'], atTop);
  const everything = base === undefined ? listed(['ls-files', '-z', '--'], atTop) : [];
  return {
    paths: new Set([...old, ...fresh, ...everything].map((path) => join(top, path))),
    before: base === undefined ? [] : old.filter(isPlanFile).flatMap((path) => textIn(base, path, atTop)),
  };
}

const PLAINLY = ['-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];

function topOf(io: Io): string {
  const { output, said } = askGit(['rev-parse', '--show-toplevel'], io);
  if (output === undefined) {
    throw new RunError(
      `--changed: This folder is in no git repository that can be asked (${said}). Name the plans instead.`,
    );
  }
  return realpathSync.native(output.replace(/\r?\n$/, ''));
}

/** The commit to compare with; absent in a repository that has none. */
function baseOf(since: string | undefined, io: Io): string | undefined {
  const commit = commitOf(since ?? 'HEAD', io);
  if (since === undefined) return commit;
  if (commit === undefined) {
    throw new RunError(
      `--since ${safe(since)}: Git knows no commit of this name. On a build server it may have to be fetched first, with its history.`,
    );
  }
  const shared = askGit(['merge-base', commit, 'HEAD'], io).output?.trim();
  return shared === undefined || shared === '' ? commit : shared;
}

function commitOf(name: string, io: Io): string | undefined {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const id = askGit(args, io).output?.trim();
  return id !== undefined && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}

function listed(args: readonly string[], io: Io): readonly string[] {
  const { output, said } = askGit(args, io);
  if (output === undefined) throw new RunError(`--changed: Git could not say what has changed: ${said}`);
  return output.split('\0').filter((path) => path !== '');
}

/** What a file held; nothing where there was none. */
function textIn(commit: string, path: string, io: Io): readonly string[] {
  const { output } = askGit(['cat-file', 'blob', `${commit}:${path}`], io);
  return output === undefined ? [] : [output];
}
