import type { Plan } from '../model/plan.ts';
import type { SourceId } from '../rule/basis.ts';
import type { Pitfall } from '../rule/rule.ts';
import type { Answer } from './answer.ts';
import type { Family } from './family.ts';

/** One of the five sources as data: what it asks of a plan. */
export interface Framework {
  readonly id: SourceId;
  /** Its name for people. */
  readonly name: string;
  /** What it is about, in a sentence. */
  readonly says: string;
  readonly groups: readonly QuestionGroup[];
}

/** Questions that belong together. */
export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
}

/** A question that a source asks, in this project's words, and where in a plan its answer stands. */
export type Question = AboutPlan | AboutFamily;

interface Asked {
  /** Within its framework. */
  readonly id: string;
  readonly asks: string;
  /** The fields of the format that answer it. */
  readonly reads: readonly string[];
  /** The rules whose findings bear on it. Where one has something to fix, the question is not wholly answered. */
  readonly rules: readonly string[];
  /** Whether what the rules found in the plan bears on it, where that depends on the plan. */
  readonly isAbout?: (family: Family) => boolean;
  /** The pitfall that it is about: every rule that is tagged with it bears on it too. */
  readonly pitfall?: Pitfall;
}

/** A question that a plan answers by itself. */
export interface AboutPlan extends Asked {
  readonly answer: (plan: Plan) => Answer;
}

/** A question that only the plans and charts round a plan can answer with it. */
export interface AboutFamily extends Asked {
  readonly answerAmong: (family: Family) => Answer;
}
