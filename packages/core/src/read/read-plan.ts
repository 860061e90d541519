import { nearest } from '@plan-lint/schemas/explain';
import { DEFAULT_LADDER, rankOf } from '../model/level.ts';
import type { Ladder } from '../model/level.ts';
import type { Inherited } from '../model/outline.ts';
import type { Period, Plan, Term } from '../model/plan.ts';
import type { WhenContext } from '../model/when.ts';
import { cut } from '../source/cut.ts';
import type { MapNode } from '../source/node.ts';
import type { Problem } from '../model/document.ts';
import { Fields } from './fields.ts';
import { readGoal, readPriority } from './read-goal.ts';
import { readMonitoring, readPeople } from './read-people.ts';
import * as section from './read-sections.ts';
import { distinctPlaces, wrongWord } from './shape-problem.ts';

/** What reading a plan depends on beside its text. */
export interface PlanContext {
  /** The levels that there are; the format's own by default. */
  readonly ladder?: Ladder | undefined;
  readonly inherited?: Inherited | undefined;
  /** How `01/09/2026` is to be read; without it such a date is ambiguous. */
  readonly dateOrder?: 'dmy' | 'mdy' | undefined;
}

/** A model, and the dates in it that are none. */
export interface ReadResult<T> {
  readonly model: T;
  readonly problems: readonly Problem[];
}

/** Turns a document of the right shape into a plan, with what it inherits from above. */
export function readPlan(root: MapNode, context: PlanContext = {}): ReadResult<Plan> {
  const { inherited } = context;
  const file = root.source.name;
  const problems: Problem[] = [];
  const order = context.dateOrder === undefined ? {} : { dateOrder: context.dateOrder };
  const top = new Fields(root, '', { file, dates: { calendar: [], ...order }, problems });
  const period = top.one('period', '', section.readPeriod);
  const ownCalendar = top.each('calendar', 'term', section.readTerm);
  const calendar = ownCalendar.length > 0 ? ownCalendar : (inherited?.calendar ?? []);
  const dates = { ...order, ...datesOf(calendar, period) };
  const all = new Fields(root, '', { file, dates, problems });
  problems.push(...unknownLevel(root, context.ladder));
  const model = assemble(all, root, { period, calendar, inherited });
  return { model, problems: distinctPlaces(problems) };
}

function unknownLevel(root: MapNode, ladder: Ladder = DEFAULT_LADDER): readonly Problem[] {
  const node = root.fields.get('level');
  if (typeof node?.value !== 'string' || rankOf(node.value, ladder) !== undefined) return [];
  const levels = ladder.flat();
  const found = cut(node.value, 60);
  return [{ rule: 'schema', ...wrongWord({ field: 'level', found, expected: levels.join(', ') }, nearest(found, levels)), node, span: node }];
}

interface Known {
  readonly period: Period | undefined;
  readonly calendar: readonly Term[];
  readonly inherited: Inherited | undefined;
}

function assemble(f: Fields, place: MapNode, { period, calendar, inherited }: Known): Plan {
  const values = f.each('values', 'name', section.readValue);
  const staff = f.each('staff', 'role', section.readStaff);
  const glossary = section.readGlossary(f);
  return {
    kind: 'plan',
    place,
    file: place.source.name,
    id: f.text('id'),
    title: f.text('title'),
    level: f.text('level'),
    unit: f.text('unit'),
    parent: f.text('parent'),
    period,
    calendar,
    author: f.one('author', 'role', (author) => author.text('role')),
    glossary: glossary.size > 0 ? glossary : (inherited?.glossary ?? glossary),
    mission: f.text('mission') ?? inherited?.mission,
    values: values.length > 0 ? values : (inherited?.values ?? []),
    vision: f.text('vision') ?? inherited?.vision,
    story: f.text('story'),
    pride: f.text('pride'),
    staff: staff.length > 0 ? staff : (inherited?.staff ?? []),
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
    waivers: f.one('lint', '', (lint) => lint.each('waive', 'rule', section.readWaiver)) ?? [],
  };
}

function datesOf(calendar: readonly Term[], period: Period | undefined): WhenContext {
  if (period === undefined) return { calendar };
  const start = period.start?.span?.start;
  const end = period.end?.span?.end;
  const bounds = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  return { calendar, period: bounds };
}
