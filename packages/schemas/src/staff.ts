import { z } from 'zod';
import { amount, orText, text, type Schema } from './fields.ts';
import type { StaffRoleInput } from './generated/types.ts';
import { staffGroups } from './vocabulary.ts';

/** A role that somebody works in at the school. */
export const staffRole: Schema<StaffRoleInput> = orText(
  'role',
  z
    .strictObject({
      role: text.meta({
        description: 'What the role is called here.',
        examples: ['teacher', 'site manager'],
      }),
      group: text.meta({
        description:
          'The group the role belongs to; where it is left out, it is taken from the role if that is known.',
        examples: [...staffGroups],
      }),
      count: amount.describe('How many people have the role.'),
    })
    .partial(),
).meta({ id: 'staffRole', title: 'a role', description: 'A role that somebody works in at the school.' });
