import type { JourneySide } from '../../model/journey-statements.ts';
import type { Rating } from '../../model/rating.ts';
import { badge } from '../../page/build.ts';
import type { Badge } from '../../page/page.ts';

/** What each colour means, in the word that always stands beside it. */
export const COLOUR_WORDS: Readonly<Record<Rating, string>> = {
  green: 'Green',
  yellow: 'Yellow',
  red: 'Red',
};

/** What the colours stand for. */
export const KEY = 'Green: confident. Yellow: on the way, not yet everywhere. Red: at the beginning.';

/** The two sides of the chart. */
export const SIDE_NAMES: Readonly<Record<JourneySide, string>> = {
  good: 'Securing good',
  excellent: 'Moving on to excellence',
};

/** A colour as a badge, with its word. */
export function colourBadge(rating: Rating | undefined): Badge {
  return rating === undefined ? badge('grey', 'Not rated') : badge(rating, COLOUR_WORDS[rating]);
}
