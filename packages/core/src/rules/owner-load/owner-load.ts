import { topGoalsOf } from '../../facts/goals.ts';
import { ownerLoads } from '../../facts/people/owner-load.ts';
import type { OwnerLoad } from '../../facts/people/owner-load.ts';
import { isOfOnePerson } from '../../model/level.ts';
import type { Plan } from '../../model/plan.ts';
import { research, source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule, RelatedPlace } from '../../rule/rule.ts';

const why = 'When that person is ill, away or busy, all of it stops at once, and others never learn to lead.';

export const ownerLoad: Rule = defineRule({
  id: 'owner-load',
  severity: 'warning',
  confidence: 'likely',
  since: '0.1.0',
  description: 'Nobody leads more than half of the goals, or has more than eight open actions',
  basis: [
    source('anatomy', 'Ownership is shared among leaders and staff, and so is the load'),
    research('People who lead many things at once finish few of them, and late'),
  ],
  concern: 'ownership',
  pitfalls: ['overloaded'],
  options: (z) =>
    z.strictObject({
      fromGoals: z.int().min(1).default(4).describe('From how many goals on it matters who leads them.'),
      maxShare: z
        .number()
        .min(0)
        .max(1)
        .default(0.5)
        .describe('The largest share of the goals that one person may lead: 0.5 is half.'),
      maxActions: z.int().min(1).default(8).describe('How many open actions one person may have.'),
    }),
  messages: {
    goals: {
      says: '"{owner}" leads {goals} of the {total} goals.',
      why,
      try: 'Ask who stands nearest to each goal, and make that role its owner, for example `owner: English lead`.',
    },
    actions: {
      says: '"{owner}" has {actions} open actions; {maxActions} {maxActions|is|are} the most that one person sees through.',
      why: 'What comes last on the list does not come at all, and it is seldom what pupils would have missed least.',
      try: 'Hand actions to those who will carry them out, or move some to a later term, for example `owner: Year 4 teacher`.',
    },
    both: {
      says: '"{owner}" leads {goals} of the {total} goals and has {actions} open actions.',
      why,
      try: 'Ask who stands nearest to each goal, and make that role the owner of the goal and of its actions.',
    },
  },
  applies: (plan) => !isOfClass(plan) && ownerLoads(plan).length > 0,
  check: {
    plan(plan, { options: { fromGoals, maxShare, maxActions }, report }) {
      const total = topGoalsOf(plan).length;
      for (const load of ownerLoads(plan)) {
        const [goals, actions] = [load.goals.length, load.openActions.length];
        const hasTooManyGoals = total >= fromGoals && goals > total * maxShare;
        const hasTooManyActions = actions > maxActions;
        const id = hasTooManyGoals ? (hasTooManyActions ? 'both' : 'goals') : 'actions';
        if (hasTooManyGoals || hasTooManyActions)
          report(plan, id, { owner: load.owner, goals, total, actions, maxActions }, placesOf(load, id));
      }
    },
  },
});

/** A class has one teacher, who leads what there is to lead. */
function isOfClass({ level }: Plan): boolean {
  return isOfOnePerson(level) || level?.trim().toLowerCase() === 'classroom';
}

function placesOf({ goals, openActions }: OwnerLoad, id: string): readonly RelatedPlace[] {
  return (id === 'actions' ? openActions : goals).map((at) => ({ at }));
}
