import type { Arguments } from '../rule/message.ts';
import type { Fix } from '../source/edit.ts';
import type { Location } from '../source/location.ts';
import type { Span, TextPlace } from '../source/node.ts';
import { finderOf, merged, overwrite } from '../source/occurrences.ts';
import type { Concealed, Entry } from './entry.ts';
import type { TextFile } from './reader.ts';
import type { FileReport, Finding, FoundPlace, WaiverRecord } from './report.ts';

/** What stands for concealed words in a sentence. */
export const HIDDEN = '[hidden]';

/** Asks that words of a text be kept out of sight, everywhere or in what is said of a part. */
export function conceal(words: string, at: TextPlace, part: Span | undefined, concealed: Concealed): void {
  const written = at.source.text.slice(at.start, at.end);
  const isWritten = part === undefined && written.includes(words);
  const forms = isWritten || part !== undefined ? [words] : [words, ...asTyped(words, written)];
  if (part === undefined) for (const form of forms) concealed.words.add(form);
  else concealed.within.push({ words, part: { start: part.start, end: part.end } });
  if (!isWritten) concealed.texts.push({ start: at.start, end: at.end });
}

/** The same words with whatever blanks, marks that nobody sees and ends of lines stand between them in a text. */
function asTyped(words: string, text: string): readonly string[] {
  const parts = words.split(/\s+/).filter((part) => part !== '');
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[\\s\\p{Cf}]{1,80}');
  return pattern === '' ? [] : [...text.matchAll(new RegExp(pattern, 'gu'))].map(([form]) => form);
}

/** The places of a source that are to be kept out of sight, in order. */
export function hiddenIn(text: string, { words, texts }: Concealed): readonly Span[] {
  return words.size + texts.length === 0 ? [] : merged([...finderOf(words)(text), ...texts]);
}

/**
 * Takes concealed words out of all that is said of a file. They are looked for in every file, whoever asked for them:
 * a finding about one plan may quote another. `undefined` where nobody asked.
 */
export function concealer(entries: readonly Entry[]): ((file: FileReport) => FileReport) | undefined {
  const asked = new Map(entries.map((entry) => [entry.file, entry]));
  if (entries.every(({ hidden }) => hidden.length === 0)) return undefined;
  const find = finderOf(new Set(entries.flatMap(({ concealed }) => [...concealed.words])));
  return (file) => new Censor(find, asked).file(file);
}

/** Finds in any text the words that reports keep out of sight; `undefined` where there are none. */
export function finderOfHidden(
  files: readonly TextFile[],
  reports: readonly Pick<FileReport, 'file' | 'hidden'>[],
): Find | undefined {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const words = reports.flatMap(({ file, hidden = [] }) =>
    hidden.map(({ start, end }) => texts.get(file)?.slice(start, end) ?? ''),
  );
  return words.length === 0 ? undefined : finderOf(new Set(words.filter((each) => each !== '')));
}

type Find = (text: string) => readonly Span[];

/** Knows what is concealed, and takes it out of whatever it is given. */
class Censor {
  readonly #find: Find;
  readonly #asked: ReadonlyMap<string, Entry>;

  constructor(find: Find, asked: ReadonlyMap<string, Entry>) {
    this.#find = find;
    this.#asked = asked;
  }

  file(file: FileReport): FileReport {
    const { outcomes, title } = file;
    const unclear = outcomes.unclear.map((each) => {
      const find = this.#finderAt(each.at);
      return { ...each, why: without(each.why, find), at: this.#place(each.at) };
    });
    return {
      ...file,
      title: title === undefined ? undefined : without(title, this.#find),
      findings: file.findings.map((finding) => this.#finding(finding)),
      waived: file.waived.map((finding) => this.#finding(finding)),
      ...(file.waivers === undefined ? {} : { waivers: file.waivers.map((each) => this.#waiver(each)) }),
      outcomes: { ...outcomes, unclear },
      hidden: this.#hiddenIn(file.file),
    };
  }

  #finding(finding: Finding): Finding {
    const { args, at, related, waived, fix, places, ...rest } = finding;
    return {
      ...rest,
      ...this.#found({ args, at, related, fix }),
      ...(places === undefined ? {} : { places: places.map((place) => this.#found(place)) }),
      ...(waived === undefined ? {} : { waived: { ...waived, reason: without(waived.reason, this.#find) } }),
    };
  }

  #found({ args, at, related, fix }: FoundPlace): FoundPlace {
    const find = this.#finderAt(at);
    const shown = fix && censored(fix, find);
    return {
      ...(shown === undefined ? {} : { fix: shown }),
      args: mapArguments(args, (text) => without(text, find)),
      at: this.#place(at),
      related: related.map(({ at: other, note }) => ({
        at: this.#place(other),
        note: note === undefined ? undefined : without(without(note, find), this.#finderAt(other)),
      })),
    };
  }

  #waiver(waiver: WaiverRecord): WaiverRecord {
    const { rule, for: part, reason, by, until, at } = waiver;
    const clean = (text: string | undefined): string | undefined => text && without(text, this.#find);
    return {
      ...waiver,
      at: this.#place(at),
      rule: clean(rule),
      for: clean(part),
      reason: clean(reason),
      by: clean(by),
      until: clean(until),
    };
  }

  /** A place without its quote, where that would show something or break off in the middle of it. */
  #place(at: Location): Location {
    const { quote, ...rest } = at;
    const [start, end] = [at.start.offset, at.end.offset];
    const shows = this.#hiddenIn(at.file).some((span) => span.start < end && span.end > start);
    return {
      ...rest,
      path: at.path.map((step) => without(step, this.#find)),
      ...(quote === undefined || shows ? {} : { quote: without(quote, this.#find) }),
    };
  }

  /** Finds what is concealed everywhere, and in the part of the plan that a place belongs to. */
  #finderAt({ file, start: { offset } }: Location): Find {
    const here = this.#asked.get(file)?.concealed.within ?? [];
    const words = here
      .filter(({ part }) => part.start <= offset && offset < part.end)
      .map((each) => each.words);
    if (words.length === 0) return this.#find;
    const findHere = finderOf(new Set(words));
    return (text) => merged([...this.#find(text), ...findHere(text)]);
  }

  #hiddenIn(file: string): readonly Span[] {
    return this.#asked.get(file)?.hidden ?? [];
  }
}

/** A fix that would write something concealed is none: it could not be shown, and must not be made unseen. */
function censored(fix: Fix, find: Find): Fix | undefined {
  const isClean = fix.edits.every(({ text }) => find(text).length === 0);
  return isClean ? { ...fix, label: without(fix.label, find) } : undefined;
}

function without(text: string, find: Find): string {
  const spans = find(text);
  return spans.length === 0 ? text : overwrite(text, spans, () => HIDDEN);
}

function mapArguments(args: Arguments, change: (text: string) => string): Arguments {
  const changed = Object.entries(args).map(([name, value]): [string, Arguments[string]] => {
    if (typeof value === 'object') return [name, value.map(change)];
    const text = change(String(value));
    return [name, text === String(value) ? value : text];
  });
  return Object.fromEntries(changed);
}
