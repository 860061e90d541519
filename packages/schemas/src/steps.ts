import { z } from 'zod';
import { amount, date, orText, people, text, texts, type Schema } from './fields.ts';
import type { ActionInput, ContributionInput, MeasureInput, MilestoneInput } from './generated/types.ts';
import { actionStatuses, measureKinds } from './vocabulary.ts';

/** How you will know. */
export const measure: Schema<MeasureInput> = orText(
  'measure',
  z
    .strictObject({
      measure: text.describe('What is counted or judged.'),
      from: amount.describe('The figure to start from.'),
      to: amount.describe('The figure to reach.'),
      now: amount.describe('The latest figure.'),
      by: date.describe('When it is to be reached.'),
      source: text.describe('Where the figures come from.'),
      about: text.meta({ description: 'Whom or what it is about.', examples: ['students', 'staff'] }),
      kind: z.enum(measureKinds).describe('Lead: moves before the result. Lag: is the result.'),
    })
    .partial(),
).meta({ id: 'measure', title: 'a measure', description: 'How you will know that a goal is met.' });

/** What to expect on the way. */
export const milestone: Schema<MilestoneInput> = orText(
  'expect',
  z
    .strictObject({
      by: date.describe('When to expect it.'),
      expect: text.describe('What should be true by then.'),
      value: amount.describe('The figure to expect by then.'),
      measure: text.describe('Which measure the figure belongs to, where there are several.'),
    })
    .partial(),
).meta({ id: 'milestone', title: 'a milestone', description: 'What to expect on the way to a goal.' });

/** What a role does for a goal. */
export const contribution: Schema<ContributionInput> = orText(
  'does',
  z
    .strictObject({
      role: people.describe('Which role contributes.'),
      does: text.describe('What people in that role do for the goal.'),
    })
    .partial(),
).meta({ id: 'contribution', title: 'a contribution', description: 'What a role does for a goal.' });

/** A next step. */
export const action: Schema<ActionInput> = orText(
  'do',
  z
    .strictObject({
      id: text.describe('A name by which other actions say that they depend on this one.'),
      do: text.describe('What is to be done.'),
      owner: people.describe('Who sees that it is done.'),
      start: date.describe('When it begins.'),
      by: date.describe('When it is to be done.'),
      quickWin: z.boolean().describe('Whether it is small and soon, and people will notice it.'),
      resources: text.describe('What it needs: time, people, training, things.'),
      cost: amount.describe('What it costs.'),
      dependsOn: texts('ids of actions').describe('The actions that have to be done first.'),
      answers: texts('ids of statements').describe(
        'The statements of the reflection that this action answers.',
      ),
      status: z.enum(actionStatuses).describe('Planned, started, done or stopped.'),
    })
    .partial(),
).meta({ id: 'action', title: 'an action', description: 'A next step towards a goal.' });
