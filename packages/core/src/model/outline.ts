import type { Location } from '../source/location.ts';
import type { StaffRole, Term, Value } from './plan.ts';

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
  readonly parent: string | undefined;
  /** Where the plan's id (or else its title) stands. */
  readonly at: Location;
  /** Ids of its priorities: references may name them too. */
  readonly priorityIds: readonly string[];
  readonly goals: readonly GoalOutline[];
  /** References that only the other plans can resolve. */
  readonly references: readonly Reference[];
  /** What plans below inherit: the plan's own, or what it inherits itself. */
  readonly frame: Inherited;
}

/** A goal, as plans below see it. */
export interface GoalOutline {
  readonly id: string | undefined;
  readonly goal: string | undefined;
  readonly at: Location;
}

/** A reference to another file. */
export interface Reference {
  readonly field: 'parent' | 'plan' | 'supports' | 'between';
  /** As the author wrote it: `plan`, a goal of the parent plan, or `plan/goal`. */
  readonly to: string;
  readonly by: Referrer;
  readonly at: Location;
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
