import { nameObstacle, obstaclesOf } from '../../facts/obstacles.ts';
import type { ObstacleInPlan, ObstacleNeed } from '../../facts/obstacles.ts';
import { isStillOpen } from '../../facts/placeholders.ts';
import type { Placed } from '../../model/placed.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const obstaclesNamed: Rule = defineRule({
  id: 'obstacles-named',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'The plan names its biggest obstacles, each with a response and an owner',
  basis: [source('anatomy', 'What is most holding the school back, said plainly')],
  pitfalls: ['avoidant'],
  messages: {
    none: {
      says: 'The plan names no obstacle.',
      why: 'What stands in the way is there whether the plan says so or not; unsaid, it holds pupils back all year.',
      try: 'Ask what held the last plan back, for example `what: Three science posts are vacant`, `response: Advertise this month`, `owner: Science lead`.',
      missing: ['reality', 'obstacles'],
    },
    unanswered: {
      says: 'The obstacle "{obstacle}" has {lacks}.',
      many: '{count} of {total} obstacles have {allLack}.',
      why: 'An obstacle that nobody does anything about will still be there at the next review.',
      try: 'Write who does what about it, for example `response: Two trainee posts from January` and `owner: Science lead`.',
      stub: ['response', 'owner'],
    },
  },
  check: {
    plan(plan, { report, isBroken }) {
      const obstacles = obstaclesOf(plan);
      if (obstacles.length === 0) report(plan.reality, 'none');
      const unanswered = obstacles.flatMap((entry) => unansweredPart(entry, isBroken) ?? []);
      const allLack = speakNeeds([...new Set(unanswered.flatMap(({ lacks }) => lacks))], 'or no');
      for (const { obstacle, lacks } of unanswered) {
        const name = nameObstacle(obstacle);
        report(obstacle, 'unanswered', {
          obstacle: name,
          lacks: speakNeeds(lacks, 'and no'),
          allLack,
          total: obstacles.length,
        });
      }
    },
  },
});

/** What is absent and not merely broken, of an obstacle that somebody has put into words. */
function unansweredPart(
  { obstacle, lacks }: ObstacleInPlan,
  isBroken: (part: Placed, field: string) => boolean,
): ObstacleInPlan | undefined {
  if (obstacle.what !== undefined && isStillOpen(obstacle.what)) return undefined;
  const absent = lacks.filter((need) => !isBroken(obstacle, need));
  return absent.length === 0 ? undefined : { obstacle, lacks: absent };
}

/** "no response and no owner" */
function speakNeeds(needs: readonly ObstacleNeed[], joiner: 'and no' | 'or no'): string {
  return `no ${needs.join(` ${joiner} `)}`;
}
