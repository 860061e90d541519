import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { quickWin } from './quick-win.ts';

testRule(
  quickWin,
  {
    silent: [
      {
        name: 'a plan without actions, and rows that nobody filled in',
        plan: 'goals: [{ goal: G, actions: [""] }, H]',
      },
      { name: 'a student', plan: 'level: student\ngoals: [{ goal: G, actions: [Sit at the front] }]' },
      {
        name: 'one of several is quick',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          goals:
            - goal: G
              actions: [{ do: A, by: 2027-03-01, quickWin: true }, { do: B, by: 2026-10-12, quickWin: true }]
        `,
      },
      {
        name: 'a month or a routine that begins in time',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          goals: [{ goal: G, actions: [{ do: A, start: 2026-09-14, quickWin: true }, { do: B, by: October, quickWin: true }] }]
        `,
      },
      {
        name: 'one that calls itself so',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          goals: [{ goal: G, actions: [Quick win, { do: Quick-win - a bench, by: 2026-09-18 }] }]
        `,
      },
      {
        name: 'one that is done, whenever it was due',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          goals: [{ goal: G, actions: [{ do: B, by: 2027-03-01, quickWin: true, status: done }] }]
        `,
      },
      {
        name: 'half of a long term of the calendar',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          calendar:
            - { term: Spring, start: 2027-01-04, end: 2027-03-26 }
            - { term: Autumn, start: 2026-09-02, end: 2026-12-18 }
          goals: [{ goal: G, actions: [{ do: A, by: 2026-10-23, quickWin: true }] }]
        `,
      },
      {
        name: 'the long holiday does not count',
        plan: `
          title: Pine Elementary School
          period: { start: 2026-07-01, end: 2027-06-30 }
          goals: [{ goal: Math, actions: [{ do: A, by: 2026-09-18, quickWin: true }] }]
        `,
      },
      {
        name: 'of a calendar that comes from above',
        files: {
          'trust.plan.yaml':
            'id: trust\ntitle: T\ncalendar: [{ term: HT1, start: 2026-09-01, end: 2026-10-23 }]\n',
          'school.plan.yaml':
            'id: s\ntitle: S\nparent: trust\nperiod: { start: 2026-09-01, end: 2027-07-20 }\ngoals: [{ goal: G, actions: [{ do: A, by: 2026-10-22, quickWin: true }] }]\n',
        },
      },
    ],
    reports: [
      {
        name: 'without a period',
        plan: 'goals: [{ goal: G, actions: [{ do: A, by: 2026-09-10 }] }] # ← none',
      },
      {
        name: 'nothing early, and only a long time that begins early',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 } # ← none
          goals:
            - goal: G
              actions:
                - { do: A, by: Autumn term }
                - { do: B, start: 2026-09-14 }
                - { do: C, by: 2026-10-13 }
        `,
      },
      {
        name: 'marked as none',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 } # ← unmarked
          goals:
            - goal: G
              actions:
                - { do: A, by: 2027-02-01 }
                - { do: B, by: 2026-09-10, quickWin: false }
        `,
      },
      {
        name: 'the day after six weeks',
        plan: `
          period: { start: 2026-09-01, end: 2027-07-20 }
          goals:
            - goal: G
              actions:
                - { do: A, by: 2026-10-13, quickWin: true } # ← late
        `,
      },
      {
        name: 'a plan that begins in the second half of a term',
        plan: `
          period: { start: 2027-01-28, end: 2027-12-17 }
          calendar:
            - { term: Term 1, start: 2027-01-28, end: 2027-04-09 }
          goals:
            - goal: G
              actions:
                - { do: A, start: Term 2, quickWin: true } # ← late
        `,
      },
    ],
  },
  it,
);

it.each([
  ['without a date', 'period: { start: 2026-09-01, end: 2027-07-20 }', '{ do: A, quickWin: true }'],
  [
    'with a vague one',
    'period: { start: 2026-09-01, end: 2027-07-20 }',
    '{ do: A, by: soon, quickWin: true }',
  ],
  ['in a plan that does not say when it begins', 'title: A', '{ do: A, by: 2026-10-09, quickWin: true }'],
  [
    'where a plan above that is not at hand may have a calendar',
    'parent: trust\nperiod: { start: 2026-09-01, end: 2027-07-20 }',
    '{ do: A, by: 2026-10-20, quickWin: true }',
  ],
])('cannot tell whether one comes early %s', (_, head, action) => {
  const [file] = runRuleOn(quickWin, { plan: `${head}\ngoals: [{ goal: G, actions: [${action}] }]` }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ at }) => at.pointer)).toEqual(['/goals/0/actions/0']);
});

it('does not say that none is marked where a mark could not be read', () => {
  const text =
    'id: a\ntitle: A\ngoals: [{ goal: G, actions: [{ do: A }] }, { goal: H, actions: [{ do: B, quickWin: soon }] }]\n';
  const ids = lint([{ name: 'a.plan.yaml', text }]).files[0]?.findings.map(({ ruleId }) => ruleId);
  expect(ids).toContain('schema');
  expect(ids).not.toContain('quick-win');
});
