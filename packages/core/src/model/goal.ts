import type { Amount } from './amount.ts';
import type {
  Communication,
  Involvement,
  Layer,
  Monitoring,
  Perspective,
  PromptAnswer,
  Review,
} from './people.ts';
import type { Placed } from './placed.ts';
import type { Rating } from './rating.ts';
import type { When } from './when.ts';

/** A priority with the goals under it. */
export interface Priority extends Placed {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly why: string | undefined;
  readonly insteadOf: string | undefined;
  readonly owners: readonly string[];
  readonly by: When | undefined;
  readonly measures: readonly Measure[];
  readonly goals: readonly Goal[];
}

/** A goal, with all that the plan says of it and under it. */
export interface Goal extends Placed {
  readonly id: string | undefined;
  readonly goal: string | undefined;
  readonly wildlyImportant: boolean;
  readonly why: string | undefined;
  /** `mission`, `vision`, a value's id, a goal of the parent plan, or `plan/goal`. */
  readonly supports: readonly string[];
  readonly data: string | undefined;
  readonly setBy: readonly string[];
  readonly owners: readonly string[];
  readonly by: When | undefined;
  /** Statements of the reflection that this goal answers. */
  readonly answers: readonly string[];
  readonly measures: readonly Measure[];
  readonly milestones: readonly Milestone[];
  readonly contributions: readonly Contribution[];
  readonly actions: readonly Action[];
  readonly involvement: readonly Involvement[];
  readonly perspectives: readonly Perspective[];
  readonly communication: readonly Communication[];
  readonly monitoring: readonly Monitoring[];
  readonly reviews: readonly Review[];
  readonly adaptation: string | undefined;
  readonly layers: readonly Layer[];
  readonly reflections: readonly PromptAnswer[];
  readonly status: Status | undefined;
  /** Goals may nest one level. */
  readonly goals: readonly Goal[];
}

/** What a goal is measured by: where it starts, where it is to get to, where it is now. */
export interface Measure extends Placed {
  readonly id: string | undefined;
  readonly measure: string | undefined;
  readonly from: Amount | undefined;
  readonly to: Amount | undefined;
  readonly now: Amount | undefined;
  readonly by: When | undefined;
  readonly source: string | undefined;
  readonly about: string | undefined;
  readonly kind: 'lead' | 'lag' | undefined;
}

/** What is to be seen or reached on the way to a goal. */
export interface Milestone extends Placed {
  readonly by: When | undefined;
  readonly expect: string | undefined;
  readonly value: Amount | undefined;
  readonly measure: string | undefined;
}

/** What a role does for a goal. */
export interface Contribution extends Placed {
  readonly roles: readonly string[];
  readonly does: string | undefined;
}

/** A next step. */
export interface Action extends Placed {
  readonly id: string | undefined;
  readonly do: string | undefined;
  readonly owners: readonly string[];
  readonly start: When | undefined;
  readonly by: When | undefined;
  readonly quickWin: boolean;
  readonly resources: readonly string[];
  readonly cost: Amount | undefined;
  readonly dependsOn: readonly string[];
  readonly status: 'planned' | 'started' | 'done' | 'stopped' | undefined;
  readonly answers: readonly string[];
}

/** The colour that a goal was given, with what shows it and when that was seen. */
export interface Status extends Placed {
  readonly rating: Rating | undefined;
  readonly evidence: string | undefined;
  readonly on: When | undefined;
}
