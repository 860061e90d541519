import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';

/** Derives some files of the repository from their source: path from the root → text. Writes nothing itself. */
export type Generator = () => Promise<ReadonlyMap<string, string>>;

export interface Task {
  /** The folder that the paths start from. */
  readonly root: string;
  /** Each after those whose files it reads; loaded one by one, so that it reads what was just written. */
  readonly generators: readonly (() => Promise<Generator>)[];
  /** Compare instead of writing. */
  readonly isCheck: boolean;
  readonly print: (line: string) => void;
}

/** A file that is not as its generator would have it; `undefined` stands for no file. */
interface Drift {
  readonly path: string;
  readonly present: string | undefined;
  readonly wanted: string | undefined;
}

/** The files that only a generator may write: one that none writes any more is a leftover. */
const GENERATED = ['packages/*/src/**/generated/**', 'packages/*/src/**/*.generated.*'];

/**
 * Writes what the generators derive, or compares it in memory with what stands in the folder.
 * @returns 1 when a comparison found a difference, else 0
 */
export async function generate({ root, generators, isCheck, print }: Task): Promise<0 | 1> {
  const settle = async (drift: Drift): Promise<void> => {
    print(isCheck ? describe(drift) : `${drift.wanted === undefined ? 'removed' : 'wrote'} ${drift.path}`);
    if (!isCheck) await repair(root, drift);
  };
  const paths = new Set<string>();
  let count = 0;
  for (const load of generators) {
    const derive = await load();
    for (const [path, wanted] of await derive()) {
      paths.add(path);
      const present = await readFile(join(root, path), 'utf8').catch(() => undefined);
      if (present === wanted) continue;
      count += 1;
      await settle({ path, present, wanted });
    }
  }
  for (const path of (await glob(GENERATED, { cwd: root })).sort()) {
    if (paths.has(path)) continue;
    count += 1;
    await settle({ path, present: '', wanted: undefined });
  }
  if (!isCheck || count === 0) return 0;
  print('Run `pnpm generate` and commit what it writes.');
  return 1;
}

/** Says what differs: the first line that does is enough to see which fact has moved. */
function describe({ path, present, wanted }: Drift): string {
  if (wanted === undefined) return `${path}: nothing generates this file any more`;
  if (present === undefined) return `${path}: not written yet`;
  const [lines, wantedLines] = [present.split('\n'), wanted.split('\n')];
  const length = Math.max(lines.length, wantedLines.length);
  const at =
    Array.from({ length }, (_, index) => index).find((index) => lines[index] !== wantedLines[index]) ?? 0;
  const show = (line: string | undefined): string => line?.slice(0, 120) ?? '(end of file)';
  return [`${path}:${at + 1}`, `  - ${show(lines[at])}`, `  + ${show(wantedLines[at])}`].join('\n');
}

async function repair(root: string, { path, wanted }: Drift): Promise<void> {
  const file = join(root, path);
  if (wanted === undefined) {
    await rm(file);
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, wanted);
  }
}
