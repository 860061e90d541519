import { nameGoal } from '../../facts/goals.ts';
import { CROWD, sharedOwnership } from '../../facts/people/owners.ts';
import { nameStep } from '../../facts/steps.ts';
import type { Action, Goal, Priority } from '../../model/goal.ts';
import { isOfClassOrPerson } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import { research } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why =
  'Where many are asked, each waits for another to begin, and at the review nobody knows whom to ask.';

export const ownerSingle: Rule = defineRule({
  id: 'owner-single',
  severity: 'info',
  confidence: 'likely',
  since: '0.1.0',
  description: 'An owner is one role, a pair or a named team that can be asked how it goes',
  basis: [research('The more people share a duty, the less each of them does about it')],
  concern: 'ownership',
  messages: {
    nobody: {
      says: '"{name}" belongs to "{owners}", which is nobody in particular.',
      many: '{count} owners are groups in which nobody in particular is named.',
      why,
      try: 'Name the one role that answers for it, for example `owner: Reading lead`; what the group does can stand in `do`, or under `contributions`.',
    },
    crowd: {
      says: '"{name}" has {number} owners, and none of them is marked as the lead.',
      many: '{count} times there are {min} owners or more, and none of them is marked as the lead.',
      why,
      try: 'Mark one as the lead, for example `owner: [Librarian (lead), English teacher, Nurse, Coach]`.',
    },
  },
  // In a class the goals of all are owned by all.
  applies: ({ level }) => !isOfClassOrPerson(level),
  check: {
    plan(plan, { report }) {
      for (const { part, kind, owners, count } of sharedOwnership(plan)) {
        const at = placeOf(part, 'owner');
        if (kind === 'nobody') report(at, kind, { name: nameOf(part), owners: owners.join(', ') });
        else report(at, kind, { name: nameOf(part), number: count, min: CROWD });
      }
    },
  },
});

function nameOf(part: Priority | Goal | Action): string {
  if ('title' in part) return part.title ?? part.id ?? 'a priority without words';
  return 'goal' in part ? nameGoal(part) : nameStep(part);
}
