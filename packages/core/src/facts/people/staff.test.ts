import { expect, it } from 'vitest';
import type { StaffRole } from '../../model/plan.ts';
import { readDocument } from '../../read/read-document.ts';
import { readPlan } from '../../read/read-plan.ts';
import { Source } from '../../source/source.ts';
import { groupsOf, staffBeyondTeaching } from './staff.ts';

function staffOf(...staff: readonly unknown[]): readonly StaffRole[] {
  const { root } = readDocument(new Source('plan.json', JSON.stringify({ id: 'a', title: 'A', staff })));
  if (root === undefined) throw new Error('The plan cannot be read.');
  return readPlan(root).model.staff;
}

it.each([
  [['Headteacher', 'teachers'], 'none'],
  [['SLT', 'class teachers', 'Head of English', 'ECTs'], 'none'],
  [['all staff'], 'none'],
  [['teachers', 'TAs'], 'named'],
  [['Teachers and cooks'], 'named'],
  [['teacher', { role: 'Oscar', group: 'Kitchen' }], 'named'],
  [['teacher', { group: 'site' }], 'named'],
  [['principal', 'teacher', 'custodian'], 'named'],
  [['teacher', 'Polish interpreter'], 'unknown'],
  [['Mrs Adair', 'Mr Birch'], 'unknown'],
  [[{ role: 'Polish interpreter', group: 'teaching' }], 'none'],
])('%j: %s', (staff, expected) => {
  expect(staffBeyondTeaching(staffOf(...staff))).toBe(expected);
});

it('takes the group that the plan gives before the one that the name is known in', () => {
  expect(
    staffOf('cook', { role: 'cook', group: 'Leadership' }, { role: 'cook', group: 'night watch' }).map(
      groupsOf,
    ),
  ).toEqual([['catering'], ['leadership'], ['night watch']]);
});
