import type {
  ActionInput,
  CommunicationInput,
  ContributionInput,
  GoalInput,
  MeasureInput,
  ObstacleInput,
  PlanInput,
  PriorityInput,
  RealityInput,
} from '@plan-lint/schemas';

/** Whose plan it is. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly level: 'trust' | 'district' | 'school';
  /** The plan above. */
  readonly parent: SoundPlan | undefined;
}

/** A plan in which there is little to find, with nothing in a short form, so that faults can be planted in it. */
export interface SoundPlan extends PlanInput {
  reality: Reality;
  priorities: Priority[];
  communication: Full<CommunicationInput>[];
}

export interface Reality extends RealityInput {
  obstacles: Full<ObstacleInput>[];
}

export interface Priority extends Full<PriorityInput> {
  goals: Goal[];
}

export interface Goal extends Full<GoalInput> {
  id: string;
  supports: string[];
  measures: Full<MeasureInput>[] | undefined;
  actions: Full<ActionInput>[];
  contributions?: Full<ContributionInput>[];
}

/** An entity without its short form. */
export type Full<Input> = Exclude<Input, string>;
