import { lazily } from '../model/lazily.ts';
import type { Goal } from '../model/goal.ts';
import type { Communication } from '../model/people.ts';
import type { Placed } from '../model/placed.ts';
import type { Plan } from '../model/plan.ts';
import { goalsOf } from './goals.ts';
import { once } from './once.ts';
import { audiencesNamed } from './people/participation.ts';
import { isStillOpen } from './placeholders.ts';
import { audiencesIn } from './words/audiences.ts';
import type { Audience } from './words/audiences.ts';
import { CELEBRATION, KINDS, VENUES } from './words/communication-data.ts';
import type { CommunicationKind } from './words/communication-data.ts';
import { remember } from './words/memo.ts';
import { phraseAt, phrases } from './words/phrases.ts';
import type { Phrases } from './words/phrases.ts';
import { rhythmIn } from './words/rhythm.ts';
import type { Rhythm } from './words/rhythm.ts';
import { topic } from './words/topic.ts';
import { foldedWords } from './words/words.ts';

export type { CommunicationKind } from './words/communication-data.ts';

/** One way in which a goal is kept in sight, with what can be told of it. */
export interface CommunicationInPlan {
  readonly item: Communication;
  /** The goal that it stands under, or the plan: what findings about all of it point at. */
  readonly owner: Plan | Goal;
  /** Whom it reaches: its audience, else whom its words name, else who passes where it is. Empty: could not be told. */
  readonly reaches: ReadonlySet<Audience>;
  /** Its kind, else all kinds that its words may mean; what comes round is a routine, whatever else it is. */
  readonly kinds: ReadonlySet<CommunicationKind>;
  /** Whether its words say of what kind it is, so that it is no other. */
  readonly isKindSure: boolean;
  /** How often it comes round, by `when`, else by its words. */
  readonly rhythm: Rhythm | undefined;
  /** Whether it celebrates progress: it says so, or speaks of it. */
  readonly celebrates: boolean;
}

/**
 * How a plan and its goals are kept in sight, in the order written, those of the plan first. What nobody has written yet
 * (*TBC*) is left out.
 *
 * Forums, routines and artefacts that remind staff, students and parents are an idea of the collective goals.
 */
export const communicationOf: (plan: Plan) => readonly CommunicationInPlan[] = once((plan) =>
  [plan, ...goalsOf(plan).map(({ goal }) => goal)].flatMap((owner) =>
    owner.communication
      .filter(isFilledIn)
      .filter(({ what }) => what === undefined || !isStillOpen(what))
      .map((item) => describe(item, owner, plan)),
  ),
);

/** Whether an item says anything: a row of a form that nobody filled in is none. */
export function isFilledIn({ what, kind, audience, when }: Communication): boolean {
  return (what ?? kind ?? when) !== undefined || audience.length > 0;
}

/** Where the communication of a plan begins, for findings about all of it. */
export function placeOfCommunication(plan: Plan): Placed {
  return communicationOf(plan)[0]?.item ?? plan;
}

function describe(item: Communication, owner: Plan | Goal, { staff }: Plan): CommunicationInPlan {
  const { what = '', when = '' } = item;
  const rhythm = rhythmIn(when) ?? rhythmIn(what);
  const named = new Set([...audiencesNamed(item.audience, staff), ...audiencesIn(what)]);
  const kinds = item.kind === undefined ? meaningsIn(what, kindTable()) : new Set([item.kind]);
  return {
    item,
    owner,
    reaches: named.size > 0 || item.audience.length > 0 ? named : venuesIn(what),
    kinds: item.kind === undefined && rhythm !== undefined ? new Set([...kinds, 'routine']) : kinds,
    isKindSure: kinds.size > 0,
    rhythm,
    celebrates: item.celebrates || celebrates(what),
  };
}

const namesCelebration = topic(CELEBRATION);

/** *Reader of the week*, *musician of the month*: somebody is honoured; a *word of the week* is not somebody. */
const HONOURS =
  /\b(?:stars?|hero(?:es)?|champions?|class|form|team|staff|pupils?|students?|child|[a-z]{3,16}(?:er|or|ian|ist)s?) of (?:the |each )?(?:day|week|fortnight|month|term)\b/i;

function celebrates(what: string): boolean {
  return namesCelebration(what) || HONOURS.test(what);
}

const kindTable = lazily((): Phrases<readonly CommunicationKind[]> => phrases(KINDS));
const venueTable = lazily((): Phrases<readonly Audience[]> => phrases(VENUES));

const venuesIn = remember(256, (what): ReadonlySet<Audience> => meaningsIn(what, venueTable()));

/** Everything that the phrases of a text say. */
function meaningsIn<Meaning>(text: string, table: Phrases<readonly Meaning[]>): ReadonlySet<Meaning> {
  const folded = foldedWords(text);
  return new Set(folded.flatMap((_, at) => phraseAt(table, folded, at)?.meaning ?? []));
}
