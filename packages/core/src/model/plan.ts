import type { Location } from '../source/location.ts';
import type { MapNode, Node } from '../source/node.ts';
import type { Amount } from './amount.ts';
import type { When } from './when.ts';
import type { Day } from './day.ts';

/**
 * Where a thing of the model stands: a node of its own document, or a resolved location where a plan inherits it from
 * the file of a plan above.
 */
export type Place = Node | Location;

/** Anything that findings can point at. */
export interface Placed {
  readonly place: Place;
}

/**
 * An improvement plan, normalised: short forms are written out, lists are always lists, blank text is `undefined`,
 * amounts and dates are parsed. Field names are those of the format, with lists in the plural.
 */
export interface Plan extends Placed {
  readonly kind: 'plan';
  readonly place: MapNode;
  readonly file: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly level: string | undefined;
  readonly unit: string | undefined;
  readonly parent: string | undefined;
  readonly period: Period | undefined;
  readonly calendar: readonly Term[];
  readonly author: string | undefined;
  readonly glossary: ReadonlyMap<string, string>;
  readonly mission: string | undefined;
  readonly values: readonly Value[];
  readonly vision: string | undefined;
  readonly story: string | undefined;
  readonly pride: string | undefined;
  readonly staff: readonly StaffRole[];
  readonly reality: Reality;
  readonly priorities: readonly Priority[];
  /** Goals that stand under no priority. `goalsOf` in the facts gives all of them. */
  readonly goals: readonly Goal[];
  readonly notDoing: readonly NotDoing[];
  readonly involvement: readonly Involvement[];
  readonly perspectives: readonly Perspective[];
  readonly communication: readonly Communication[];
  readonly monitoring: readonly Monitoring[];
  readonly reviews: readonly Review[];
  readonly adaptation: string | undefined;
  readonly layers: readonly Layer[];
  readonly reflections: readonly PromptAnswer[];
  readonly waivers: readonly Waiver[];
}

/** The days that a plan covers, both included. */
export interface Period extends Placed {
  readonly start: When | undefined;
  readonly end: When | undefined;
}

/** What a term's name means in this plan. */
export interface Term extends Placed {
  readonly term: string;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
}

export interface Value extends Placed {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly meaning: string | undefined;
}

/** A role that works here. `group` is as declared; the facts infer it where it is not. */
export interface StaffRole extends Placed {
  readonly role: string;
  readonly group: string | undefined;
  readonly count: number | undefined;
}

/** Where the school is now. */
export interface Reality extends Placed {
  readonly summary: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly strengths: readonly string[];
  readonly obstacles: readonly Obstacle[];
  readonly tensions: readonly Tension[];
  readonly threats: readonly string[];
  readonly opportunities: readonly string[];
  readonly lastPlan: string | undefined;
}

export interface Evidence extends Placed {
  readonly finding: string | undefined;
  readonly source: string | undefined;
  readonly on: When | undefined;
}

export interface Obstacle extends Placed {
  readonly id: string | undefined;
  readonly what: string | undefined;
  readonly response: string | undefined;
  readonly owners: readonly string[];
}

/** Two things that pull against each other: goal ids, or words. */
export interface Tension extends Placed {
  readonly between: readonly string[];
  readonly balance: string | undefined;
}

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

/** A traffic light; `amber` is read as `yellow`. */
export type Rating = 'green' | 'yellow' | 'red';

export interface Status extends Placed {
  readonly rating: Rating | undefined;
  readonly evidence: string | undefined;
  readonly on: When | undefined;
}

export interface NotDoing extends Placed {
  readonly what: string | undefined;
  readonly why: string | undefined;
  readonly until: string | undefined;
}

export interface Involvement extends Placed {
  readonly who: readonly string[];
  readonly how: string | undefined;
  readonly when: string | undefined;
  readonly changed: string | undefined;
}

export interface Perspective extends Placed {
  /** Whose it is. */
  readonly of: readonly string[];
  readonly heard: string | undefined;
  readonly soWeWill: string | undefined;
}

export interface Communication extends Placed {
  readonly what: string | undefined;
  readonly kind: 'forum' | 'routine' | 'artefact' | undefined;
  readonly audience: readonly string[];
  readonly when: string | undefined;
  readonly celebrates: boolean;
}

export interface Monitoring extends Placed {
  readonly what: string | undefined;
  readonly who: readonly string[];
  readonly when: string | undefined;
  readonly reportedTo: readonly string[];
}

export interface Review extends Placed {
  readonly on: When | undefined;
  readonly forum: string | undefined;
  readonly learned: string | undefined;
  readonly adapted: string | undefined;
}

export interface Layer extends Placed {
  readonly layer: string | undefined;
  readonly designs: string | undefined;
  readonly does: string | undefined;
  readonly status: Rating | undefined;
}

export interface PromptAnswer extends Placed {
  readonly prompt: string | undefined;
  readonly answer: string | undefined;
}

/** A finding that the plan's authors accept, with their reason. */
export interface Waiver extends Placed {
  readonly rule: string | undefined;
  /** The id of the part that it is for; absent for the whole plan. */
  readonly for: string | undefined;
  readonly reason: string | undefined;
  readonly until: When | undefined;
  readonly by: string | undefined;
}
