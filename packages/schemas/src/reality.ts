import { z } from 'zod';
import { date, many, orText, people, text, texts, type Schema } from './fields.ts';
import type { EvidenceInput, ObstacleInput, RealityInput, TensionInput } from './generated/types.ts';

/** Something that was found out about the school. */
export const evidence: Schema<EvidenceInput> = orText(
  'finding',
  z
    .strictObject({
      finding: text.describe('What was found.'),
      source: text.describe('Where it comes from: a survey, results, a visit, a register.'),
      on: date.describe('When it was found.'),
    })
    .partial(),
).meta({
  id: 'evidence',
  title: 'a piece of evidence',
  description: 'Something that was found out about the school.',
});

/** What stands in the way of the plan. */
export const obstacle: Schema<ObstacleInput> = orText(
  'what',
  z
    .strictObject({
      id: text.describe('A name by which the obstacle can be referred to.'),
      what: text.describe('What stands in the way.'),
      response: text.describe('What the school does about it.'),
      owner: people.describe('Who answers for the response.'),
    })
    .partial(),
).meta({ id: 'obstacle', title: 'an obstacle', description: 'What stands in the way of the plan.' });

/** Two things that pull against each other. */
export const tension: Schema<TensionInput> = orText(
  'between',
  z
    .strictObject({
      between: texts('goals or words').describe(
        'What pulls in different directions: ids of goals, or words.',
      ),
      balance: text.describe('How the school balances them.'),
    })
    .partial(),
).meta({ id: 'tension', title: 'a tension', description: 'Two things that pull against each other.' });

/** Where the school is now. */
export const reality: Schema<RealityInput> = z
  .strictObject({
    summary: text.describe('Where the school stands now, in a few sentences.'),
    evidence: many('findings', evidence).describe('What that is based on.'),
    strengths: texts('strengths').describe('What goes well.'),
    obstacles: many('obstacles', obstacle).describe('What stands in the way.'),
    tensions: many('tensions', tension).describe('What pulls in different directions.'),
    threats: texts('threats').describe('What could harm the school from outside.'),
    opportunities: texts('opportunities').describe('What the school could make use of.'),
    lastPlan: text.describe('What the last plan achieved and what it taught.'),
  })
  .partial()
  .meta({
    id: 'reality',
    title: 'a record with summary, evidence, obstacles and so on',
    description: 'Where the school is now.',
  });
