import { cascadeTree, treeDot, treeJson, treeMermaid, treeText } from '@plan-lint/core';
import type { CascadeTree } from '@plan-lint/core';
import { oneOf } from '../command-line/option-values.ts';
import { TREE_FORMATS } from '../command-line/page-formats.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io/io.ts';
import type { TerminalLook } from '../output/terminal-look.ts';
import { overlook } from './overlook.ts';
import type { OverlookOptions } from './overlook.ts';

export interface TreeOptions extends OverlookOptions {
  readonly format: string;
}

type Write = (tree: CascadeTree, look: TerminalLook) => string;

const WRITE: Readonly<Record<(typeof TREE_FORMATS)[number], Write>> = {
  text: (tree, { colour: paint }) => treeText(tree, { paint }),
  dot: treeDot,
  mermaid: treeMermaid,
  json: treeJson,
};

/**
 * Prints which goals support which, plan by plan from the top down, and where that breaks.
 *
 * @throws {RunError} where there is no such format, or the options keep it from starting
 */
export function tree({ format, ...options }: TreeOptions, io: Io): Promise<ExitCode> {
  const write = WRITE[oneOf('--format', 'format', format, TREE_FORMATS)];
  return overlook(options, io, (workspace, look) => write(cascadeTree(workspace), look));
}
