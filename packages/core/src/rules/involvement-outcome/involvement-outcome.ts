import { participationOf } from '../../facts/people/participation.ts';
import type { Participation } from '../../facts/people/participation.ts';
import { isStillOpen } from '../../facts/placeholders.ts';
import type { Audience } from '../../facts/words/audiences.ts';
import { mayTellOfChange, tellsOfChange } from '../../facts/words/told-change.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Plan } from '../../model/plan.ts';
import type { Rule } from '../../rule/rule.ts';

export const involvementOutcome: Rule = defineRule({
  id: 'involvement-outcome',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'At least one involvement says what changed because of it',
  basis: [source('collective-goals', 'Feedback from staff made the goal clearer and easier to sustain')],
  concern: 'voice',
  messages: {
    none: {
      says: 'The plan says who was involved, but not what changed because of it.',
      why: 'People who see no trace of what they said will say less next time.',
      try: 'Add one thing that is different now, for example `changed: The first draft asked for more marking; staff made it time to act on feedback`.',
      missing: ['changed', 'involvement.changed'],
    },
  },
  applies: (plan) => involvementOf(plan).length > 0,
  check: {
    plan(plan, { report, unclear }) {
      const involvement = involvementOf(plan);
      const [first, ...others] = involvement;
      const answered = answeredIn(plan);
      if (first === undefined || involvement.some((each) => hasOutcome(each, answered))) return;
      const unsure = involvement.find(({ account = '' }) => mayTellOfChange(account));
      if (unsure !== undefined) {
        unclear(
          unsure.part,
          'Whether what is said here came about because people were asked could not be told.',
        );
        return;
      }
      report(
        first.part,
        'none',
        {},
        others.map(({ part }) => ({ at: part })),
      );
    },
  },
});

/** A row that names nobody and says nothing, or is still to be written, is none yet. */
function involvementOf(plan: Plan): readonly Participation[] {
  return participationOf(plan).filter(
    ({ kind, who, account, outcome }) =>
      kind === 'involvement' &&
      (who.length > 0 || (account ?? outcome) !== undefined) &&
      (account === undefined || !isStillOpen(account)),
  );
}

/** It says so, its account tells of a change, or the same people were heard and the plan says what follows. */
function hasOutcome(
  { account, outcome, audiences }: Participation,
  answered: ReadonlySet<Audience>,
): boolean {
  if (outcome !== undefined || (account !== undefined && tellsOfChange(account))) return true;
  return [...audiences].some((audience) => answered.has(audience));
}

/** Those whose perspective the plan answers. */
function answeredIn(plan: Plan): ReadonlySet<Audience> {
  return new Set(
    participationOf(plan).flatMap(({ kind, outcome, audiences }) =>
      kind === 'perspective' && outcome !== undefined ? [...audiences] : [],
    ),
  );
}
