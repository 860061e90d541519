import { roleCoverage } from '../../facts/role-coverage.ts';
import type { Goal } from '../../model/goal.ts';
import type { Plan } from '../../model/plan.ts';
import { paragraph } from '../../page/build.ts';
import type { Block, Cell, Table } from '../../page/page.ts';
import { NOT_SAID, namesOr, textOr } from './gap.ts';

/** What each role does for a goal: what is written first, then the declared roles of which nothing is. */
export function whoDoesWhat(goal: Goal, { staff }: Plan): Block {
  const written = [goal, ...goal.goals].flatMap(({ contributions }) => contributions);
  const { missing } = roleCoverage(goal, staff);
  const rows: Cell[][] = [
    ...written.map(({ roles, does }): Cell[] => [namesOr(roles), textOr(does)]),
    ...missing.flatMap(({ roles }) => roles).map((role): Cell[] => [role, NOT_SAID]),
  ];
  if (rows.length === 0) return paragraph(NOT_SAID);
  const table: Table = {
    kind: 'table',
    caption: 'Who does what',
    columns: ['Role', 'What they do'],
    rows,
    rowHeadings: true,
  };
  return table;
}
