import { baseline } from './baseline.ts';
import { completion, offer } from './completion.ts';
import { checkConfig } from './config-check.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { merge } from './merge.ts';
import { printConfig } from './print-config.ts';
import { progress } from './progress.ts';
import { journey } from './journey.ts';
import { render } from './render.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { tree } from './tree.ts';
import { waivers } from './waivers.ts';

/** What the commands do. They are loaded together, so that what they have in common is there once. */
export const commands: Commands = {
  baseline,
  checkConfig,
  diff,
  completion,
  explain,
  init,
  journey,
  merge,
  offer,
  printConfig,
  progress,
  render,
  review,
  rules,
  tree,
  waivers,
};

interface Commands {
  readonly baseline: typeof baseline;
  readonly checkConfig: typeof checkConfig;
  readonly diff: typeof diff;
  readonly completion: typeof completion;
  readonly explain: typeof explain;
  readonly init: typeof init;
  readonly merge: typeof merge;
  readonly offer: typeof offer;
  readonly printConfig: typeof printConfig;
  readonly progress: typeof progress;
  readonly journey: typeof journey;
  readonly render: typeof render;
  readonly review: typeof review;
  readonly rules: typeof rules;
  readonly tree: typeof tree;
  readonly waivers: typeof waivers;
}
