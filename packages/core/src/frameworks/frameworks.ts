import type { SourceId } from '../rule/basis.ts';
import { anatomy } from './anatomy/anatomy.ts';
import { collectiveGoals } from './collective-goals/collective-goals.ts';
import type { Framework } from './framework.ts';
import { improvementJourney } from './improvement-journey/improvement-journey.ts';
import { threeQuestions } from './three-questions/three-questions.ts';
import { verticalAlignment } from './vertical-alignment/vertical-alignment.ts';

/** The five sources as data, in the order in which a review asks their questions. */
export const FRAMEWORKS: readonly Framework[] = [
  threeQuestions,
  collectiveGoals,
  anatomy,
  verticalAlignment,
  improvementJourney,
];

/** The framework of a source. */
export function frameworkOf(id: SourceId): Framework {
  return FRAMEWORKS.find((framework) => framework.id === id) as Framework;
}
