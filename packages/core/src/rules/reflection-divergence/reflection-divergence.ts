import { journey } from '../../facts/journey.ts';
import type { RatedStatement } from '../../facts/journey.ts';
import type { Rating } from '../../model/rating.ts';
import type { StatementRating } from '../../model/reflection.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const reflectionDivergence: Rule = defineRule({
  id: 'reflection-divergence',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Voices that stand two colours apart on a statement have talked about it',
  basis: [source('improvement-journey', 'Fill the chart in separately, then talk about it')],
  concern: 'voice',
  pitfalls: ['disconnected'],
  messages: {
    apart: {
      says: '"{statement}" is green for {green} and red for {red}.',
      many: 'On {count} statements one voice says green and another red.',
      why: 'One side would plan for what another takes to be done, and each would wonder what the other is doing.',
      try: 'Talk about it before the plan is written: what does each side see? `plan-lint journey` makes an agenda of it.',
    },
  },
  check: {
    reflection(reflection, { report }) {
      const { voices, divergences } = journey(reflection);
      for (const each of divergences) {
        const reds = ratedAs(each, 'red').map(({ place }) => place);
        const greens = ratedAs(each, 'green').map(({ place }) => place);
        const [first, ...others] = reds;
        if (first === undefined) continue;
        const args = {
          green: namesOf(voices, each, 'green'),
          red: namesOf(voices, each, 'red'),
          statement: each.statement.says,
        };
        report(
          first,
          'apart',
          args,
          [...others, ...greens].map((at) => ({ at })),
        );
      }
    },
  },
});

function ratedAs({ ratings }: RatedStatement, colour: Rating): readonly StatementRating[] {
  return ratings.filter((each) => each?.rating === colour).filter((each) => each !== undefined);
}

function namesOf(voices: readonly string[], { ratings }: RatedStatement, colour: Rating): readonly string[] {
  return voices.filter((_, index) => ratings[index]?.rating === colour);
}
