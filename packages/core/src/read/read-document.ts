import type { Document } from '../model/document.ts';
import type { MapNode, Node } from '../source/node.ts';
import type { Source } from '../source/source.ts';
import { checkCharacters, isSuspect, stopAtBinary } from './characters.ts';
import { readJson } from './json.ts';
import type { Limits } from './limits.ts';
import { LIMITS } from './limits.ts';
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
  const document = readTree(source, limits);
  const { root, problems, broken } = document;
  if (root === undefined) return document;
  const shape = checkShape(root, broken);
  return { ...document, problems: [...problems, ...shape.problems], broken: shape.broken };
}

/** Reads one text into the document tree, whatever its shape. */
export function readTree(source: Source, limits: Limits = LIMITS): Document {
  const tree = new TreeBuilder(source, limits);
  const root = tree.build(() => {
    const { text, name } = source;
    if (text.length > limits.textLength) tree.stop('tooLong', START, { limit: limits.textLength });
    const suspect = isSuspect(text);
    if (suspect) stopAtBinary(tree);
    stopAtOtherFormat(tree);
    const top = name.toLowerCase().endsWith('.json') ? readJson(tree, limits) : readYaml(tree, limits);
    if (suspect) checkCharacters(tree, top);
    return expectFields(top, tree);
  });
  const { problems, broken, waiverComments } = tree;
  const document = { source, root: root === false ? undefined : root, problems, broken };
  return waiverComments === undefined ? document : { ...document, waiverComments };
}

const START = { start: 0, end: 1 };

/** How the files begin that people give the name of a plan by mistake. */
const OTHER_FORMATS: readonly (readonly [format: string, beginning: RegExp])[] = [
  ['a PDF document', /^%PDF-/],
  ['a document of a word processor', /^\{\\rtf/],
  ['a web page or other markup', /^<[!?a-z]/i],
];

function stopAtOtherFormat(tree: TreeBuilder): void {
  const head = tree.source.text.slice(0, 100).trimStart();
  const other = OTHER_FORMATS.find(([, beginning]) => beginning.test(head));
  if (other !== undefined) tree.stop('otherFormat', START, { format: other[0] });
}

function expectFields(top: Node | undefined, tree: TreeBuilder): MapNode {
  if (top?.kind === 'map') return top;
  if (top === undefined) return tree.stop('empty', START);
  return tree.stop('notARecord', START, { kind: top.kind === 'list' ? 'a list' : 'plain text' });
}
