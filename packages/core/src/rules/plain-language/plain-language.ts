import { nameGoal, wildlyImportantGoals } from '../../facts/goals.ts';
import { readingGrade } from '../../facts/words/readability.ts';
import { placeOf } from '../../model/place.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const why =
  'What has to be read twice is not retold, least of all by the pupils and families that it is about.';
const advice =
  'Read it aloud to somebody of fourteen, and put their words in place of yours, for example "Every child reads every day" for "We foster a culture of literacy".';

/** The age at which a child begins school, where grades are counted. */
const AGE_BEFORE_GRADE_1 = 5;

export const plainLanguage: Rule = defineRule({
  id: 'plain-language',
  severity: 'info',
  confidence: 'judgement',
  since: '0.1.0',
  description: 'The mission, the vision and wildly important goals are easy to read',
  basis: [
    source('collective-goals', 'Goals are clear, concrete and memorable'),
    source('three-questions', 'A vision in words that stay with everybody'),
  ],
  recommended: false,
  options: (z) =>
    z.strictObject({
      grade: z
        .int()
        .min(1)
        .max(20)
        .default(10)
        .describe('The highest school grade that a text may ask of its reader.'),
    }),
  messages: {
    statement: {
      says: 'Check whether everybody can follow the {statement}: it reads like a text for grade {grade}, about age {age}.',
      why,
      try: advice,
    },
    goal: {
      says: 'Check whether everybody can follow "{goal}": it reads like a text for grade {grade}, about age {age}.',
      why,
      try: advice,
    },
  },
  applies: (plan) => statementsOf(plan).length > 0 || wildlyImportantGoals(plan).length > 0,
  check: {
    plan(plan, { options, report }) {
      const beyond = (text: string): { grade: number; age: number } | undefined => {
        const grade = Math.round(readingGrade(text) ?? 0);
        return grade > options.grade ? { grade, age: grade + AGE_BEFORE_GRADE_1 } : undefined;
      };
      for (const statement of statementsOf(plan)) {
        const level = beyond(plan[statement] ?? '');
        if (level !== undefined) report(placeOf(plan, statement), 'statement', { statement, ...level });
      }
      for (const { goal } of wildlyImportantGoals(plan)) {
        const level = beyond(goal.goal ?? '');
        if (level !== undefined) report(goal, 'goal', { goal: nameGoal(goal), ...level });
      }
    },
  },
});

/** What the plan itself says, and does not take from above. */
function statementsOf(plan: Plan): readonly ('mission' | 'vision')[] {
  return (['mission', 'vision'] as const).filter((field) => plan[field] !== undefined && isOwn(plan, field));
}

function isOwn({ place }: Placed, field: string): boolean {
  return 'fields' in place && place.fields.has(field);
}
