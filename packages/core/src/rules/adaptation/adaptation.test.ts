import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { adaptation } from './adaptation.ts';

testRule(
  adaptation,
  {
    silent: [
      { name: 'a plan without goals', plan: 'title: Larkfield' },
      { name: 'of one person, of one class', plan: 'level: teacher\ngoals: [G]' },
      { name: 'of one class', plan: 'level: classroom\ngoals: [G]' },
      {
        name: 'on a nested goal',
        plan: 'goals: [{ goal: G, goals: [{ goal: H, adaptation: We ask each term and change it. }] }]',
      },
      {
        name: 'what a review has changed',
        plan: 'goals: [{ goal: G, reviews: [{ on: 2026-12-11, adapted: The club moves }] }]',
      },
      {
        name: 'what followed from it',
        plan: 'goals: [G]\nreviews: [{ on: 2026-12-11, learned: "Nobody came, so we moved it" }]',
      },
      {
        name: 'in the words of a review',
        plan: 'goals: [G]\nreviews: [{ on: 2026-12-11, forum: SLT (actions are revised) }]',
      },
      {
        name: 'in monitoring',
        plan: 'goals: [{ goal: G, monitoring: [Half-termly review; plan amended where needed] }]',
      },
      { name: 'as an action', plan: 'goals: [{ goal: G, actions: [Review and adjust the plan each term] }]' },
    ],
    reports: [
      {
        name: 'teaching that adapts, and revision, change no plan',
        plan: `
          title: Larkfield # ← unsaid
          goals:
            - goal: Adaptive teaching
              actions: ["Action 1: Adapt texts for readers", Revision sessions in Year 11, Change the library]
          reviews: [{ on: 2026-12-11, learned: Attendance is up }]
          adaptation: " "
        `,
      },
    ],
  },
  it,
);

it.each(['adaptation: [1, 2]', 'reviews: [{ on: 2026-12-11, adapted: 7 }]'])(
  'does not say again that what is broken is missing: %s',
  (field) => {
    const text = `id: a\ntitle: A\ngoals: [G]\n${field}\n`;
    const ids = lint({ name: 'a.plan.yaml', text }).files[0]?.findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain('schema');
    expect(ids).not.toContain('adaptation');
  },
);
