import type { CascadeTree, TreeGoal, TreePlan, TreeSupport } from '../../facts/cascade/tree.ts';
import { sameId } from '../../model/workspace.ts';
import { remarksOnGoal, remarksOnPlan } from './tree-words.ts';
import type { Remark } from './tree-words.ts';

/** A tree as boxes and arrows, with keys that every drawing language takes. The texts are as their authors wrote them. */
export interface TreeDrawing {
  readonly plans: readonly DrawnPlan[];
  readonly arrows: readonly Arrow[];
}

/** A plan, as a box round those of its goals. */
export interface DrawnPlan extends Box {
  readonly goals: readonly Box[];
}

export interface Box {
  readonly key: string;
  /** Its words, and then what is wrong with it, one line each. */
  readonly lines: readonly string[];
  /** Whether the cascade breaks here; the lines say how. */
  readonly isBroken: boolean;
}

/** From a goal to what it supports, or from a plan to the plan above. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'goal' | 'plan';
}

/** What to draw. A goal that supports a priority points at the plan that has it. */
export function drawingOf({ plans }: CascadeTree): TreeDrawing {
  const keys = new Map<string, string>();
  for (const [index, { file, goals }] of plans.entries()) {
    keys.set(file, planKey(index));
    for (const [number, { id }] of goals.entries()) {
      const name = id === null ? '' : nameOf(file, id);
      if (id !== null && !keys.has(name)) keys.set(name, goalKey(index, number));
    }
  }
  const arrows = plans.flatMap((plan, index) => [
    ...arrowTo(planKey(index), 'plan', plan.parent.file === null ? undefined : keys.get(plan.parent.file)),
    ...plan.goals.flatMap((goal, number) =>
      goal.supports.flatMap((support) =>
        arrowTo(goalKey(index, number), 'goal', keys.get(targetOf(support))),
      ),
    ),
  ]);
  return { plans: plans.map(drawnPlan), arrows };
}

function arrowTo(from: string, kind: Arrow['kind'], to: string | undefined): readonly Arrow[] {
  return to === undefined ? [] : [{ from, to, kind }];
}

function targetOf({ kind, file, id }: TreeSupport): string {
  return kind === 'goal' ? nameOf(file, id ?? '') : file;
}

function nameOf(file: string, id: string): string {
  return `${file}\n${sameId(id)}`;
}

function planKey(index: number): string {
  return `p${String(index)}`;
}

function goalKey(index: number, number: number): string {
  return `${planKey(index)}g${String(number)}`;
}

function drawnPlan(plan: TreePlan, index: number): DrawnPlan {
  const about = plan.level === null ? plan.name : `${plan.name} (${plan.level})`;
  return {
    ...boxOf(planKey(index), about, remarksOnPlan(plan)),
    goals: plan.goals.map((goal, number) => drawnGoal(goal, goalKey(index, number))),
  };
}

function drawnGoal(goal: TreeGoal, key: string): Box {
  const words = goal.goal ?? goal.id ?? 'a goal without words';
  // What it supports is drawn.
  const remarks = remarksOnGoal({ ...goal, supports: [] }, (text) => text).filter(({ mark }) => mark !== '');
  return boxOf(key, words, remarks);
}

function boxOf(key: string, words: string, remarks: readonly Remark[]): Box {
  const lines = remarks.map(({ mark, says }) => (mark === '' ? says : `${mark} ${says}`));
  return { key, lines: [words, ...lines], isBroken: remarks.some(({ mark }) => mark === '!') };
}
