import type { Lack, LevelProgress, StepId } from '../../facts/cascade/progress.ts';
import type { PagePart } from '../../facts/cascade/one-pager.ts';

/** What each step is, as a thing that is there or is not. */
export const STEPS: Readonly<Record<StepId, string>> = {
  'one-pager':
    'A page for each of the most important goals (the need, the data behind it, the goal, a measure)',
  'first-column': 'The first column of the Alignment Tool, with the two or three goals that matter most',
  'own-goal': 'A goal of its own, from the bottom up, in support of one above',
  column: 'The next column of the Alignment Tool, with something for every goal above',
};

const PARTS: Readonly<Record<PagePart, string>> = {
  need: 'why it matters',
  data: 'how data led to it',
  goal: 'the goal in words',
  measure: 'a measure',
};

type Kind = Lack['kind'];
type Sayings = { readonly [K in Kind]: (lack: Extract<Lack, { readonly kind: K }>) => string };

const SAYINGS: Sayings = {
  page: ({ goal, parts, hasFigures }) => {
    const hint = parts.includes('data') && hasFigures ? ' (its measure has figures to begin with)' : '';
    return `"${goal}": the page lacks ${listed(parts.map((part) => PARTS[part]))}${hint}`;
  },
  'too-many': ({ goals }) => `choose two or three of its ${String(goals)} goals as the most important`,
  'no-goals': () => 'has no goal yet',
  'no-parent': () => 'does not say which plan it serves',
  'supports-nothing': () => 'none of its goals supports one above',
  'could-not-be-told': () => 'has a link that leads nowhere, or to a plan that is not at hand',
  copied: ({ goal }) => `"${goal}" repeats the goal above in its words`,
  'handed-down': ({ goal, by }) => `"${goal}" was created by ${listed(by)}`,
  'not-taken-up': ({ goal }) => `nothing yet for "${goal}"`,
};

/** What a plan lacks, in the middle of a sentence. */
export function sayLack(lack: Lack): string {
  // The kind of a lack is that of its saying, which the compiler cannot follow.
  const say = SAYINGS[lack.kind] as (lack: Lack) => string;
  return say(lack);
}

/** How a level is called: `Trust or district`. */
export function nameOfLevel({ level }: LevelProgress): string {
  const words = level.join(' or ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
