const inForce = 'Until this is put right the waiver covers nothing, and what it was to cover is reported as before.';

/** What can be wrong with a waiver, in words. */
export const messages = {
  noRule: {
    says: 'A waiver names no rule.',
    why: inForce,
    try: 'Name the rule as it stands at the end of the finding, for example `rule: priority-limit`.',
  },
  unknownRule: {
    says: 'A waiver names the rule "{rule}", and there is no such rule.',
    why: inForce,
    try: 'Copy the name of the rule from the end of the finding, for example `rule: priority-limit`.',
  },
  unknownRuleNear: {
    says: 'A waiver names the rule "{rule}", and there is no such rule; "{near}" is the nearest.',
    why: inForce,
    try: 'Write `rule: {near}`, if that is the one you mean.',
  },
  alwaysOn: {
    says: 'The rule {rule} cannot be waived.',
    why: 'What it finds decides whether the rest of the plan was read as you meant it.',
    try: 'Put right what it found, and take the waiver out.',
  },
  unknownPart: {
    says: 'The waiver of {rule} is for "{part}", but nothing in the plan has that id.',
    why: inForce,
    try: 'Give the part that you mean this id, or take `for` out if the waiver is for the whole plan.',
  },
  unknownPartNear: {
    says: 'The waiver of {rule} is for "{part}", but nothing in the plan has that id; "{near}" is the nearest.',
    why: inForce,
    try: 'Write `for: {near}`, if that is the part you mean.',
  },
  severalParts: {
    says: 'The waiver of {rule} is for "{part}", which is the id of several parts of the plan.',
    why: inForce,
    try: "For an action name its goal too, as in `for: reading-daily/{part}`; otherwise give the part an id of its own.",
  },
  noReason: {
    says: 'The waiver of {rule} gives no reason.',
    why: 'Next year nobody will know whether this was a choice or an oversight, so for now it covers nothing.',
    try: 'Say why the school accepts this, for example `reason: The trust asked for a third priority until January`.',
    missing: ['reason'],
  },
  expired: {
    says: 'The waiver of {rule} ran until {until}, which is past.',
    why: 'What it covered is reported again, so that somebody decides afresh whether it is still right.',
    try: 'Put right what was waived and take the waiver out, or decide again and write a new day in `until`.',
  },
  endless: {
    says: 'The waiver of {rule} runs until "{until}", and nobody can tell which day that is.',
    why: 'A waiver that never ends turns into a rule that the school has given up without saying so.',
    try: 'Write the day on which to decide again, for example `until: 2027-01-31`.',
  },
  unused: {
    says: 'The waiver of {rule} waives nothing any more.',
    why: 'A waiver left behind would hide the same fault if it came back, and nobody would notice.',
    try: 'Take the waiver out; the plan no longer needs it.',
  },
  unusedPart: {
    says: 'The waiver of {rule} for "{part}" waives nothing any more.',
    why: 'A waiver left behind would hide the same fault if it came back, and nobody would notice.',
    try: 'Take the waiver out; this part of the plan no longer needs it.',
  },
} as const;
