import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../engine/lint.ts';
import { resolve } from '../../lint.ts';
import type { CascadeGoal, CascadePlan } from './cascade.ts';
import { cascade } from './cascade.ts';
import { circlesIn } from './circles.ts';
import { ancestorsOf, goalsReachingAbove, isAbove, takersOf } from './reach.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

/** A plan by what links it: its parent, and for each goal the names of what it supports. */
interface Sketch {
  readonly parent?: number | undefined;
  readonly goals: readonly (readonly string[])[];
}

const idOf = (plan: number): string => `p${plan}`;

function link(sketches: readonly Sketch[]): readonly CascadePlan[] {
  const files = sketches.map(({ parent, goals }, index) => ({
    name: `${String(index).padStart(3, '0')}.plan.json`,
    text: JSON.stringify({
      id: idOf(index),
      title: idOf(index),
      ...(parent === undefined ? {} : { parent: idOf(parent) }),
      goals: goals.map((supports, goal) => ({ id: `g${goal}`, goal: `Goal ${goal}`, supports })),
    }),
  }));
  return cascade(readWorkspace(files, resolve())).plans;
}

const sketches: fc.Arbitrary<readonly Sketch[]> = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const plan = fc.integer({ min: 0, max: size - 1 });
  const to = fc.tuple(plan, fc.integer({ min: 0, max: 2 })).map(([of, goal]) => `${idOf(of)}/g${goal}`);
  const goals = fc.array(fc.array(to, { maxLength: 2 }), { minLength: 1, maxLength: 3 });
  const parent = fc.option(plan, { nil: undefined });
  return fc.array(fc.record({ parent, goals }), { minLength: size, maxLength: size });
});

/** All that is reached from a goal in one step or more, found by walking every way. */
function reached(from: CascadeGoal): ReadonlySet<CascadeGoal> {
  const seen = new Set<CascadeGoal>();
  const walk = (at: CascadeGoal): void => {
    for (const next of at.supports) {
      if (next.kind !== 'goal' || seen.has(next)) continue;
      seen.add(next);
      walk(next);
    }
  };
  walk(from);
  return seen;
}

describe('any plans, linked anyhow', () => {
  it('know their children as these know them, and no plan stands above itself', () => {
    fc.assert(
      fc.property(sketches, (given) => {
        const plans = link(given);
        for (const plan of plans) {
          expect(plan.children.every(({ parent }) => parent === plan)).toBe(true);
          expect(plan.parent?.children.includes(plan) ?? true).toBe(true);
          expect(ancestorsOf(plan).has(plan)).toBe(false);
          expect(isAbove(plan, plan)).toBe(false);
        }
      }),
    );
  });

  it('have goals that reach above, and takers, just where a way leads there', () => {
    fc.assert(
      fc.property(sketches, (given) => {
        for (const plan of link(given)) {
          const reaching = goalsReachingAbove(plan);
          for (const goal of plan.goals) {
            const ends = [...reached(goal)];
            expect(reaching.has(goal)).toBe(ends.some((end) => isAbove(end.plan, plan)));
            for (const end of ends) {
              if (end.plan !== plan) expect(takersOf(end).has(plan)).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('have a circle of goals for each goal that reaches itself, and each circle closes', () => {
    fc.assert(
      fc.property(sketches, (given) => {
        const plans = link(given);
        const { goals, plans: ofPlans } = circlesIn({ plans, byOutline: new Map(), highest: undefined });
        for (const circle of goals) {
          for (const [index, goal] of circle.entries())
            expect(goal.supports).toContain(circle[(index + 1) % circle.length]);
        }
        for (const circle of ofPlans) {
          for (const [index, plan] of circle.entries())
            expect(plan.parent).toBe(circle[(index + 1) % circle.length]);
        }
        const turning = plans.flatMap((plan) => plan.goals.filter((goal) => reached(goal).has(goal)));
        const told = new Set(goals.flat());
        // Each goal that comes back to itself is in a circle, or tangled with one that is.
        for (const goal of turning) expect([...reached(goal)].some((each) => told.has(each))).toBe(true);
        for (const goal of told) expect(turning).toContain(goal);
        expect(told.size).toBe(goals.flat().length);
      }),
    );
  });
});

describe('links', () => {
  it('lead to the plan above first, and to the own plan where that has no such part', () => {
    const [, school] = link([
      { goals: [[]] },
      { parent: 0, goals: [['g0'], ['g1', 'g0'], ['gone', 'p7/g0']] },
    ]);
    const targets = school?.goals.map(({ supports }) =>
      supports.map(({ plan, outline }) => `${plan.outline.id ?? ''}/${outline.id ?? ''}`),
    );
    expect(targets).toEqual([['p0/g0'], ['p1/g1', 'p0/g0'], []]);
    expect(school?.goals[2]?.lost.map(({ to, isOutOfSight }) => [to, isOutOfSight])).toEqual([
      ['gone', false],
      ['p7/g0', false],
    ]);
  });

  it('are found once, however often they are written', () => {
    const [trust] = link([{ goals: [[]] }, { parent: 0, goals: [['g0', 'p0/g0', 'G0', 'P0/G0']] }]);
    expect(trust?.goals[0]?.supportedBy).toHaveLength(1);
  });
});

it('takes time in proportion to what it links', () => {
  const wide = { parent: 0, goals: Array.from({ length: 3 }, (_, goal) => [`p0/g${goal}`]) };
  const top = { goals: [[], [], []] };
  const work = (size: number): void => {
    const plans = link([top, ...Array.from({ length: size }, () => wide)]);
    for (const plan of plans) goalsReachingAbove(plan);
    expect(takersOf(plans[0]?.goals[0] as CascadeGoal).size).toBe(size);
  };
  expect(growth(work, 4_000)).toBeLessThan(LINEAR);
});
