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

export interface Milestone extends Placed {
  readonly by: When | undefined;
  readonly expect: string | undefined;
  readonly value: Amount | undefined;
  readonly measure: string | undefined;
}

export interface Contribution extends Placed {
  readonly roles: readonly string[];
  readonly does: string | undefined;
}

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

export interface Status extends Placed {
  readonly rating: Rating | undefined;
  readonly evidence: string | undefined;
  readonly on: When | undefined;
}
