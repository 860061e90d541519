import type { Priority } from '../model/goal.ts';
import type { Plan } from '../model/plan.ts';
import { once } from './once.ts';

/** What a plan says of how a priority came to be one. */
export interface Rationale {
  readonly priority: Priority;
  /** Whether it says why the priority matters: there, or on one of its goals. */
  readonly saysWhy: boolean;
  /** Whether it says why this one and not others: under `insteadOf`, or in a reason that compares. */
  readonly saysWhyNotOthers: boolean;
}

/** The rationale of each priority of a plan, in the order written. The question is one of the anatomy of a plan. */
export const rationales: (plan: Plan) => readonly Rationale[] = once(({ priorities }) =>
  priorities.map((priority) => {
    const reasons = reasonsOf(priority);
    return {
      priority,
      saysWhy: reasons.length > 0,
      saysWhyNotOthers: priority.insteadOf !== undefined || reasons.some(compares),
    };
  }),
);

/** How a priority is called in messages: its title, else its id. */
export function namePriority({ title, id }: Priority): string {
  return title ?? id ?? 'a priority without words';
}

function reasonsOf({ why, goals }: Priority): readonly string[] {
  const nested = goals.flatMap((goal) => goal.goals);
  return [why, ...[...goals, ...nested].map((goal) => goal.why)].filter((reason) => reason !== undefined);
}

/** *Rather than writing*, *before anything else*, *our weakest subject*: reasons that look at what else there was. */
const COMPARED =
  /\b(?:instead of|rather than|in place of|ahead of|comes? (?:first|before|next)|goe?s? first|put first|more than any|than any other|above all|before any(?:thing|one)?|over other|over all other|(?:most|more) (?:urgent|pressing)|weakest|lowest|worst|widest|furthest behind|furthest from|biggest gap)\b/i;

function compares(reason: string): boolean {
  return COMPARED.test(reason);
}
