import type { Outline } from '../model/outline.ts';
import type { Workspace } from '../model/workspace.ts';
import { sameId } from '../model/workspace.ts';
import { onceEach } from './once.ts';

/** The plan that a reflection says it belongs to, where it is among the files. */
export function planOfReflection(reflection: Outline, workspace: Workspace): Outline | undefined {
  const reference = reflection.references.find(({ field }) => field === 'plan');
  return reference === undefined ? undefined : plansById(workspace).get(sameId(reference.to));
}

/** Plans by their id; where two share one, the first. */
const plansById: (workspace: Workspace) => ReadonlyMap<string, Outline> = onceEach(({ outlines }) => {
  const plans = new Map<string, Outline>();
  for (const outline of outlines) {
    const { kind, id } = outline;
    if (kind === 'plan' && id !== undefined && !plans.has(sameId(id))) plans.set(sameId(id), outline);
  }
  return plans;
});
