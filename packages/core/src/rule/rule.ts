import type { Day } from '../model/day.ts';
import type { Ladder } from '../model/level.ts';
import type { Document } from '../model/document.ts';
import type { Outline } from '../model/outline.ts';
import type { Place, Placed } from '../model/placed.ts';
import type { Plan } from '../model/plan.ts';
import type { Reflection } from '../model/reflection.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Fix } from '../source/edit.ts';
import type { Location } from '../source/location.ts';
import type { Span, TextPlace } from '../source/node.ts';
import type { Basis } from './basis.ts';
import type { Arguments, Confidence, Message, Severity } from './message.ts';
import type { WaiverUse } from './waiver-use.ts';

/** The four ways in which plans go wrong; a report can be read by them. */
export type Pitfall = 'overloaded' | 'rigid' | 'avoidant' | 'disconnected';

/** What a finding is about at bottom, most important first: this decides what a report opens with. */
export const CONCERNS = [
  'contradiction',
  'overload',
  'unreadable',
  'alignment',
  'ownership',
  'voice',
  'rest',
] as const;
/** One of the {@link CONCERNS}. */
export type Concern = (typeof CONCERNS)[number];

/** Where a finding stands: a part of a model, or a place itself. */
export type At = Placed | Place | Location;

/** A second place that explains a finding. */
export interface RelatedPlace {
  readonly at: At;
  readonly note?: string;
}

/** What a rule may use while it checks one thing. */
export interface RuleContext {
  readonly options: unknown;
  /** The day that counts as today; absent where nobody said. */
  readonly asOf: Day | undefined;
  /** The levels that there are, top down. */
  readonly ladder: Ladder;
  /**
   * Reports that message `id` is so at a place. Where the rule knows how to put it right, it says so; otherwise what the
   * message calls missing gets a stub.
   */
  readonly report: (
    at: At,
    id: string,
    args?: Arguments,
    related?: readonly RelatedPlace[],
    fix?: Fix,
  ) => void;
  /**
   * Whether a field of a part stands in the text and could not be used, so that nobody should call it missing. For rules
   * that name several absent fields in one finding; `missing` on a message does for the others.
   */
  readonly isBroken: (part: Placed, field: string) => boolean;
  /** Says that something could not be told, and why, so that silence is not taken for a pass. */
  readonly unclear: (at: At, why: string) => void;
  /**
   * Keeps words out of all that is shown, by whatever rule and format. `at` is where the words stand: a text of the file
   * that is looked at, or a stretch of it. Words that tell nothing by themselves, such as a number, are hidden there, and in
   * what is said of the part that is given as `within`.
   */
  readonly conceal: (words: string, at: TextPlace, within?: Span) => void;
}

/** The code of a rule, by what it looks at. Most rules look at plans only. */
export interface Checks<Context = RuleContext> {
  readonly document?: (document: Document, context: Context) => void;
  readonly plan?: (plan: Plan, context: Context) => void;
  readonly reflection?: (reflection: Reflection, context: Context) => void;
  /** Runs for each file after all were read: the file as the others see it, among all. */
  readonly workspace?: (file: Outline, workspace: Workspace, context: Context) => void;
  /** Runs after everything else, for each file that has waivers. */
  readonly waivers?: (uses: readonly WaiverUse[], context: Context) => void;
}

/** One thing that holds in a good plan, with everything that is known about it. Made by `defineRule`. */
export interface Rule {
  /** A noun phrase, subject first; also the name of the rule's folder. */
  readonly id: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The version that brought the rule. */
  readonly since: string;
  /** What holds, as a statement. */
  readonly description: string;
  readonly basis: readonly Basis[];
  readonly concern: Concern;
  readonly pitfalls: readonly Pitfall[];
  /** Whether the `recommended` preset has it. */
  readonly recommended: boolean;
  /** Presets beyond those that follow from the basis. */
  readonly presets: readonly string[];
  /** Cannot be switched off or waived: without it other findings mean nothing. */
  readonly alwaysOn: boolean;
  /** May ask that words be kept out of sight, so that it has to see every file, those too that are not reported on. */
  readonly conceals: boolean;
  /** Whether a comment may waive it, or only the list that the plan keeps of its waivers. */
  readonly isWaivedInComments: boolean;
  /** Options as a schema, or a function that makes one from zod; absent where there are none. */
  readonly options: unknown;
  readonly messages: Readonly<Record<string, Message>>;
  /** Whether there is anything in this plan to check; where not, the rule neither passes nor fails. */
  readonly applies: ((plan: Plan) => boolean) | undefined;
  /** The same for the check among all files. */
  readonly appliesAmong: ((file: Outline, workspace: Workspace) => boolean) | undefined;
  readonly check: Checks;
}
