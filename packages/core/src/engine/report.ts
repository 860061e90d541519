import type { Fix } from '../source/edit.ts';
import type { Location } from '../source/location.ts';
import type { Span } from '../source/node.ts';
import type { Arguments, Confidence, Severity } from '../rule/message.ts';
import type { Rule } from '../rule/rule.ts';
import type { WaiverFault } from '../rule/waiver-use.ts';

/** One thing that a rule found, as data. `sayFinding` puts it into words. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly args: Arguments;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly at: Location;
  /** How many places it stands for; the first is `at`, the others are in `related`. */
  readonly count: number;
  readonly related: readonly Related[];
  /** Each of the places that it stands for, as a finding of that place alone would have it; absent where there is one. */
  readonly places?: readonly FoundPlace[] | undefined;
  /** Whether its rule is locked by a config, so that nobody can accept it; absent where it is not. */
  readonly isLocked?: true | undefined;
  /** How to put it right, all of its places together, where that can be told. */
  readonly fix?: Fix | undefined;
  /** Rules that found a part of the same, for which it speaks as well; absent where there are none. */
  readonly covers?: readonly string[] | undefined;
  /** Why it is not counted, where a waiver of the plan covers it. */
  readonly waived?: Waived | undefined;
}

/** One of the places of a finding that stands for several. */
export type FoundPlace = Pick<Finding, 'args' | 'at' | 'related' | 'fix'>;

/** Another place that belongs to a finding. */
export interface Related {
  readonly at: Location;
  readonly note?: string | undefined;
}

/** The waiver that covers a finding. */
export interface Waived {
  readonly reason: string;
  readonly by?: string | undefined;
  readonly until?: string | undefined;
}

/** A waiver of a file, and what became of it in this run. */
export interface WaiverRecord {
  /** Where it stands; a comment has the path of the part that it stands on. */
  readonly at: Location;
  readonly isComment: boolean;
  readonly rule: string | undefined;
  /** The id of the part that it is for, where it names one. */
  readonly for: string | undefined;
  readonly reason: string | undefined;
  readonly by: string | undefined;
  /** Until when, as it is written. */
  readonly until: string | undefined;
  /** The last day on which it holds, `2027-01-31`, where that can be told. */
  readonly ends: string | undefined;
  /** How many places it covered. */
  readonly used: number;
  /** What keeps it from covering anything; absent where nothing does. */
  readonly fault: WaiverFault | undefined;
}

/** Something that a rule could not tell about a file. */
export interface Unclear {
  readonly ruleId: string;
  readonly why: string;
  readonly at: Location;
}

/** What became of the rules on one file. Every rule that ran is in one list, has findings or is covered by one. */
export interface Outcomes {
  /** Rules that looked and found nothing. */
  readonly passed: readonly string[];
  /** Rules that had nothing to look at: no goal, no measure. */
  readonly idle: readonly string[];
  /** Rules that could not look: the file could not be read, or the rule broke. */
  readonly notRun: readonly string[];
  readonly unclear: readonly Unclear[];
}

/** All about one file. */
export interface FileReport {
  readonly file: string;
  readonly kind: 'plan' | 'reflection' | undefined;
  readonly title: string | undefined;
  /** By place in the file, then by rule. Waived findings are not among them. */
  readonly findings: readonly Finding[];
  readonly waived: readonly Finding[];
  /** What was found and is known from a baseline, and is not among `findings`; absent where there is no baseline. */
  readonly known?: readonly Finding[] | undefined;
  /** Every waiver of the file, as written; absent where there are none. */
  readonly waivers?: readonly WaiverRecord[] | undefined;
  readonly outcomes: Outcomes;
  /**
   * Places of the text that no format may show, as UTF-16 offsets in order: a rule found something private there. What the
   * findings say is free of it already. Absent where there is nothing to hide in the whole run.
   */
  readonly hidden?: readonly Span[] | undefined;
}

/** What a run found. Plain data but for `rules`, which gives the words. */
export interface Report {
  /** The day that counted as today, `2026-09-01`; absent where none was given. */
  readonly asOf: string | undefined;
  /** In the order in which the files were given. */
  readonly files: readonly FileReport[];
  /** The rules that ran, by id. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly counts: Counts;
}

/** Numbers of findings; a finding that stands for many places counts once. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  /** Rules that broke while they ran. */
  readonly crashes: number;
  /** Findings that are known from a baseline; absent where there is none. */
  readonly known?: number | undefined;
}
