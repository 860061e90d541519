import type { GoalInPlan } from '../../facts/goals.ts';
import { goalsOf, ownersOf, topGoalsOf, wildlyImportantGoals } from '../../facts/goals.ts';
import type { Goal } from '../../model/goal.ts';
import type { Evidence, Plan } from '../../model/plan.ts';
import { sameId } from '../../model/workspace.ts';
import { bullets, paragraph, quote, section, strong } from '../../page/build.ts';
import type { Block, Text } from '../../page/page.ts';
import { listOr, namesOr, NOT_SAID } from '../parts/gap.ts';
import { sayMeasure, sayMilestone, sayWhen } from '../parts/say-parts.ts';
import { whoDoesWhatInLines } from '../parts/who-does-what.ts';

/** The goal that a page is about: the one asked for, else the first wildly important one, else the first. */
export function goalFor(plan: Plan, id?: string): GoalInPlan | undefined {
  if (id === undefined) return wildlyImportantGoals(plan)[0] ?? topGoalsOf(plan)[0];
  return goalsOf(plan).find(({ goal }) => goal.id !== undefined && sameId(goal.id) === sameId(id));
}

/** The page of a goal: the need, the data behind it, the goal itself, its measure, and who does what. */
export function onePagerBlocks(plan: Plan, entry: GoalInPlan | undefined, prefix: string): readonly Block[] {
  if (entry === undefined) return [section(`${prefix}goal`, 'The goal', [listOr([])])];
  const { goal, above, priority } = entry;
  const whys = [goal.why, above?.why, priority?.why].filter((why) => why !== undefined);
  const data = goal.data ?? above?.data;
  return [
    section(`${prefix}goal`, 'The goal', [goal.goal === undefined ? paragraph(NOT_SAID) : quote(strong(goal.goal)), whoAndWhen(entry)]),
    section(`${prefix}need`, 'The need', [listOr([...whys, ...said(plan.reality.summary)])]),
    section(`${prefix}data`, 'The data behind it', [
      paragraph(data ?? ['How data led to this goal: ', NOT_SAID]),
      ...(plan.reality.evidence.length === 0 ? [] : [bullets(plan.reality.evidence.slice(0, MOST_EVIDENCE).map(sayEvidence))]),
    ]),
    section(`${prefix}measure`, 'How we will know', [measures(goal, entry)]),
    section(`${prefix}who`, 'Who does what', [whoDoesWhatInLines(goal, plan)]),
  ]; // prettier-ignore
}

/** So many findings fit on the page with the rest. */
const MOST_EVIDENCE = 5;

function whoAndWhen(entry: GoalInPlan): Block {
  const parts: readonly (readonly [string, Text])[] = [
    ['Owner', namesOr(ownersOf(entry))],
    ['Created by', namesOr(entry.goal.setBy)],
    ['By', dueOfGoal(entry)],
  ];
  return paragraph(
    parts.flatMap(([name, text], index) => [
      index === 0 ? '' : '. ',
      strong(name),
      ': ',
      ...(typeof text === 'string' ? [text] : [NOT_SAID]),
    ]),
  );
}

function said(text: string | undefined): readonly Text[] {
  return text === undefined ? [] : [text];
}

function sayEvidence({ finding, source, on }: Evidence): Text {
  const from = [source, sayWhen(on)].filter((part) => part !== undefined).join(', ');
  const what = finding ?? '';
  return from === '' ? [what, ' ', NOT_SAID, ' (source)'] : `${what} (${from})`;
}

function dueOfGoal({ goal, above, priority }: GoalInPlan): Text {
  const when = goal.by ?? above?.by ?? priority?.by;
  return sayWhen(when) ?? NOT_SAID;
}

/** The measures of a goal and of those nested in it, or else of what it stands under; then what is to be so on the way. */
function measures(goal: Goal, { above, priority }: GoalInPlan): Block {
  const own = [goal, ...goal.goals].flatMap((each) => each.measures);
  const found = [own, above?.measures ?? [], priority?.measures ?? []].find(({ length }) => length > 0) ?? [];
  const onTheWay = goal.milestones.map(sayMilestone).filter((text) => text !== '');
  const lines = found.length === 0 ? [NOT_SAID] : found.map(sayMeasure);
  return bullets([...lines, ...onTheWay]);
}
