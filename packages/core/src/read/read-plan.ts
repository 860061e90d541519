import { isSlipOf, nearest } from '@plan-lint/schemas/explain';
import { countryOf } from '../model/country.ts';
import { lazily } from '../model/lazily.ts';
import { DEFAULT_LADDER, rankOf } from '../model/level.ts';
import type { Ladder } from '../model/level.ts';
import type { Inherited } from '../model/outline.ts';
import type { Period, Plan, Term, Waiver } from '../model/plan.ts';
import type { WhenContext } from '../model/when.ts';
import { cut } from '../source/cut.ts';
import type { MapNode, Span } from '../source/node.ts';
import type { Problem } from '../model/document.ts';
import { commentWaivers } from './comment-waivers.ts';
import { Fields } from './fields.ts';
import { readGoal, readPriority } from './read-goal.ts';
import { readMonitoring, readPeople } from './read-people.ts';
import type { CalendarTerm } from '../model/term.ts';
import * as section from './read-sections.ts';
import { orderOfDates } from './order-of-dates.ts';
import { wordMeant } from './shape-fix.ts';
import { withShortDates } from './short-dates.ts';
import { distinctPlaces, wrongWord } from './shape-problem.ts';

/** What reading a plan depends on beside its text. */
export interface PlanContext {
  /** The levels that there are; the format's own by default. */
  readonly ladder?: Ladder | undefined;
  readonly inherited?: Inherited | undefined;
  /** What the terms are where neither the plan nor a plan above says so. */
  readonly calendar?: readonly CalendarTerm[] | undefined;
  /** How `01/09/2026` is to be read; without it as the other dates of the plan are, and ambiguous where none tells. */
  readonly dateOrder?: 'dmy' | 'mdy' | undefined;
  /** Where comments stand that waive findings, as the document says. */
  readonly waiverComments?: readonly Span[] | undefined;
}

/** A model, and the dates in it that are none. */
export interface ReadResult<T> {
  readonly model: T;
  readonly problems: readonly Problem[];
}

/** Turns a document of the right shape into a plan, with what it inherits from above. */
export function readPlan(root: MapNode, context: PlanContext = {}): ReadResult<Plan> {
  const result = readInOrder(root, context);
  if (!result.problems.some(({ id }) => id === 'ambiguousDate')) return result;
  const dateOrder = context.dateOrder ?? orderOfDates(root.source.text);
  if (dateOrder === undefined) return result;
  const { model, problems } =
    context.dateOrder === undefined ? readInOrder(root, { ...context, dateOrder }) : result;
  const clues = { source: root.source, given: context.dateOrder, period: model.period };
  return { model, problems: withShortDates(problems, clues) };
}

function readInOrder(root: MapNode, context: PlanContext): ReadResult<Plan> {
  const { inherited } = context;
  const file = root.source.name;
  const problems: Problem[] = [];
  const order = context.dateOrder === undefined ? {} : { dateOrder: context.dateOrder };
  const top = new Fields(root, '', { file, dates: { calendar: [], ...order }, problems });
  const period = top.one('period', '', section.readPeriod);
  const stated = orAbove(top.each('calendar', 'term', section.readTerm), inherited?.calendar);
  const calendar = stated.length > 0 ? stated : asTerms(context.calendar, root);
  const dates = datesOf(root, calendar, period, context.dateOrder);
  const all = new Fields(root, '', { file, dates, problems });
  const hasUnseenParent = inherited === undefined && all.text('parent') !== undefined;
  problems.push(...unknownLevel(root, context.ladder));
  const inComments = commentWaivers(root, context.waiverComments, dates);
  const frame = readFrame(all, calendar, inherited);
  const model = assemble(all, root, { ...frame, period, hasUnseenParent, inComments });
  return { model, problems: distinctPlaces(problems) };
}

/** Terms from outside of all plans: what is said about them stands at the plan that they are for. */
function asTerms(calendar: readonly CalendarTerm[] = [], place: MapNode): readonly Term[] {
  return calendar.map(({ term, start, end }) => ({ term, start, end, place }));
}

function unknownLevel(root: MapNode, ladder: Ladder = DEFAULT_LADDER): readonly Problem[] {
  const node = root.fields.get('level');
  if (typeof node?.value !== 'string' || node.value.trim() === '' || rankOf(node.value, ladder) !== undefined)
    return [];
  const levels = ladder.flat();
  const found = cut(node.value, 60);
  const near = nearest(found, levels);
  const words = wrongWord({ field: 'level', found, expected: levels.join(', ') }, near);
  const isScalar = node.kind !== 'map' && node.kind !== 'list';
  const fix =
    isScalar && near !== undefined ? wordMeant(node, near, isSlipOf(found, near, levels)) : undefined;
  return [{ rule: 'schema', ...words, node, span: node, fix }];
}

/** What a plan may take from the plan above, each part whole: the plan's own where it has any. */
function readFrame(f: Fields, calendar: readonly Term[], above: Inherited | undefined): Inherited {
  const glossary = f.entries('glossary');
  return {
    mission: f.text('mission') ?? above?.mission,
    vision: f.text('vision') ?? above?.vision,
    values: orAbove(f.each('values', 'name', section.readValue), above?.values),
    staff: orAbove(f.each('staff', 'role', section.readStaff), above?.staff),
    glossary: glossary.size > 0 ? glossary : (above?.glossary ?? glossary),
    calendar,
  };
}

function orAbove<T>(own: readonly T[], above: readonly T[] = []): readonly T[] {
  return own.length > 0 ? own : above;
}

function assemble(
  f: Fields,
  place: MapNode,
  {
    inComments,
    ...known
  }: Inherited & Pick<Plan, 'period' | 'hasUnseenParent'> & { readonly inComments: readonly Waiver[] },
): Plan {
  const waivers = f.one('lint', '', (lint) => lint.each('waive', 'rule', section.readWaiver)) ?? [];
  return {
    kind: 'plan',
    place,
    file: place.source.name,
    id: f.text('id'),
    title: f.text('title'),
    level: f.text('level'),
    unit: f.text('unit'),
    parent: f.text('parent'),
    ...known,
    author: f.one('author', 'role', (author) => author.text('role')),
    story: f.text('story'),
    pride: f.text('pride'),
    reality: f.one('reality', 'summary', section.readReality) ?? section.noReality(place),
    priorities: f.each('priorities', 'title', readPriority),
    goals: f.each('goals', 'goal', readGoal),
    notDoing: f.each('notDoing', 'what', section.readNotDoing),
    ...readPeople(f),
    monitoring: f.each('monitoring', 'what', readMonitoring),
    reviews: f.each('reviews', 'on', section.readReview),
    adaptation: f.text('adaptation'),
    layers: f.each('layers', 'layer', section.readLayer),
    reflections: f.each('reflections', 'answer', section.readPrompt),
    waivers: inComments.length === 0 ? waivers : [...waivers, ...inComments],
  };
}

/** The country is looked for where a date depends on it, and only then. */
function datesOf(
  root: MapNode,
  calendar: readonly Term[],
  { start, end }: Partial<Period> = {},
  dateOrder?: 'dmy' | 'mdy',
): WhenContext {
  const period = { start: start?.span?.start, end: end?.span?.end };
  const country = lazily(() => (dateOrder === 'mdy' ? 'us' : countryOf(root.source.text, period)));
  return {
    ...{ calendar, period, dateOrder },
    get country() {
      return country();
    },
  };
}
