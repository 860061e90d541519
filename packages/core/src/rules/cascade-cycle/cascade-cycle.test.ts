import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { cascadeCycle } from './cascade-cycle.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

testRule(
  cascadeCycle,
  {
    silent: [
      { name: 'no links', plan: 'goals: [Read]' },
      {
        name: 'two ways to one goal are no circle',
        plan: `
          goals:
            - { id: top, goal: Top }
            - { id: left, goal: Left, supports: top }
            - { id: right, goal: Right, supports: [top, left] }
        `,
      },
      {
        name: 'a nested goal supports the one that it is nested in',
        plan: 'goals: [{ id: read, goal: Read, goals: [{ id: aloud, goal: Aloud, supports: read }] }]',
      },
      {
        name: 'the id of a goal may be that of a goal above',
        files: {
          'a.plan.yaml': 'id: trust\ntitle: T\ngoals: [{ id: reading, goal: R }]',
          'b.plan.yaml':
            'id: b\ntitle: B\nparent: trust\ngoals: [{ id: reading, goal: Ours, supports: reading }]',
        },
      },
      {
        name: 'or of one in a plan that is not at hand',
        plan: 'id: b\nparent: trust\ngoals: [{ id: reading, goal: Ours, supports: reading }]',
      },
      {
        name: 'a value with the name of a goal is no goal',
        plan: 'values: [{ id: reading, name: R }]\ngoals: [{ id: other, goal: O, supports: reading }]',
      },
      {
        name: 'a goal of another plan with the same id',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\ngoals: [{ id: read, goal: R, supports: b/read }]',
          'b.plan.yaml': 'id: b\ntitle: B\ngoals: [{ id: read, goal: R }]',
        },
      },
    ],
    reports: [
      {
        name: 'a longer chain is told of once, at the first file by name',
        files: {
          'c.plan.yaml': 'id: c\ntitle: C\nparent: a',
          'b.plan.yaml': 'id: b\ntitle: B\nparent: c',
          'a.plan.yaml': 'id: a\ntitle: A\nparent: b # ← plans',
          'd.plan.yaml': 'id: d\ntitle: D\nparent: a',
          'e.plan.yaml': 'id: e\ntitle: E\nparent: E # ← plan',
        },
      },
      {
        name: 'goals of several plans, and two circles in one plan',
        files: {
          'a.plan.yaml': `
            id: a
            title: A
            goals:
              - { id: one, goal: One, supports: b/two } # ← goals
              - { id: three, goal: Three, supports: four } # ← goals
              - { id: four, goal: Four, supports: a/three }
          `,
          'b.plan.yaml': 'id: b\ntitle: B\ngoals: [{ id: two, goal: Two, supports: [a/one] }]',
        },
      },
      {
        name: 'goals that are tangled in several circles are told of once',
        plan: `
          goals:
            - { id: a, goal: A, supports: [b, c] } # ← goals
            - { id: b, goal: B, supports: [a, c] }
            - { id: c, goal: C, supports: [a, b] }
        `,
      },
      {
        name: 'a goal that names itself with its plan, even where the plan above is not at hand',
        plan: 'id: b\nparent: trust\ngoals: [{ id: reading, goal: Ours, supports: b/reading }] # ← goal',
      },
    ],
  },
  it,
);

it('tells the whole chain in order, with the places', () => {
  const files = {
    'a.plan.yaml': 'id: a\ntitle: Alder\nparent: c',
    'b.plan.yaml': 'id: b\ntitle: Birch\nparent: a',
    'c.plan.yaml': 'id: c\ntitle: Cedar\nparent: b',
  };
  const findings = runRuleOn(cascadeCycle, { files }).files.flatMap((file) => file.findings);
  expect(findings.map(({ args }) => args['plans'])).toEqual([['"Alder"', '"Cedar"', '"Birch"']]);
  expect(findings[0]?.related.map(({ at }) => `${at.file}${at.pointer}`)).toEqual([
    'c.plan.yaml/parent',
    'b.plan.yaml/parent',
  ]);
});

it('stays quick and short where thousands of goals go round', () => {
  const work = (size: number): void => {
    const goals = Array.from(
      { length: size },
      (_, index) => `  - { id: g${index}, goal: Goal ${index}, supports: g${(index + 1) % size} }`,
    ).join('\n');
    const [file] = runRuleOn(cascadeCycle, { plan: `goals:\n${goals}` }).files;
    expect(file?.findings).toHaveLength(1);
    expect((file?.findings[0]?.args['goals'] as string[]).at(-1)).toBe(`${size - 19} others`);
  };
  expect(growth(work, 4_000)).toBeLessThan(LINEAR);
});
