const why = 'Whoever follows the link at a review finds nothing there, and cannot tell what this work serves or waits for.';

/** What can be wrong with a reference, in words. */
export const messages = {
  unknown: {
    says: 'The {kind} "{name}" {verb} "{to}", but there is no {missing}.',
    why,
    try: 'Correct "{to}", or write this id at the part that you mean, as in `id: {id}`.',
  },
  misspelt: {
    says: 'The {kind} "{name}" {verb} "{to}", but there is no {missing}; "{near}" is the nearest.',
    why,
    try: 'Write "{near}", if that is what you mean.',
  },
  looksAlike: {
    says: 'The {kind} "{name}" {verb} "{to}", which only looks like the id "{near}".',
    why: 'Some of its letters or marks are not those of the id, so the link leads nowhere, and nobody can see why.',
    try: 'Type the id afresh, or copy it from the place where it is given: "{near}".',
  },
  otherKind: {
    says: 'The {kind} "{name}" {verb} "{to}", which is the id of {found} and not of {wanted}.',
    why,
    try: 'Name the id of {wanted}, or say in words what you mean, in another field.',
  },
  nearMiss: {
    says: 'The {kind} "{name}" {verb} "{to}", which is nearly the id "{near}", but not quite.',
    why: 'If it is a slip, the link is lost, and the plan looks as if it had one.',
    try: 'Write "{near}" if you mean that. If not, name the plan too, as in `plan/{to}`, or choose other words.',
    severity: 'warning',
    confidence: 'likely',
  },
  slash: {
    says: 'The {kind} "{name}" {verb} "{to}", which reads as a part of the plan "{plan}", but there is no such plan.',
    why: 'A slash stands between a plan and a part of it, so readers look for a plan of that name.',
    try: 'Write "and" in place of the slash if you mean plain words, or correct the id of the plan.',
    severity: 'warning',
    confidence: 'likely',
  },
} as const;
