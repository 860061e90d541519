import { checkConfig } from './config-check.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { journey } from './journey.ts';
import { printConfig } from './print-config.ts';
import { render } from './render.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';

/** What the commands do. They are loaded together, so that what they have in common is there once. */
export const commands: Commands = { checkConfig, explain, init, journey, printConfig, render, review, rules };

interface Commands {
  readonly checkConfig: typeof checkConfig;
  readonly explain: typeof explain;
  readonly init: typeof init;
  readonly journey: typeof journey;
  readonly printConfig: typeof printConfig;
  readonly render: typeof render;
  readonly review: typeof review;
  readonly rules: typeof rules;
}
