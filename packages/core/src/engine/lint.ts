import type { LintSettings } from '../config/settings.ts';
import { sameId } from '../model/workspace.ts';
import { countFindings } from './count.ts';
import type { TextFile, Watch } from './linter.ts';
import { Linter } from './linter.ts';
import type { Report } from './report.ts';

/**
 * Lints texts together. The report lists the files in the order given, whatever order they were linted in.
 *
 * @param above - plans that the files may refer to and inherit from, and that the report says nothing about
 * @param watch - is shown each plan and reflection once its rules have run; the last time that it sees a file counts
 */
export function lintFiles(
  files: readonly TextFile[],
  settings: LintSettings,
  above: readonly TextFile[] = [],
  watch?: Watch,
): Report {
  const report = lintInOrder(above.length === 0 ? files : [...files, ...above], settings, watch);
  const position = new Map(files.map(({ name }, index) => [name, index]));
  const wanted = report.files.filter(({ file }) => position.has(file));
  const inOrder = wanted.sort((a, b) => (position.get(a.file) ?? 0) - (position.get(b.file) ?? 0));
  return { ...report, files: inOrder, counts: above.length === 0 ? report.counts : countFindings(inOrder) };
}

/**
 * A glance at the texts tells nearly always which plan inherits from which, so that no plan has to wait for another with
 * its whole document in memory. Where the glance missed something, the files are linted again without trusting it.
 */
function lintInOrder(files: readonly TextFile[], settings: LintSettings, watch: Watch | undefined): Report {
  if (files.length > 1) {
    const glances = files.map((file) => ({ file, ...glanceAt(file.text) }));
    const hinted = new Linter(settings, new Set(glances.flatMap(({ id }) => id ?? [])), watch);
    for (const file of parentsFirst(glances)) hinted.add(file);
    const report = hinted.finish();
    if (!hinted.waitedTooLittle) return report;
  }
  const patient = new Linter(settings, undefined, watch);
  for (const file of files) patient.add(file);
  return patient.finish();
}

/** What a quick look at a text shows, ids folded. */
export interface Glance {
  readonly id: string | undefined;
  /** The plan above, or the plan that a reflection belongs to. */
  readonly parent: string | undefined;
}

/** Plans with the plans that they inherit from before them. */
function parentsFirst(glances: readonly (Glance & { readonly file: TextFile })[]): readonly TextFile[] {
  const parents = new Map(
    glances.flatMap(({ id, parent }) => (id === undefined ? [] : [[id, parent] as const])),
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
    .map(({ file, parent }) => ({ file, depth: depthOf(parent) }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ file }) => file);
}

const ID = /^(?:id|[ \t]*"id"):[ \t]*["']?([^"'\s,#]+)/m;
const PARENT = /^(?:parent|plan|[ \t]*"(?:parent|plan)"):[ \t]*["']?([^"'\s,#]+)/m;

/** What a quick look at a text shows of its place among plans: nearly always right, and never to be relied on. */
export function glanceAt(text: string): Glance {
  return { id: glance(text, ID), parent: glance(text, PARENT) };
}

function glance(text: string, field: RegExp): string | undefined {
  const id = field.exec(text)?.[1];
  return id === undefined ? undefined : sameId(id);
}
