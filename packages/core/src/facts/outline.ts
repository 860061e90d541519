import type { GoalOutline, Inherited, Outline, Reference } from '../model/outline.ts';
import type { Goal } from '../model/goal.ts';
import type { Placed } from '../model/placed.ts';
import type { Plan } from '../model/plan.ts';
import { placeOf, textNodes } from '../model/place.ts';
import type { Reflection } from '../model/reflection.ts';
import { locate } from '../source/location.ts';
import type { Location } from '../source/location.ts';
import type { ScalarNode } from '../source/node.ts';
import { goalsOf } from './goals.ts';
import { referencesOf } from './references.ts';
import { placeholderIn } from './words/placeholder.ts';

/** What other plans can see of a plan: its id, its goals, its open references, and what they inherit from it. */
export function outlineOf(plan: Plan): Outline {
  const { file, id, title, level, parent } = plan;
  return {
    kind: 'plan',
    file,
    id,
    title,
    level,
    parent,
    at: locationOfId(plan),
    priorityIds: plan.priorities.flatMap((priority) => priority.id ?? []),
    goals: goalsOf(plan).map(({ goal }) => outlineOfGoal(goal)),
    references: referencesOf(plan).elsewhere.map(({ node, ...reference }) => ({
      ...reference,
      at: locate(node),
    })),
    frame: frameOf(plan),
  };
}

const NO_FRAME: Inherited = {
  mission: undefined,
  vision: undefined,
  values: [],
  staff: [],
  glossary: new Map(),
  calendar: [],
};

/** What plans see of a reflection: which plan it says it belongs to. */
export function outlineOfReflection(reflection: Reflection): Outline {
  const { file, id } = reflection;
  return {
    kind: 'reflection',
    file,
    id,
    title: undefined,
    level: undefined,
    parent: undefined,
    at: locate(reflection.place),
    priorityIds: [],
    goals: [],
    references: textNodes(reflection, 'plan').flatMap((node) => planOf(node, id ?? file)),
    frame: NO_FRAME,
  };
}

function planOf(node: ScalarNode, name: string): readonly Reference[] {
  const to = String(node.value).trim();
  const isReference = placeholderIn(to) === undefined;
  return isReference ? [{ field: 'plan', to, by: { kind: 'reflection', name }, at: locate(node) }] : [];
}

function outlineOfGoal(goal: Goal): GoalOutline {
  return { id: goal.id, goal: goal.goal, at: resolved(goal.place) };
}

function locationOfId(plan: Plan): Location {
  return resolved(placeOf(plan, plan.id === undefined ? 'title' : 'id'));
}

function resolved(place: Placed['place']): Location {
  return 'file' in place ? place : locate(place);
}

/** What a plan hands down, with places that outlive its document. */
function frameOf({ mission, vision, values, staff, glossary, calendar }: Plan): Inherited {
  return {
    mission,
    vision,
    values: values.map(lift),
    staff: staff.map(lift),
    glossary,
    calendar: calendar.map(lift),
  };
}

function lift<T extends Placed>(part: T): T {
  return 'file' in part.place ? part : { ...part, place: locate(part.place) };
}
