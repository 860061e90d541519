import { serialise } from '../../formats/serialise.ts';
import { formatDay } from '../../model/day.ts';
import type { JourneyView } from './journey-view.ts';

/** The version of the shape that {@link journeysJson} gives. What is added does not change it. */
const JOURNEY_VERSION = 1;

/** Reflections for programs: ratings by voice, what to talk about, what has no next step. */
export function journeysJson(views: readonly JourneyView[]): string {
  const reflections = views.map(({ file, id, on, plan, voices, statements, sections, divergences, leaps, withoutStep, notes }) => ({
    file,
    id: id ?? null,
    on: on?.span === undefined ? (on?.text ?? null) : formatDay(on.span.start),
    plan: plan ?? null,
    voices,
    statements: statements.map(({ statement, ratings }) => ({ id: statement.id, says: statement.says, ratings: ratings.map((each) => each?.rating ?? null) })),
    sections,
    differences: divergences.map(({ statement }) => statement.id),
    leaps: leaps.map(({ voice, good, excellent }) => ({ voice, good: good.id, excellent: excellent.id })),
    withoutStep: withoutStep ?? null,
    notes,
  })); // prettier-ignore
  return `${serialise({ version: JOURNEY_VERSION, reflections })}\n`;
}
