import type { Plan } from '../model/plan.ts';
import type { Reflection } from '../model/reflection.ts';
import { once } from './once.ts';
import type { PlacedText } from './texts.ts';
import { textsOf } from './texts.ts';
import { withoutLabel } from './words/goal-text.ts';
import { placeholderIn } from './words/placeholder.ts';

/** A text that nobody has written yet. */
export interface Placeholder {
  readonly place: PlacedText['place'];
  /** What holds the place, as it is written there. */
  readonly found: string;
  /** Whether it is a whole question or instruction to the author, as templates have them. */
  readonly isPrompt: boolean;
}

/** The placeholders of a plan or reflection, at most one for each of its texts, in the order written. */
export const placeholdersOf: (model: Plan | Reflection) => readonly Placeholder[] = once((model) => {
  const placeholders: Placeholder[] = [];
  for (const { text, place, section } of textsOf(model)) {
    if (NOT_PROSE.has(section)) continue;
    const prompt = promptIn(text);
    const found = prompt ?? placeholderIn(text);
    if (found !== undefined)
      placeholders.push({ place, found, isPrompt: prompt !== undefined && WORDY.test(prompt) });
  }
  return placeholders;
});

/** Whether a text begins with a placeholder, so that there is nothing else to say about it yet: *TBC after the audit*. */
export function isStillOpen(text: string): boolean {
  const words = withoutLabel(text);
  const found = promptIn(words) ?? placeholderIn(words);
  return found !== undefined && words.startsWith(found);
}

/** What an editor or the format itself asks for, and the glossary, which may well say what TBC means. */
const NOT_PROSE = new Set(['$schema', 'kind', 'level', 'glossary']);

const WORDY = /\s\S+\s/;

/** Brackets that say where something is, or why it is not there, are text. */
const POINTER = /^\[(?:see|cf|page|p|appendix|annex|attached|redacted|withheld|removed|\d+)\b/i;

/** A text that is nothing but brackets with words in them: what a template leaves for the author to fill in. */
function promptIn(text: string): string | undefined {
  if (!text.startsWith('[') || text.indexOf(']') !== text.length - 1) return undefined;
  return POINTER.test(text) || !/\p{L}/u.test(text) ? undefined : text;
}
