import { nameObstacle, obstaclesOf } from '../../facts/obstacles.ts';
import type { ObstacleNeed } from '../../facts/obstacles.ts';
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
      try: 'Ask what held the last plan back, for example `what: Three posts are vacant`, `response: Advertise before half-term`, `owner: Headteacher`.',
      missing: ['reality', 'obstacles'],
    },
    unanswered: {
      says: 'The obstacle "{obstacle}" has {lacks}.',
      many: '{count} of {total} obstacles have {allLack}.',
      why: 'An obstacle that nobody does anything about will still be there at the next review.',
      try: 'Write who does what about it, for example `response: Two trainee posts from January` and `owner: Deputy Headteacher`.',
      missing: ['response', 'owner'],
    },
  },
  check: {
    plan(plan, { report }) {
      const obstacles = obstaclesOf(plan);
      if (obstacles.length === 0) report(plan.reality, 'none');
      const allLack = speakNeeds([...new Set(obstacles.flatMap(({ lacks }) => lacks))], 'or no');
      for (const { obstacle, lacks } of obstacles) {
        if (lacks.length === 0) continue;
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

/** "no response and no owner" */
function speakNeeds(needs: readonly ObstacleNeed[], joiner: 'and no' | 'or no'): string {
  return `no ${needs.join(` ${joiner} `)}`;
}
