import type { Problem as ShapeProblem } from '@plan-lint/schemas/explain';
import { addField } from '../edit/add-field.ts';
import { PROMPTS } from '../edit/prompts.ts';
import { slugOf } from '../edit/slug.ts';
import { quote, renameField, rewrite, unquote } from '../edit/words.ts';
import type { Edit, Fix, FixKind } from '../source/edit.ts';
import { cut } from '../source/cut.ts';
import type { MapNode, Node, ScalarNode } from '../source/node.ts';

/** A problem of the walker, which hands back the very nodes that it was given. */
export type Found = Omit<ShapeProblem, 'at'> & { readonly at: Node };

/** A link to another document is never guessed: *parents* at the top of a plan are people. */
const LINKS = new Set(['id', 'parent', 'plan']);

/** How to put a problem right, by the message that says it. */
export function fixFor(found: Found, id: string, near: string): Fix | undefined {
  const { at, key = '', isSlip = false } = found;
  if (id === 'unknownKeyNear') return nameMeant(at, key, near, isSlip);
  if (id === 'missing') return at.kind === 'map' ? identity(at, key) : undefined;
  if (at.kind === 'map' || at.kind === 'list') return undefined;
  return valueMeant(at, id, near, isSlip);
}

/** How to put a single value right. */
function valueMeant(at: ScalarNode, id: string, near: string, isSlip: boolean): Fix | undefined {
  switch (id) {
    case 'wrongValueNear':
      return wordMeant(at, near, isSlip);
    case 'needsQuotes':
      return fixOf('safe', `Put quotes round ${cut(at.text, 60)}.`, quote(at));
    case 'needsNoQuotes':
      return asValue(at, at.text.trim());
    case 'yesOrNo':
      return asValue(at, near);
    default:
      return undefined;
  }
}

/** The problems that would give one name to several fields of a record: none of them is certain. */
export function contested(problems: readonly Found[]): ReadonlySet<Found> {
  const first = new Map<Node, Map<string, Found>>();
  const rivals = new Set<Found>();
  for (const found of problems) {
    const { code, at, nearest } = found;
    if (code !== 'unknownKey' || nearest === undefined) continue;
    const names = first.get(at) ?? new Map<string, Found>();
    first.set(at, names);
    const before = names.get(nearest);
    if (before === undefined) names.set(nearest, found);
    else rivals.add(before).add(found);
  }
  return rivals;
}

/** Gives an unknown field the name that was meant, where nothing of that name stands beside it. */
function nameMeant(record: Node, key: string, meant: string, isSlip: boolean): Fix | undefined {
  const field = record.kind === 'map' ? record.fields.get(key) : undefined;
  if (field === undefined || record.kind !== 'map' || record.unfilled?.has(meant) === true) return undefined;
  const isCertain = isSlip && (!LINKS.has(meant) || key.toLowerCase() === meant);
  const kind = isCertain ? 'safe' : 'review';
  return fixOf(kind, `Write "${meant}" for "${cut(key, 60)}".`, renameField(field, meant));
}

/** Writes the word that was meant. */
export function wordMeant(node: ScalarNode, meant: string, isSlip: boolean): Fix | undefined {
  return fixOf(
    isSlip ? 'safe' : 'review',
    `Write "${meant}" for "${cut(node.text, 60)}".`,
    rewrite(node, meant),
  );
}

/** Makes a number, or true or false, of what is text. */
function asValue(node: ScalarNode, value: string): Fix | undefined {
  const typed = node.source.text.slice(node.start, node.end);
  const isOneLine = !/[\r\n]/.test(typed);
  return fixOf('safe', `Write ${value} without quotes.`, isOneLine ? unquote(node, value) : undefined);
}

/** Gives a document the id or title that it lacks: an id of the words of its title, a prompt for a title. */
function identity(record: MapNode, key: string): Fix | undefined {
  const part = { record, names: ['$schema', 'kind', 'version', 'id', 'title'] };
  if (key === 'title')
    return fixOf(
      'placeholder',
      'Make room for "title", to be filled in.',
      addField(part, key, PROMPTS['title'] ?? ''),
    );
  const title = record.fields.get('title')?.value;
  const id = key === 'id' && typeof title === 'string' ? slugOf(title) : undefined;
  return id === undefined ? undefined : fixOf('review', `Give it the id "${id}".`, addField(part, key, id));
}

function fixOf(kind: FixKind, label: string, edit: Edit | undefined): Fix | undefined {
  return edit && { kind, label, edits: [edit] };
}
