import { code, emphasis, lineBreak } from '../../page/build.ts';
import type { Inline, Text } from '../../page/page.ts';
import { speakReviewedPlace } from './speak-place.ts';
import type { ReviewedFinding, RuleOutcome } from './review.ts';

/** How many places of one finding are named. */
const FEW_PLACES = 3;

/** Remembers which findings a reader has seen in full. */
export class SeenFindings {
  readonly #seen = new Set<string>();

  /** Whether a finding comes for the first time. */
  isNew({ rule, says, places: [place] }: ReviewedFinding): boolean {
    const key = `${rule} ${place?.line ?? 0} ${place?.column ?? 0} ${says}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}

/** A finding as an item of a list: in full the first time, and in short when it comes again. */
export function findingItem(
  finding: ReviewedFinding,
  file: string,
  seen: SeenFindings,
  outcome: RuleOutcome['outcome'] = 'found',
): Text {
  const { rule, says, severity, places } = finding;
  const label = outcome === 'waived' ? 'Waived by the plan' : severity === 'info' ? 'To consider' : 'To fix';
  const advice: readonly Inline[] = seen.isNew(finding) ? [lineBreak, 'Try: ', ...withCode(finding.try)] : [];
  const named = places.slice(0, FEW_PLACES).map((place) => speakReviewedPlace(place, file));
  const more = places.length - named.length;
  const where = `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  return [`${label}: `, ...withCode(says), ...advice, lineBreak, code(rule), ' ', emphasis(`(${where})`)];
}

/** A sentence of a rule as pieces: what stands between two backticks is something to type. */
function withCode(sentence: string): readonly Inline[] {
  const parts = sentence.split('`');
  return parts.flatMap((part, index): readonly Inline[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    return [index < parts.length - 1 ? code(part) : `\`${part}`];
  });
}
