import { nameGoal } from '../../facts/goals.ts';
import { colourOf, ratedGoals } from '../../facts/status.ts';
import type { StatusNeed } from '../../facts/status.ts';
import { isOfStudent } from '../../model/level.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const statusEvidence: Rule = defineRule({
  id: 'status-evidence',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The colour of a goal has evidence and a date',
  basis: [source('improvement-journey', 'Green for confident, yellow for on the way, red for beginning')],
  messages: {
    bare: {
      says: 'The goal "{goal}" is {colour}, and its status has no {lacks}.',
      many: '{count} of {total} colours of goals have no {allLack}.',
      why: 'A colour alone is an opinion of a day that nobody remembers, and the next review begins by arguing about it.',
      try: 'Say what was seen and when, for example `rating: yellow`, `evidence: Seen in 7 of 12 lessons`, `on: 2026-12-11`.',
      stub: ['evidence', 'on'],
    },
  },
  // How sure a student feels needs no proof.
  applies: (plan) => !isOfStudent(plan.level) && ratedGoals(plan).length > 0,
  check: {
    plan(plan, { report, isBroken }) {
      const rated = ratedGoals(plan);
      const bare = rated.flatMap(({ goal, status, lacks }) => {
        const absent = lacks.filter((need) => !isBroken(status, FIELDS[need]));
        return absent.length === 0 ? [] : [{ goal, status, absent }];
      });
      const allLack = [...new Set(bare.flatMap(({ absent }) => absent))].join(' or no ');
      for (const { goal, status, absent } of bare) {
        const colour = colourOf(status);
        const lacks = absent.join(' and no ');
        report(status, 'bare', { goal: nameGoal(goal), colour, lacks, allLack, total: rated.length });
      }
    },
  },
});

const FIELDS: Readonly<Record<StatusNeed, string>> = { evidence: 'evidence', date: 'on' };
