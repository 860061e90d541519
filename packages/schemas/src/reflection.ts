import { z } from 'zod';
import { date, entries, many, text, type Schema } from './fields.ts';
import type { ReflectionInput, VoiceInput } from './generated/types.ts';
import { rating } from './progress.ts';

/** One party that filled in the chart. */
export const voice: Schema<VoiceInput> = z
  .strictObject({
    by: text.meta({
      description: 'Whose view it is.',
      examples: ['leadership team', 'governors', 'whole staff'],
    }),
    ratings: entries(rating).meta({
      title: 'ids of statements, each with a colour',
      description: 'A colour for each statement of the chart, by its id.',
    }),
    notes: entries(text).meta({
      title: 'ids of statements, each with a note',
      description: 'What was said about a statement, by its id.',
    }),
  })
  .partial()
  .meta({ id: 'voice', title: 'a voice', description: 'One party that filled in the chart.' });

/** A reflection: the chart from good to excellence, filled in by one or more voices. */
export const reflection: Schema<ReflectionInput> = z
  .strictObject({
    $schema: text.describe('The address of this description of the format, for editors.'),
    kind: z.literal('reflection').meta({ description: 'What the document is.', default: 'reflection' }),
    version: z.literal(1).meta({ description: 'The version of the format.', default: 1 }),
    id: text.describe('A short name that no other document of the workspace has.'),
    plan: text.describe('The id of the plan it belongs to.'),
    on: date.describe('When the chart was filled in.'),
    voices: many('voices', voice).describe(
      'Who filled in the chart: one voice together, or several to compare.',
    ),
  })
  .partial()
  .required({ id: true })
  .meta({
    title: 'a reflection',
    description: 'The chart from good to excellence, filled in by one or more voices.',
  });
