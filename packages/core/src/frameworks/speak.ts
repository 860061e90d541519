import { speakDate } from '../facts/dates/speak-when.ts';
import type { Action, Measure } from '../model/goal.ts';
import type { Communication } from '../model/people.ts';
import type { Evidence } from '../model/plan.ts';
import { labelled, remarkOf } from './answer.ts';

/** How a measure moves, as the plan writes it: `from 38% to 70% by July 2027`. */
export function speakChange({ from, to, now, by }: Measure): string {
  return [
    from && `from ${from.text}`,
    to && `to ${to.text}`,
    by && `by ${speakDate(by)}`,
    now && `(now ${now.text})`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Who does an action, and when. */
export function speakStep({ owners, by, resources, cost, quickWin, status }: Action): string {
  return remarkOf(
    labelled('owner', owners),
    by && `by ${speakDate(by)}`,
    labelled('needs', resources),
    labelled('cost', cost?.text),
    quickWin && 'a quick win',
    status,
  );
}

/** Where evidence comes from, and when it was found. */
export function speakEvidence({ source, on }: Evidence): string {
  return remarkOf(labelled('source', source), on && speakDate(on));
}

/** What kind of communication it is, for whom and how often. */
export function speakCommunication({ kind, audience, when, celebrates }: Communication): string {
  return remarkOf(kind, labelled('for', audience), when, celebrates && 'celebrates progress');
}

/** A number with its word: `1 goal`, `3 goals`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Names in a sentence: `leaders`, `leaders and staff`, `leaders, staff and students`. */
export function andList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** How many words a text has. A sign that stands alone is none. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
