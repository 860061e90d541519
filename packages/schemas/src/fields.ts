import { z } from 'zod';

/** A zod schema that takes and returns the same shape: nothing in the format is transformed on reading. */
export type Schema<T> = z.ZodType<T, T>;

/** Free text: the rules judge what it says, and the model parses dates and amounts out of it. */
export const text: z.ZodString = z.string();

/** A figure, with or without its unit. */
export const amount: Schema<string | number> = z.union([text, z.number()]).meta({
  id: 'amount',
  title: 'a number or text',
  description: 'A figure, with or without its unit.',
  examples: ['38%', 38, '£22,465', '4.1 of 5'],
});

/** A date or a stretch of time in the author's words. */
export const date: Schema<string> = text.meta({
  id: 'date',
  title: 'a date or a term',
  description: "A date or a stretch of time in the author's words.",
  examples: ['2026-12-18', '2026-12', 'Autumn 2', 'Summer term', 'HT5', 'ongoing'],
});

/** Who does something: one role, team or group, or a list of them. */
export const people: Schema<string | string[]> = z.union([text, z.array(text)]).meta({
  id: 'people',
  title: 'a role or a list of roles',
  description: 'A role, a team or a group, or a list of them.',
  examples: ['Deputy Headteacher'],
});

/**
 * A list, or one item instead of it.
 *
 * @param things - what is listed, in the plural, as a message names it
 */
export function many<T>(things: string, item: Schema<T>): Schema<T | T[]> {
  return z.union([item, z.array(item)]).meta({ title: `a list of ${things}` });
}

/** A list of texts, or one text instead of it; `things` is what is listed, in the plural. */
export function texts(things: string): Schema<string | string[]> {
  return many(things, text);
}

/** An entity that may be written as a bare text, which stands for its most telling field. */
export function orText<T>(field: string, entity: Schema<T>): Schema<string | T> {
  return orWord(field, text, entity);
}

/** An entity that may be written as one of certain words, which stands for one of its fields. */
export function orWord<W extends string, T>(
  field: string,
  word: Schema<W>,
  entity: Schema<T>,
): Schema<W | T> {
  return z.union([word.describe(`Short for \`${field}\`.`), entity]);
}

/** Entries under names of the author's choice; `__proto__` is refused, where zod alone would lose it silently. */
export function entries<T>(value: Schema<T>): Schema<Record<string, T>> {
  const named = z.record(z.string().regex(/^(?!__proto__$)/u), value);
  return z.preprocess((input, context) => {
    if (typeof input === 'object' && input !== null && Object.hasOwn(input, '__proto__')) {
      context.addIssue('The name __proto__ cannot be used.');
    }
    return input;
  }, named) as unknown as Schema<Record<string, T>>;
}
