import { plainText } from '../model/plain-text.ts';
import type { Plan } from '../model/plan.ts';
import type { Node } from '../source/node.ts';
import { once } from './once.ts';

/** The lists of the format, each with what its entries are. */
const LISTS = {
  values: 'value',
  staff: 'staff',
  evidence: 'evidence',
  obstacles: 'obstacle',
  tensions: 'tension',
  priorities: 'priority',
  goals: 'goal',
  measures: 'measure',
  milestones: 'milestone',
  contributions: 'contribution',
  actions: 'action',
  notDoing: 'notDoing',
  involvement: 'involvement',
  perspectives: 'perspective',
  communication: 'communication',
  monitoring: 'monitoring',
  reviews: 'review',
  layers: 'layer',
} as const;

/** What a part of a plan is. */
export type PartKind = 'plan' | (typeof LISTS)[keyof typeof LISTS];

/** A part of a plan as it is written there. */
export interface Part {
  readonly kind: PartKind;
  /** A record, or the one text that stands for it. */
  readonly place: Node;
  /** The part that it stands in; absent for the plan. */
  readonly above: Part | undefined;
}

/** The field that a bare text stands for, by what it is instead of. */
const SHORT_FOR: Readonly<Record<PartKind, string>> = {
  plan: 'title',
  value: 'name',
  staff: 'role',
  evidence: 'finding',
  obstacle: 'what',
  tension: 'between',
  priority: 'title',
  goal: 'goal',
  measure: 'measure',
  milestone: 'expect',
  contribution: 'does',
  action: 'do',
  notDoing: 'what',
  involvement: 'how',
  perspective: 'heard',
  communication: 'what',
  monitoring: 'what',
  review: 'on',
  layer: 'layer',
};

/**
 * The parts of a plan by what they are, each list in the order written. What the plan inherits stands in another document
 * and is not among them.
 */
export const partsOf: (plan: Plan) => ReadonlyMap<PartKind, readonly Part[]> = once((plan) => {
  const parts = new Map<PartKind, Part[]>();
  const add = (part: Part): void => {
    const others = parts.get(part.kind);
    if (others === undefined) parts.set(part.kind, [part]);
    else others.push(part);
    gather(part.place, part, add);
  };
  add({ kind: 'plan', place: plan.place, above: undefined });
  return parts;
});

function gather(node: Node, above: Part, add: (part: Part) => void): void {
  if (node.kind !== 'map') return;
  for (const [name, field] of node.fields) {
    const kind = Object.hasOwn(LISTS, name) ? LISTS[name as keyof typeof LISTS] : undefined;
    // `reality` is no part of its own: what stands in it is the plan's.
    if (kind === undefined) gather(field, above, add);
    else for (const place of field.kind === 'list' ? field.items : [field]) add({ kind, place, above });
  }
}

/** The field of a part, also where a bare text stands for it; `reality.summary` is one inside a section. */
export function fieldOf({ kind, place }: Part, name: string): Node | undefined {
  if (place.kind !== 'map') return name === SHORT_FOR[kind] ? place : undefined;
  let node: Node | undefined = place;
  for (const step of name.split('.')) node = node?.kind === 'map' ? node.fields.get(step) : undefined;
  return node;
}

/** How a part is called in messages: its words, else its id, else what it is. */
export function namePart(part: Part): string {
  const named = fieldOf(part, SHORT_FOR[part.kind]) ?? fieldOf(part, 'id');
  const words = named === undefined ? [] : wordsIn(named).map(({ text }) => text);
  return words.length === 0 ? `this ${part.kind}` : words.join(' and ');
}

/** The parts that a part stands in, innermost first. */
export function around(part: Part): readonly Part[] {
  const outer: Part[] = [];
  for (let at = part.above; at !== undefined; at = at.above) outer.push(at);
  return outer;
}

/** The texts, numbers and truths in a node, in the order written, each with its node. */
export function wordsIn(node: Node): readonly { readonly text: string; readonly place: Node }[] {
  if (node.kind === 'map') return [...node.fields.values()].flatMap(wordsIn);
  if (node.kind === 'list') return node.items.flatMap(wordsIn);
  const text = plainText(String(node.value));
  return text === '' ? [] : [{ text, place: node }];
}
