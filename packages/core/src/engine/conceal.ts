import type { Arguments } from '../rule/message.ts';
import type { Location } from '../source/location.ts';
import type { Span, TextPlace } from '../source/node.ts';
import { finderOf, merged, overwrite } from '../source/occurrences.ts';
import type { Entry } from './entry.ts';
import type { FileReport, Finding } from './report.ts';

/** What rules asked to keep out of sight, in one file. */
export interface Concealed {
  readonly words: Set<string>;
  /** Texts that do not hold the words as they are read, being folded or escaped: they are hidden whole. */
  readonly texts: Span[];
}

/** What stands for concealed words in a sentence. */
const HIDDEN = '[hidden]';

/** Asks that words of a text be kept out of sight. */
export function conceal(words: string, at: TextPlace, { words: all, texts }: Concealed): void {
  all.add(words);
  if (!at.source.text.slice(at.start, at.end).includes(words)) texts.push({ start: at.start, end: at.end });
}

/** The places of a source that are to be kept out of sight, in order. */
export function hiddenIn(text: string, { words, texts }: Concealed): readonly Span[] {
  return words.size === 0 ? [] : merged([...finderOf(words)(text), ...texts]);
}

/**
 * Takes concealed words out of all that is said of a file. They are looked for in every file, whoever asked for them:
 * a finding about one plan may quote another. `undefined` where nobody asked.
 */
export function concealer(entries: readonly Entry[]): ((file: FileReport) => FileReport) | undefined {
  const words = new Set(entries.flatMap(({ concealed }) => [...concealed.words]));
  if (words.size === 0) return undefined;
  const find = finderOf(words);
  const hidden = new Map(entries.map((entry) => [entry.file, entry.hidden]));
  return (file) => concealed(file, new Censor(find, hidden));
}

function concealed(file: FileReport, censor: Censor): FileReport {
  const { outcomes } = file;
  const unclear = outcomes.unclear.map((each) => ({
    ...each,
    why: censor.text(each.why),
    at: censor.place(each.at),
  }));
  return {
    ...file,
    title: file.title === undefined ? undefined : censor.text(file.title),
    findings: file.findings.map((finding) => censor.finding(finding)),
    waived: file.waived.map((finding) => censor.finding(finding)),
    outcomes: { ...outcomes, unclear },
    hidden: censor.hiddenOf(file.file),
  };
}

/** Knows what is concealed, and takes it out of whatever it is given. */
class Censor {
  readonly #find: (text: string) => readonly Span[];
  readonly #hidden: ReadonlyMap<string, readonly Span[]>;

  constructor(find: (text: string) => readonly Span[], hidden: ReadonlyMap<string, readonly Span[]>) {
    this.#find = find;
    this.#hidden = hidden;
  }

  hiddenOf(file: string): readonly Span[] {
    return this.#hidden.get(file) ?? [];
  }

  text(text: string): string {
    const spans = this.#find(text);
    return spans.length === 0 ? text : overwrite(text, spans, () => HIDDEN);
  }

  finding(finding: Finding): Finding {
    const { args, at, related, waived } = finding;
    return {
      ...finding,
      args: this.#args(args),
      at: this.place(at),
      related: related.map((each) => ({
        at: this.place(each.at),
        note: each.note === undefined ? undefined : this.text(each.note),
      })),
      ...(waived === undefined ? {} : { waived: { ...waived, reason: this.text(waived.reason) } }),
    };
  }

  /** A place without its quote, where that would show something or break off in the middle of it. */
  place(at: Location): Location {
    const { quote, ...rest } = at;
    const shows = this.hiddenOf(at.file).some(
      ({ start, end }) => start < at.end.offset && end > at.start.offset,
    );
    return {
      ...rest,
      path: at.path.map((step) => this.text(step)),
      ...(quote === undefined || shows ? {} : { quote: this.text(quote) }),
    };
  }

  #args(args: Arguments): Arguments {
    const entries = Object.entries(args).map(([name, value]): [string, Arguments[string]] => {
      if (typeof value === 'number') return [name, value];
      return [name, typeof value === 'string' ? this.text(value) : value.map((item) => this.text(item))];
    });
    return Object.fromEntries(entries);
  }
}
