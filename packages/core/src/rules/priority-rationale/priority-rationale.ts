import { namePriority, rationales } from '../../facts/rationale.ts';
import type { Rationale } from '../../facts/rationale.ts';
import { isOfOnePerson } from '../../model/level.ts';
import type { Placed } from '../../model/placed.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why =
  'The next good idea has as strong a claim, so priorities are added during the year and none is finished.';

export const priorityRationale: Rule = defineRule({
  id: 'priority-rationale',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every priority says why it matters, and why it comes before others',
  basis: [source('anatomy', 'Which two priorities matter most, and why those and not others')],
  pitfalls: ['overloaded'],
  messages: {
    neither: {
      says: 'The priority "{priority}" says neither why it matters nor why it comes before others.',
      many: '{count} of {total} priorities say neither why they matter nor why they come before others.',
      why,
      try: 'Add both, for example `why: One pupil in three leaves us unable to read a newspaper` and `insteadOf: Writing waits, because children who read more will write better`.',
      stub: ['why', 'insteadOf'],
    },
    noWhy: {
      says: 'Nothing says why the priority "{priority}" matters.',
      many: '{count} of {total} priorities do not say why they matter.',
      why: 'Staff keep up what they see the point of; the rest lasts as long as somebody is watching.',
      try: 'Add a `why`, for example: One pupil in three leaves us unable to read a newspaper.',
      // It is one gap whether the goals lack a reason or what they stand under.
      yieldsTo: ['goal-why'],
      stub: ['why'],
    },
    notOthers: {
      says: 'The priority "{priority}" does not say why it comes before others.',
      many: '{count} of {total} priorities do not say why they come before others.',
      why,
      try: 'Say under `insteadOf` what waits for it, for example: Writing waits, because children who read more will write better.',
      stub: ['insteadOf'],
    },
  },
  applies: ({ level, priorities }) => priorities.length > 0 && !isOfOnePerson(level),
  check: {
    plan(plan, { report, isBroken }) {
      for (const rationale of rationales(plan)) {
        const { priority } = rationale;
        const args = { priority: namePriority(priority), total: plan.priorities.length };
        for (const id of lacking(rationale, isBroken)) report(priority, id, args);
      }
    },
  },
});

type Lack = 'neither' | 'noWhy' | 'notOthers';

/** What is absent and not merely broken. Where there are goals to explain, each gap is reported apart: another rule may say the first. */
function lacking(
  { priority, saysWhy, saysWhyNotOthers }: Rationale,
  isBroken: (part: Placed, field: string) => boolean,
): readonly Lack[] {
  const noWhy = !saysWhy && !isBroken(priority, 'why');
  const notOthers = !saysWhyNotOthers && !isBroken(priority, 'insteadOf');
  if (noWhy && notOthers && priority.goals.length === 0) return ['neither'];
  return [...(noWhy ? (['noWhy'] as const) : []), ...(notOthers ? (['notOthers'] as const) : [])];
}
