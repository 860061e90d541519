import type { AddCommand } from './command.ts';
import { addBaseline } from './baseline-command.ts';
import { addCompletion } from './completion-command.ts';
import { addConfig } from './config-command.ts';
import { addDiff } from './diff-command.ts';
import { addExplain } from './explain-command.ts';
import { addInit } from './init-command.ts';
import { addMerge } from './merge-command.ts';
import { addProgress } from './progress-command.ts';
import { addJourney } from './journey-command.ts';
import { addRender } from './render-command.ts';
import { addReview } from './review-command.ts';
import { addRules } from './rules-command.ts';
import { addTree } from './tree-command.ts';
import { addWaivers } from './waivers-command.ts';

/** Every command besides linting, in the order of the help. */
export const ADD_COMMANDS: readonly AddCommand[] = [
  addReview,
  addTree,
  addProgress,
  addRender,
  addJourney,
  addWaivers,
  addBaseline,
  addDiff,
  addExplain,
  addRules,
  addInit,
  addConfig,
  addMerge,
  addCompletion,
];
