import { sameId } from '../../model/workspace.ts';
import { cut } from '../../source/cut.ts';
import type { Answer } from '../answer.ts';
import { Gathering, labelled, LONGEST_SHORT, remarkOf } from '../answer.ts';
import type { Family, GoalStanding, Standing } from '../family.ts';
import { andList, counted } from '../speak.ts';

/** A rung of the ladder that a step is about. */
export interface Rung {
  readonly levels: readonly string[];
  /** One of them, for a sentence. */
  readonly one: string;
}

/** So many goals at the top can be held in mind. */
const MOST_AT_TOP = 3;

type AnswerAmong = (family: Family) => Answer;

/** The goals of the plan at the top: those it marks, or all where they are few. */
export function mostImportantGoals(rung: Rung): AnswerAmong {
  return (family) => {
    const answer = new Gathering();
    const tops = topOf(family, rung, answer);
    for (const top of tops) {
      const marked = top.goals.filter(({ isMostImportant }) => isMostImportant);
      const few = top.goals.length <= MOST_AT_TOP ? top.goals : [];
      for (const goal of marked.length > 0 ? marked : few)
        answer.quote(goal.words, goal.at, from(top, family));
      if (marked.length === 0 && few.length < top.goals.length)
        answer.lack(
          `"${top.name}" has ${top.goals.length} goals and marks none of them as the most important.`,
        );
    }
    return answer;
  };
}

/** What data led to the goals of the plan at the top. */
export function dataAtTop(rung: Rung): AnswerAmong {
  return (family) => {
    const answer = new Gathering();
    return sayData(topOf(family, rung, answer), family, answer);
  };
}

/** What data led to the goals of the plans on a rung. */
export function dataBehind(rung: Rung): AnswerAmong {
  return (family) => {
    const answer = new Gathering();
    return sayData(plansOn(rung, family, answer), family, answer);
  };
}

function sayData(plans: readonly Standing[], family: Family, answer: Gathering): Answer {
  for (const plan of plans) {
    for (const { name, data } of plan.goals)
      if (data !== undefined)
        answer.quote(data.text, data.at, remarkOf(from(plan, family), `for the goal: ${name}`));
    const without = plan.goals.filter(({ data }) => data === undefined);
    if (without.length > 0) answer.lack(`"${plan.name}" does not say which data led to ${listed(without)}.`);
  }
  return answer;
}

/** The goals of the plans on a rung that serve one above. */
export function takenUpBy(rung: Rung): AnswerAmong {
  return (family) => {
    const answer = new Gathering();
    for (const plan of plansOn(rung, family, answer)) {
      const serving = plan.goals.filter((goal) => served(goal, plan, family).length > 0);
      for (const goal of serving)
        answer.quote(
          goal.words,
          goal.at,
          remarkOf(from(plan, family), labelled('serves', served(goal, plan, family))),
        );
      if (serving.length > 0) continue;
      if (plan.parent === undefined && plan === everybody(family)[0])
        answer.cannotTell(`"${plan.name}" names no plan above it.`);
      else answer.lack(`"${plan.name}" has no goal yet that serves one above it.`);
    }
    return answer;
  };
}

/** For each goal of the plan, what it serves above. */
export function upwardLinks(family: Family): Answer {
  const answer = new Gathering();
  const { plan } = family;
  if (plan === undefined) return answer.cannotTell(NO_PLAN);
  if (plan.parent === undefined)
    return answer.cannotTell(
      'The plan names no plan above it, so there is nothing that its goals could serve.',
    );
  const loose = plan.goals.filter((goal) => served(goal, plan, family).length === 0);
  for (const goal of plan.goals)
    if (!loose.includes(goal))
      answer.quote(goal.words, goal.at, labelled('serves', served(goal, plan, family)));
  if (loose.length > 0) answer.lack(`No goal above is served by ${listed(loose)}.`);
  return answer;
}

/** Who created the goals of the plan. */
export function createdByThemselves({ plan }: Family): Answer {
  const answer = new Gathering();
  if (plan === undefined) return answer.cannotTell(NO_PLAN);
  for (const { words, setBy, at } of plan.goals)
    if (setBy.length > 0) answer.quote(words, at, labelled('created by', setBy));
  const without = plan.goals.filter(({ setBy }) => setBy.length === 0);
  if (without.length > 0) answer.lack(`The plan does not say who created ${listed(without)}.`);
  return answer;
}

/** Whether the plan that is looked at stands on a rung itself. */
export function standsOn(rung: Rung): (family: Family) => boolean {
  return ({ plan }) => plan !== undefined && isOn(rung, plan);
}

function isOn({ levels }: Rung, { level }: Standing): boolean {
  return level !== undefined && levels.includes(level.trim().toLowerCase());
}

/** So many goals are named in a sentence. */
const MOST_LISTED = 3;

function listed(goals: readonly GoalStanding[]): string {
  const named = goals
    .slice(0, MOST_LISTED)
    .map(({ name }) => `"${cut(name.replace(/\.$/, ''), LONGEST_SHORT)}"`);
  const more = goals.length - named.length;
  return andList(more > 0 ? [...named, counted(more, 'more goal')] : named);
}

const NO_PLAN = 'The plan that the chart belongs to is not among the files that were read.';

/** The plans of a family that stand on a rung, from the top down. */
function plansOn(rung: Rung, family: Family, answer: Gathering): readonly Standing[] {
  const plans = everybody(family).filter((plan) => isOn(rung, plan));
  if (plans.length === 0) answer.cannotTell(`No plan of ${rung.one} is among the files that were read.`);
  return plans;
}

/** The plan at the top: on its rung, else the highest that there is, where none above it is out of sight. */
function topOf(family: Family, rung: Rung, answer: Gathering): readonly Standing[] {
  const highest = everybody(family)[0];
  const onRung = plansOn(rung, family, new Gathering());
  if (onRung.length > 0) return onRung;
  if (highest === undefined || highest.hasUnseenParent || highest.parent !== undefined) {
    answer.cannotTell(`No plan of ${rung.one} is among the files that were read.`);
    return [];
  }
  return [highest];
}

/** The whole family, from the top down. */
function everybody({ plan, above, below }: Family): readonly Standing[] {
  return [...[...above].reverse(), ...(plan === undefined ? [] : [plan]), ...below];
}

/** Whose words they are, where they are not the plan's that is looked at. */
function from(plan: Standing, family: Family): string | undefined {
  return plan === family.plan ? undefined : `in "${plan.name}"`;
}

/** The words of the goals above that a goal serves; for what is out of sight, the reference as it is written. */
function served({ supports }: GoalStanding, plan: Standing, family: Family): readonly string[] {
  return supports.flatMap((link) => {
    const slash = link.indexOf('/');
    const owner = slash === -1 ? (plan.parent ?? '') : link.slice(0, slash);
    const target = family.named(owner);
    if (target === undefined) return plan.hasUnseenParent ? [link] : [];
    const part = sameId(link.slice(slash + 1));
    return target.goals.find(({ id }) => id !== undefined && sameId(id) === part)?.name ?? [];
  });
}
