import { explain } from '@plan-lint/schemas/explain';
import type { Problem as ShapeProblem } from '@plan-lint/schemas/explain';
import { isPlan, isReflection, planSchema, reflectionSchema } from '@plan-lint/schemas/validate';
import type { MapNode, Node } from '../source/node.ts';
import { keySpan, spotOf } from '../source/location.ts';
import type { Broken, Problem } from '../model/document.ts';

/** What is wrong with the shape of a document, and which fields are treated as absent because of it. */
export interface Shape {
  readonly problems: readonly Problem[];
  readonly broken: readonly Broken[];
}

const SOUND: Shape = { problems: [], broken: [] };

/**
 * Checks a document against the published schema. The compiled validator says yes to most documents; only when it
 * does not, the schema itself is walked beside the tree to say what is wrong and where. Parts of a wrong shape are
 * taken out of the tree, so that whatever reads it next may trust its shape.
 */
export function checkShape(root: MapNode): Shape {
  const reflection = root.fields.get('kind')?.value === 'reflection';
  if (reflection ? isReflection(root.value) : isPlan(root.value)) return SOUND;
  const found = explain(reflection ? reflectionSchema() : planSchema(), root) as unknown as readonly Found[];
  prune(new Set(found.map(unusable)));
  return { problems: found.map(problemOf), broken: found.flatMap(brokenBy) };
}

/** The walker hands back the very nodes that it was given. */
type Found = Omit<ShapeProblem, 'at'> & { readonly at: Node };

function problemOf({ code, at, key, expected, nearest }: Found): Problem {
  const field = key === undefined || at.kind !== 'map' ? undefined : at.fields.get(key);
  const node = field ?? at;
  const args = { field: key ?? fieldOf(at), expected, near: nearest ?? '', found: show(node) };
  const id = nearest !== undefined && code !== 'missing' ? `${code}Near` : code;
  return { rule: 'schema', id, args, node, span: field === undefined ? spotOf(at) : keySpan(field) };
}

/** The field that a node fills; an item of a list fills the field of its list. */
function fieldOf(node: Node): string {
  return typeof node.key === 'string' || node.parent === undefined ? String(node.key) : fieldOf(node.parent);
}

function show(node: Node): string {
  if (node.kind === 'map') return 'a group of fields';
  if (node.kind === 'list') return 'a list';
  return node.text.slice(0, 60).toWellFormed();
}

/** The node that has to go before the rest can be trusted; nothing where something is missing. */
function unusable({ code, at, key }: Found): Node | undefined {
  if (code === 'missing') return undefined;
  return code === 'unknownKey' && at.kind === 'map' ? at.fields.get(key ?? '') : at;
}

/** A field that stands in a wrong shape, or under a name that is nearly right, is not "missing". */
function brokenBy(found: Found): readonly Broken[] {
  const { code, at, key, nearest } = found;
  if (code === 'missing') return key === undefined ? [] : [{ within: at, field: key }];
  if (code === 'unknownKey') return nearest === undefined ? [] : [{ within: at, field: nearest }];
  return [{ within: at.parent ?? at, field: fieldOf(at) }];
}

/** Takes nodes out of their parents, each parent once, so that many wrong items cost no more than few. */
function prune(gone: ReadonlySet<Node | undefined>): void {
  const parents = new Set([...gone].map((node) => node?.parent));
  for (const parent of parents) {
    if (parent?.kind === 'map') {
      for (const [name, field] of parent.fields) {
        if (!gone.has(field)) continue;
        parent.fields.delete(name);
        Reflect.deleteProperty(parent.value, name);
      }
    } else if (parent?.kind === 'list') {
      const kept = parent.items.filter((item) => !gone.has(item));
      parent.items.splice(0, Infinity, ...kept);
      parent.value.splice(0, Infinity, ...kept.map((item) => item.value));
    }
  }
}
