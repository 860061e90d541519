import type { Finding } from '../../engine/report.ts';
import { sayFinding, type Words } from '../say.ts';
import { askOf } from '../asked.ts';
import { pitfallOf } from '../pitfalls.ts';
import { speakPlace } from '../place.ts';
import { safeLine, safeSentence } from '../safe.ts';
import { speakBasis } from '../speak-basis.ts';
import { speakRules } from '../speak-rules.ts';
import { labelled, marginal, type Page } from './page.ts';
import { listPlaces } from './places.ts';

/** How much of a quote must stand in a sentence for the sentence to say it already; arguments are cut somewhat later. */
const RECOGNISED = 60;
/** The most reasons that are given for one finding. */
const MOST_REASONS = 2;

/** A finding with everything that is known about it. */
export function fullItem(finding: Finding, number: number, page: Page): readonly string[] {
  const words = sayFinding(finding, page.report.rules);
  return [
    ...marginal(`${number}.`, `${askOf(finding)}: ${safeSentence(words.says)}`, page),
    ...(finding.count > 1 ? [] : labelled('Where', speakPlace(finding, page.look), page)),
    ...pitfallLines(finding, page),
    ...placeLines(finding, page),
    ...quoteLines(finding, words, page),
    ...labelled('Why', safeSentence(words.why), page),
    ...labelled('Try', safeSentence(words.try), page),
    ...basisLines(finding, page),
    ...smallPrint(finding, page),
  ];
}

function pitfallLines(finding: Finding, page: Page): readonly string[] {
  const name = pitfallOf(finding, page.report.rules);
  return page.context.by === 'pitfall' && name !== 'other' ? labelled('Pitfall', name, page) : [];
}

/**
 * A finding in short, for a list that says above it where the finding stands, and whether it is to be fixed unless the
 * list is by pitfall.
 */
export function shortItem(finding: Finding, number: number, page: Page): readonly string[] {
  const words = sayFinding(finding, page.report.rules);
  const ask = page.context.by === 'pitfall' ? `${askOf(finding)}: ` : '';
  return [
    ...marginal(`${number}.`, `${ask}${safeSentence(words.says)}`, page),
    ...placeLines(finding, page),
    ...quoteLines(finding, words, page),
    ...labelled('Try', safeSentence(words.try), page),
    ...smallPrint(finding, page),
  ];
}

function placeLines(finding: Finding, page: Page): readonly string[] {
  const [first, ...others] = listPlaces(finding, page);
  if (first === undefined) return [];
  return [
    ...labelled(finding.count > 1 ? 'Places' : 'See also', first, page),
    ...others.flatMap((line) => labelled('', line, page)),
  ];
}

function quoteLines({ at, count }: Finding, { says }: Words, page: Page): readonly string[] {
  if (at.quote === undefined || at.pointer === '' || count > 1) return [];
  const quote = safeLine(at.quote);
  // A single word is the name of a field, or stands in the sentence already.
  if (!quote.includes(' ') || safeSentence(says).includes(quote.slice(0, RECOGNISED))) return [];
  return labelled('You wrote', `"${quote}"`, page);
}

function basisLines({ ruleId }: Finding, page: Page): readonly string[] {
  const basis = page.report.rules.get(ruleId)?.basis.slice(0, MOST_REASONS) ?? [];
  return basis.length === 0 ? [] : labelled('Based on', basis.map(speakBasis).join(' '), page);
}

function smallPrint(finding: Finding, page: Page): readonly string[] {
  const { at } = finding;
  const rules = speakRules(finding);
  return marginal('', `(${rules}, line ${at.start.line})`, page).map((line) => page.look.paint('dim', line));
}
