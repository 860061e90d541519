import type { MapNode } from '../source/node.ts';
import type { Day } from './day.ts';
import type { Goal, Priority } from './goal.ts';
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
import type { When } from './when.ts';

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
  /** Whether the plan names a parent that is not at hand, so that nobody can tell what it would inherit. */
  readonly hasUnseenParent: boolean;
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

/** Something that shows where things stand, and where it comes from. */
export interface Evidence extends Placed {
  readonly finding: string | undefined;
  readonly source: string | undefined;
  readonly on: When | undefined;
}

/** What is in the way, what is done about it and by whom. */
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

/** What the plan chooses not to do. */
export interface NotDoing extends Placed {
  readonly what: string | undefined;
  readonly why: string | undefined;
  readonly until: string | undefined;
}

/** A finding that the plan's authors accept, with their reason. */
export interface Waiver extends Placed {
  readonly rule: string | undefined;
  /** The id of the part that it is for; absent for the whole plan. */
  readonly for: string | undefined;
  readonly reason: string | undefined;
  readonly until: When | undefined;
  readonly by: string | undefined;
  /** What is to be known of it where it is a comment and no field. */
  readonly comment?: WaiverComment | undefined;
}

/** A comment that waives a finding of the part that it stands on. */
export interface WaiverComment {
  /** Whether more than its beginning could be read. */
  readonly isRead: boolean;
  /** What it covers; absent where it stands on nothing. */
  readonly part: CommentedPart | undefined;
}

/** A part of a document, as comments cover it. */
export interface CommentedPart {
  /** Its JSON pointer; empty at the top. */
  readonly pointer: string;
  /** Whether it is a section of the document: then what is said of the document as a whole is covered too. */
  readonly isSection: boolean;
}
