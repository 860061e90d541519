import type { Finding, Related } from '../../engine/report.ts';
import { figure } from '../count-words.ts';
import { placesOf, speakPath } from '../place.ts';
import { safeLine, safePath } from '../safe.ts';
import { MOST_SHOWN } from '../selection.ts';
import type { Page } from './page.ts';

/** How many of the places of one finding are listed, unless all are asked for. */
const FEW = 3;
/** The longest quote beside a place in a list. */
const SHORT_QUOTE = 60;

/** The places that a finding stands for, or those that explain it: a line each, the first few of them. */
export function listPlaces(finding: Finding, page: Page): readonly string[] {
  const places: readonly Related[] =
    finding.count > 1 ? placesOf(finding).map((at) => ({ at })) : finding.related;
  const shown = places.slice(0, page.context.all ? MOST_SHOWN : FEW);
  const hidden = places.length - shown.length;
  const lines = shown.map((place) => listed(place, finding, page));
  return hidden > 0 ? [...lines, `and ${figure(hidden)} more`] : lines;
}

function listed({ at, note }: Related, finding: Finding, { look }: Page): string {
  const place = at.path.length === 0 ? `line ${at.start.line}` : speakPath(at.path, look);
  const elsewhere = at.file === finding.at.file ? '' : ` in ${safePath(at.file)}`;
  const quote = at.quote === undefined ? '' : `: "${safeLine(at.quote, SHORT_QUOTE)}"`;
  return `${place}${elsewhere}${note === undefined ? quote : `: ${safeLine(note)}`}`;
}
