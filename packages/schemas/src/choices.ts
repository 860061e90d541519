import { z } from 'zod';
import { date, many, orText, text, type Schema } from './fields.ts';
import type { LintInput, NotDoingInput, WaiverInput } from './generated/types.ts';

/** What is left for later, on purpose. */
export const notDoing: Schema<NotDoingInput> = orText(
  'what',
  z
    .strictObject({
      what: text.describe('What the school does not do for now.'),
      why: text.describe('Why not.'),
      until: date.describe('Until when.'),
    })
    .partial(),
).meta({ id: 'notDoing', title: 'a thing not to do', description: 'What is left for later, on purpose.' });

/** A finding that the school accepts for now. */
export const waiver: Schema<WaiverInput> = orText(
  'rule',
  z
    .strictObject({
      rule: text.meta({ description: 'The rule that is waived.', examples: ['priority-limit'] }),
      for: text.describe(
        'The id of the priority, goal, value, obstacle or action it is waived for; without it, the whole plan.',
      ),
      reason: text.describe('Why the school accepts this.'),
      until: date.describe('The last day of the waiver.'),
      by: text.describe('The role that decided so.'),
    })
    .partial(),
).meta({
  id: 'waiver',
  title: 'a waiver',
  description: 'A finding that the school accepts for now, and why.',
});

/** What the plan says to the linter. */
export const lint: Schema<LintInput> = z
  .strictObject({ waive: many('waivers', waiver).describe('Findings that the school accepts for now.') })
  .partial()
  .meta({ id: 'lint', title: 'a record with waive', description: 'What the plan says to the linter.' });
