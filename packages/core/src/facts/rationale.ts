import type { Priority } from '../model/goal.ts';
import type { Plan } from '../model/plan.ts';
import { once } from './once.ts';
import { givesReason } from './words/reasons.ts';

/** What a plan says of how a priority came to be one. */
export interface Rationale {
  readonly priority: Priority;
  /** Whether it says why the priority matters: there, or on one of its goals, in words of the goal's own too. */
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
  const given = [...goals, ...nested].flatMap((goal) => [
    goal.why,
    givesReason(goal.goal ?? '') ? goal.goal : undefined,
  ]);
  return [why, ...given].filter((reason) => reason !== undefined);
}

/** What waits, by what is said of it: *behaviour will wait*, *the new curriculum is left for 2027*. */
const WAITING =
  /\b(?:waits?|(?:is|are|be) (?:left|postponed|deferred|parked|paused|put off|put back)|comes? (?:later|second|after)|next year|can (?:wait|follow|come later)|(?:holds?|held) (?:the others?|everything|all else) back|(?:the|every|all|no|any) others? (?:goal|priority|thing|problem|subject|area|work)s?|until (?:it|this|that|then|they|pupils|attendance|behaviour|reading)|matters? most|before (?:all|everything) else|nothing else|everything else|of all (?:the|our|that)|of (?:the|our|all) (?:two|three|four|five|six|seven|eight|nine|ten|many|\d+) )/i;

/** What stands out among others: *the biggest of our problems*, *the one thing that all five schools share*, *and not behaviour*. */
const OUTSTANDING =
  /\b\w{2,}est of (?:our|the|all)\b|\bthe (?:one|only) (?:thing|area|change|goal|problem|subject|weakness|work)\b|\bno other\b|\b(?:and|but) not\b|\bbefore \w{2,}ing\b/i;

/** What else was thought of, and why it was not chosen: *we looked at homework too, but …*. */
const CONSIDERED =
  /\b(?:considered|weighed|discussed|looked at|thought (?:of|about)|chose|chosen|picked|voted)\b/i;
const OTHERS = /\b(?:but|too|also|other|others|instead|between|against|over)\b/i;

/** *Rather than writing*, *before anything else*, *our weakest subject*: reasons that look at what else there was. */
const COMPARED =
  /\b(?:instead of|rather than|in place of|ahead of|comes? (?:first|before|next)|goe?s? first|put first|more than any|than any other|above all|before any(?:thing|one)?|over other|over all other|(?:most|more) (?:urgent|pressing)|weakest|lowest|worst|widest|furthest behind|furthest from|biggest gap)\b/i;

function compares(reason: string): boolean {
  return (
    COMPARED.test(reason) ||
    OUTSTANDING.test(reason) ||
    WAITING.test(reason) ||
    (CONSIDERED.test(reason) && OTHERS.test(reason))
  );
}
