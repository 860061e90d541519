import type { LintSettings } from '../config/settings.ts';
import { sameId } from '../model/workspace.ts';
import type { TextFile } from './linter.ts';
import { Linter } from './linter.ts';
import type { Report } from './report.ts';

/** Lints texts together. The report lists the files in the order given, whatever order they were linted in. */
export function lintFiles(files: readonly TextFile[], settings: LintSettings): Report {
  const linter = new Linter(settings);
  for (const file of parentsFirst(files)) linter.add(file);
  const report = linter.finish();
  const position = new Map(files.map(({ name }, index) => [name, index]));
  const inOrder = [...report.files].sort((a, b) => (position.get(a.file) ?? 0) - (position.get(b.file) ?? 0));
  return { ...report, files: inOrder };
}

/**
 * Plans with the plans they inherit from before them, as far as a glance at the texts can tell. Only a hint: the linter
 * waits for a parent that comes late, but holds the whole document of every plan that waits.
 */
export function parentsFirst(files: readonly TextFile[]): readonly TextFile[] {
  const depths = new Map<string, number>();
  const glances = files.map((file) => ({ file, id: glance(file.text, ID), parent: glance(file.text, PARENT) }));
  const parents = new Map(glances.flatMap(({ id, parent }) => (id === undefined ? [] : [[id, parent] as const])));
  const depthOf = (id: string | undefined): number => {
    let depth = 0;
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
      const known = depths.get(at);
      if (known !== undefined) return depth + known;
      seen.add(at);
      depth++;
    }
    if (id !== undefined) depths.set(id, depth);
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
