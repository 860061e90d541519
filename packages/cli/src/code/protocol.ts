import type { Arguments, FileConfig, Fix, Location, Rule } from '@plan-lint/core';

/** What there is to load: a config that is a program, or the program of a package. */
export interface Loading {
  readonly kind: 'config' | 'plugin';
  /** What people call it: the name of the file, or of the package. */
  readonly name: string;
  readonly path: string;
}

/** What a rule looks at. Waivers are looked at by the tool alone. */
export const KINDS = ['document', 'plan', 'reflection', 'workspace'] as const;
export type Kind = (typeof KINDS)[number];

/** All of a rule that is data. */
export type RuleData = Omit<Rule, 'check' | 'applies' | 'appliesAmong' | 'options'> & {
  readonly kinds: readonly Kind[];
};

/** All of a plugin that is data. */
export interface PluginData {
  readonly name: string;
  /** Under their whole names. */
  readonly rules: readonly RuleData[];
  readonly presets: Readonly<Record<string, object>>;
}

/** What came of loading. */
export interface Loaded {
  /** The settings of a config; its plugins by name. */
  readonly settings?: Omit<FileConfig, 'plugins'> & { readonly plugins?: readonly string[] };
  readonly plugins: readonly PluginData[];
}

/** How files are read, in data. */
interface ReadData {
  readonly dateOrder: 'dmy' | 'mdy' | undefined;
  readonly ladder: readonly (readonly string[])[];
  readonly calendar?: readonly object[] | undefined;
  readonly roles?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly asOf: number | undefined;
}

/** A file to look at. */
export interface LookedAt {
  readonly name: string;
  readonly text: string;
  readonly read: ReadData;
  /** The rules that are on for it, with what is set for them; none for a plan that nobody asked about. */
  readonly rules: readonly { readonly id: string; readonly options: object }[];
}

/** What a rule asked to keep out of sight. */
export interface Hiding {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly within?: { readonly start: number; readonly end: number };
}

/** What a rule reported. */
export interface Reported {
  readonly messageId: string;
  readonly args: Arguments;
  readonly at: Location;
  readonly related: readonly { readonly at: Location; readonly note?: string | undefined }[];
  readonly fix?: Fix | undefined;
}

/** What came of one rule looking at one file in one way. */
export interface Looked {
  readonly file: string;
  readonly rule: string;
  readonly kind: Kind;
  readonly reported: readonly Reported[];
  readonly unclear: readonly { readonly at: Location; readonly why: string }[];
  readonly hidden: readonly Hiding[];
  readonly isIdle: boolean;
  /** Why it broke, if it did. */
  readonly crash?: string | undefined;
}

/** What the main thread asks for. */
export type Request =
  | { readonly load: Loading }
  | {
      readonly lint: {
        readonly files: readonly LookedAt[];
        readonly above: readonly LookedAt[];
        readonly without: readonly string[];
      };
    };

/** What the other thread answers. */
export type Answer =
  { readonly loaded: Loaded } | { readonly refused: string } | { readonly looked: readonly Looked[] };

/** What code in the other thread prints. */
export interface Note {
  readonly note: string;
}

/** What the other thread is busy with, in memory that both see. */
export const BEAT = { count: 0, rule: 1, file: 2, size: 3 } as const;

/** The rule that is running, where none is. */
export const NO_RULE = -1;
