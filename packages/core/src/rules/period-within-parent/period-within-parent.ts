import { planAmong } from '../../facts/cascade/cascade.ts';
import { periodFault } from '../../facts/cascade/periods.ts';
import { isInCircle, namePlan } from '../../facts/cascade/standing.ts';
import { speakDay } from '../../model/day.ts';
import type { PeriodOutline } from '../../model/outline.ts';
import { logic } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const periodWithinParent: Rule = defineRule({
  id: 'period-within-parent',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A plan runs while the plan that it serves does',
  basis: [logic('Work cannot serve a goal that is over, or that is not there yet')],
  concern: 'alignment',
  messages: {
    apart: {
      says: 'The plan runs {period}, and the plan that it serves, "{parent}", runs {other}.',
      why: 'The two never run at the same time, so what is done here is done for goals of another year.',
      try: 'Correct the `period` of one of them, or name the plan of the same year as `parent`.',
    },
    beyond: {
      says: 'The plan runs {period}, and so reaches out of the plan that it serves, "{parent}", which runs {other}.',
      why: 'For part of its time it serves goals that are over or have not begun, and nobody above is watching.',
      try: 'Let it run within {other}, or correct the `period` of the plan above.',
    },
  },
  appliesAmong: (outline, workspace) => {
    const plan = planAmong(outline, workspace);
    return (outline.period ?? plan?.parent?.outline.period) !== undefined && plan?.parent !== undefined;
  },
  check: {
    workspace(outline, workspace, { report }) {
      const plan = planAmong(outline, workspace);
      const { period } = outline;
      const above = plan?.parent?.outline.period;
      if (plan?.parent === undefined || period === undefined || above === undefined) return;
      const fault = isInCircle(plan, workspace) ? undefined : periodFault(period, above);
      if (fault === undefined) return;
      const args = { period: speak(period), parent: namePlan(plan.parent), other: speak(above) };
      report(period.at, fault, args, [{ at: above.at, note: 'the period of the plan above' }]);
    },
  },
});

function speak({ start, end }: PeriodOutline): string {
  const from = start === undefined ? undefined : `from ${speakDay(start)}`;
  const to = end === undefined ? undefined : `to ${speakDay(end)}`;
  return [from, to].flatMap((part) => part ?? []).join(' ');
}
