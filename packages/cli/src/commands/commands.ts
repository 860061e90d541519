import { checkConfig } from './config-check.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { printConfig } from './print-config.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';

/** What the commands do. They are loaded together, so that what they have in common is there once. */
export const commands: Commands = { checkConfig, explain, init, printConfig, review, rules };

interface Commands {
  readonly checkConfig: typeof checkConfig;
  readonly explain: typeof explain;
  readonly init: typeof init;
  readonly printConfig: typeof printConfig;
  readonly review: typeof review;
  readonly rules: typeof rules;
}
