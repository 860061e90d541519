import { fieldsAt } from '@plan-lint/schemas/explain';
import { planSchema, reflectionSchema } from '@plan-lint/schemas/validate';
import { lazily } from '../model/lazily.ts';
import type { Node } from '../source/node.ts';
import { stepsTo } from '../source/node.ts';

/** The section that a plan may lack as a whole, though a finding is about a field in it. */
const SECTION = 'reality';

const inSection = lazily(() => new Set(Object.keys(fieldsAt(planSchema(), [SECTION]) ?? {})));

const known = lazily(() => new Map<string, readonly string[]>());

/** The section at the top of a plan that has a field: `reality` has `obstacles`. */
export function sectionWith(name: string): string | undefined {
  return inSection().has(name) ? SECTION : undefined;
}

/** The names of the fields that a part of a plan or reflection may have, in the order of the format. */
export function namesFor(part: Node): readonly string[] {
  const steps = stepsTo(part);
  const isOfReflection = isInReflection(part);
  // All goals have the same fields, wherever in their lists they stand.
  const way = [isOfReflection, ...steps.filter((step) => typeof step === 'string')].join('/');
  let names = known().get(way);
  if (names === undefined) {
    names = Object.keys(fieldsAt(isOfReflection ? reflectionSchema() : planSchema(), steps) ?? {});
    known().set(way, names);
  }
  return names;
}

function isInReflection(part: Node): boolean {
  let top = part;
  while (top.parent !== undefined) top = top.parent;
  return top.kind === 'map' && top.fields.get('kind')?.value === 'reflection';
}
