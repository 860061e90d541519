import type { BrokenFields } from '../model/broken-fields.ts';
import type {
  GoalOutline,
  Inherited,
  MeasureOutline,
  Outline,
  PeriodOutline,
  RedStatement,
  Reference,
} from '../model/outline.ts';
import type { Placed } from '../model/placed.ts';
import { plainText } from '../model/plain-text.ts';
import type { Period, Plan } from '../model/plan.ts';
import { pinned, placeOf, textNodes } from '../model/place.ts';
import type { Reflection } from '../model/reflection.ts';
import { sameId } from '../model/workspace.ts';
import type { ScalarNode } from '../source/node.ts';
import { pin } from '../source/pin.ts';
import type { GoalAlignment } from './alignment.ts';
import { alignment } from './alignment.ts';
import { goalsOf, measuresOf } from './goals.ts';
import { levelsOf, metricOf } from './measures/levels.ts';
import type { MeasureInPlan } from './goals.ts';
import { journey } from './journey.ts';
import { referencesOf } from './references.ts';
import { givesFigure, namesSource } from './words/metrics/source-names.ts';
import { placeholderIn } from './words/placeholder.ts';

/**
 * What other plans can see of a plan: what it is, its goals, its open references, and what they inherit from it.
 *
 * @param broken - what could not be read in its document
 * @param isParent - whether there may be plans that inherit from it
 */
export function outlineOf(plan: Plan, broken?: BrokenFields, isParent = true): Outline {
  const { file, id, title, level, unit, parent, priorities } = plan;
  const numbers = new Map(priorities.map((priority, index) => [priority, index]));
  return {
    kind: 'plan',
    file,
    id,
    title,
    level,
    unit,
    parent,
    period: plan.period && outlineOfPeriod(plan.period),
    at: pinned(placeOf(plan, id === undefined ? 'title' : 'id')),
    priorities: priorities.map((priority) => ({ id: priority.id, title: priority.title })),
    goals: alignment(plan).map((each) => outlineOfGoal(each, each.priority && numbers.get(each.priority))),
    measures: measuresOf(plan).flatMap(outlineOfMeasure),
    references: referencesOf(plan).elsewhere.map(({ node, ...reference }) => ({
      ...reference,
      at: pin(node),
    })),
    answers: answersIn(plan),
    red: NONE,
    values: plan.values.flatMap((value) => value.id ?? value.name ?? []),
    frame: isParent ? frameOf(plan) : undefined,
    broken,
  };
}

const NONE: readonly never[] = [];

/** What plans see of a reflection: which plan it says it belongs to. */
export function outlineOfReflection(reflection: Reflection, broken?: BrokenFields): Outline {
  const { file, id } = reflection;
  return {
    kind: 'reflection',
    file,
    id,
    title: undefined,
    level: undefined,
    unit: undefined,
    parent: undefined,
    period: undefined,
    at: pinned(reflection.place),
    priorities: NONE,
    goals: NONE,
    measures: NONE,
    references: textNodes(reflection, 'plan').flatMap((node) => planOf(node, id ?? file)),
    answers: NONE,
    red: redIn(reflection),
    values: NONE,
    frame: undefined,
    broken,
  };
}

function planOf(node: ScalarNode, name: string): readonly Reference[] {
  const to = plainText(String(node.value));
  const isReference = placeholderIn(to) === undefined;
  return isReference ? [{ field: 'plan', to, by: { kind: 'reflection', name }, at: pin(node) }] : NONE;
}

function answersIn(plan: Plan): readonly string[] {
  const answers = goalsOf(plan).flatMap(({ goal }) => [
    ...goal.answers,
    ...goal.actions.flatMap((action) => action.answers),
  ]);
  return answers.length === 0 ? NONE : answers.map(sameId);
}

function redIn(reflection: Reflection): readonly RedStatement[] {
  return journey(reflection).statements.flatMap(({ statement: { id, says }, ratings }) => {
    const red = ratings.find((each) => each?.rating === 'red');
    return red === undefined ? [] : [{ id, says, at: pin(red.place) }];
  });
}

function outlineOfPeriod(period: Period): PeriodOutline {
  return { start: period.start?.span?.start, end: period.end?.span?.end, at: pinned(period.place) };
}

function outlineOfGoal(aligned: GoalAlignment, priority: number | undefined): GoalOutline {
  const { goal, above, supports } = aligned;
  // Those of the goal that it is nested in come behind its own, and are that goal's to tell.
  const kinds = goal.supports.map((_, index) => supports[index]?.kind);
  return {
    id: goal.id,
    goal: goal.goal,
    at: pinned(goal.place),
    priority,
    isNested: above !== undefined,
    isWildlyImportant: goal.wildlyImportant,
    supports: goal.supports.filter((to, index) => mayBeGoal(kinds[index]) && !isOpen(to)),
    hasOpenLink: kinds.includes('unknown') || goal.supports.some(isOpen),
    setBy: goal.setBy,
    saysData: (goal.data ?? above?.data) !== undefined || [goal.why, above?.why].some(restsOnData),
  };
}

/** *The June check showed that 46% of Year 4 read below their age*: a reason with a figure, and how it is known. */
function restsOnData(why: string | undefined): boolean {
  return why !== undefined && givesFigure(why) && namesSource(why);
}

function mayBeGoal(kind: GoalAlignment['supports'][number]['kind'] | undefined): boolean {
  return kind === 'goal' || kind === 'priority' || kind === 'elsewhere';
}

function isOpen(link: string): boolean {
  return placeholderIn(link) !== undefined;
}

/** Only a measure that says all of it can be compared with another. */
function outlineOfMeasure({ measure }: MeasureInPlan): MeasureOutline[] {
  const { source, place } = measure;
  const name = metricOf(measure);
  const { from } = levelsOf(measure);
  if (name === '' || source === undefined || from === undefined) return [];
  return [{ measure: name, source, from: from.quantity, at: pinned(place) }];
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
  return 'file' in part.place ? part : { ...part, place: pin(part.place) };
}
