import type { Pin } from '../source/pin.ts';
import type { BrokenFields } from './broken-fields.ts';
import type { Day } from './day.ts';
import type { StaffRole, Term, Value } from './plan.ts';
import type { Quantity } from './quantity.ts';

/**
 * What the other plans of a workspace can see of a plan. It holds no document, so that thousands of plans can be
 * linked at once.
 */
export interface Outline {
  readonly kind: 'plan' | 'reflection';
  readonly file: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly level: string | undefined;
  readonly unit: string | undefined;
  readonly parent: string | undefined;
  readonly period: PeriodOutline | undefined;
  /** Where the plan's id (or else its title) stands. */
  readonly at: Pin;
  readonly priorities: readonly PriorityOutline[];
  /** All goals in the order written, as `goalsOf` gives them: each is followed by those nested in it. */
  readonly goals: readonly GoalOutline[];
  /** Measures that say where they come from and where they start, for all that can be compared between plans. */
  readonly measures: readonly MeasureOutline[];
  /** References that only the other plans can resolve. */
  readonly references: readonly Reference[];
  /** Statements of the chart that its goals and actions answer, folded by `sameId`. */
  readonly answers: readonly string[];
  /** Of a reflection: the statements that at least one voice rated red, each once. */
  readonly red: readonly RedStatement[];
  /** By what goals may refer to its values, those too that it inherits: their ids, or their names where they have none. */
  readonly values: readonly string[];
  /** What plans below inherit: the plan's own, or what it inherits itself; absent where none stands below. */
  readonly frame: Inherited | undefined;
  /** Fields that were there and could not be read; absent where there are none. */
  readonly broken: BrokenFields | undefined;
}

/** The days that a plan covers, both included, as far as they could be read. */
export interface PeriodOutline {
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly at: Pin;
}

/** A priority, as plans below see it. */
export interface PriorityOutline {
  readonly id: string | undefined;
  readonly title: string | undefined;
}

/** A goal, as other plans see it. */
export interface GoalOutline {
  readonly id: string | undefined;
  readonly goal: string | undefined;
  readonly at: Pin;
  /** Which of the plan's priorities it stands under, counted from nought. */
  readonly priority: number | undefined;
  /** Whether it is nested in the goal before it that is not. */
  readonly isNested: boolean;
  readonly isWildlyImportant: boolean;
  /**
   * What it supports and other goals could be meant by: ids of goals and priorities, and `plan/goal`. Missions, visions
   * and values are left out.
   */
  readonly supports: readonly string[];
  /** Whether it has a link that leads nowhere in its own plan, or that nobody has filled in yet. */
  readonly hasOpenLink: boolean;
  /** Who created it. */
  readonly setBy: readonly string[];
  /** Whether it says, there or on the goal that it is nested in, how data informed it. */
  readonly saysData: boolean;
}

/** A measure with what it needs to be compared with that of another plan. */
export interface MeasureOutline {
  readonly measure: string;
  readonly source: string;
  readonly from: Quantity;
  readonly at: Pin;
}

/** A statement of the chart that a reflection shows in red. */
export interface RedStatement {
  readonly id: string;
  readonly says: string;
  /** Where the first voice that says so says it. */
  readonly at: Pin;
}

/** A reference to another file. */
export interface Reference {
  readonly field: 'parent' | 'plan' | 'supports' | 'between';
  /** As the author wrote it: `plan`, a goal of the parent plan, or `plan/goal`. */
  readonly to: string;
  readonly by: Referrer;
  readonly at: Pin;
}

/** What refers to something else, as people call it. */
export interface Referrer {
  readonly kind: 'plan' | 'reflection' | 'goal' | 'action' | 'tension';
  readonly name: string;
}

/** What a plan takes from the nearest plan above that states it. Places are in that other file. */
export interface Inherited {
  readonly mission: string | undefined;
  readonly vision: string | undefined;
  readonly values: readonly Value[];
  readonly staff: readonly StaffRole[];
  readonly glossary: ReadonlyMap<string, string>;
  readonly calendar: readonly Term[];
}
