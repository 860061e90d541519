import type { Reflection, StatementRating, Voice } from '../model/reflection.ts';
import type { MapNode } from '../source/node.ts';
import type { Problem } from '../model/document.ts';
import { commentWaivers } from './comment-waivers.ts';
import { Fields } from './fields.ts';
import type { PlanContext, ReadResult } from './read-plan.ts';
import { toRating } from './read-sections.ts';
import { withShortDates } from './short-dates.ts';
import { distinctPlaces } from './shape-problem.ts';

/** Turns a document of the right shape into a reflection. */
export function readReflection(root: MapNode, context: PlanContext = {}): ReadResult<Reflection> {
  const problems: Problem[] = [];
  const order = context.dateOrder === undefined ? {} : { dateOrder: context.dateOrder };
  const file = root.source.name;
  const dates = { calendar: [], ...order };
  const f = new Fields(root, '', { file, dates, problems });
  const model: Reflection = {
    kind: 'reflection',
    place: root,
    file,
    id: f.text('id'),
    plan: f.text('plan'),
    on: f.when('on'),
    voices: f.each('voices', 'by', readVoice),
    waivers: commentWaivers(root, context.waiverComments, dates),
  };
  const clues = { source: root.source, given: context.dateOrder, period: undefined };
  return { model, problems: withShortDates(distinctPlaces(problems), clues) };
}

function readVoice(f: Fields): Voice {
  return { place: f.node, by: f.text('by'), ratings: readRatings(f), notes: f.entries('notes') };
}

function readRatings(f: Fields): ReadonlyMap<string, StatementRating> {
  const ratings = new Map<string, StatementRating>();
  const node = f.get('ratings');
  if (node?.kind !== 'map') return ratings;
  for (const [statement, place] of node.fields) {
    const rating = toRating(place.value);
    if (rating !== undefined) ratings.set(statement, { rating, place });
  }
  return ratings;
}
