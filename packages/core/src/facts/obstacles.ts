import type { Obstacle, Plan } from '../model/plan.ts';
import { isOfOnePerson } from '../model/level.ts';
import { once } from './once.ts';
import { beginsWithDoer, namesDoer } from './words/roles/doer.ts';
import { statesResponse } from './words/stated-response.ts';

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

/** What stands in neither its field nor the words of the obstacle. */
function lacking({ what = '', response, owners }: Obstacle): readonly ObstacleNeed[] {
  const answer = response ?? (statesResponse(what) ? what : undefined);
  const isAnswered = answer !== undefined;
  const isOwned = owners.length > 0 || namesDoer(answer ?? '') || beginsWithDoer(answer ?? '');
  return [...(isAnswered ? [] : (['response'] as const)), ...(isOwned ? [] : (['owner'] as const))];
}
