import type { GoalOutline, Inherited, Outline } from '../model/outline.ts';
import type { Goal, Placed, Plan } from '../model/plan.ts';
import { placeOf } from '../model/place.ts';
import type { Reflection } from '../model/reflection.ts';
import { locate } from '../source/location.ts';
import type { Location } from '../source/location.ts';
import { goalsOf } from './goals.ts';
import { referencesOf } from './references.ts';

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
    goals: goalsOf(plan).map(({ goal }) => outlineOfGoal(goal)),
    references: referencesOf(plan).elsewhere.map(({ field, to, node }) => ({ field, to, at: locate(node) })),
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
  const { file, id, plan } = reflection;
  const at = locate(reflection.place, undefined);
  const references = plan === undefined ? [] : [{ field: 'plan' as const, to: plan, at: resolved(placeOf(reflection, 'plan')) }];
  const unknown = { title: undefined, level: undefined, parent: undefined };
  return { kind: 'reflection', file, id, ...unknown, at, goals: [], references, frame: NO_FRAME };
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
  return { mission, vision, values: values.map(lift), staff: staff.map(lift), glossary, calendar: calendar.map(lift) };
}

function lift<T extends Placed>(part: T): T {
  return 'file' in part.place ? part : { ...part, place: locate(part.place) };
}
