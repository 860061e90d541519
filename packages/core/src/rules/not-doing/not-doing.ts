import { load } from '../../facts/load.ts';
import { isStillOpen } from '../../facts/placeholders.ts';
import { mayGiveReason } from '../../facts/words/reasons.ts';
import type { NotDoing, Plan } from '../../model/plan.ts';
import { isOfStudent } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

/** From here on a plan takes on so much that something else has to give way. */
const MANY_PRIORITIES = 2;
const MANY_ACTIONS = 5;

export const notDoing: Rule = defineRule({
  id: 'not-doing',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A plan that takes on much says what it chooses not to do, and why',
  basis: [source('anatomy', 'To put something first is to choose, on purpose, what not to do')],
  pitfalls: ['overloaded'],
  messages: {
    none: {
      says: 'The plan does not say what it chooses not to do.',
      why: 'New work comes on top of the old, and staff find the time by doing everything a little less well.',
      try: 'Name something that stops or waits under `notDoing`, and why, for example: No book scrutiny this year, because coaching shows us the same in less time.',
      missing: ['notDoing'],
    },
    noWhy: {
      says: 'Under what the plan does not do, "{what}" has no why.',
      many: '{count} things that the plan chooses not to do come without a why.',
      why: 'What was dropped without a reason comes back with the next request, and staff cannot tell parents why it went.',
      try: 'Add a `why` in a few words, for example: Our present policy works, and a new one would take time from reading.',
      missing: ['why'],
    },
  },
  // Nobody asks children what to give up.
  applies: (plan) => !isOfStudent(plan.level) && takesOnMuch(plan),
  check: {
    plan(plan, { report }) {
      const choices = choicesOf(plan);
      if (choices.length === 0) report(placeOf(plan, 'notDoing'), 'none');
      for (const choice of choices) {
        const { what = '', why } = choice;
        if (why === undefined && !mayGiveReason(what) && !isStillOpen(what))
          report(choice, 'noWhy', { what });
      }
    },
  },
});

function takesOnMuch(plan: Plan): boolean {
  return load(plan).priorities >= MANY_PRIORITIES || load(plan).actions >= MANY_ACTIONS;
}

/** An entry with neither words nor a reason is a row left blank. */
function choicesOf(plan: Plan): readonly NotDoing[] {
  return plan.notDoing.filter(({ what, why }) => what !== undefined || why !== undefined);
}
