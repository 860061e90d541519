import { explain } from './explain.ts';
import { init } from './init.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';

/** What the commands do. They are loaded together, so that what they have in common is there once. */
export const commands: Commands = { explain, init, review, rules };

interface Commands {
  readonly explain: typeof explain;
  readonly init: typeof init;
  readonly review: typeof review;
  readonly rules: typeof rules;
}
