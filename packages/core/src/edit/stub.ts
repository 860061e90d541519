import { clash, isSame } from '../source/edit.ts';
import type { Edit, Fix } from '../source/edit.ts';
import type { MapNode, Node, ScalarNode } from '../source/node.ts';
import type { Placed } from '../model/placed.ts';
import { addField, addToShort } from './add-field.ts';
import { addItems } from './add-items.ts';
import { namesFor, sectionWith } from './format-fields.ts';
import type { Value } from './print-value.ts';
import { promptFor, SHORT_FOR } from './prompts.ts';

/** What is to be filled in, where nothing is known but the names of the fields. */
export interface Wanted {
  /** Fields of a part, or of one of its sections. */
  readonly names: readonly string[];
  /** Whether only the first that the part can have is meant; otherwise all that are absent are filled in. */
  readonly isOneEnough: boolean;
}

/**
 * A fix that makes room for fields which a part lacks, each with a prompt that says what belongs there. Nothing where
 * there is no such field, or where it cannot be told how to write it.
 *
 * @param node - the part, or one of its fields
 */
export function stubFor(node: Node, { names, isOneEnough }: Wanted): Fix | undefined {
  const known = names.filter((name) => promptOf(node, name) !== undefined);
  const filled: string[] = [];
  const edits: Edit[] = [];
  for (const name of isOneEnough ? known.slice(0, 1) : known) {
    const stub = fill(node, name, promptOf(node, name) ?? '') ?? [];
    const more = stub.filter((edit) => !edits.some((other) => isSame(edit, other)));
    // A part that is made room for as a whole has room for its fields.
    if (more.length === 0 || more.some((edit) => edits.some((other) => clash(edit, other)))) continue;
    filled.push(name);
    edits.push(...more);
  }
  return edits.length === 0 ? undefined : { kind: 'placeholder', label: labelFor(filled), edits };
}

/** The same for rows of a list, of which more is known: who is to contribute, though not what. Rows that are there stay. */
export function stubRows({ place }: Placed, list: string, rows: readonly Value[]): Fix | undefined {
  if (!('source' in place)) return undefined;
  const field = place.kind === 'map' ? place.fields.get(list) : undefined;
  const hasRows = field?.kind === 'list' && field.items.length > 0;
  const edits = hasRows ? one(addItems(field, rows)) : fill(place, list, rows);
  const label = `Make room in "${list}", to be filled in.`;
  return edits && { kind: 'placeholder', label, edits };
}

/** The edits that give a part a field which it lacks; nothing where it has it, or cannot have it. */
export function giveField({ place }: Placed, name: string, value: Value): readonly Edit[] | undefined {
  return 'source' in place ? fill(place, name, value) : undefined;
}

function labelFor(names: readonly string[]): string {
  const list = [names.slice(0, -1).join('", "'), names.at(-1) ?? ''].filter((part) => part !== '');
  return `Make room for "${list.join('" and "')}", to be filled in.`;
}

/** What is to be written into a field, where a part or one of its sections can have it. */
function promptOf(node: Node, name: string): Value | undefined {
  const part = partOf(node, name);
  if (part === undefined || !(namesFor(part).includes(name) || sectionIn(part, name) !== undefined))
    return undefined;
  return promptFor(name, String(part.key));
}

/** The section of a whole plan that has a field. */
function sectionIn(part: Node, name: string): string | undefined {
  return part.parent === undefined ? sectionWith(name) : undefined;
}

function fill(node: Node, name: string, value: Value): readonly Edit[] | undefined {
  const part = partOf(node, name);
  if (part === undefined) return undefined;
  const names = namesFor(part);
  if (part.kind !== 'map') return fillShort(part, name, value, names);
  if (names.includes(name)) return one(addField({ record: part, names }, name, value));
  const section = sectionIn(part, name);
  return section === undefined ? undefined : fillSection(part, section, names, name, value);
}

/** Fills in a field of a section, and the section too where it is absent. */
function fillSection(
  part: MapNode,
  section: string,
  names: readonly string[],
  name: string,
  value: Value,
): readonly Edit[] | undefined {
  const record = part.fields.get(section);
  if (record === undefined) return one(addField({ record: part, names }, section, { [name]: value }));
  return record.kind === 'map' ? fill(record, name, value) : undefined;
}

function fillShort(
  node: ScalarNode,
  name: string,
  value: Value,
  names: readonly string[],
): readonly Edit[] | undefined {
  const short = shortFor(node);
  if (short === undefined || short === name || !names.includes(name)) return undefined;
  return addToShort(node, short, names, [name, value]);
}

/** The part that a field belongs to: the one that a finding is about, or the one whose field it is about. */
function partOf(node: Node, name: string): MapNode | ScalarNode | undefined {
  if (node.key === name) return node.parent?.kind === 'map' ? node.parent : undefined;
  if (node.kind === 'list') return undefined;
  if (node.kind === 'map' || shortFor(node) !== undefined) return node;
  return node.parent?.kind === 'map' ? node.parent : undefined;
}

/** The name of a text that is a whole part written short. */
function shortFor({ key, parent }: Node): string | undefined {
  const list = typeof key === 'number' ? parent?.key : key;
  return typeof list === 'string' && Object.hasOwn(SHORT_FOR, list) ? SHORT_FOR[list] : undefined;
}

function one(edit: Edit | undefined): readonly Edit[] | undefined {
  return edit && [edit];
}
