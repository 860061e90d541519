import { describe, expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { tensionsNamed } from './tensions-named.ts';

testRule(
  tensionsNamed,
  {
    silent: [
      'title: Larkfield',
      { name: 'both sides in one goal', plan: 'goals: [Reduce monitoring to cut workload, Read]' },
      {
        name: 'a goal that joins both does not pull at a third',
        plan: 'goals: [Raise the attainment of pupils with SEND, Raise attainment in maths]',
      },
      {
        name: 'whichever side it names first',
        plan: 'goals: [For pupils with SEND we raise attainment too, Raise attainment in maths]',
      },
      {
        name: 'a priority and its goals, a goal and those in it',
        plan: `
          priorities:
            - { title: Behaviour and attitudes, goals: [Fewer suspensions] }
          goals:
            - { goal: Teachers' workload falls, goals: [Each half term has one book look] }
        `,
      },
      {
        name: 'what is to become less does not pull',
        plan: "goals: [Fewer data drops, Teachers' workload falls]",
      },
      {
        name: "pupils' wellbeing is not that of staff",
        plan: 'goals: [Governors visit each term, Wellbeing of pupils]',
      },
      { name: 'to send is not SEND', plan: 'goals: [Send a book home each day, Raise attainment in maths]' },
      { name: 'in a text all in capitals', plan: 'goals: [SEND A BOOK HOME EACH DAY, RAISE ATTAINMENT]' },
      {
        name: 'words with another meaning',
        plan: `
          goals:
            - Governor recruitment
            - Teachers' workload falls
            - Language arts in every grade
            - Learners with attention deficit are understood
            - Recruitment of student leaders
        `,
      },
      {
        name: 'other texts of the plan',
        plan: "monitoring: [Book looks]\ngoals: [{ goal: Teachers' workload falls, why: Book looks take hours }, Read]",
      },
      { name: 'a teacher', plan: 'level: teacher\ngoals: [Each half term a book look, My workload falls]' },
      ...[
        'between: [book-looks, load]',
        'between: [book looks, workload]',
        'between: Monitoring and workload',
        'between: [how often we look at books, workload]',
        'between: [load, what leaders want to see]',
      ].map((tension) => ({
        name: `a tension that may be this one: ${tension}`,
        plan: `
          reality: { tensions: [{ ${tension}, balance: Turns }] }
          goals:
            - { id: book-looks, goal: Every subject has a book look }
            - { id: load, goal: Teachers' workload falls }
        `,
      })),
    ],
    reports: [
      {
        name: 'a priority and a goal of another',
        plan: `
          priorities:
            - { title: Inclusion, goals: [Every pupil belongs] } # ← one
            - { title: Results, goals: [Raise attainment at GCSE] }
        `,
      },
      {
        name: 'goals of one priority',
        plan: `
          priorities:
            - title: Behaviour
              goals:
                - Reduce exclusions # ← one
                - Calm corridors
        `,
      },
      {
        name: 'short names in capitals, spelling of elsewhere',
        plan: `
          goals:
            - Students with an IEP and ASN learners learn alongside others # ← one
            - Student achievement in math rises
        `,
      },
      {
        name: 'a tension about something else',
        plan: `
          reality: { tensions: [{ between: [music, reading], balance: Turns }] }
          goals:
            - Every subject has a book look # ← one
            - Teachers' workload falls
        `,
      },
      {
        name: 'money and people, at the place where tensions would stand',
        plan: `
          title: Cedar Valley
          reality:
            tensions: [{ between: [sport, art], balance: Turns }] # ← several
          goals:
            - Keep the district solvent
            - Recruit and retain teachers
            - Suspensions fall
            - Behavior in the canteen
        `,
      },
    ],
  },
  it,
);

it('names the sides, and points at both goals of each', () => {
  const plan = 'goals: [Suspensions fall, Calm corridors, Every subject has a book look, Workload falls]';
  const { files } = runRuleOn(tensionsNamed, { plan });
  const [finding] = files[0]?.findings ?? [];
  expect(finding?.args['sides']).toEqual([
    'fewer exclusions against calm classrooms',
    'monitoring against workload',
  ]);
  expect(finding?.related.map(({ note }) => note)).toEqual([
    'fewer exclusions: Suspensions fall',
    'calm classrooms: Calm corridors',
    'monitoring: Every subject has a book look',
    'workload: Workload falls',
  ]);
});

describe('options', () => {
  const options = { pairs: [{ one: ['IT', 'screens'], other: ['handwriting'] }] };

  it.each([
    ['IT in every lesson', 1],
    ['Use it in every lesson', 0],
    ['Screen time is bounded', 1],
  ])('take a word in capitals as such: %s', (goal, count) => {
    const { files } = runRuleOn(tensionsNamed, { plan: `goals: [${goal}, Handwriting flows]`, options });
    expect(files[0]?.findings).toHaveLength(count);
  });

  it.each([
    { pairs: [{ one: [], other: ['a'] }] },
    { pairs: [{ one: ['a'] }] },
    { pairs: [{ one: 'a', other: ['b'], third: [] }] },
  ])('refuse what is no pair: %j', (wrong) => {
    expect(() => lint([], { rules: { 'tensions-named': wrong } })).toThrow(/does not fit|no option/);
  });
});

it.each(['reality: 7', 'reality: { tensions: 7 }', 'reality: { tensions: [{ between: { a: b } }] }'])(
  'leaves broken tensions to the rule that speaks of them: %s',
  (reality) => {
    const text = `id: a\ntitle: A\n${reality}\ngoals: [Suspensions fall, Calm corridors]\n`;
    const ids = lint({ name: 'a.plan.yaml', text }).files[0]?.findings.map(({ ruleId }) => ruleId);
    expect(ids).toContain('schema');
    expect(ids).not.toContain('tensions-named');
  },
);
