import { undeclaredRoles } from '../../facts/people/role-mentions.ts';
import type { UndeclaredRole } from '../../facts/people/role-mentions.ts';
import { declaredRoles } from '../../facts/people/role-coverage.ts';
import { roleOf } from '../../facts/words/roles/roles.ts';
import { isBelowSchool } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const roleKnown: Rule = defineRule({
  id: 'role-known',
  severity: 'info',
  confidence: 'likely',
  since: '0.1.0',
  description: 'Whoever contributes, owns or writes is on the staff list',
  basis: [source('collective-goals', 'Every member of staff, whatever their role, has a part in the goal')],
  concern: 'ownership',
  messages: {
    undeclared: {
      says: '"{role}" has a part in the plan, but is not on the staff list.',
      many: '{count} roles have a part in the plan, but are not on the staff list.',
      why: 'Whoever is missing from the list is not counted when you look who has no part in a goal.',
      try: 'Add the role to `staff`, or call it here as it is called there.',
    },
    meant: {
      says: '"{role}" is not on the staff list; did you mean "{nearest}"?',
      many: '{count} names are nearly, but not quite, those of roles on the staff list.',
      why: 'Two spellings count as two roles, so that one of them seems to have no part in the goal.',
      try: 'Write it the same way in both places, for example `role: {nearest}`.',
    },
  },
  applies: ({ staff }) => declaredRoles(staff).length > 0,
  check: {
    plan(plan, { report, unclear }) {
      const strangers: UndeclaredRole[] = [];
      for (const each of undeclaredRoles(plan)) {
        const { name: role, nearest } = each;
        if (nearest !== undefined) report(each, 'meant', { role, nearest });
        else if (each.kind === 'stranger') strangers.push(each);
        else if (isWholeList(plan)) report(each, 'undeclared', { role });
      }
      const [first] = strangers;
      if (first !== undefined && isWholeList(plan))
        unclear(first, `Whether ${speak(strangers)} on the staff list could not be told.`);
    },
  },
});

/**
 * Whether everybody who works here should be on the list: not where it comes from the plan above or ends in "other
 * staff", nor in the plan of a department, to which others in the school contribute.
 */
function isWholeList(plan: Plan): boolean {
  const isOwn = placeOf(plan, 'staff') !== plan.place;
  return isOwn && !isBelowSchool(plan.level) && !plan.staff.some(({ role }) => roleOf(role).everybody);
}

function speak(strangers: readonly UndeclaredRole[]): string {
  const names = strangers.slice(0, 3).map(({ name }) => `"${name}"`);
  return `${names.join(', ')} ${strangers.length === 1 ? 'is' : 'are'}`;
}
