import type { Layer, PromptAnswer, Review } from '../model/people.ts';
import type { Place } from '../model/placed.ts';
import type {
  Evidence,
  NotDoing,
  Obstacle,
  Period,
  Reality,
  StaffRole,
  Tension,
  Term,
  Value,
  Waiver,
} from '../model/plan.ts';
import type { Rating } from '../model/rating.ts';
import type { Fields } from './fields.ts';

/** The sections of a plan, one reader each: fields in, one part of the model out. */
export function readPeriod(f: Fields): Period {
  return { place: f.node, start: f.when('start'), end: f.when('end') };
}

export function readTerm(f: Fields): Term {
  return {
    place: f.node,
    term: f.text('term') ?? '',
    start: f.when('start')?.span?.start,
    end: f.when('end')?.span?.end,
  };
}

export function readValue(f: Fields): Value {
  return { place: f.node, id: f.text('id'), name: f.text('name'), meaning: f.text('meaning') };
}

export function readStaff(f: Fields): StaffRole {
  const count = f.get('count')?.value;
  return {
    place: f.node,
    role: f.text('role') ?? '',
    group: f.text('group'),
    count: typeof count === 'number' ? count : undefined,
  };
}

export function readReality(f: Fields): Reality {
  return {
    place: f.node,
    summary: f.text('summary'),
    evidence: f.each('evidence', 'finding', readEvidence),
    strengths: f.texts('strengths'),
    obstacles: f.each('obstacles', 'what', readObstacle),
    tensions: f.each('tensions', 'between', readTension),
    threats: f.texts('threats'),
    opportunities: f.texts('opportunities'),
    lastPlan: f.text('lastPlan'),
  };
}

/** What stands in for the section where a plan has none. */
export function noReality(place: Place): Reality {
  return {
    place,
    summary: undefined,
    evidence: [],
    strengths: [],
    obstacles: [],
    tensions: [],
    threats: [],
    opportunities: [],
    lastPlan: undefined,
  };
}

function readEvidence(f: Fields): Evidence {
  return { place: f.node, finding: f.text('finding'), source: f.text('source'), on: f.when('on') };
}

function readObstacle(f: Fields): Obstacle {
  return {
    place: f.node,
    id: f.text('id'),
    what: f.text('what'),
    response: f.text('response'),
    owners: f.texts('owner'),
  };
}

function readTension(f: Fields): Tension {
  return { place: f.node, between: f.texts('between'), balance: f.text('balance') };
}

export function readNotDoing(f: Fields): NotDoing {
  return { place: f.node, what: f.text('what'), why: f.text('why'), until: f.text('until') };
}

export function readReview(f: Fields): Review {
  return {
    place: f.node,
    on: f.when('on'),
    forum: f.text('forum'),
    learned: f.text('learned'),
    adapted: f.text('adapted'),
  };
}

export function readLayer(f: Fields): Layer {
  return {
    place: f.node,
    layer: f.text('layer'),
    designs: f.text('designs'),
    does: f.text('does'),
    status: f.one('status', 'rating', (status) => readRating(status, 'rating')),
  };
}

export function readPrompt(f: Fields): PromptAnswer {
  return { place: f.node, prompt: f.text('prompt'), answer: f.text('answer') };
}

export function readWaiver(f: Fields): Waiver {
  return {
    place: f.node,
    rule: f.text('rule'),
    for: f.text('for'),
    reason: f.text('reason'),
    until: f.when('until'),
    by: f.text('by'),
  };
}

/** A traffic light; `amber` is another word for yellow. */
export function readRating(f: Fields, field: string): Rating | undefined {
  return toRating(f.text(field));
}

/** A colour as a rating; nothing where it is none. */
export function toRating(colour: unknown): Rating | undefined {
  if (colour === 'amber') return 'yellow';
  return colour === 'green' || colour === 'yellow' || colour === 'red' ? colour : undefined;
}
