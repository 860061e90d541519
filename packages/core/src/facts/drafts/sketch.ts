import type { Goal, Measure, Priority } from '../../model/goal.ts';
import { placeOf } from '../../model/place.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { When } from '../../model/when.ts';
import { spotOf } from '../../source/location.ts';
import type { Span } from '../../source/node.ts';
import { wayOf } from '../measures/change.ts';
import type { Way } from '../measures/change.ts';
import { goalsOf, measuresOf } from '../goals.ts';
import { levelsOf } from '../measures/levels.ts';

/** What is compared of two drafts of a plan. Plain data, without the document: drafts of many plans are at hand together. */
export interface PlanSketch {
  readonly file: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly priorities: readonly PartSketch[];
  /** In the order written, nested ones too. */
  readonly goals: readonly PartSketch[];
  readonly measures: readonly MeasureSketch[];
}

/** Words of a plan, and where they stand in its text, in UTF-16 units. */
export interface Words extends Span {
  readonly text: string;
}

/** An amount that is aimed at or started from. */
export interface LevelSketch extends Words {
  readonly quantity: Quantity;
}

/** A time, and its last day as a number of days where that can be told. */
export interface TimeSketch extends Words {
  readonly ends: number | undefined;
}

/** A priority or goal. What it is to change and by when may stand in its own words. */
export interface PartSketch {
  readonly id: string | undefined;
  readonly name: Words | undefined;
  readonly line: number;
  /** The goal above, else the priority. */
  readonly under: PartSketch | undefined;
  readonly from: LevelSketch | undefined;
  readonly to: LevelSketch | undefined;
  readonly way: Way | undefined;
  readonly by: TimeSketch | undefined;
}

/** A measure, and what it stands under. */
export interface MeasureSketch extends PartSketch {
  readonly source: Words | undefined;
  readonly about: Words | undefined;
}

/** Takes down what is compared of a plan. */
export function sketchOf(plan: Plan): PlanSketch {
  const priorities = new Map(plan.priorities.map((each) => [each, sketchPriority(each)]));
  const goals = new Map<Goal, PartSketch>();
  for (const { goal, priority, above } of goalsOf(plan)) {
    const under = (above && goals.get(above)) ?? (priority && priorities.get(priority));
    goals.set(goal, sketchGoal(goal, under));
  }
  const measures = measuresOf(plan).map(({ measure, goal, priority }) =>
    sketchMeasure(measure, (goal && goals.get(goal)) ?? (priority && priorities.get(priority))),
  );
  const { file, id, title } = plan;
  return { file, id, title, priorities: [...priorities.values()], goals: [...goals.values()], measures };
}

function sketchPriority(priority: Priority): PartSketch {
  const { id, title, by } = priority;
  return {
    ...{ id, name: wordsOf(priority, 'title', title), line: lineOf(priority), under: undefined },
    ...{ from: undefined, to: undefined, way: undefined, by: timeOf(priority, by) },
  };
}

function sketchGoal(goal: Goal, under: PartSketch | undefined): PartSketch {
  // What a goal says to change in its own words is read as that of a measure.
  const stated = { ...NO_MEASURE, place: goal.place, measure: goal.goal };
  return {
    ...{ id: goal.id, name: wordsOf(goal, 'goal', goal.goal), line: lineOf(goal), under },
    ...aimsOf(stated, 'goal'),
    by: timeOf(goal, goal.by),
  };
}

const NO_MEASURE: Omit<Measure, 'place'> = {
  ...{ id: undefined, measure: undefined, from: undefined, to: undefined, now: undefined, by: undefined },
  ...{ source: undefined, about: undefined, kind: undefined },
};

function sketchMeasure(measure: Measure, under: PartSketch | undefined): MeasureSketch {
  const { id, source, about, by } = measure;
  return {
    ...{ id, name: wordsOf(measure, 'measure', measure.measure), line: lineOf(measure), under },
    ...aimsOf(measure, 'measure'),
    by: timeOf(measure, by),
    source: wordsOf(measure, 'source', source),
    about: wordsOf(measure, 'about', about),
  };
}

function aimsOf(measure: Measure, name: string): Pick<PartSketch, 'from' | 'to' | 'way'> {
  const { from, to } = levelsOf(measure);
  const fieldOf = (field: 'from' | 'to'): string => (measure[field] === undefined ? name : field);
  return {
    from: from && { ...from, ...spanOf(measure, fieldOf('from')) },
    to: to && { ...to, ...spanOf(measure, fieldOf('to')) },
    way: wayOf(measure),
  };
}

function wordsOf(part: Placed, field: string, text: string | undefined): Words | undefined {
  return text === undefined ? undefined : { text, ...spanOf(part, field) };
}

function timeOf(part: Placed, when: When | undefined): TimeSketch | undefined {
  return when && { text: when.text, ends: when.span?.end, ...spanOf(part, 'by') };
}

function spanOf(part: Placed, field: string): Span {
  const place = placeOf(part, field);
  return 'file' in place
    ? { start: place.startOffset, end: place.endOffset }
    : { start: place.start, end: place.end };
}

function lineOf({ place }: Placed): number {
  return 'file' in place ? place.startLine : place.source.positionAt(spotOf(place).start).line;
}
