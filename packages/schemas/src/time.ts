import { z } from 'zod';
import { date, text, type Schema } from './fields.ts';
import type { PeriodInput, TermInput } from './generated/types.ts';

/** From when to when a plan runs. */
export const period: Schema<PeriodInput> = z
  .strictObject({
    start: date.describe('The first day of the plan.'),
    end: date.describe('The last day of the plan.'),
  })
  .partial()
  .meta({ id: 'period', title: 'a start and an end', description: 'From when to when a plan runs.' });

/** A term of the school year. */
export const term: Schema<TermInput> = z
  .strictObject({
    term: text.meta({
      description: 'What the school calls this term.',
      examples: ['Autumn 1', 'HT5', 'Summer term'],
    }),
    start: date.describe('The first day of the term.'),
    end: date.describe('The last day of the term.'),
  })
  .partial()
  .meta({
    id: 'term',
    title: 'a term with its start and end',
    description: 'A term of the school year, so that dates such as "Autumn 2" can be placed.',
  });
