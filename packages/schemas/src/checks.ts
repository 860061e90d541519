import { z } from 'zod';
import { entries, many, text, texts, type Schema } from './fields.ts';
import type { CheckInput, CountInput, FieldTestInput } from './generated/types.ts';
import { checkedParts, weights } from './vocabulary.ts';

const whole = z.int().min(0).meta({ title: 'a whole number, 0 or more' });

/** What is asked of one field of a part. */
export const fieldTest: Schema<FieldTestInput> = z
  .union([
    text.describe('The value itself. Case does not count.'),
    z.array(text).describe('One of these values.'),
    z.boolean().describe('Whether the field is there; for fields that are true or false, the value.'),
    z
      .strictObject({
        present: z.boolean().describe('Whether the field is there.'),
        is: texts('values').describe('One of these values. Case does not count.'),
        isNot: texts('values').describe('None of these values.'),
        says: texts('words').describe(
          'One of these words or phrases, in any form: `attend` finds attendance.',
        ),
        role: texts('roles').describe('One of these roles or groups, by whatever name they are known.'),
        pattern: text.meta({
          description: 'A pattern that the text fits somewhere; `^` and `$` tie it to its ends.',
          examples: ['^KS[1-4]\\b'],
        }),
        min: whole.describe('How many entries there must be at least.'),
        max: whole.describe('How many entries there may be at most.'),
      })
      .partial()
      .describe('Several things at once.'),
  ])
  .meta({
    id: 'fieldTest',
    title: 'a value, a list of values, true, false or a record of what is asked',
    description: 'What is asked of one field.',
  });

const condition = entries(fieldTest);

const part = z.enum(checkedParts);

/** How many parts there must be. */
export const count: Schema<CountInput> = z
  .strictObject({
    of: part.describe('What is counted: parts that stand under the one that is looked at.'),
    where: condition.meta({ title: 'fields with what is asked', description: 'Which of them count.' }),
    min: whole.describe('How many there must be at least.'),
    max: whole.describe('How many there may be at most.'),
  })
  .partial()
  .required({ of: true })
  .meta({ id: 'count', title: 'a count', description: 'How many parts there must be.' });

const asked = 'fields with what is asked';

/** A rule of a school or a trust, written as data. */
export const check: Schema<CheckInput> = z
  .strictObject({
    on: part.describe('Which parts of a plan are looked at.'),
    levels: texts('levels').describe('In plans of which levels; in all, where nothing is said.'),
    where: condition.meta({ title: asked, description: 'Which of these parts are looked at.' }),
    require: condition.meta({ title: asked, description: 'What must hold of each.' }),
    forbid: condition.meta({ title: asked, description: 'What must not hold of any, all of it together.' }),
    count: many('counts', count).describe('How many parts each must have.'),
    pattern: entries(text).meta({
      title: 'fields with patterns',
      description: 'What the text of a field must fit, where the field is there.',
    }),
    message: text.describe(
      'What is so where the rule finds something. {name}, {value} and {number} are filled in.',
    ),
    many: text.describe('The same where it is so in several places; {count} says in how many.'),
    why: text.describe('What follows from it.'),
    try: text.describe('What to do about it.'),
    description: text.describe('What holds where the rule finds nothing.'),
    severity: z.enum(weights).describe('How much a finding weighs; `warning`, where nothing is said.'),
  })
  .partial()
  .required({ on: true, message: true })
  .meta({ id: 'check', title: 'a rule', description: 'A rule of a school or a trust, written as data.' });
