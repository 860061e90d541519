import type { SourceId } from '../../rule/basis.ts';
import type { Confidence, Severity } from '../../rule/message.ts';

/**
 * What plans answer to the questions of the five sources. Plain data: it can be written as JSON, and its shape is that of
 * the published `review.schema.json`. It gives no score: how many questions a plan answers says nothing of how well.
 */
export interface PlanReview {
  /** The version of this shape. */
  readonly version: 1;
  /** The day that counted as today, `2026-09-01`; absent where none was given. */
  readonly asOf?: string;
  /** In the order in which the files were given. */
  readonly files: readonly ReviewedFile[];
}

/** The review of one file. */
export interface ReviewedFile {
  readonly file: string;
  /** `unreadable` where nothing could be read of it. */
  readonly kind: 'plan' | 'reflection' | 'unreadable';
  readonly title?: string;
  /** What could not be read, or not as it is written, and rules that broke. */
  readonly problems: readonly ReviewedFinding[];
  readonly frameworks: readonly ReviewedFramework[];
  /** The sources whose questions were not asked, because they do not fit this plan. */
  readonly leftOut: readonly LeftOut[];
}

/** A source whose questions were not asked, and why. */
export interface LeftOut {
  readonly id: SourceId;
  readonly name: string;
  readonly why: string;
}

/** The questions of one source, with what the plan says to them. */
export interface ReviewedFramework {
  readonly id: SourceId;
  readonly name: string;
  /** What the source is about. */
  readonly says: string;
  readonly groups: readonly ReviewedGroup[];
}

/** Questions that belong together. */
export interface ReviewedGroup {
  readonly title: string;
  readonly questions: readonly ReviewedQuestion[];
}

/**
 * `answered`: the plan says something, nothing that was asked for is missing or unreadable, and no rule found anything to
 * fix in it.
 * `partly`: it says something. `open`: it says nothing. `could-not-tell`: it says nothing that could be read or seen.
 */
export type QuestionStatus = 'answered' | 'partly' | 'open' | 'could-not-tell';

/** A question, what the plan says to it, and what the rules that bear on it found. */
export interface ReviewedQuestion {
  /** Within its source. */
  readonly id: string;
  readonly asks: string;
  readonly status: QuestionStatus;
  /** The fields of the plan format that answer it. */
  readonly fields: readonly string[];
  /** What the plan answers, in its own words. They are untrusted: escape them for wherever they are shown. */
  readonly said: readonly ReviewedWords[];
  /** How much more it says than is listed. */
  readonly more: number;
  /** What is missing in the answer. */
  readonly lacks: readonly string[];
  /** What could not be told, and why. */
  readonly untold: readonly string[];
  /** The rules that bear on the question and ran, with what became of them. */
  readonly rules: readonly RuleOutcome[];
}

/** Words of a plan that answer a question. */
export interface ReviewedWords {
  /** The words of the plan, cut where they are long. */
  readonly says: string;
  /** What they are, or what else the plan says of it, in our words. */
  readonly remark?: string;
  readonly place: ReviewedPlace;
}

/** Where something stands. */
export interface ReviewedPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** In the author's words, outermost first; empty for the whole plan. */
  readonly path: readonly string[];
}

/** What became of a rule that bears on a question. */
export interface RuleOutcome {
  readonly rule: string;
  /** What holds, as a statement. */
  readonly holds: string;
  /**
   * `found`: it has something to fix or to consider. `waived`: what it found is waived by the plan. `passed`: it holds.
   * `nothing-to-check`: there is nothing in the plan that it is about. `could-not-tell` and `not-run` speak for themselves.
   */
  readonly outcome: 'found' | 'waived' | 'passed' | 'nothing-to-check' | 'could-not-tell' | 'not-run';
  readonly findings: readonly ReviewedFinding[];
}

/** A finding in words. They hold text of the plan: escape them for wherever they are shown. */
export interface ReviewedFinding {
  readonly rule: string;
  readonly says: string;
  readonly why: string;
  readonly try: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Why the plan waives it, where it does. */
  readonly waived?: string;
  readonly places: readonly ReviewedPlace[];
}
