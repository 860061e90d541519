import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { uniqueIds } from './unique-ids.ts';

testRule(
  uniqueIds,
  {
    silent: [
      { name: 'no ids at all', plan: 'goals: [Read, Write]\nvalues: [Courage, Courage]' },
      {
        name: 'a plan and its goal may share an id',
        plan: 'id: reading\ntitle: R\ngoals: [{ id: reading, goal: Read }]',
      },
      {
        name: 'actions of two goals may share an id, and one with the goal',
        plan: `
          goals:
            - { id: a1, goal: Read, actions: [{ id: a1, do: Buy books }] }
            - { goal: Write, actions: { id: a1, do: Buy pens } }
        `,
      },
      { name: 'a blank id is no id', plan: 'goals: [{ id: " ", goal: Read }, { id: "", goal: Write }]' },
      {
        name: 'an inherited value is named in the other file',
        files: {
          'trust.plan.yaml': 'id: trust\ntitle: T\nvalues: [{ id: courage, name: Courage }]',
          'school.plan.yaml': 'id: school\ntitle: S\nparent: trust\ngoals: [{ id: courage, goal: Dare }]',
        },
      },
      {
        name: 'plans of two files may use the same ids inside',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\ngoals: [{ id: reading, goal: Read }]',
          'b.plan.yaml': 'id: b\ntitle: B\ngoals: [{ id: reading, goal: Read }]',
        },
      },
      {
        name: 'a reflection may have the id of its plan: nothing refers to it',
        files: {
          'a.plan.yaml': 'id: oakwood\ntitle: A',
          'a.reflection.yaml': 'kind: reflection\nid: oakwood\nplan: oakwood',
        },
      },
      {
        name: 'ids in Welsh, Polish, Greek and Ukrainian',
        plan: 'goals: [{ id: lles, goal: A }, { id: łąka, goal: B }, { id: ανάγνωση, goal: C }, { id: читання, goal: D }]',
      },
      {
        name: 'an obstacle may be called as the vision is',
        plan: 'reality: { obstacles: { id: vision, what: Nobody shares a vision } }',
      },
    ],
    reports: [
      {
        name: 'across kinds, nested goals and several times: one finding, at the second',
        plan: `
          values: { id: reading, name: Reading }
          reality:
            obstacles: [{ id: reading, what: Books are old }] # ← parts
          priorities:
            - id: reading
              goals:
                - id: reading
                  goal: Read
                  goals: [{ id: reading, goal: Read aloud }]
        `,
      },
      {
        name: 'at the same place in whatever order the sections stand',
        plan: `
          goals:
            - { id: reading, goal: Read } # ← parts
          priorities:
            - { id: reading, title: Reading }
        `,
      },
      {
        name: 'accents that were put together in another way',
        plan: 'goals:\n  - { id: "caf\\u00e9", goal: One }\n  - { id: "cafe\\u0301", goal: Two } # ← folded\n',
      },
      {
        name: 'an alphabet that looks like another in every letter, and not reported twice',
        plan: 'goals:\n  - { id: cop, goal: One }\n  - { id: "\\u0441\\u043e\\u0440", goal: Two } # ← lookAlike\n  - { id: "c\\u043ep", goal: Three }\n',
      },
      {
        name: 'actions of one goal, in the short form for one goal',
        plan: `
          goals:
            goal: Read
            actions:
              - { id: A1, do: Buy books }
              - { id: a1, do: Find readers } # ← folded
              - { id: a2, do: Begin }
              - { id: a2, do: Go on } # ← actions
        `,
      },
      {
        name: 'an anchor used twice is one goal with one id in two places',
        plan: `
          priorities:
            - { title: Reading, goals: [&read { id: reading, goal: Read }] } # ← parts
            - { title: Talking, goals: [*read] }
        `,
      },
      {
        name: 'three plans, each later one in its own file',
        files: {
          'a.plan.yaml': 'id: oakwood\ntitle: A',
          'b.plan.yaml': 'id: oakwood # ← plans\ntitle: B',
          'c.plan.yaml': 'id: Oakwood # ← folded\ntitle: C',
          'd.plan.yaml': 'id: "o\\u0430kwood" # ← lookAlike\ntitle: D',
          'e.plan.yaml': 'id: "elm\\u0435field" # ← mixed\ntitle: E',
        },
      },
      {
        name: 'names that are taken, however they are typed',
        plan: `
          goals:
            - { id: Vision, goal: See } # ← reserved
          priorities:
            - { id: mission, title: Our mission } # ← reserved
        `,
      },
    ],
  },
  it,
);

it('points at the other places', () => {
  const report = runRuleOn(uniqueIds, {
    plan: 'goals:\n  - { id: a, goal: A }\n  - { id: a, goal: B }\n  - { id: a, goal: C }',
  });
  const [finding] = report.files[0]?.findings ?? [];
  expect(finding?.at.pointer).toBe('/goals/1/id');
  expect(finding?.related.map(({ at }) => at.pointer)).toEqual(['/goals/0/id', '/goals/2/id']);
});

it('finds every pair of equal ids once, however many there are', () => {
  const id = fc.constantFrom('reading', 'writing', 'reckoning', 'singing', 'r-1');
  fc.assert(
    fc.property(fc.array(id, { maxLength: 12 }), (ids) => {
      const plan = `goals:\n${ids.map((each) => `  - { id: ${each}, goal: G }`).join('\n')}\n`;
      const found =
        runRuleOn(uniqueIds, { plan: ids.length === 0 ? 'goals: []' : plan }).files[0]?.findings ?? [];
      const repeated = [...new Set(ids)].filter((each) => ids.indexOf(each) !== ids.lastIndexOf(each));
      expect(found.map(({ args }) => args['id']).sort()).toEqual(repeated.sort());
      for (const { args, related } of found) {
        const count = ids.filter((each) => each === args['id']).length;
        expect([args['count'], related.length]).toEqual([count, count - 1]);
      }
    }),
  );
});

it('stays quick where thousands share an id', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `  - { id: g${index % 2}, goal: G${index} }`).join(
    '\n',
  );
  const report = lint({ name: 'a.plan.yaml', text: `id: a\ntitle: A\ngoals:\n${many}\n` });
  expect(report.files[0]?.findings.filter(({ ruleId }) => ruleId === 'unique-ids')).toHaveLength(2);
});
