import type { LintSettings } from '../config/settings.ts';
import { sameId } from '../model/workspace.ts';
import type { TextFile } from './linter.ts';
import { Linter } from './linter.ts';
import type { Report } from './report.ts';

/** Lints texts together. The report lists the files in the order given, whatever order they were linted in. */
export function lintFiles(files: readonly TextFile[], settings: LintSettings): Report {
  const report = lintInOrder(files, settings);
  const position = new Map(files.map(({ name }, index) => [name, index]));
  const inOrder = [...report.files].sort((a, b) => (position.get(a.file) ?? 0) - (position.get(b.file) ?? 0));
  return { ...report, files: inOrder };
}

/**
 * A glance at the texts tells nearly always which plan inherits from which, so that no plan has to wait for another with
 * its whole document in memory. Where the glance missed something, the files are linted again without trusting it.
 */
function lintInOrder(files: readonly TextFile[], settings: LintSettings): Report {
  if (files.length > 1) {
    const glances = files.map((file) => ({ file, id: glance(file.text, ID), parent: glance(file.text, PARENT) }));
    const hinted = new Linter(settings, new Set(glances.flatMap(({ id }) => id ?? [])));
    for (const file of parentsFirst(glances)) hinted.add(file);
    const report = hinted.finish();
    if (!hinted.waitedTooLittle) return report;
  }
  const patient = new Linter(settings);
  for (const file of files) patient.add(file);
  return patient.finish();
}

/** What a quick look at a text shows, ids folded. */
interface Glance {
  readonly file: TextFile;
  readonly id: string | undefined;
  readonly parent: string | undefined;
}

/** Plans with the plans that they inherit from before them. */
function parentsFirst(glances: readonly Glance[]): readonly TextFile[] {
  const parents = new Map(glances.flatMap(({ id, parent }) => (id === undefined ? [] : [[id, parent] as const])));
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
    .map(({ file, parent }) => ({ file, depth: depthOf(parent) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ file }) => file);
}

const ID = /^(?:id|[ \t]*"id"):[ \t]*["']?([^"'\s,#]+)/m;
const PARENT = /^(?:parent|[ \t]*"parent"):[ \t]*["']?([^"'\s,#]+)/m;

function glance(text: string, field: RegExp): string | undefined {
  const id = field.exec(text)?.[1];
  return id === undefined ? undefined : sameId(id);
}
