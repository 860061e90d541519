import { roleCoverage } from '../../facts/people/role-coverage.ts';
import type { Goal } from '../../model/goal.ts';
import type { Plan } from '../../model/plan.ts';
import { paragraph, strong } from '../../page/build.ts';
import type { Block, Text } from '../../page/page.ts';
import { piecesOf } from '../../page/plain-text.ts';
import { listOr, NOT_SAID, namesOr, textOr } from './gap.ts';

/** What each role does for a goal, as a table. */
export function whoDoesWhat(goal: Goal, plan: Plan): Block {
  const rows = partsIn(goal, plan);
  if (rows.length === 0) return paragraph(NOT_SAID);
  return {
    kind: 'table',
    caption: 'Roles and their parts',
    columns: ['Role', 'What they do'],
    rows,
    rowHeadings: true,
  };
}

/** The same on as many lines as there are roles. */
export function whoDoesWhatInLines(goal: Goal, plan: Plan): Block {
  return listOr(partsIn(goal, plan).map(([role, does]) => [strong(role), ': ', ...piecesOf(does)]));
}

/** What is written first, then the declared roles of which nothing is. */
function partsIn(goal: Goal, { staff }: Plan): readonly (readonly [role: Text, does: Text])[] {
  const written = [goal, ...goal.goals].flatMap(({ contributions }) => contributions);
  const missing = roleCoverage(goal, staff).missing.flatMap(({ roles }) => roles);
  return [
    ...written.map(({ roles, does }) => [namesOr(roles), textOr(does)] as const),
    ...missing.map((role) => [role, NOT_SAID] as const),
  ];
}
