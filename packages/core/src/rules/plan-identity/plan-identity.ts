import { placeOf } from '../../model/place.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
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
      stub: ['unit', 'period', 'start', 'end'],
    },
  },
  check: {
    plan(plan, { report, isBroken }) {
      const absent = absentFrom(plan, isBroken);
      if (absent.length === 0) return;
      const place = absent.every(({ about }) => about === 'period') ? placeOf(plan, 'period') : plan;
      report(place, 'absent', {
        absent: absent.map(({ words }) => words),
        example: absent.map(({ about }) => EXAMPLES[about]),
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
  readonly about: keyof typeof EXAMPLES;
  readonly words: string;
}

/** Whether a field stands there broken, which is said elsewhere. */
type IsBroken = (part: Placed, field: string) => boolean;

/** What a plan does not say of itself, in the order in which it would be written. */
function absentFrom(plan: Plan, isBroken: IsBroken): readonly Absent[] {
  const lacks = (field: 'level' | 'unit'): boolean => plan[field] === undefined && !isBroken(plan, field);
  const absent: Absent[] = [];
  if (lacks('level')) absent.push({ about: 'level', words: 'its level' });
  if (lacks('unit')) absent.push({ about: 'unit', words: 'whose plan it is' });
  const words = lackOfPeriod(plan, isBroken);
  if (words !== undefined) absent.push({ about: 'period', words });
  return absent;
}

function lackOfPeriod(plan: Plan, isBroken: IsBroken): string | undefined {
  const { period } = plan;
  if (period === undefined && isBroken(plan, 'period')) return undefined;
  const at = period ?? { place: placeOf(plan, 'period') };
  const ends = (['start', 'end'] as const).filter((end) => period?.[end] === undefined && !isBroken(at, end));
  const [first] = ends;
  if (ends.length > 1) return 'which period it covers';
  return first === undefined ? undefined : `when its period ${first}s`;
}
