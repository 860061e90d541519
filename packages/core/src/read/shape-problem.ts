import { nearest } from '@plan-lint/schemas/explain';
import type { Problem as ShapeProblem } from '@plan-lint/schemas/explain';
import type { Problem } from '../model/document.ts';
import { cut } from '../source/cut.ts';
import { keySpan, speakPart, spotOf } from '../source/location.ts';
import type { Node } from '../source/node.ts';
import { plainValue } from './yaml-value.ts';

/** A problem of the walker, which hands back the very nodes that it was given. */
export type Found = Omit<ShapeProblem, 'at'> & { readonly at: Node };

/** One thing that is wrong with the shape of a document, put as a problem of the rule `schema`. */
export function problemOf({ code, at, key, expected, nearest: near }: Found): Problem {
  const field = key === undefined || at.kind !== 'map' ? undefined : at.fields.get(key);
  const node = field ?? at;
  const span = field === undefined ? spotOf(at) : keySpan(field);
  if (code === 'unknownKey' || code === 'missing') {
    const args = { part: partOf(at), field: cut(key ?? '', 60) };
    if (code === 'missing') return { rule: 'schema', id: code, args, node, span };
    return near === undefined
      ? { rule: 'schema', id: code, args, node, span }
      : { rule: 'schema', id: 'unknownKeyNear', args: { ...args, near }, node, span };
  }
  return { rule: 'schema', ...describe({ code, at, expected, ...(near !== undefined && { nearest: near }) }), node, span };
}

function partOf(node: Node): string {
  if (node.parent !== undefined) return speakPart(node);
  return node.kind === 'map' && node.fields.get('kind')?.value === 'reflection' ? 'The reflection' : 'The plan';
}

/** The message and arguments for a value that does not belong where it stands. */
function describe({ code, at, expected: words, nearest: near }: Found): Pick<Problem, 'id' | 'args'> {
  const field = fieldOf(at);
  const expected = words.replace(/^one of: /, '');
  const found = at.kind === 'map' || at.kind === 'list' ? '' : cut(at.text, 60);
  const isTop = at.parent?.parent === undefined;
  if (isTop && field === 'kind') return wrongWord({ field, found, expected: 'plan, reflection' }, nearest(found, ['plan', 'reflection']));
  if (isTop && field === 'version') return { id: 'otherVersion', args: { found } };
  if (code === 'wrongValue' && found !== '') return wrongWord({ field, found, expected }, near);
  if (code === 'needsQuotes') return { id: 'needsQuotes', args: { field, found, read: readAs(at) } };
  const meant = at.kind === 'text' ? meantBy(found) : undefined;
  if (meant === undefined || /\btext\b/.test(expected)) return { id: 'wrongKind', args: { field, expected, found: speakKind(at) } };
  return typeof meant === 'string'
    ? { id: 'yesOrNo', args: { field, found, near: meant } }
    : { id: 'needsNoQuotes', args: { field, found, expected } };
}

function wrongWord(args: { field: string; found: string; expected: string }, near: string | undefined): Pick<Problem, 'id' | 'args'> {
  return near === undefined ? { id: 'wrongValue', args } : { id: 'wrongValueNear', args: { ...args, near } };
}

/** The field that a node fills; an item of a list fills the field of its list. */
export function fieldOf(node: Node): string {
  return typeof node.key === 'string' || node.parent === undefined ? String(node.key) : fieldOf(node.parent);
}

function speakKind(node: Node): string {
  if (node.kind === 'map') return 'a group of fields';
  if (node.kind === 'list') return 'a list';
  return node.kind === 'text' ? `"${cut(node.text, 60)}"` : readAs(node);
}

function readAs({ kind, value }: Node): string {
  return kind === 'number' ? `the number ${String(value)}` : 'a yes or no';
}

const YES = new Set(['yes', 'y', 'on']);
const NO = new Set(['no', 'n', 'off']);

/** What a text would stand for without its quotes, or in a format where "yes" is a value; nothing where it is just text. */
function meantBy(text: string): number | boolean | 'true' | 'false' | undefined {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return 'true';
  if (NO.has(word)) return 'false';
  const value = plainValue(text.trim());
  return typeof value === 'string' ? undefined : value;
}
