import { z } from 'zod';
import { orText, text, type Schema } from './fields.ts';
import type { AuthorInput, ValueInput } from './generated/types.ts';

/** A value of the school. */
export const value: Schema<ValueInput> = orText(
  'name',
  z
    .strictObject({
      id: text.describe('The name by which a goal says that it supports this value.'),
      name: text.describe('The value in a word or two.'),
      meaning: text.describe('What the value means in this school.'),
    })
    .partial(),
).meta({ id: 'value', title: 'a value', description: 'A value of the school.' });

/** Who wrote the plan. */
export const author: Schema<AuthorInput> = orText(
  'role',
  z.strictObject({ role: text.describe('The role of the author, not a personal name.') }).partial(),
).meta({ id: 'author', title: 'an author', description: 'Who wrote the plan, as a role.' });
