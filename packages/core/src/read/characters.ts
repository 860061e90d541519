import type { Node, Span } from '../source/node.ts';
import type { TreeBuilder } from './tree.ts';

/* eslint-disable no-control-regex -- finding these characters is what this file is for */
const NUL = '\u0000';
const CONTROL = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}\p{Surrogate}]/u;
const HIDDEN_IN_ID = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;

/** The share of control characters above which a text is no text. */
const BINARY_SHARE = 0.01;

/** Whether anything in the text is worth a closer look; most texts end here. */
export function isSuspect(text: string): boolean {
  return SUSPECT.test(text);
}

/** Whether the text is rather a picture or a program than a plan. */
export function isBinary(text: string): boolean {
  if (text.includes(NUL)) return true;
  const controls = text.match(CONTROL)?.length ?? 0;
  return controls > text.length * BINARY_SHARE;
}

/** Notes characters that cannot be seen and change what is read: controls, halves of characters, hidden directions. */
export function checkCharacters(tree: TreeBuilder, root: Node | undefined): void {
  const { text } = tree.source;
  const control = text.search(CONTROL);
  if (control !== -1) tree.problem('controlCharacter', one(control), { args: { code: codeOf(text, control) } });
  const half = text.search(/\p{Surrogate}/u);
  if (half !== -1) tree.problem('halfCharacter', one(half));
  if (root !== undefined) checkTexts(root, tree);
}

function checkTexts(node: Node, tree: TreeBuilder): void {
  if (node.kind === 'map') for (const field of node.fields.values()) checkTexts(field, tree);
  else if (node.kind === 'list') for (const item of node.items) checkTexts(item, tree);
  else if (typeof node.value === 'string') checkText(node, node.value, tree);
}

function checkText(node: Node, text: string, tree: TreeBuilder): void {
  if (node.key === 'id' && HIDDEN_IN_ID.test(text)) tree.problem('hiddenInId', node, { node });
  else if (!isBalanced(text)) tree.problem('hiddenDirection', node, { node });
}

/** Whether every mark that turns the direction of writing is closed again, as in honest Arabic or Hebrew text. */
function isBalanced(text: string): boolean {
  let embeddings = 0;
  let isolates = 0;
  for (const [mark] of text.matchAll(BIDI)) {
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

function codeOf(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
