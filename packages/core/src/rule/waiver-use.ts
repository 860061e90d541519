import type { Place } from '../model/placed.ts';
import type { Waiver } from '../model/plan.ts';

/** A waiver, and what became of it in this run. */
export interface WaiverUse {
  readonly place: Place;
  /** Where its `until` stands; the waiver itself where it has none. */
  readonly untilPlace: Place;
  readonly waiver: Waiver;
  /** How many findings it waived. */
  readonly used: number;
  /** What keeps it from working; absent where nothing does. */
  readonly fault: WaiverFault | undefined;
  /** The nearest known name, where a name is not known. */
  readonly nearest: string | undefined;
}

/** Why a waiver covers nothing. */
export type WaiverFault =
  /** It is a comment of which only the beginning could be read. */
  | 'unread'
  /** It is a comment that stands on nothing. */
  | 'nowhere'
  /** The rule cannot be waived in a comment. */
  | 'no-comment'
  /** No rule is named. */
  | 'no-rule'
  /** The rule does not exist. */
  | 'unknown-rule'
  /** The rule is one that nobody can waive. */
  | 'always-on'
  /** The rule is locked by a config. */
  | 'locked'
  /** `for` names no part of the plan. */
  | 'unknown-part'
  /** `for` names several parts of the plan, so that nobody can tell which is meant. */
  | 'several-parts'
  /** No reason is given. */
  | 'no-reason'
  /** Its `until` is past. */
  | 'expired'
  /** The rule is off in this run, so nobody can tell whether the waiver is still needed. */
  | 'off';
