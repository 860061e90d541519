import type { ModelRead } from '../../engine/read-model.ts';
import type { Answer } from '../../frameworks/answer.ts';
import type { Chart, Standing } from '../../frameworks/family.ts';
import type { Framework, Question } from '../../frameworks/framework.ts';
import { chartOf, standingOf } from '../../frameworks/standing.ts';
import type { Document } from '../../model/document.ts';
import type { Plan } from '../../model/plan.ts';

/** What is taken down of a plan while its document is at hand. */
export interface PlanNotes {
  readonly standing: Standing;
  /** To the questions that the plan answers by itself. */
  readonly answers: ReadonlyMap<Question, Answer>;
}

/** Takes down what a review needs of each file, and lets go of the documents. */
export class Notes {
  /** By file. */
  readonly plans: Map<string, PlanNotes> = new Map();
  readonly charts: Map<string, Chart> = new Map();
  readonly #frameworks: readonly Framework[];

  constructor(frameworks: readonly Framework[]) {
    this.#frameworks = frameworks;
  }

  /** Looks at a file that was read. Where it is seen again, what was seen before is forgotten. */
  readonly take = ({ document, plan, reflection }: ModelRead): void => {
    if (reflection !== undefined) this.charts.set(reflection.file, chartOf(reflection));
    if (plan === undefined) return;
    const answers = new Map<Question, Answer>();
    for (const { groups } of this.#frameworks)
      for (const { questions } of groups)
        for (const question of questions)
          if ('answer' in question)
            answers.set(question, whole(question.answer(plan), question, plan, document));
    this.plans.set(plan.file, { standing: standingOf(plan), answers });
  };
}

/** What a plan takes over from the plan above. */
const HANDED_DOWN = new Set(['mission', 'vision', 'values', 'staff']);

/** An answer with what could not be told because a field could not be read, or the plan above is not there. */
function whole(answer: Answer, { reads }: Question, plan: Plan, { broken }: Document): Answer {
  const unread = new Set(broken.map(({ field }) => field).filter((field) => reads.includes(field)));
  const untold = [...unread].map((field) => `What "${field}" says could not be read, so it was not checked.`);
  if (answer.said.length === 0 && plan.hasUnseenParent && reads.some((field) => HANDED_DOWN.has(field)))
    untold.push('The plan above is not among the files that were read, and may say it.');
  return untold.length === 0 ? answer : { ...answer, untold: [...answer.untold, ...untold] };
}
