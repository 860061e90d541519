import type { Glance } from './glance.ts';
import { glanceAt } from './glance.ts';
import type { Forecast, TextFile } from './reader.ts';

/** Whatever takes files one after another and is then asked for what came of it. */
export interface Taker<T extends TextFile, Result> {
  readonly wasMisled: boolean;
  readonly add: (file: T) => void;
  readonly finish: () => Result;
}

/**
 * Gives files to a taker, parents first. A glance at the texts tells nearly always which plan inherits from which, so
 * that no plan has to wait for another with its whole document in memory, and nothing is kept that nobody inherits. Where
 * the glance missed something, all is done again without trusting it.
 *
 * @param taker - makes a new taker, with a forecast that it may trust
 */
export function takeInOrder<T extends TextFile, Result>(
  files: readonly T[],
  taker: (forecast?: Forecast) => Taker<T, Result>,
): Result {
  const glances = files.map((file) => ({ file, ...glanceAt(file.text) }));
  const trusting = taker({
    ids: new Set(glances.flatMap(({ id }) => id ?? [])),
    parents: new Set(glances.flatMap(({ above }) => above ?? [])),
  });
  for (const file of parentsFirst(glances)) trusting.add(file);
  const result = trusting.finish();
  if (!trusting.wasMisled) return result;
  const patient = taker();
  for (const file of files) patient.add(file);
  return patient.finish();
}

/** Plans with the plans that they inherit from before them. */
function parentsFirst<T>(glances: readonly (Glance & { readonly file: T })[]): readonly T[] {
  const parents = new Map(
    glances.flatMap(({ id, above }) => (id === undefined ? [] : [[id, above] as const])),
  );
  const depths = new Map<string, number>();
  const depthOf = (id: string | undefined): number => {
    const chain: string[] = [];
    let at = id;
    while (at !== undefined && !depths.has(at) && parents.has(at)) {
      chain.push(at);
      depths.set(at, 0);
      at = parents.get(at);
    }
    let depth = at === undefined ? 0 : (depths.get(at) ?? 0);
    for (const link of chain.reverse()) depths.set(link, ++depth);
    return depth;
  };
  return glances
    .map(({ file, above }) => ({ file, depth: depthOf(above) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ file }) => file);
}
