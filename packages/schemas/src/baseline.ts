import { z } from 'zod';
import { entries, text, type Schema } from './fields.ts';
import type { BaselineEntryInput, BaselineInput } from './generated/types.ts';

/** Findings of one file that are alike. */
export const baselineEntry: Schema<BaselineEntryInput> = z
  .strictObject({
    rule: text.describe('The rule that found them.'),
    fingerprint: text.describe(
      'By this they are known again: a hash of the rule, the message, the part of the plan and what stays the same of the words.',
    ),
    count: z.int().min(1).describe('How many there are.'),
  })
  .meta({
    id: 'baselineEntry',
    title: 'known findings',
    description: 'Findings of one file that are alike.',
  });

/** The findings that were there when a school began to check its plans. */
export const baseline: Schema<BaselineInput> = z
  .strictObject({
    $schema: text.optional().describe('The address of this description of the format.'),
    kind: z.literal('baseline').describe('What the document is.'),
    version: z.literal(1).describe('The version of the format.'),
    files: entries(z.array(baselineEntry)).meta({
      title: 'lists of known findings by file',
      description: 'The known findings of each file, whose path is seen from the folder of this one.',
    }),
  })
  .meta({
    title: 'a baseline',
    description:
      'The findings that are known and not counted, so that only new ones are. It holds no words of plans.',
  });
