import type { Finding } from '../../engine/report.ts';
import type { PlanChanges, Lowering, Redefinition, PartChanges } from '../../facts/drafts/plan-changes.ts';
import type { PartSketch, Words } from '../../facts/drafts/sketch.ts';
import { sayFinding } from '../../formats/say.ts';
import type { Severity } from '../../rule/message.ts';
import type { Rule } from '../../rule/rule.ts';

/**
 * What became of plans from one draft to the next. Plain data, which `draftDiffJson` writes. Names and words are those of
 * the plans: escape them for wherever they are shown.
 */
export interface DraftDiff {
  /** The version of this shape. */
  readonly version: 1;
  /** The day that counted as today, `2026-09-01`; absent where none was given. */
  readonly asOf?: string | undefined;
  readonly plans: readonly PlanDiff[];
  /** Files of one side that have no other half. */
  readonly appeared: readonly string[];
  readonly vanished: readonly string[];
}

/** What is different between two drafts of one plan. */
export interface PlanDiff {
  /** The files of the two drafts. */
  readonly before: string;
  readonly after: string;
  readonly title?: string | undefined;
  readonly findings: {
    readonly introduced: readonly ComparedFinding[];
    readonly resolved: readonly ComparedFinding[];
    readonly carried: readonly ComparedFinding[];
  };
  readonly priorities: ComparedParts;
  readonly goals: ComparedParts;
  readonly measures: ComparedParts;
  readonly lowered: readonly ComparedAim[];
  readonly redefined: readonly ComparedMeasure[];
}

/** A finding, at its line of the draft that has it: the earlier one where it is resolved, else the later one. */
export interface ComparedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly says: string;
  readonly line: number;
  readonly count: number;
}

/** What came, what went and what was put otherwise, of priorities, goals or measures. */
export interface ComparedParts {
  readonly appeared: readonly NamedPart[];
  readonly vanished: readonly NamedPart[];
  readonly reworded: readonly { readonly before: string; readonly after: string; readonly line: number }[];
}

/** A priority, goal or measure, at its line of the draft that has it. */
export interface NamedPart {
  readonly id?: string | undefined;
  readonly name: string;
  readonly line: number;
}

/** An aim that became easier to reach, at its line of the later draft. */
export interface ComparedAim {
  readonly kind: Lowering['kind'];
  readonly part: Lowering['part'];
  readonly name: string;
  readonly was: string;
  readonly is?: string | undefined;
  readonly line: number;
}

/** Something by which a measure is defined that changed. */
export interface ComparedMeasure {
  readonly aspect: Redefinition['aspect'];
  readonly name: string;
  readonly was?: string | undefined;
  readonly is?: string | undefined;
  readonly line: number;
}

/** Shows words of a draft, or hides what is private in them. */
export type Show = (words: Words) => string;

/** Findings as a comparison has them. */
export function comparedFindings(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): readonly ComparedFinding[] {
  return findings.map((finding) => ({
    rule: finding.ruleId,
    severity: finding.severity,
    says: sayFinding(finding, rules).says,
    line: finding.at.start.line,
    count: finding.count,
  }));
}

type Parts = Pick<PlanDiff, 'priorities' | 'goals' | 'measures' | 'lowered' | 'redefined'>;

/** Changes with their words, as they may be shown. */
export function shownChanges(changes: PlanChanges, before: Show, after: Show): Parts {
  const show = (words: Words | undefined, by: Show): string | undefined => words && by(words);
  const nameOf = ({ name, id }: PartSketch, by: Show): string => show(name, by) ?? id ?? 'without words';
  const partsOf = ({ appeared, vanished, reworded }: PartChanges<PartSketch>): ComparedParts => ({
    appeared: appeared.map((part) => ({ id: part.id, name: nameOf(part, after), line: part.line })),
    vanished: vanished.map((part) => ({ id: part.id, name: nameOf(part, before), line: part.line })),
    reworded: reworded.map((each) => ({
      before: nameOf(each.before, before),
      after: nameOf(each.after, after),
      line: each.after.line,
    })),
  });
  return {
    priorities: partsOf(changes.priorities),
    goals: partsOf(changes.goals),
    measures: partsOf(changes.measures),
    lowered: changes.lowered.map(({ kind, part, was, is, ...each }) => ({
      ...{ kind, part, name: nameOf(each.after, after), was: before(was), is: show(is, after) },
      line: each.after.line,
    })),
    redefined: changes.redefined.map(({ aspect, was, is, ...each }) => ({
      ...{ aspect, name: nameOf(each.after, after), was: show(was, before), is: show(is, after) },
      line: each.after.line,
    })),
  };
}
