import { quickWinOf } from '../../facts/dates/quick-win.ts';
import { firstHalfTerm } from '../../facts/dates/first-half-term.ts';
import { speakWhen } from '../../facts/dates/speak-when.ts';
import { nameStep, stepsOf } from '../../facts/steps.ts';
import { speakDay } from '../../model/day.ts';
import { isOfStudent } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why = 'Staff who see something change in the first weeks believe that the rest will come too.';

export const quickWin: Rule = defineRule({
  id: 'quick-win',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The plan has a quick win, due in its first half-term',
  basis: [source('three-questions', 'Actions that bring quick wins, wherever possible')],
  messages: {
    none: {
      says: 'No action is marked as a quick win.',
      why,
      try: 'Choose something small that everyone will notice, for example `do: Open the reading corner at midday`, `by: 2026-09-25`, `quickWin: true`.',
    },
    unmarked: {
      says: 'No action is marked as a quick win, though "{action}" is due early.',
      why,
      try: 'Add `quickWin: true` where staff and pupils will notice the change, and tell them when it is done.',
    },
    late: {
      says: 'The quick win "{action}" is due {date}, after the first {weeks} (to {end}).',
      why,
      try: 'Bring it forward, or mark something that can be done in the first weeks, for example `by: 2026-09-25`.',
    },
  },
  applies: (plan) => !isOfStudent(plan.level) && stepsOf(plan).length > 0,
  check: {
    plan(plan, { report, unclear, isBroken }) {
      const { kind, step } = quickWinOf(plan);
      if (stepsOf(plan).some(({ action }) => isBroken(action, 'quickWin'))) return;
      if (kind === 'none') report(plan, 'none');
      else if (kind === 'unmarked')
        report(plan, 'unmarked', { action: nameStep(step.action) }, [{ at: step.action }]);
      else if (kind === 'undated') unclear(step.action, UNDATED);
      else if (kind === 'late') {
        const date = step.action.by ?? step.action.start;
        const early = firstHalfTerm(plan);
        if (date === undefined || early === undefined) return;
        report(placeOf(step.action, 'by'), 'late', {
          action: nameStep(step.action),
          date: speakWhen(date),
          weeks: early.isFromCalendar ? 'half-term' : 'six weeks',
          end: speakDay(early.end),
        });
      }
    },
  },
});

const UNDATED = 'Whether the quick win comes early could not be told from its date and that of the plan.';
