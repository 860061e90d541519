import { z } from 'zod';
import { communication, involvement, monitoring, perspective, prompt, review } from './conversation.ts';
import { date, many, orText, people, text, texts, type Schema } from './fields.ts';
import type { GoalInput, PriorityInput, SubgoalInput } from './generated/types.ts';
import { layer, status } from './progress.ts';
import { action, contribution, measure, milestone } from './steps.ts';

const fields = {
  id: text.describe('A name by which other goals and plans refer to this goal.'),
  goal: text.describe('What is to be true, in one sentence.'),
  wildlyImportant: z.boolean().describe('Whether this is one of the one or two goals that matter most.'),
  why: text.describe('Why it matters.'),
  supports: texts('ids').describe(
    'What it serves: `mission`, `vision`, the id of a value, a goal of the parent plan, or `plan/goal`.',
  ),
  data: text.describe('How data informed this goal.'),
  setBy: people.describe('Who created it.'),
  owner: people.describe('Who answers for it: one accountable role.'),
  by: date.describe('When it is to be met. Its measures inherit it.'),
  answers: texts('ids of statements').describe('The statements of the reflection that this goal answers.'),
  measures: many('measures', measure).describe('How you will know that it is met.'),
  milestones: many('milestones', milestone).describe('What to expect on the way.'),
  contributions: many('contributions', contribution).describe('What each role does for it.'),
  actions: many('actions', action).describe('The next steps.'),
  status: status.describe('Where the goal stands.'),
  involvement: many('involvements', involvement).describe('How people helped to shape this goal.'),
  perspectives: many('perspectives', perspective).describe('Who was heard about this goal.'),
  communication: many('forums, routines and artefacts', communication).describe(
    'How this goal is kept in sight.',
  ),
  monitoring: many('monitoring entries', monitoring).describe('How progress on this goal is watched.'),
  reviews: many('reviews', review).describe('When this goal is looked at again.'),
  adaptation: text.describe('How and when this goal changes as reality does.'),
  layers: many('layers', layer).describe('What each layer of the school does for this goal.'),
  reflections: many('prompts with answers', prompt).describe(
    'Prompts for reflection on this goal, answered.',
  ),
};

/** A goal that stands under another one. */
export const subgoal: Schema<SubgoalInput> = orText('goal', z.strictObject(fields).partial()).meta({
  id: 'subgoal',
  title: 'a goal',
  description: 'A goal that stands under another one.',
});

/** What the school wants to be true. */
export const goal: Schema<GoalInput> = orText(
  'goal',
  z
    .strictObject({
      ...fields,
      goals: many('goals', subgoal).describe('Goals under this one; they nest one level.'),
    })
    .partial(),
).meta({
  id: 'goal',
  title: 'a goal',
  description: 'What the school wants to be true, and how it gets there.',
});

/** What the school puts first. */
export const priority: Schema<PriorityInput> = orText(
  'title',
  z
    .strictObject({
      id: text.describe('A name by which the priority can be referred to.'),
      title: text.describe('The priority in a few words.'),
      why: text.describe('Why it comes first.'),
      insteadOf: text.describe('Why this and not others.'),
      owner: people.describe('Who answers for it. Its goals inherit it.'),
      by: date.describe('When it is to be met. Its goals inherit it.'),
      measures: many('measures', measure).describe('How you will know that the priority is met as a whole.'),
      goals: many('goals', goal).describe('The goals of this priority.'),
    })
    .partial(),
).meta({ id: 'priority', title: 'a priority', description: 'What the school puts first, with its goals.' });
