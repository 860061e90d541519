import { staffBeyondTeaching } from '../../facts/people/staff.ts';
import { isOfClassOrPerson } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const staffDeclared: Rule = defineRule({
  id: 'staff-declared',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The plan says which roles work here, and not only those that teach and lead',
  basis: [source('collective-goals', 'Whoever works here, in whatever role, helps to reach the goal')],
  messages: {
    none: {
      says: 'The plan does not say which roles work here.',
      why: 'Unless everyone is on the page, nobody notices who was left out of a goal.',
      try: 'List every role, for example `staff: [headteacher, teacher, teaching assistant, receptionist, cook, caretaker]`.',
      missing: ['staff'],
    },
    narrow: {
      says: 'The staff list has no role beyond teaching and leadership.',
      why: 'Pupils meet the office, the kitchen and the site team every day; a plan without them does half the work.',
      try: 'Add those who keep the school running, for example `receptionist`, `cook` and `caretaker`.',
      missing: ['role', 'group'],
    },
  },
  applies: ({ level }) => !isOfClassOrPerson(level),
  check: {
    plan(plan, { report, unclear }) {
      const at = placeOf(plan, 'staff');
      if (plan.staff.length === 0) {
        if (plan.hasUnseenParent) unclear(placeOf(plan, 'parent'), UNSEEN);
        else report(plan, 'none');
      }
      // A list from the plan above is judged there, once.
      if (plan.staff.length === 0 || at === plan.place) return;
      const beyond = staffBeyondTeaching(plan.staff);
      if (beyond === 'none') report(at, 'narrow');
      else if (beyond === 'unknown')
        unclear(at, 'Whether the staff list goes beyond teaching and leadership could not be told.');
    },
  },
});

const UNSEEN =
  'Whether the plan above says who works here could not be told: it is not among the files that were checked.';
