import { alignment } from '../../facts/alignment.ts';
import type { GoalAlignment, Supported } from '../../facts/alignment.ts';
import { nameGoal } from '../../facts/goals.ts';
import type { Goal } from '../../model/goal.ts';
import type { Involvement, PromptAnswer } from '../../model/people.ts';
import type { Plan } from '../../model/plan.ts';
import { badge, paragraph, section, strong } from '../../page/build.ts';
import type { Block, Item, Page, Text } from '../../page/page.ts';
import { answers, listOr, NOT_SAID, textOr } from '../parts/gap.ts';
import { namePlanFile, sayCommunication } from '../parts/say-parts.ts';
import { whoDoesWhat } from '../parts/who-does-what.ts';

/** The planner of collective goals, filled in as far as the plan says it: six sections, the last one of prompts. */
export function plannerPage(plan: Plan): Page {
  const goals = alignment(plan).filter(({ goal }) => goal.wildlyImportant);
  return {
    title: `Collective goals: ${namePlanFile(plan)}`,
    language: 'en-GB',
    blocks: [
      section('goals', 'Wildly important goals', [wigs(goals)]),
      section('purpose', 'Purpose and alignment', [...ofPlan(plan), ...eachGoal(goals, purpose)]),
      section('contribution', 'What everyone contributes', eachGoal(goals, ({ goal }) => [whoDoesWhat(goal, plan)])),
      section('involvement', 'How staff had a part in it', [listOr(partsOf(plan, goals, (part) => part.involvement).map(sayInvolvement))]),
      section('communication', 'How it stays in sight', [listOr(partsOf(plan, goals, (part) => part.communication).map(sayCommunication))]),
      section('prompts', 'Prompts for reflection', [prompts(partsOf(plan, goals, (part) => part.reflections))]),
    ],
  }; // prettier-ignore
}

function wigs(goals: readonly GoalAlignment[]): Block {
  if (goals.length === 0)
    return paragraph([NOT_SAID, ' No goal is marked as wildly important ("wildlyImportant: true").']);
  return listOr(goals.map(({ goal }) => strong(nameGoal(goal))));
}

function ofPlan({ mission, values }: Plan): readonly Block[] {
  const names = values.flatMap(({ name, id, meaning }) => {
    const label = name ?? id;
    return label === undefined ? [] : [meaning === undefined ? label : `${label}: ${meaning}`];
  });
  return [answers([['Our mission', [textOr(mission)]], ['Our values', names]])]; // prettier-ignore
}

function purpose({ whys, supports }: GoalAlignment): readonly Block[] {
  return [
    answers([
      ['Why it matters', whys],
      ['What it serves', supports.map(saySupported)],
    ]),
  ];
}

/** What a goal supports, by its words where the plan has them. */
function saySupported({ name, kind, text }: Supported): Text {
  if (kind === 'unknown') return [name, ' ', badge('grey', 'not found in the plan')];
  return text === undefined || kind === 'mission' || kind === 'vision' ? name : text;
}

/** Where there is one goal its heading would say nothing new. */
function eachGoal(
  goals: readonly GoalAlignment[],
  blocks: (entry: GoalAlignment) => readonly Block[],
): readonly Block[] {
  const [only, ...others] = goals;
  if (only === undefined) return [paragraph(NOT_SAID)];
  if (others.length === 0) return blocks(only);
  return goals.map((entry, index) => section(`goal-${index + 1}`, nameGoal(entry.goal), blocks(entry)));
}

/** What the whole plan says and what its most important goals say. */
function partsOf<Part>(
  plan: Plan,
  goals: readonly GoalAlignment[],
  pick: (part: Plan | Goal) => readonly Part[],
): readonly Part[] {
  const nested = goals.flatMap(({ goal }) => [goal, ...goal.goals]);
  return [plan, ...new Set(nested)].flatMap((part) => pick(part));
}

function sayInvolvement({ who, how, when, changed }: Involvement): Item {
  const head = [who.join(', '), how].filter(Boolean).join(': ');
  const what = when === undefined ? head : `${head} (${when})`;
  return changed === undefined ? what : [what, ' ', strong('What changed:'), ` ${changed}`];
}

/** The questions of the planner, each with the words by which a plan names it. */
const PROMPTS: readonly (readonly [question: string, named: RegExp])[] = [
  ['Are our goals clear and concrete, and can people say them by heart?', /clear|concrete|memorable/i],
  ['Can people in every role say what they do for them?', /understand|role|contribut|every level/i],
  ['Have we kept to one or two, so that we stay with them?', /limit|focus|one or two|\bwigs?\b/i],
  ['Do we talk about them often, and celebrate what is achieved?', /reinforc|ownership|communicat|celebrat/i],
];

function prompts(given: readonly PromptAnswer[]): Block {
  const placed = given.map((each) => PROMPTS.find(([, named]) => named.test(each.prompt ?? '')));
  const known = PROMPTS.map((prompt): readonly [Text, readonly Text[]] => [
    prompt[0],
    given.flatMap(({ answer }, at) => (placed[at] === prompt && answer !== undefined ? [answer] : [])),
  ]);
  const own = given.flatMap(({ prompt, answer }, at): (readonly [Text, readonly Text[]])[] =>
    placed[at] === undefined ? [[prompt ?? 'Besides', [textOr(answer)]]] : [],
  );
  return answers([...known, ...own]);
}
