import { Composer, Lexer, Parser } from 'yaml';
import type { CST, Document as YamlDocument } from 'yaml';
import type { Node } from '../source/node.ts';
import type { Limits } from './limits.ts';
import type { TreeBuilder } from './tree.ts';
import { readComposed } from './yaml-composed.ts';
import { explainSyntax } from './yaml-errors.ts';
import { WAIVER_MARK, waiverCommentsIn } from './waiver-comment.ts';
import { readPlain } from './yaml-plain.ts';

/**
 * How the `yaml` library composes: nothing that it offers for convenience (merging, unique-key search, tags, conversion
 * to JavaScript) is safe on text from strangers, so all texts stay texts here and the tree is walked with budgets.
 */
const COMPOSE = {
  schema: 'failsafe',
  resolveKnownTags: false,
  merge: false,
  uniqueKeys: false,
  stringKeys: true,
  prettyErrors: false,
} as const;

/** Reads YAML 1.2 into the document tree. Problems go to the builder; a text that cannot be parsed stops it. */
export function readYaml(tree: TreeBuilder, limits: Limits): Node | undefined {
  // A lone CR ends a line for us as for editors, but not for the parser. Same length, same offsets.
  const text = tree.source.text.replace(/\r(?!\n)/g, '\n');
  const tokens = parse(text, tree, limits);
  if (text.includes(WAIVER_MARK)) tree.waiverComments = waiverCommentsIn(tokens);
  const document = onlyDocument(tokens, tree);
  const isUsual =
    !text.includes('\t') && tokens.every((token) => token === document || USUAL.has(token.type));
  const plain = isUsual && (document === undefined ? undefined : readPlain(document, tree));
  if (plain !== false) return plain;
  tree.restart();
  const composed = compose(
    tokens.filter((token) => token.type !== 'document' || token === document),
    text,
  );
  explainSyntax(composed, tokens, tree);
  return composed.contents === null ? undefined : readComposed(composed.contents, tree, limits);
}

/** The document of a file. Empty ones beside it are let pass: many people end a file with three dashes. */
function onlyDocument(tokens: readonly CST.Token[], tree: TreeBuilder): CST.Document | undefined {
  const documents = tokens.filter((token) => token.type === 'document');
  const [first, second] = documents.filter(({ value }) => value !== undefined);
  if (second !== undefined) tree.stop('severalDocuments', { start: second.offset, end: second.offset + 3 });
  return first ?? documents[0];
}

/** What may stand around a document without being part of it. */
const USUAL: ReadonlySet<CST.Token['type']> = new Set([
  'byte-order-mark',
  'space',
  'comment',
  'newline',
] as const);

/**
 * The parser's tokens, up to the first that it cannot place: what follows would be follow-ups. Depth is counted on the
 * way, because composing recurses, and runs out of stack in places where nothing can be caught; and so is length, because
 * the composer would go on to the end with whatever is wrong.
 */
function parse(text: string, tree: TreeBuilder, { depth, nodes }: Limits): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const at = { start: parser.offset, end: parser.offset + 1 };
    if (parser.stack.length > depth + STACK_BASE) tree.stop('tooDeep', at, { limit: depth });
    if (++count > nodes * LEXEMES_PER_NODE) tree.stop('tooManyNodes', at, { limit: nodes });
    if (tokens.at(-1)?.type === 'error') break;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** The parser's stack holds the document and the text that is being read beside the parts that are open. */
const STACK_BASE = 3;

/** An item of a list is a dash, a blank, a text (which the lexer announces) and the end of its line. */
const LEXEMES_PER_NODE = 5;

function compose(tokens: readonly CST.Token[], text: string): YamlDocument.Parsed {
  const [document] = new Composer(COMPOSE).compose(tokens, true, text.length);
  if (document === undefined) throw new Error('The composer gives a document even for an empty text.');
  return document;
}
