import type { Obstacle, Plan } from '../model/plan.ts';
import { isOfOnePerson } from '../model/level.ts';
import { once } from './once.ts';
import { roleOf } from './words/roles.ts';

/** What an obstacle is met with: somebody who does something about it. */
export type ObstacleNeed = 'response' | 'owner';

/** An obstacle, and what the plan does not say about it. */
export interface ObstacleInPlan {
  readonly obstacle: Obstacle;
  readonly lacks: readonly ObstacleNeed[];
}

/**
 * The obstacles that a plan names, in the order written. A row of a form that nobody filled in is none. Words count as
 * well as fields: *vacancies, so we share a teacher* has its response, and *the deputy head teaches Year 11* its owner. The
 * plan of one person is owned by that person.
 */
export const obstaclesOf: (plan: Plan) => readonly ObstacleInPlan[] = once(({ reality, level }) =>
  reality.obstacles.filter(isFilledIn).map((obstacle) => ({
    obstacle,
    lacks: lacking(obstacle).filter((need) => need === 'response' || !isOfOnePerson(level)),
  })),
);

/** How an obstacle is called in messages: its words, else its id. */
export function nameObstacle({ what, id }: Obstacle): string {
  return what ?? id ?? 'an obstacle without words';
}

function isFilledIn({ what, id, response, owners }: Obstacle): boolean {
  return (what ?? id ?? response) !== undefined || owners.length > 0;
}

function lacking({ what = '', response, owners }: Obstacle): readonly ObstacleNeed[] {
  const lacks: ObstacleNeed[] = response === undefined && !ANSWERS.test(what) ? ['response'] : [];
  // What stands in the way may be somebody too: *The head is acting until Christmas*.
  const answer = response ?? (ANSWERS.test(what) ? what : '');
  const isOwned = owners.length > 0 || namesOwner(answer) || nameIn(IN_BRACKETS, what);
  return isOwned ? lacks : [...lacks, 'owner'];
}

/** What a sentence on an obstacle says that the school does about it. */
const ANSWERS = /\b(?:so (?:that )?we|therefore we|we (?:will|shall|now|are going to)|we'll)\b/i;

/** Who is named at the end in brackets, or does what the sentence says: *the SENCO will meet each family*. */
const IN_BRACKETS = /\(([^()]{2,40})\)\W*$/;
const DOER =
  /^(?:the |our )?(?!(?:it|we|they|this|that)\b)(\S+(?: \S+){0,3}?) (?:(?:will|to)\b|(?!(?:is|has|was) )[a-z]+s (?!are\b|were\b|have\b|remain\b))/i;

function namesOwner(text: string): boolean {
  return nameIn(IN_BRACKETS, text) || nameIn(DOER, text);
}

function nameIn(pattern: RegExp, text: string): boolean {
  const name = pattern.exec(text)?.[1];
  return name !== undefined && roleOf(name).ids.length === 1;
}
