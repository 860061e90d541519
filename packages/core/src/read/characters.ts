import type { Node, ScalarNode, Span } from '../source/node.ts';
import type { TreeBuilder } from './tree.ts';

/* eslint-disable no-control-regex -- finding these characters is what this file is for */
const CONTROL = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]/g;
const SUSPECT = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\\\p{Default_Ignorable_Code_Point}\p{Surrogate}]/u;
/* eslint-enable no-control-regex */
const HIDDEN = /\p{Default_Ignorable_Code_Point}/u;
const HALF = /\p{Surrogate}/u;
const TURN = /[\u202A-\u202E\u2066-\u2069]/g;
/** Invisible copies of letters, which mean something only behind a black flag: the flags of Wales, Scotland, Texas. */
const INVISIBLE_LETTERS = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}|([\u{E0000}-\u{E007F}]+)/gu;

/** The share of control characters above which a text is no text. */
const BINARY_SHARE = 0.01;

/** Fields that hold ids, their own or others'. */
const ID_FIELDS = new Set(['id', 'parent', 'plan', 'supports', 'dependsOn', 'answers', 'for']);

/** Whether anything in the text is worth a closer look; most texts end here. */
export function isSuspect(text: string): boolean {
  return SUSPECT.test(text);
}

/** Stops where the text is rather a picture or a program than a plan. */
export function stopAtBinary(tree: TreeBuilder): void {
  const { text } = tree.source;
  const controls = text.match(CONTROL)?.length ?? 0;
  if (text.includes('\0') || controls > text.length * BINARY_SHARE)
    tree.stop('notText', { start: 0, end: 1 });
}

/** Notes characters that cannot be seen and change what is read: controls, halves of characters, hidden letters and directions. */
export function checkCharacters(tree: TreeBuilder, root: Node | undefined): void {
  const { text } = tree.source;
  const controls = [...text.matchAll(CONTROL)];
  const [control] = controls;
  if (control !== undefined) {
    tree.problem('controlCharacter', one(control.index), {
      args: { code: codeOf(control[0]), count: controls.length },
    });
  }
  const half = text.search(HALF);
  if (half !== -1) tree.problem('halfCharacter', one(half));
  for (const span of invisibleLetters(text)) tree.problem('hiddenLetters', span);
  const texts = root === undefined ? [] : suspectTexts(root);
  for (const node of texts) checkText(node, tree);
  const names = tree.problems.filter(({ id }) => id === 'hiddenInName').map(({ span }) => span);
  checkLines(tree, [...texts, ...names]);
}

/** Where invisible letters stand that belong to no flag. */
function invisibleLetters(text: string): readonly Span[] {
  return [...text.matchAll(INVISIBLE_LETTERS)].flatMap(({ 1: letters, index }) =>
    letters === undefined ? [] : [{ start: index, end: index + letters.length }],
  );
}

/** The texts that are worth a closer look, each once although aliases may repeat it. */
function suspectTexts(root: Node): readonly ScalarNode[] {
  const texts = new Map<number, ScalarNode>();
  const visit = (node: Node): void => {
    if (node.kind === 'map') for (const field of node.fields.values()) visit(field);
    else if (node.kind === 'list') for (const item of node.items) visit(item);
    else if (SUSPECT.test(node.text)) texts.set(node.start, node);
  };
  visit(root);
  return [...texts.values()];
}

function checkText(node: ScalarNode, tree: TreeBuilder): void {
  const { text, start, end } = node;
  const typed = tree.source.text.slice(start, end);
  // What was typed with a backslash cannot be seen in the text of the file.
  if (!SUSPECT.test(typed.replaceAll('\\', ''))) {
    const [control] = text.match(CONTROL) ?? [];
    if (control !== undefined)
      tree.problem('controlCharacter', node, { args: { code: codeOf(control), count: 1 }, node });
    if (HALF.test(text)) tree.problem('halfCharacter', node, { node });
    if (invisibleLetters(text).length > 0) tree.problem('hiddenLetters', node, { node });
  }
  if (isIdField(node) && HIDDEN.test(text)) tree.problem('hiddenInId', node, { node });
  else if (!isBalanced(text)) tree.problem('hiddenDirection', node, { node });
}

function isIdField({ key, parent }: Node): boolean {
  const field = typeof key === 'string' ? key : parent?.key;
  return typeof field === 'string' && ID_FIELDS.has(field);
}

/** Looks for turned directions outside of what has been looked at: in comments and in the names of fields. */
function checkLines(tree: TreeBuilder, seen: readonly Span[]): void {
  const { source } = tree;
  const inOrder = seen.toSorted((a, b) => a.start - b.start).values();
  let span = inOrder.next().value;
  let last = 0;
  for (const { index } of source.text.matchAll(TURN)) {
    while (span !== undefined && span.end <= index) span = inOrder.next().value;
    const { line } = source.positionAt(index);
    if (line === last || (span !== undefined && span.start <= index)) continue;
    last = line;
    if (!isBalanced(source.line(line))) tree.problem('hiddenDirection', one(index));
  }
}

/** Whether every mark that turns the direction of writing is closed again, as in honest Arabic or Hebrew text. */
function isBalanced(text: string): boolean {
  let embeddings = 0;
  let isolates = 0;
  for (const [mark] of text.matchAll(TURN)) {
    if (mark === '\u202C') embeddings--;
    else if (mark === '\u2069') isolates--;
    else if (mark >= '\u2066') isolates++;
    else embeddings++;
    if (embeddings < 0 || isolates < 0) return false;
  }
  return embeddings === 0 && isolates === 0;
}

function one(at: number): Span {
  return { start: at, end: at + 1 };
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
