import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { lastPlanReviewed } from './last-plan-reviewed.ts';

testRule(
  lastPlanReviewed,
  {
    silent: [
      { name: 'in its field', plan: 'reality: { lastPlan: Phonics met its target. }' },
      { name: 'a first plan', plan: 'reality: { lastPlan: This is our first plan. }' },
      { name: 'in the summary', plan: 'reality: { summary: Numeracy has improved since the last plan. }' },
      { name: 'in the story', plan: "story: Last year's improvement plan had nine priorities." },
      {
        name: 'by its school year',
        plan: 'priorities: [{ title: P, why: The 2025-26 SIP left writing out. }]',
      },
      {
        name: 'a review that took place before the plan',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-23 }
          reviews: [{ on: 2026-07-03, learned: Nine priorities were too many. }]
        `,
      },
      { name: 'a student, a teacher, a class', plan: 'level: classroom\ngoals: [Read]' },
      { name: 'a teacher', plan: 'level: teacher\ngoals: [Read]' },
    ],
    reports: [
      { name: 'nothing', plan: 'title: Larkfield # ← none' },
      { name: 'blank', plan: 'reality: { lastPlan: " " } # ← none' },
      {
        name: 'some day',
        plan: "reality: { summary: We will look back at last year's plan in October. } # ← none",
      },
      {
        name: 'last year, but not its plan',
        plan: 'reality: { summary: Attendance fell last year. } # ← none',
      },
      {
        name: 'a review in the plan’s own time',
        plan: `
          title: Larkfield # ← none
          period: { start: 2026-09-01, end: 2027-07-23 }
          reviews: [{ on: 2027-01-15, learned: It takes longer. }]
        `,
      },
    ],
  },
  it,
);
