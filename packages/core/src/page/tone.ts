/** The colours of the house: those of the journey, one for news, and one for what is not known. */
export type Tone = 'green' | 'yellow' | 'red' | 'blue' | 'grey';

/** What stands before a word with this colour: full, half and empty, as on the way from beginning to confident. */
export const TONE_MARKS: Readonly<Record<Tone, string>> = {
  green: '●',
  yellow: '◐',
  red: '○',
  blue: '◆',
  grey: '?',
};

/** The same for terminals that know only ASCII. */
export const ASCII_MARKS: Readonly<Record<Tone, string>> = {
  green: '[x]',
  yellow: '[~]',
  red: '[ ]',
  blue: '[*]',
  grey: '[?]',
};

/** A box to tick, and one that is ticked. */
export const TICK_MARKS: Readonly<Record<'done' | 'open', string>> = { done: '☑', open: '☐' };
