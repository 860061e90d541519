import { BrokenFields, type BrokenFieldsData } from '../model/broken-fields.ts';
import type { Inherited, Outline } from '../model/outline.ts';
import type { Arguments, Message } from '../rule/message.ts';
import type { LintSettings } from '../config/settings.ts';
import type { Fix } from '../source/edit.ts';
import type { Location } from '../source/location.ts';
import type { Span } from '../source/node.ts';
import type { Entry, RawFinding, WaiverState } from './entry.ts';
import { newEntry } from './entry.ts';
import type { Related, Unclear } from './report.ts';
import { ruleCrash } from './rule-crash.ts';

/**
 * All that the rest of a run needs of a file, once it was read and the rules that look at it alone have run: what they
 * found, and what other plans see of it. Plain data, so that it can come from another thread or from an earlier run. It
 * holds text of the plan.
 *
 * It is right for the same text under the same name, the same settings, and the same plans above.
 */
export interface FileDigest {
  readonly file: string;
  readonly kind: Entry['kind'];
  readonly title: string | undefined;
  readonly found: readonly FoundData[];
  readonly unclear: readonly Unclear[];
  readonly idle: readonly string[];
  readonly crashed: readonly string[];
  readonly concealed: {
    readonly words: readonly string[];
    readonly texts: readonly Span[];
    readonly within: readonly { readonly words: string; readonly part: Span }[];
  };
  readonly hidden: readonly Span[];
  readonly waivers: readonly WaiverState[];
  /** Absent where nothing could be made of the file. */
  readonly outline?: OutlineData | undefined;
  readonly descent: Descent;
}

/** Where a plan took what it inherits from. */
export interface Descent {
  /** The id of its parent, folded by `sameId`; absent where it names none. */
  readonly parent?: string | undefined;
  /** The files of the plans that it inherited from, the nearest first. */
  readonly line: readonly string[];
}

/** What a rule reported, with the ids of what is the same in every run. */
type FoundData = Pick<RawFinding, 'messageId' | 'args' | 'at' | 'related' | 'fix'> & {
  readonly ruleId: string;
};

type OutlineData = Omit<Outline, 'broken' | 'frame'> & {
  readonly broken?: BrokenFieldsData | undefined;
  readonly frame?: FrameData | undefined;
};

type FrameData = Omit<Inherited, 'glossary'> & {
  readonly glossary: readonly (readonly [string, string])[];
};

/** The digest of a file, before the rules that look at all files together have added to it. */
export function digestOf(entry: Entry, outline: Outline | undefined, descent: Descent): FileDigest {
  const { file, kind, title, raw, unclear, idle, crashed, concealed, hidden, waivers } = entry;
  return {
    file,
    kind,
    title,
    found: raw.map(foundData),
    unclear: [...unclear],
    idle: [...idle],
    crashed: [...crashed],
    concealed: {
      words: [...concealed.words],
      texts: [...concealed.texts],
      within: [...concealed.within],
    },
    hidden,
    waivers: waivers.map((waiver) => ({ ...waiver })),
    outline: outline && outlineData(outline),
    descent,
  };
}

function foundData({ active, messageId, args, at, related, fix }: RawFinding): FoundData {
  return { ruleId: active.rule.id, messageId, args, at, related, fix };
}

function outlineData({ broken, frame, ...rest }: Outline): OutlineData {
  return {
    ...rest,
    broken: broken?.data(),
    frame: frame && { ...frame, glossary: [...frame.glossary] },
  };
}

/** What other plans see of the file of a digest. */
export function outlineIn({ outline }: FileDigest): Outline | undefined {
  if (outline === undefined) return undefined;
  const { broken, frame, ...rest } = outline;
  return {
    ...(rest as Omit<Outline, 'broken' | 'frame'>),
    broken: broken && BrokenFields.from(broken),
    frame: frame && { ...frame, glossary: new Map(frame.glossary) },
  };
}

/**
 * The entry of a digest; absent where it knows of a rule or a message that there is not.
 *
 * @param settings - what holds for its file
 */
export function entryIn(digest: FileDigest, settings: LintSettings): Entry | undefined {
  const { file, kind, title, found, unclear, idle, crashed, concealed, hidden, waivers, outline } = digest;
  const entry = newEntry(file);
  entry.kind = kind;
  entry.title = title;
  entry.rules = settings.rulesFor(file, outline?.level);
  const active = new Map([...entry.rules, ruleCrash].map((each) => [each.rule.id, each]));
  for (const { ruleId, messageId, args, at, related, fix } of found) {
    const by = active.get(ruleId);
    const message = by?.rule.messages[messageId];
    if (by === undefined || message === undefined) return undefined;
    entry.raw.push(rawFinding(by, message, { messageId, args, at, related, fix }));
  }
  entry.unclear.push(...unclear);
  for (const id of idle) entry.idle.add(id);
  for (const id of crashed) entry.crashed.add(id);
  for (const words of concealed.words) entry.concealed.words.add(words);
  entry.concealed.texts.push(...concealed.texts);
  entry.concealed.within.push(...concealed.within);
  entry.hidden = hidden;
  entry.waivers = waivers.map((waiver) => ({ ...waiver }));
  return entry;
}

interface Found {
  readonly messageId: string;
  readonly args: Arguments;
  readonly at: Location;
  readonly related: readonly Related[];
  readonly fix: Fix | undefined;
}

function rawFinding(active: RawFinding['active'], message: Message, found: Found): RawFinding {
  return { active, message, ...found };
}
