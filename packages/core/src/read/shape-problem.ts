import { nearest } from '@plan-lint/schemas/explain';
import type { Problem } from '../model/document.ts';
import { cut } from '../source/cut.ts';
import { keySpan, speakPart, spotOf } from '../source/location.ts';
import type { Node, ScalarNode } from '../source/node.ts';
import type { Found } from './shape-fix.ts';
import { fixFor } from './shape-fix.ts';
import { plainValue } from './yaml-value.ts';

type Words = Pick<Problem, 'id' | 'args'>;

/** One thing that is wrong with the shape of a document, put as a problem of the rule `schema`. */
export function problemOf(found: Found): Problem {
  const { code, at, key = '' } = found;
  const field = at.kind === 'map' ? at.fields.get(key) : undefined;
  const isAboutField = code === 'unknownKey' || code === 'missing';
  const words = isAboutField
    ? unknownWords(found, code, { part: partOf(at), field: cut(key, 60) })
    : wordsFor(found);
  const isNamed = isAboutField && field !== undefined;
  return {
    rule: 'schema',
    ...words,
    node: isNamed ? field : at,
    span: isNamed ? keySpan(field) : spotOf(at),
    fix: fixFor(found, words.id, String(words.args['near'] ?? '')),
  };
}

function unknownWords({ nearest: near, under }: Found, code: string, args: Words['args']): Words {
  if (near === undefined) return { id: code, args };
  return under === undefined
    ? { id: 'unknownKeyNear', args: { ...args, near } }
    : { id: 'misplacedKey', args: { ...args, under } };
}

function partOf(node: Node): string {
  if (node.parent !== undefined) return speakPart(node);
  return node.kind === 'map' && node.fields.get('kind')?.value === 'reflection'
    ? 'The reflection'
    : 'The plan';
}

const PERIOD = '`period: { start: 2026-09-01, end: 2027-07-23 }`';

/** The message and arguments for what does not belong where it stands. */
function wordsFor({ code, at, expected: words, nearest: near }: Found): Words {
  const field = fieldOf(at);
  const expected = words.replace(/^one of: /, '');
  const wrongKind =
    expected === 'a start and an end'
      ? { id: 'period', args: { field, found: speakKind(at), example: PERIOD } }
      : { id: 'wrongKind', args: { field, expected, found: speakKind(at) } };
  if (at.kind === 'map' || at.kind === 'list') return wrongKind;
  const found = cut(at.text, 60);
  const top = at.parent?.parent === undefined ? aboutFormat(field, found) : undefined;
  if (top !== undefined) return top;
  if (code === 'needsQuotes') return { id: code, args: { field, found, read: readAs(at) } };
  if (code === 'wrongValue') return wrongWord({ field, found, expected }, near);
  return meant(at, field, expected) ?? wrongKind;
}

const KINDS = ['plan', 'reflection'];

/** What is wrong with the fields that say which format a file has. */
function aboutFormat(field: string, found: string): Words | undefined {
  if (field === 'kind') return wrongWord({ field, found, expected: KINDS.join(', ') }, nearest(found, KINDS));
  return field === 'version' && plainValue(found) !== 1 ? { id: 'otherVersion', args: { found } } : undefined;
}

/** A word that is none of those that a field takes. */
export function wrongWord(
  args: { field: string; found: string; expected: string },
  near: string | undefined,
): Words {
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

const YES = ['yes', 'y', 'on'];
const NO = ['no', 'n', 'off'];

/** The message for a text that is a number or a yes in the author's mind. */
function meant({ kind, text }: ScalarNode, field: string, expected: string): Words | undefined {
  if (kind !== 'text') return undefined;
  const found = cut(text.trim(), 60);
  const isFlag = expected.includes('true or false');
  if (isFlag && YES.includes(found.toLowerCase()))
    return { id: 'yesOrNo', args: { field, found, near: 'true' } };
  if (isFlag && NO.includes(found.toLowerCase()))
    return { id: 'yesOrNo', args: { field, found, near: 'false' } };
  const bare = typeof plainValue(found);
  const fits = isFlag ? bare === 'boolean' : /number|^\d+$/.test(expected) && bare === 'number';
  return fits ? { id: 'needsNoQuotes', args: { field, found, expected } } : undefined;
}

/** Aliases bring the same part several times, and one place is one problem. */
export function distinctPlaces(problems: readonly Problem[]): readonly Problem[] {
  const places = new Map(
    problems.map((problem) => [
      `${problem.id} ${String(problem.span.start)} ${String(problem.span.end)}`,
      problem,
    ]),
  );
  return [...places.values()];
}
