import type { GoalInPlan } from '../../facts/goals.ts';
import { goalsOf, ownersOf, topGoalsOf, wildlyImportantGoals } from '../../facts/goals.ts';
import type { Goal } from '../../model/goal.ts';
import type { Evidence, Plan } from '../../model/plan.ts';
import { sameId } from '../../model/workspace.ts';
import { quote, section } from '../../page/build.ts';
import type { Block, Text } from '../../page/page.ts';
import { answers, listOr, namesOr, NOT_SAID } from '../parts/gap.ts';
import { sayMeasure, sayMilestone, sayWhen } from '../parts/say-parts.ts';
import { whoDoesWhat } from '../parts/who-does-what.ts';

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
  return [
    section(`${prefix}need`, 'The need', [answers([['Why it matters', whys], ['Where we are', said(plan.reality.summary)]])]),
    section(`${prefix}data`, 'The data behind it', [answers([
      ['How data led to this goal', said(goal.data ?? above?.data)],
      ['What we found', plan.reality.evidence.map(sayEvidence)],
    ])]),
    section(`${prefix}goal`, 'The goal', [
      goal.goal === undefined ? listOr([]) : quote(goal.goal),
      answers([['Who answers for it', [namesOr(ownersOf(entry))]], ['Who created it', [namesOr(goal.setBy)]], ['By when', [dueOfGoal(entry)]]]),
    ]),
    section(`${prefix}measure`, 'How we will know', measures(goal, entry)),
    section(`${prefix}who`, 'Who does what', [whoDoesWhat(goal, plan)]),
  ]; // prettier-ignore
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

/** The measures of a goal and of those nested in it; where there are none, those of what it stands under. */
function measures(goal: Goal, { above, priority }: GoalInPlan): readonly Block[] {
  const own = [goal, ...goal.goals].flatMap((each) => each.measures);
  const found = [own, above?.measures ?? [], priority?.measures ?? []].find(({ length }) => length > 0) ?? [];
  const steps = goal.milestones.map(sayMilestone).filter((text) => text !== '');
  const onTheWay = steps.length === 0 ? [] : [answers([['On the way', steps]])];
  return [listOr(found.map(sayMeasure)), ...onTheWay];
}
