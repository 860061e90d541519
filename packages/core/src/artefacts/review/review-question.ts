import type { FileReport, Finding, Report } from '../../engine/report.ts';
import type { Answer, Said } from '../../frameworks/answer.ts';
import type { Family } from '../../frameworks/family.ts';
import type { Question } from '../../frameworks/framework.ts';
import { placesOf } from '../../formats/place.ts';
import { sayFinding } from '../../formats/say.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Location } from '../../source/location.ts';
import type { QuestionStatus, ReviewedFinding, ReviewedPlace, ReviewedQuestion, ReviewedWords, RuleOutcome } from './review.ts'; // prettier-ignore

/** So many places of one finding are listed; how many there are is in its words. */
const MOST_PLACES = 1000;

/** A question with what the plan says to it, and what the rules that bear on it found in the files that are about it. */
export function reviewQuestion(
  question: Question,
  answer: Answer,
  family: Family,
  files: readonly FileReport[],
  { rules }: Report,
): ReviewedQuestion {
  const { id, asks, reads, isAbout } = question;
  const outcomes = isAbout?.(family) === false ? [] : outcomesOf(question, files, rules);
  const unclear = outcomes.flatMap(({ unclear: reasons }) => reasons);
  return {
    id,
    asks,
    status: statusOf(
      answer,
      outcomes.map(({ outcome }) => outcome),
    ),
    fields: reads,
    said: answer.said.map(wordsOf),
    more: answer.more,
    lacks: answer.lacks,
    untold: [...new Set([...answer.untold, ...unclear])],
    rules: outcomes.map(({ outcome }) => outcome),
  };
}

function statusOf({ said, lacks, untold }: Answer, outcomes: readonly RuleOutcome[]): QuestionStatus {
  if (said.length === 0) return untold.length > 0 ? 'could-not-tell' : 'open';
  const hasToFix = outcomes.some(
    ({ outcome, findings }) => outcome === 'found' && findings.some(({ severity }) => severity !== 'info'),
  );
  return lacks.length > 0 || untold.length > 0 || hasToFix ? 'partly' : 'answered';
}

interface Outcome {
  readonly outcome: RuleOutcome;
  readonly unclear: readonly string[];
}

/** What became of the rules that bear on a question, in the order of their names; those that are off are left out. */
function outcomesOf(
  { rules: named, pitfall }: Question,
  files: readonly FileReport[],
  rules: ReadonlyMap<string, Rule>,
): readonly Outcome[] {
  return [...rules.values()]
    .filter(({ id, pitfalls }) => named.includes(id) || (pitfall !== undefined && pitfalls.includes(pitfall)))
    .map((rule) => outcomeOf(rule, files, rules))
    .sort((a, b) => (a.outcome.rule < b.outcome.rule ? -1 : 1));
}

function outcomeOf(rule: Rule, files: readonly FileReport[], rules: ReadonlyMap<string, Rule>): Outcome {
  const isOfRule = ({ ruleId }: { readonly ruleId: string }): boolean => ruleId === rule.id;
  const found = files.flatMap(({ findings }) => findings.filter(isOfRule));
  const waived = files.flatMap((file) => file.waived.filter(isOfRule));
  const unclear = files.flatMap(({ outcomes }) => outcomes.unclear.filter(isOfRule).map(({ why }) => why));
  const outcome = ((): RuleOutcome['outcome'] => {
    if (found.length > 0) return 'found';
    if (waived.length > 0) return 'waived';
    if (unclear.length > 0) return 'could-not-tell';
    if (files.some(({ outcomes }) => outcomes.passed.includes(rule.id))) return 'passed';
    return files.some(({ outcomes }) => outcomes.idle.includes(rule.id)) ? 'nothing-to-check' : 'not-run';
  })();
  const findings = (found.length > 0 ? found : waived).map((finding) => reviewFinding(finding, rules));
  return { outcome: { rule: rule.id, holds: rule.description, outcome, findings }, unclear };
}

/** A finding in words, with its places. */
export function reviewFinding(finding: Finding, rules: ReadonlyMap<string, Rule>): ReviewedFinding {
  const { ruleId, severity, confidence } = finding;
  return {
    rule: ruleId,
    ...sayFinding(finding, rules),
    severity,
    confidence,
    places: placesOf(finding).slice(0, MOST_PLACES).map(placeIn),
  };
}

function wordsOf({ says, remark, at }: Said): ReviewedWords {
  return remark === undefined ? { says, place: placeIn(at) } : { says, remark, place: placeIn(at) };
}

function placeIn({ file, start, path }: Location): ReviewedPlace {
  return { file, line: start.line, column: start.column, path };
}
