import type { MapNode, Node } from '../source/node.ts';
import type { Source } from '../source/source.ts';
import { checkCharacters, isBinary, isSuspect } from './characters.ts';
import type { Document, Problem } from '../model/document.ts';
import type { Limits } from './limits.ts';
import { LIMITS } from './limits.ts';
import { readJson } from './json.ts';
import { checkShape } from './shape.ts';
import { TreeBuilder } from './tree.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads one text into the document tree and checks its shape. Never throws for what a text may contain: whatever is
 * wrong is in `problems`, and what could be read is in `root`.
 *
 * @param source - the text; a name that ends in `.json` is read as JSON, anything else as YAML
 */
export function readDocument(source: Source, limits: Limits = LIMITS): Document {
  const tree = new TreeBuilder(source, limits);
  const root = tree.build(() => readTree(tree, limits));
  if (root === undefined) return { source, root: undefined, problems: tree.problems, broken: [] };
  const shape = checkShape(root);
  return { source, root, problems: [...tree.problems, ...shape.problems], broken: shape.broken };
}

function readTree(tree: TreeBuilder, limits: Limits): MapNode | undefined {
  const { text, name } = tree.source;
  const start = { start: 0, end: Math.min(1, text.length) };
  if (text.length > limits.textLength) tree.stop('tooLong', start, limits.textLength);
  const suspect = isSuspect(text);
  if (suspect && isBinary(text)) {
    tree.problem('notText', start);
    return undefined;
  }
  const root = name.toLowerCase().endsWith('.json') ? readJson(tree, limits) : readYaml(tree, limits);
  if (suspect) checkCharacters(tree, root);
  if (root?.kind === 'map') return root;
  if (tree.problems.length === 0) tree.problem(root === undefined ? 'empty' : 'notARecord', start, kindArgs(root));
  return undefined;
}

function kindArgs(root: Node | undefined): { args?: Problem['args'] } {
  return root === undefined ? {} : { args: { kind: root.kind === 'list' ? 'a list' : 'plain text' } };
}

