import { openStepsOf } from '../../facts/steps.ts';
import type { Step } from '../../facts/steps.ts';
import { dueOf } from '../../facts/steps.ts';
import { nameGoal, topGoalsOf } from '../../facts/goals.ts';
import { namePriority } from '../../facts/rationale.ts';
import type { Obstacle, Plan } from '../../model/plan.ts';
import { paragraph, quote, section, strong } from '../../page/build.ts';
import type { Item, Page, Text } from '../../page/page.ts';
import { answers, listOr, NOT_SAID } from '../parts/gap.ts';
import { namePlanFile, sayAction, sayWhen } from '../parts/say-parts.ts';

/** So many next steps fit on the page with the rest. */
const MOST_STEPS = 6;

/** Where are we going, where are we now, what are our next steps: a plan on one page. */
export function threeQuestionsPage(plan: Plan): Page {
  const { vision, reality, priorities } = plan;
  return {
    title: `Three questions: ${namePlanFile(plan)}`,
    language: 'en-GB',
    blocks: [
      section('going', 'Where are we going?', [
        vision === undefined ? paragraph([strong('Our vision: '), NOT_SAID]) : quote(vision),
        listOr(topGoalsOf(plan).slice(0, MOST_STEPS).map(({ goal }) => goalLine(nameGoal(goal), goal.wildlyImportant))),
        ...more(topGoalsOf(plan).length, 'goals'),
      ]),
      section('now', 'Where are we now?', [
        answers([
          ['In short', reality.summary === undefined ? [] : [reality.summary]],
          ['What it rests on', reality.evidence.slice(0, MOST_STEPS).flatMap(({ finding, source }) => finding === undefined ? [] : [source === undefined ? finding : `${finding} (${source})`])],
          ['What is in the way', reality.obstacles.slice(0, MOST_STEPS).map(sayObstacle)],
        ]),
      ]),
      section('next', 'What are our next steps?', [
        ...(priorities.length === 0 ? [] : [paragraph([strong('First: '), priorities[0] === undefined ? '' : namePriority(priorities[0])])]),
        listOr(openStepsOf(plan).slice(0, MOST_STEPS).map(stepLine)),
        ...more(openStepsOf(plan).length, 'open steps'),
      ]),
    ],
  }; // prettier-ignore
}

function goalLine(name: string, isWildlyImportant: boolean): Item {
  return isWildlyImportant ? [strong(name), ' (wildly important)'] : name;
}

function sayObstacle({ what, response }: Obstacle): Text {
  return [what ?? NOT_SAID, ' ', strong('Our answer:'), ' ', response ?? NOT_SAID];
}

function stepLine(step: Step): Item {
  const { owners } = step.action;
  const when = sayWhen(dueOf(step));
  const about = [...owners, ...(when === undefined ? [] : [`by ${when}`])].join(', ');
  return about === '' ? sayAction(step.action) : `${sayAction(step.action)} (${about})`;
}

function more(count: number, what: string): ReturnType<typeof paragraph>[] {
  return count <= MOST_STEPS ? [] : [paragraph(`And ${count - MOST_STEPS} more ${what}, in the plan.`)];
}
