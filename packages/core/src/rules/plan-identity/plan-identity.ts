import { placeOf } from '../../model/place.ts';
import type { Period, Plan } from '../../model/plan.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const planIdentity: Rule = defineRule({
  id: 'plan-identity',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A plan says its level, whose plan it is and which period it covers',
  basis: [house('Plans can only be lined up when each says where it stands, for whom and for when')],
  messages: {
    absent: {
      says: 'The plan does not say {absent}.',
      why: "A reader who finds the plan alone, or beside last year's, cannot tell whom it binds and until when.",
      try: 'Add it at the top, for example {example}.',
      missing: ['level', 'unit', 'period', 'start', 'end'],
    },
  },
  check: {
    plan(plan, { report }) {
      const absent = absentFrom(plan);
      if (absent.length === 0) return;
      const place = absent.every(({ field }) => field === 'period') ? placeOf(plan, 'period') : plan;
      report(place, 'absent', {
        absent: absent.map(({ words }) => words),
        example: absent.map(({ field }) => EXAMPLES[field]),
      });
    },
  },
});

const EXAMPLES = {
  level: '`level: school`',
  unit: '`unit: Oakwood Primary School`',
  period: '`period: { start: 2026-09-01, end: 2027-07-23 }`',
} as const;

interface Absent {
  readonly field: keyof typeof EXAMPLES;
  readonly words: string;
}

/** What a plan does not say of itself, in the order in which it would be written. */
function absentFrom({ level, unit, period }: Plan): readonly Absent[] {
  const absent: Absent[] = [];
  if (level === undefined) absent.push({ field: 'level', words: 'its level' });
  if (unit === undefined) absent.push({ field: 'unit', words: 'whose plan it is' });
  const lack = lackOf(period);
  if (lack !== undefined) absent.push({ field: 'period', words: lack });
  return absent;
}

function lackOf(period: Period | undefined): string | undefined {
  if (period?.start === undefined && period?.end === undefined) return 'which period it covers';
  if (period.start === undefined) return 'when its period starts';
  return period.end === undefined ? 'when its period ends' : undefined;
}
