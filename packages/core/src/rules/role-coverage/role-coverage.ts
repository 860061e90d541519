import { stubRows } from '../../edit/stub.ts';
import { nameGoal, wildlyImportantGoals } from '../../facts/goals.ts';
import { declaredRoles, roleCoverage as coverageOf } from '../../facts/people/role-coverage.ts';
import type { MissingRoles } from '../../facts/people/role-coverage.ts';
import type { Goal } from '../../model/goal.ts';
import { isBelowSchool } from '../../model/level.ts';
import { isPinned, placeOf } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Fix } from '../../source/edit.ts';

const MISSING = ['contributions', 'contributions.role', 'contributions.does'];

export const roleCoverage: Rule = defineRule({
  id: 'role-coverage',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every declared role has a contribution to each wildly important goal',
  basis: [source('collective-goals', 'Every member of staff, whatever their role, has a part in the goal')],
  concern: 'ownership',
  messages: {
    none: {
      says: 'No declared role has a contribution to "{goal}": {missing}.',
      why: 'A goal that asks nothing of anybody in particular stays with the people who wrote it.',
      try: 'Ask each team what they will do and write it down, for example `role: caretaker` with `does: opens the library before school`.',
      missing: MISSING,
      stub: [],
    },
    missing: {
      says: '"{goal}" has no contribution from {missing}.',
      why: 'Whoever finds no part for themselves in the goal leaves it to others, and pupils notice.',
      try: 'Ask them what they can do for it, for example `role: cook` with `does: asks about the book of the week at lunch`.',
      missing: MISSING,
      stub: [],
    },
    everybody: {
      says: '"{everybody}" names nobody in particular: "{goal}" has no contribution from {missing}.',
      why: 'What everybody is to do, each can leave to the next, and nobody can say how they helped.',
      try: 'Say what each role does, for example `role: receptionist` with `does: greets late pupils by name`.',
      missing: MISSING,
      stub: [],
    },
  },
  applies: (plan) =>
    !hasOthersStaff(plan) && declaredRoles(plan.staff).length > 0 && wildlyImportantGoals(plan).length > 0,
  check: {
    plan(plan, { report, unclear }) {
      for (const { goal } of wildlyImportantGoals(plan)) {
        const { roles, missing, everybody, perhaps } = coverageOf(goal, plan.staff);
        if (missing.length === 0) continue;
        const at = placeOf(goal, 'contributions');
        const args = { goal: nameGoal(goal), missing: missing.flatMap(speakGroup) };
        if (perhaps.length > 0)
          unclear(
            at,
            `Whether ${quoted(perhaps)} stands for ${quoted(missing.flatMap((each) => each.roles))} could not be told.`,
          );
        else {
          const fix = roomFor(missing, goal);
          if (everybody[0] !== undefined)
            report(at, 'everybody', { ...args, everybody: everybody[0] }, [], fix);
          else report(at, roles.some(({ by }) => by !== undefined) ? 'missing' : 'none', args, [], fix);
        }
      }
    },
  },
});

/** The cook of a school has no part in the goal of a department, although her role is handed down to its plan. */
function hasOthersStaff({ level, staff }: Plan): boolean {
  return isBelowSchool(level) && staff.every(({ place }) => isPinned(place));
}

/** Room for what each missing role does. */
function roomFor(missing: readonly MissingRoles[], goal: Goal): Fix | undefined {
  const rows = missing.flatMap(({ roles }) => roles.map((role) => ({ role, does: '[does what?]' })));
  return stubRows(goal, 'contributions', rows);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' and ');
}

/** "site (caretaker, cleaner)"; roles of no group stand alone. */
function speakGroup({ group, roles }: MissingRoles): readonly string[] {
  return group === undefined ? roles : [`${group} (${roles.join(', ')})`];
}
