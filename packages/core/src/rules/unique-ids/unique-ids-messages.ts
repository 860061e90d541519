/** What can be wrong with ids beside each other, in words. */
export const messages = {
  plans: {
    says: 'The plan "{plan}" has the id "{id}", and so has the plan "{other}" in {file}.',
    why: 'A plan that names "{id}" as the one above it could serve either, so what lines up with what is anyone\'s guess.',
    try: 'Give one of them another id, for example with its year or its place, as in `id: {id}-2027`.',
  },
  parts: {
    says: '{count} parts of the plan have the id "{id}": {names}.',
    why: 'A goal that supports "{id}" could mean any of them, so nobody can follow what serves what.',
    try: 'Give each an id of its own, for example `{id}-goal` for a goal, and put the links right.',
  },
  actions: {
    says: '{count} actions of the goal "{goal}" have the id "{id}".',
    why: 'An action that waits for "{id}" could wait for any of them, and start too early or too late.',
    try: 'Number the actions of a goal afresh: `a1`, `a2`, `a3`.',
  },
  folded: {
    says: 'The ids {ids} count as one and the same.',
    why: 'Capitals and accents typed another way do not tell ids apart, so a link to one could lead to the other.',
    try: 'Give each an id that differs in its words, not only in how they are typed.',
  },
  lookAlike: {
    says: 'The ids {ids} look the same but are written with different letters or marks.',
    why: 'People take them for one id and programs for several, so links lead where nobody expects.',
    try: 'Type both afresh on one keyboard; if they were meant to differ, give one of them another word.',
    severity: 'warning',
  },
  mixed: {
    says: 'The id "{id}" mixes Latin letters with letters of another alphabet that look the same.',
    why: 'Whoever types the id as it looks gets another one, and the link leads nowhere.',
    try: 'Type the id afresh, all in one alphabet.',
    severity: 'warning',
  },
  reserved: {
    says: 'The {kind} "{name}" has the id "{id}", which always means the {id} of the plan.',
    why: 'A goal that supports "{id}" is read as supporting the {id} itself, so this {kind} can never be named.',
    try: 'Give the {kind} another id, for example `{id}-{kind}`.',
    severity: 'warning',
  },
} as const;
