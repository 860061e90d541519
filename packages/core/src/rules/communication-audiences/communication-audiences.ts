import { communicationOf, placeOfCommunication } from '../../facts/communication.ts';
import type { Audience } from '../../facts/words/audiences.ts';
import { isForYoungest } from '../../facts/words/youngest.ts';
import { isBelowSchool, isOfClass, isOfOnePerson } from '../../model/level.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const communicationAudiences: Rule = defineRule({
  id: 'communication-audiences',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The communication reaches staff, students and parents',
  basis: [source('collective-goals', 'What reminds staff, students and parents of the goal')],
  messages: {
    unreached: {
      says: 'The communication of the plan does not reach {missing}.',
      why: 'A goal can only be shared by those who hear of it, at school and at home.',
      try: 'Add one thing for them, for example `what: Coffee and books with families`, `audience: parents`, `when: monthly`.',
      missing: ['communication', 'audience', 'communication.audience', 'what', 'communication.what'],
    },
    unsaid: {
      says: 'The communication of the plan does not say whom it reaches.',
      why: 'Whoever nobody had in mind is soon left out, and most often that is families.',
      try: 'Add whom each is for, for example `audience: [staff, students, parents]`.',
      missing: ['communication', 'audience', 'communication.audience', 'what', 'communication.what'],
    },
  },
  applies: (plan) => !isOfOnePerson(plan.level) && communicationOf(plan).length > 0,
  check: {
    plan(plan, { report, unclear }) {
      const items = communicationOf(plan);
      const at = placeOfCommunication(plan);
      const reached = new Set(items.flatMap(({ reaches }) => [...reaches]));
      // Parents are the first whom a message to the community reaches.
      if (reached.has('community')) reached.add('parents');
      const missing = wantedIn(plan).filter((audience) => !reached.has(audience));
      if (missing.length === 0) return;
      const unknown = items.find(({ reaches }) => reaches.size === 0);
      if (items.every(({ reaches, item }) => reaches.size === 0 && item.audience.length === 0))
        report(at, 'unsaid');
      else if (unknown === undefined) report(at, 'unreached', { missing });
      else unclear(unknown.item, `Whether this reaches ${missing.join(' and ')} could not be told.`);
    },
  },
});

/** A department has no parents of its own, the staff of a class is its teacher, and small children are not told of goals. */
function wantedIn({ level, unit, title }: Plan): readonly Audience[] {
  if (isOfClass(level)) return ['students', 'parents'];
  if (isBelowSchool(level)) return ['staff', 'students'];
  return isForYoungest(unit ?? title ?? '') ? ['staff', 'parents'] : ['staff', 'students', 'parents'];
}
