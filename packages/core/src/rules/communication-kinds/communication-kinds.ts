import { communicationOf, placeOfCommunication } from '../../facts/communication.ts';
import type { CommunicationKind } from '../../facts/communication.ts';
import { isOfClass, isOfOnePerson } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const KINDS: readonly CommunicationKind[] = ['forum', 'routine', 'artefact'];

export const communicationKinds: Rule = defineRule({
  id: 'communication-kinds',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The communication uses forums, routines and artefacts',
  basis: [source('collective-goals', 'Forums, routines and artefacts that keep the goal in mind')],
  messages: {
    missing: {
      says: 'The communication of the plan has no {missing}.',
      why: 'People remember what they talk about, what they do each week and what they walk past; one of these alone wears off.',
      try: 'Add what is missing: a forum (assembly, staff meeting), a routine (the first item of each briefing) or an artefact (a display by the hall).',
    },
  },
  applies: (plan) => !isOfOnePerson(plan.level) && !isOfClass(plan.level) && communicationOf(plan).length > 0,
  check: {
    plan(plan, { report, unclear }) {
      const items = communicationOf(plan);
      const used = new Set(items.flatMap(({ kinds }) => [...kinds]));
      const missing = KINDS.filter((kind) => !used.has(kind));
      if (missing.length === 0) return;
      const unknown = items.find(({ isKindSure }) => !isKindSure);
      if (unknown === undefined)
        report(placeOfCommunication(plan), 'missing', { missing: missing.join(' and no ') });
      else
        unclear(unknown.item, `Whether this is ${missing.map(withArticle).join(' or ')} could not be told.`);
    },
  },
});

function withArticle(kind: CommunicationKind): string {
  return kind === 'artefact' ? 'an artefact' : `a ${kind}`;
}
