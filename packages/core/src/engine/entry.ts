import type { Related, Unclear, Waived } from './report.ts';
import type { Arguments, Message } from '../rule/message.ts';
import type { Fix } from '../source/edit.ts';
import type { Location } from '../source/location.ts';
import type { ActiveRule } from '../config/settings.ts';
import type { WaiverUse } from '../rule/waiver-use.ts';
import type { Span } from '../source/node.ts';

/** What the engine keeps of a file until the end of the run: no document, no model. */
export interface Entry {
  readonly file: string;
  kind: 'plan' | 'reflection' | undefined;
  title: string | undefined;
  readonly raw: RawFinding[];
  readonly unclear: Unclear[];
  /** Rules that had nothing to look at. */
  readonly idle: Set<string>;
  readonly crashed: Set<string>;
  readonly concealed: Concealed;
  /** Where the file holds what is concealed. */
  hidden: readonly Span[];
  waivers: readonly WaiverState[];
  /** The rules that are on for it. */
  rules: readonly ActiveRule[];
}

/** What rules asked to keep out of sight, in one file. */
export interface Concealed {
  /** Words that are hidden wherever they stand. */
  readonly words: Set<string>;
  /** Texts that are hidden whole. */
  readonly texts: Span[];
  /** Words that tell nothing by themselves, such as a number, with the part of the plan in which they do. */
  readonly within: { readonly words: string; readonly part: Span }[];
}

/** A report of a rule, resolved, before waivers, roll-up and order. */
export interface RawFinding {
  readonly active: ActiveRule;
  readonly messageId: string;
  readonly message: Message;
  readonly args: Arguments;
  readonly at: Location;
  readonly related: readonly Related[];
  readonly fix: Fix | undefined;
  /** The waiver that covers it, once that has been looked up. */
  waived?: Waived | undefined;
}

/** A waiver of a plan while the run goes on. */
export interface WaiverState extends WaiverUse {
  /** The pointer of the part that it covers; empty for the whole plan. */
  readonly scope: string;
  /** Whether it covers what is said of the plan as a whole as well, and nothing else outside of its scope. */
  readonly isSection: boolean;
  /** What the findings that it covers say of it. */
  readonly waived: Waived;
  used: number;
}

export function newEntry(file: string): Entry {
  return {
    file,
    kind: undefined,
    title: undefined,
    raw: [],
    unclear: [],
    idle: new Set(),
    crashed: new Set(),
    concealed: { words: new Set(), texts: [], within: [] },
    hidden: [],
    waivers: [],
    rules: [],
  };
}
