import { progressJson, progressPage, toText } from '@plan-lint/core';
import type { Progress, StepProgress } from '@plan-lint/core';
import { describe, expect, it } from 'vitest';
import { progressIn, TRUST } from './workspace.ts';

const stepsAt = ({ levels }: Progress, level: string): readonly StepProgress[] =>
  levels.find((each) => each.level.includes(level))?.steps ?? [];
const stepAt = (progress: Progress, level: string, id: string): StepProgress =>
  stepsAt(progress, level).find(({ step }) => step === id) as StepProgress;
/** Who has still to act, and what each lacks. */
const lacksOf = ({ toAct }: StepProgress): readonly unknown[] =>
  toAct.map(({ plan, lacks }) => [
    plan.name,
    ...lacks.map((lack) => ('goal' in lack ? `${lack.kind}: ${lack.goal}` : lack.kind)),
  ]);

describe('a trust with gaps', () => {
  const progress = progressIn(TRUST);

  it('is asked for its pages and the first column', () => {
    expect(stepsAt(progress, 'trust').map(({ step, state, count }) => [step, state, count])).toEqual([
      ['one-pager', 'done', { done: 1, of: 1 }],
      ['first-column', 'done', { done: 1, of: 1 }],
    ]);
  });

  it('has schools that are asked for goals of their own, their place in the column, and pages', () => {
    expect(lacksOf(stepAt(progress, 'school', 'own-goal'))).toEqual([
      ['Elm Primary', 'copied: Every pupil at Elm reads for pleasure'],
      ['Ash plan', 'no-parent'],
      ['Lost', 'no-goals'],
    ]);
    const column = stepAt(progress, 'school', 'column');
    expect(column.count).toEqual({ done: 2, of: 4 });
    expect(lacksOf(column)).toEqual([
      ['Oak Primary', 'could-not-be-told'],
      ['Elm Primary', 'not-taken-up: Every pupil is in school'],
    ]);
    expect(stepAt(progress, 'school', 'one-pager').toAct[0]?.lacks[0]).toEqual({
      kind: 'page',
      goal: 'Pupils choose their books',
      parts: ['data', 'measure'],
      hasFigures: false,
    });
  });

  it('has teams, of which any may take up a goal of the school', () => {
    expect(stepsAt(progress, 'department').map(({ step, count }) => [step, count])).toEqual([
      ['own-goal', { done: 1, of: 1 }],
      ['column', { done: 1, of: 3 }],
    ]);
    expect(lacksOf(stepAt(progress, 'department', 'column'))).toEqual([
      ['Oak Primary', 'not-taken-up: The roof is mended', 'not-taken-up: Mondays are full'],
    ]);
  });

  it('has levels without plans, and plans without level', () => {
    expect(progress.levels.map(({ level, plans }) => [level[0], plans])).toEqual([
      ['trust', 1],
      ['school', 4],
      ['department', 1],
      ['classroom', 0],
      ['teacher', 0],
      ['student', 0],
    ]);
    expect(progress.withoutLevel.map(({ name }) => name)).toEqual(['Round', 'About']);
  });

  it('is a page that says who has still to act', () => {
    const text = toText(progressPage(progress), { width: 80 });
    expect(text).toContain('8 plans; 3 of 7 steps done.');
    expect(text).toContain('[x] The first column of the Alignment Tool');
    expect(text).toContain('  - Lost: has no goal yet\n');
    expect(text).toContain('    - nothing yet for "The roof is mended"\n');
    expect(text).toContain('No plan of this level is among these files yet.');
    expect(text).toContain('  - Round (g-round.plan.yaml)\n');
  });

  it('is JSON of a fixed shape', () => {
    const { version, levels } = JSON.parse(progressJson(progress)) as { version: number } & Progress;
    expect(version).toBe(1);
    expect(levels).toEqual(progress.levels);
  });
});

describe('a step', () => {
  const top = (goals: string): string => `id: t\ntitle: T\nlevel: district\ngoals:\n${goals}`;

  it('asks to choose where more goals than three matter most', () => {
    const four = ['A', 'B', 'C', 'D'].map((goal) => `  - { goal: ${goal} }`).join('\n');
    expect(
      stepAt(progressIn({ 'a.plan.yaml': top(four) }), 'district', 'first-column').toAct[0]?.lacks,
    ).toEqual([{ kind: 'too-many', goals: 4 }]);
    const marked = four.replace('goal: A', 'goal: A, wildlyImportant: true');
    expect(stepAt(progressIn({ 'a.plan.yaml': top(marked) }), 'district', 'first-column').state).toBe('done');
  });

  it('takes why, data and measure from the priority and from nested goals', () => {
    const goals = `  - { goal: A, goals: [{ goal: B, why: W, data: D, measures: [{ measure: M, to: 5% }] }] }`;
    expect(stepAt(progressIn({ 'a.plan.yaml': top(goals) }), 'district', 'one-pager').state).toBe('done');
  });

  it('says that figures are there where only the way to the goal is missing', () => {
    const goals = '  - { goal: A, why: W, measures: [{ measure: M, from: 3%, to: 5%, source: S }] }';
    expect(
      stepAt(progressIn({ 'a.plan.yaml': top(goals) }), 'district', 'one-pager').toAct[0]?.lacks,
    ).toEqual([{ kind: 'page', goal: 'A', parts: ['data'], hasFigures: true }]);
  });

  it('does not count a goal that was handed down', () => {
    const files = {
      'a.plan.yaml': 'id: s\ntitle: S\nlevel: school\ngoals: [{ id: x, goal: X }]',
      'b.plan.yaml':
        'id: d\ntitle: D\nlevel: department\nparent: s\ngoals: [{ goal: Y, supports: x, setBy: Headteacher }]',
      'c.plan.yaml': 'id: e\ntitle: E\nlevel: department\nparent: s\ngoals: [{ goal: Z }]',
      'd.plan.yaml': 'id: f\ntitle: F\nlevel: department\nparent: s\ngoals: [{ goal: Z, supports: TBC }]',
    };
    const step = stepAt(progressIn(files), 'department', 'own-goal');
    expect(lacksOf(step)).toEqual([
      ['D', 'handed-down: Y'],
      ['E', 'supports-nothing'],
      ['F', 'could-not-be-told'],
    ]);
    expect(step.state).toBe('open');
  });

  it('keeps to another ladder', () => {
    const files = {
      'a.plan.yaml': 'id: a\ntitle: A\nlevel: authority\ngoals: [{ id: x, goal: X }]',
      'b.plan.yaml': 'id: b\ntitle: B\nlevel: establishment\nparent: a\ngoals: [{ goal: Y, supports: x }]',
    };
    const { levels } = progressIn(files, { levels: ['authority', ['establishment', 'hub'], 'faculty'] });
    expect(
      levels.map(({ level, steps }) => [level, steps.map(({ step, state }) => `${step} ${state}`)]),
    ).toEqual([
      [['authority'], ['one-pager open', 'first-column done']],
      [
        ['establishment', 'hub'],
        ['own-goal done', 'column done'],
      ],
      [['faculty'], []],
    ]);
  });

  it('is not there where there is no plan with a level', () => {
    const progress = progressIn({ 'a.plan.yaml': 'id: a\ntitle: A' });
    expect(progress.levels).toEqual([]);
    expect(toText(progressPage(progress), { width: 80 })).toContain('1 plan, and nothing to line up yet.');
  });
});

it('lists a few of many who have still to act, and all when asked', () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `s${index}.plan.yaml`,
      `id: s${index}\ntitle: S${index}\nlevel: school`,
    ]),
  );
  const progress = progressIn({ 'a.plan.yaml': 'id: t\ntitle: T\nlevel: trust', ...files });
  expect(toText(progressPage(progress), { width: 80 })).toContain('And 28 more: add --all.');
  expect(toText(progressPage(progress, { all: true }), { width: 80 }).match(/has no goal yet/g)).toHaveLength(
    41,
  );
});
