import type { Plan } from '../model/plan.ts';
import { goalsOf, measuresOf } from './goals.ts';
import { hasBaseline } from './measures/measures.ts';
import { once } from './once.ts';
import { isStillOpen } from './placeholders.ts';
import { givesFigure, namesSource } from './words/metrics/source-names.ts';

/** What a plan says of where things stand now. */
export interface CurrentReality {
  /**
   * `account`: a summary, evidence, or what measures and goals rest on, with its source; `baselines`: no more than where
   * measures start; `strengths`: no more than what goes well.
   */
  readonly says: 'account' | 'baselines' | 'strengths' | 'nothing';
  /** A finding or a figure: in a field, in the words of the summary, or where a measure starts. */
  readonly hasEvidence: boolean;
  /** How at least one of them is known. */
  readonly hasSource: boolean;
}

/**
 * Reads what a plan says of where things stand now. A baseline with its source, and the data behind a goal, are evidence
 * too. A text that is still to be written counts as there: that it is not is another finding.
 */
export const currentReality: (plan: Plan) => CurrentReality = once((plan) => {
  const { summary, evidence, strengths } = plan.reality;
  const findings = evidence.filter(({ finding, source }) => (finding ?? source) !== undefined);
  const texts = [summary, ...findings.map(({ finding }) => finding)].filter((text) => text !== undefined);
  const rests = restsOnData(plan);
  const startsSomewhere = measuresOf(plan).some(({ measure }) => hasBaseline(measure));
  const hasSource =
    rests ||
    findings.some(({ source }) => source !== undefined) ||
    texts.some(isKnownSomehow) ||
    strengths.some(namesSource);
  const hasFigure = startsSomewhere || [...texts, ...strengths].some(givesFigure);
  const says =
    texts.length > 0 || findings.length > 0 || rests
      ? 'account'
      : lesser(strengths.length > 0, startsSomewhere);
  return { says, hasEvidence: hasSource || findings.length > 0 || hasFigure, hasSource };
});

function lesser(hasStrengths: boolean, startsSomewhere: boolean): CurrentReality['says'] {
  return hasStrengths ? 'strengths' : startsSomewhere ? 'baselines' : 'nothing';
}

function restsOnData(plan: Plan): boolean {
  return (
    measuresOf(plan).some(({ measure }) => measure.source !== undefined && hasBaseline(measure)) ||
    goalsOf(plan).some(({ goal }) => goal.data !== undefined)
  );
}

function isKnownSomehow(text: string): boolean {
  return isStillOpen(text) || namesSource(text);
}
