import type { Place, Waiver } from '../model/plan.ts';

/** A waiver, and what became of it in this run. */
export interface WaiverUse {
  readonly place: Place;
  readonly waiver: Waiver;
  /** How many findings it waived. */
  readonly used: number;
  /** What keeps it from working; absent where nothing does. */
  readonly fault: WaiverFault | undefined;
  /** The nearest known name, where a name is not known. */
  readonly nearest: string | undefined;
}

export type WaiverFault =
  /** No rule is named. */
  | 'no-rule'
  /** The rule does not exist. */
  | 'unknown-rule'
  /** The rule is one that nobody can waive. */
  | 'always-on'
  /** `for` names no part of the plan. */
  | 'unknown-part'
  /** No reason is given. */
  | 'no-reason'
  /** Its `until` is past. */
  | 'expired';
