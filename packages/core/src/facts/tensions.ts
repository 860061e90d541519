import type { Goal, Priority } from '../model/goal.ts';
import type { Placed } from '../model/placed.ts';
import type { Plan, Tension } from '../model/plan.ts';
import { sameId } from '../model/workspace.ts';
import { goalsOf, nameGoal } from './goals.ts';
import { once } from './once.ts';
import { namePriority } from './rationale.ts';

/** A tension that a plan names. */
export interface TensionInPlan {
  readonly tension: Tension;
  /** Whether it says how it is balanced: in its field, or in the words of the tension. */
  readonly isBalanced: boolean;
}

/** The tensions that a plan names, in the order written. A row of a form that nobody filled in is none. */
export const tensionsOf: (plan: Plan) => readonly TensionInPlan[] = once(({ reality }) =>
  reality.tensions
    .filter(({ between, balance }) => between.length > 0 || balance !== undefined)
    .map((tension) => ({ tension, isBalanced: isBalanced(tension) })),
);

function isBalanced({ between, balance }: Tension): boolean {
  return balance !== undefined || (between.length === 1 && between.some(saysHow));
}

/** How long what follows a colon or dash must be to say something, in words. */
const A_FEW_WORDS = 4;

/** *Marking against planning: we mark in the lesson only*. */
function saysHow(text: string): boolean {
  const plain = text.replaceAll(/\bvs?\.|\bv\.?s\.?\b/gi, 'against');
  if (/\b(?:so (?:that )?we|we will|therefore|by \w+ing)\b/i.test(plain)) return true;
  const at = plain.search(/[:;.\u2013\u2014]\s|\s-\s/);
  const tail = at < 0 ? [] : plain.slice(at).split(/\s+/);
  return tail.filter((word) => /\w/.test(word)).length >= A_FEW_WORDS;
}

/** A goal or a priority: what can pull in a direction. */
export interface PlanPart extends Placed {
  readonly part: Goal | Priority;
  readonly id: string | undefined;
  /** Its words. */
  readonly text: string;
  /** What it stands under: its priority, the goal above. */
  readonly within: readonly (Goal | Priority)[];
}

/** The priorities and goals of a plan that have words, in the order written. */
export const partsOf: (plan: Plan) => readonly PlanPart[] = once((plan) => {
  const priorities = plan.priorities.map((priority) => partOf(priority, priority.title, []));
  const goals = goalsOf(plan).map(({ goal, above, priority }) =>
    partOf(
      goal,
      goal.goal,
      [priority, above].filter((around) => around !== undefined),
    ),
  );
  return [...priorities, ...goals].filter(({ text }) => text !== '');
});

function partOf(part: Goal | Priority, text: string | undefined, within: PlanPart['within']): PlanPart {
  return { part, place: part.place, id: part.id, text: text ?? '', within };
}

/** The priorities and goals by their folded ids; of two with one id, the first. */
export const partsById: (plan: Plan) => ReadonlyMap<string, Goal | Priority> = once((plan) => {
  const parts = [...plan.priorities, ...goalsOf(plan).map(({ goal }) => goal)];
  const named = parts.flatMap((part) => (part.id === undefined ? [] : [[sameId(part.id), part] as const]));
  return new Map(named.reverse());
});

/** How a tension is called in messages: the words of the goals that it refers to, else its own. */
export function nameTension({ between }: Tension, plan: Plan): readonly string[] {
  if (between.length === 0) return ['a tension without words'];
  return between.map((item) => {
    const part = partsById(plan).get(sameId(item));
    if (part === undefined) return item;
    const name = 'title' in part ? namePriority(part) : nameGoal(part);
    return `"${name.replace(/\.$/, '')}"`;
  });
}
