import { z } from 'zod';
import { lint, notDoing } from './choices.ts';
import { communication, involvement, monitoring, perspective, prompt, review } from './conversation.ts';
import { entries, many, text, type Schema } from './fields.ts';
import type { PlanInput } from './generated/types.ts';
import { goal, priority } from './goal.ts';
import { layer } from './progress.ts';
import { author, value } from './purpose.ts';
import { reality } from './reality.ts';
import { staffRole } from './staff.ts';
import { period, term } from './time.ts';
import { levels } from './vocabulary.ts';

const identity = {
  $schema: text.describe('The address of this description of the format, for editors.'),
  kind: z.literal('plan').meta({ description: 'What the document is.', default: 'plan' }),
  version: z.literal(1).meta({ description: 'The version of the format.', default: 1 }),
  id: text.describe('A short name that no other plan of the workspace has.'),
  title: text.describe('What the plan is called.'),
  level: text.meta({
    description: 'Whose plan it is, from the trust down to one student.',
    examples: [...levels],
  }),
  unit: text.describe('The school, department or class whose plan this is.'),
  parent: text.describe('The id of the plan that this one serves, one level up.'),
  period: period.describe('From when to when the plan runs.'),
  calendar: many('terms', term).describe('What "Autumn 2" or "HT5" means here.'),
  author: author.describe('Who wrote the plan, as a role.'),
  glossary: entries(text).meta({
    title: 'short forms with their meanings',
    description: 'What short forms mean, for example `TA: teaching assistant`.',
  }),
};

const whereAreWeGoing = {
  mission: text.describe('What the school is there for.'),
  values: many('values', value).describe('What the school stands for.'),
  vision: text.describe('What will be true when the plan has worked: short, plain and easy to remember.'),
  story: text.describe('Where the school comes from and where it wants to go, as a story to share.'),
  pride: text.describe('What people here are proud of, love or are in awe of.'),
  staff: many('roles', staffRole).describe('Every role that somebody works in here.'),
};

const whereAreWeNow = { reality: reality.describe('Where the school is now.') };

const whatAreOurNextSteps = {
  priorities: many('priorities', priority).describe('What comes first, with its goals.'),
  goals: many('goals', goal).describe('Goals that stand under no priority.'),
  notDoing: many('things not to do', notDoing).describe('What is left for later, on purpose.'),
  involvement: many('involvements', involvement).describe('How people helped to shape the plan.'),
  perspectives: many('perspectives', perspective).describe('Who was heard, and what follows from it.'),
  communication: many('forums, routines and artefacts', communication).describe(
    'How the goals are kept in sight.',
  ),
  monitoring: many('monitoring entries', monitoring).describe('How progress is watched.'),
  reviews: many('reviews', review).describe('When the plan is looked at again.'),
  adaptation: text.describe('How and when the plan changes as reality does.'),
  layers: many('layers', layer).describe('What each layer of the school designs and does.'),
  reflections: many('prompts with answers', prompt).describe('Prompts for reflection, answered.'),
  lint: lint.describe('What the plan says to the linter.'),
};

/** An improvement plan, as people write it. Only its id and title are required; the fields follow the three questions. */
export const plan: Schema<PlanInput> = z
  .strictObject({ ...identity, ...whereAreWeGoing, ...whereAreWeNow, ...whatAreOurNextSteps })
  .partial()
  .required({ id: true, title: true })
  .meta({ title: 'a plan', description: 'An improvement plan.' });
