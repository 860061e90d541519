import type { Link } from '../../facts/links.ts';
import type { DanglingReference, PlanReference } from '../../facts/references.ts';
import type { Reference } from '../../model/outline.ts';
import type { At } from '../../rule/rule.ts';

type Field = PlanReference['field'];

/** A reference that leads nowhere, or perhaps nowhere, ready to be put into words. */
export interface WrongReference extends Omit<PlanReference, 'node'> {
  readonly at: At;
  /** The id that nothing has. */
  readonly id: string;
  /** What there is none of: `plan with that id`. */
  readonly missing: string;
  readonly near: string | undefined;
  /** What has this id, where that is something that the field does not take. */
  readonly found: string | undefined;
  /** Whether it may be no reference at all, or one that leads out of sight. */
  readonly isDoubtful: boolean;
}

/** How a field links what it stands on with what it names. */
export const VERBS: Readonly<Record<Field, string>> = {
  supports: 'supports',
  dependsOn: 'waits for',
  answers: 'answers',
  parent: 'stands below',
  plan: 'belongs to',
  between: 'names',
};

/** What a field may name. */
export const TARGETS: Readonly<Record<Field, string>> = {
  supports: 'goal, priority or value',
  dependsOn: 'action',
  answers: 'statement of the chart',
  parent: 'plan',
  plan: 'plan',
  between: 'goal, priority or value',
};

/** A reference that the plan alone shows to be wrong. */
export function fromPlan({
  node,
  nearest: near,
  names: found,
  ...reference
}: DanglingReference): WrongReference {
  const missing = `${TARGETS[reference.field]} with that id`;
  return {
    ...reference,
    at: node,
    id: reference.to,
    missing,
    near,
    found,
    isDoubtful: reference.field === 'between',
  };
}

/** A reference that the other files show to be wrong; `undefined` where it leads somewhere, or where nobody can tell. */
export function fromLink(reference: Reference, link: Link): WrongReference | undefined {
  const { field, to } = reference;
  const wrong = { ...reference, found: undefined };
  switch (link.leads) {
    case 'nowhere': {
      const missing = to === link.missing ? 'plan with that id' : `plan with the id "${link.missing}"`;
      return { ...wrong, id: link.missing, missing, near: link.nearest, isDoubtful: field === 'between' };
    }
    case 'astray': {
      const where = `in the plan "${link.plan.id ?? ''}"`;
      const which = to === link.missing ? `with that id, here or ${where}` : `"${link.missing}" ${where}`;
      return {
        ...wrong,
        id: link.missing,
        missing: `${TARGETS[field]} ${which}`,
        near: link.nearest,
        isDoubtful: false,
      };
    }
    case 'out-of-sight':
      return link.nearest === undefined
        ? undefined
        : { ...wrong, id: to, missing: '', near: link.nearest, isDoubtful: true };
    default:
      return undefined;
  }
}

/** The same mistake made several times in a file is one mistake: the first time, and the others. */
export function grouped(
  all: readonly WrongReference[],
): Iterable<readonly [WrongReference, ...WrongReference[]]> {
  const groups = new Map<string, [WrongReference, ...WrongReference[]]>();
  for (const wrong of all) {
    const key = `${wrong.field}\n${wrong.id}\n${wrong.missing}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [wrong]);
    else group.push(wrong);
  }
  return groups.values();
}
