import { z } from 'zod';
import { date, orText, people, text, type Schema } from './fields.ts';
import type {
  CommunicationInput,
  InvolvementInput,
  MonitoringInput,
  PerspectiveInput,
  PromptInput,
  ReviewInput,
} from './generated/types.ts';
import { communicationKinds } from './vocabulary.ts';

/** How people helped to shape the plan. */
export const involvement: Schema<InvolvementInput> = orText(
  'how',
  z
    .strictObject({
      who: people.describe('Who helped to shape it.'),
      how: text.describe('How they took part.'),
      when: date.describe('When they took part.'),
      changed: text.describe('What changed because of it.'),
    })
    .partial(),
).meta({ id: 'involvement', title: 'an involvement', description: 'How people helped to shape the plan.' });

/** What people who see the school differently said. */
export const perspective: Schema<PerspectiveInput> = orText(
  'heard',
  z
    .strictObject({
      of: people.describe('Whose view it is, for example the pupils who find school hardest.'),
      heard: text.describe('What they said.'),
      soWeWill: text.describe('What the school does because of it.'),
    })
    .partial(),
).meta({
  id: 'perspective',
  title: 'a perspective',
  description: 'What people who see the school differently said, and what follows from it.',
});

/** How the goals are kept in sight. */
export const communication: Schema<CommunicationInput> = orText(
  'what',
  z
    .strictObject({
      what: text.describe('What is said, shown or sent.'),
      kind: z
        .enum(communicationKinds)
        .describe('A forum (a meeting), a routine (a habit) or an artefact (something to see).'),
      audience: people.meta({
        description: 'Whom it reaches.',
        examples: ['staff', 'students', 'parents'],
      }),
      when: date.meta({
        description: 'When or how often.',
        examples: ['weekly', 'half-termly', '2027-01-15'],
      }),
      celebrates: z.boolean().describe('Whether it celebrates progress.'),
    })
    .partial(),
).meta({
  id: 'communication',
  title: 'a forum, routine or artefact',
  description: 'How the goals are kept in sight.',
});

/** How progress is watched. */
export const monitoring: Schema<MonitoringInput> = orText(
  'what',
  z
    .strictObject({
      what: text.describe('What is looked at.'),
      who: people.describe('Who looks at it.'),
      when: date.meta({ description: 'When or how often.', examples: ['half-termly', '2027-01-15'] }),
      reportedTo: people.describe('Who hears of it.'),
    })
    .partial(),
).meta({ id: 'monitoring', title: 'a monitoring entry', description: 'How progress is watched.' });

/** When the plan is looked at again. */
export const review: Schema<ReviewInput> = orText(
  'on',
  z
    .strictObject({
      on: date.describe('When the plan is looked at again.'),
      forum: text.describe('Which meeting does it.'),
      learned: text.describe('What was learned.'),
      adapted: text.describe('What was changed in the plan because of it.'),
    })
    .partial(),
).meta({
  id: 'review',
  title: 'a review',
  description: 'When the plan is looked at again, and what came of it.',
});

/** A prompt for reflection and its answer. */
export const prompt: Schema<PromptInput> = orText(
  'answer',
  z
    .strictObject({
      prompt: text.meta({ description: 'Which prompt is answered.', examples: ['memorable'] }),
      answer: text.describe('The answer.'),
    })
    .partial(),
).meta({
  id: 'prompt',
  title: 'a prompt with its answer',
  description: 'A prompt for reflection and its answer.',
});
