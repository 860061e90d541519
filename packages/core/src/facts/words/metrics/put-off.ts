import type { When, WhenContext } from '../../../model/when.ts';
import { timeNamedIn } from '../named-time.ts';

/** How plans say that a figure has yet to be found. */
const PUT_OFF = new RegExp(
  [
    '\\b(?:to|will|shall) be (?:established|gathered|collected|taken|measured|set|agreed|determined|identified|surveyed|found)\\b',
    '\\bbaseline (?:due|in|from|by|after|being)\\b',
    '\\b(?:establish|take|set|gather|collect|agree|get)(?:ing)? (?:a |the |our |this )?baseline\\b',
    '\\bnew (?:measure|survey|tool|assessment|test|question|indicator|data)\\b',
    '\\b(?:no|without) (?:baseline|data|figures?|current data|comparable data)\\b',
    '\\bnot (?:yet |previously |currently )?(?:known|measured|collected|available|recorded|tracked|surveyed)\\b',
    '^(?:unknown|none yet|n/?a|not applicable|new|first year)$',
  ].join('|'),
  'i',
);

/** A figure that is put off. */
export interface PutOff {
  /** The time that the text names for it; absent where it names none. */
  readonly by: When | undefined;
}

/**
 * Whether a text says that a figure has yet to be found (*baseline to be taken in September*, *new measure*, *not yet
 * known*), and when that will be. A time before the plan begins is no such time: *no data for 2025*.
 */
export function putOffIn(text: string, context: WhenContext): PutOff | undefined {
  return PUT_OFF.test(text.trim()) ? { by: timeNamedIn(text, context) } : undefined;
}
