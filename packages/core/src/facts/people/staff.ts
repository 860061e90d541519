import type { StaffRole } from '../../model/plan.ts';
import { groupOf, roleOf } from '../words/roles/roles.ts';

/** How a declared role is called: by its own name, else by its group. `undefined` where neither is given. */
export function nameRole({ role, group }: StaffRole): string | undefined {
  if (role !== '') return role;
  return group === undefined ? undefined : `${group} staff`;
}

/** The groups that a declared role belongs to: the one that the plan gives, else all that its name is known in. */
export function groupsOf({ role, group }: StaffRole): readonly string[] {
  if (group === undefined) return roleOf(role).groups;
  return [groupOf(`${group} staff`) ?? group.toLowerCase()];
}

/**
 * Whether a staff list holds a role beyond teaching and leadership: `unknown` where the only candidates are people's
 * names, or roles that nobody here has heard of.
 */
export function staffBeyondTeaching(staff: readonly StaffRole[]): 'named' | 'unknown' | 'none' {
  const groups = staff.map(groupsOf);
  if (groups.some((each) => each.some((group) => group !== 'teaching' && group !== 'leadership')))
    return 'named';
  const isUnknown = ({ role }: StaffRole, at: number): boolean =>
    groups[at]?.length === 0 && role !== '' && !roleOf(role).everybody;
  return staff.some(isUnknown) ? 'unknown' : 'none';
}
