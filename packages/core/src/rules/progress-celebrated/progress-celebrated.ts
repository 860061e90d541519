import { communicationOf, placeOfCommunication } from '../../facts/communication.ts';
import { actionsOf, goalsOf } from '../../facts/goals.ts';
import { PLAIN_CELEBRATION } from '../../facts/words/communication-data.ts';
import { topic } from '../../facts/words/topic.ts';
import { isOfOnePerson } from '../../model/level.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const progressCelebrated: Rule = defineRule({
  id: 'progress-celebrated',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Something in the communication celebrates progress',
  basis: [source('collective-goals', 'Ownership grows where progress is celebrated')],
  messages: {
    none: {
      says: 'Nothing in the communication celebrates progress.',
      why: 'Staff and pupils keep up what they see working; where nobody says so, they think that it does not.',
      try: 'Say where good news is told, for example `what: Monday briefing opens with the story of a pupil`, `celebrates: true`.',
      missing: ['communication', 'celebrates', 'communication.celebrates'],
    },
  },
  applies: (plan) => !isOfOnePerson(plan.level) && communicationOf(plan).length > 0,
  check: {
    plan(plan, { report }) {
      const isCelebrated = communicationOf(plan).some(({ celebrates }) => celebrates);
      if (!isCelebrated && !isCelebratedElsewhere(plan)) report(placeOfCommunication(plan), 'none');
    },
  },
});

const celebrates = topic(PLAIN_CELEBRATION);

/** What roles contribute, or an action, may celebrate too. */
function isCelebratedElsewhere(plan: Plan): boolean {
  const texts = [
    ...goalsOf(plan).flatMap(({ goal }) => goal.contributions.map(({ does }) => does)),
    ...actionsOf(plan).map(({ action }) => action.do),
  ];
  return texts.some((text) => text !== undefined && celebrates(text));
}
