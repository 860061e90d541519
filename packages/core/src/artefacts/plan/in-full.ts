import { nameGoal, ownersOf } from '../../facts/goals.ts';
import type { GoalInPlan } from '../../facts/goals.ts';
import { namePriority } from '../../facts/rationale.ts';
import { stepsOf } from '../../facts/steps.ts';
import type { Step } from '../../facts/steps.ts';
import type { Goal, Priority } from '../../model/goal.ts';
import type { Plan } from '../../model/plan.ts';
import { paragraph, section } from '../../page/build.ts';
import type { Block, Section } from '../../page/page.ts';
import { answers, NOT_SAID, namesOr, textOr } from '../parts/gap.ts';
import { sayMeasure, sayMilestone, sayMonitoring, sayWhen } from '../parts/say-parts.ts';
import { stepsTable } from '../parts/steps-table.ts';
import { whoDoesWhat } from '../parts/who-does-what.ts';

/** Every priority with its goals, and every goal with all that is said of it. */
export function inFull(plan: Plan): readonly Block[] {
  const steps = new Map<Goal, Step[]>();
  for (const step of stepsOf(plan)) {
    const known = steps.get(step.under.goal);
    if (known === undefined) steps.set(step.under.goal, [step]);
    else known.push(step);
  }
  const sectionOf = (goal: Goal, index: number, priority?: Priority): Section =>
    goalSection({ goal, priority, above: undefined }, `goal-${index + 1}`, plan, steps);
  const priorities = plan.priorities.map((priority, at) =>
    section(`priority-${at + 1}`, namePriority(priority), [
      priorityHead(priority),
      ...priority.goals.map((goal, index) => sectionOf(goal, index, priority)),
    ]),
  );
  const others = plan.goals.map((goal, index) => sectionOf(goal, index));
  const all = [...priorities, ...others];
  return all.length === 0 ? [paragraph(NOT_SAID)] : all;
}

function priorityHead({ why, insteadOf, owners, measures }: Priority): Block {
  return answers([
    ['Why', [textOr(why)]],
    ['Why this and not others', [textOr(insteadOf)]],
    ['Owner', [namesOr(owners)]],
    ...(measures.length === 0 ? [] : [['Measured by', measures.map(sayMeasure)] as const]),
  ]);
}

function goalSection(
  entry: GoalInPlan,
  id: string,
  plan: Plan,
  steps: ReadonlyMap<Goal, readonly Step[]>,
): Section {
  const { goal } = entry;
  const own = steps.get(goal) ?? [];
  return section(id, nameGoal(goal), [
    answers(goalAnswers(entry)),
    ...(goal.contributions.length === 0 ? [] : [whoDoesWhat(goal, plan)]),
    own.length === 0 ? paragraph(['Next steps: ', NOT_SAID]) : stepsTable('Next steps', own),
    ...goal.goals.map((nested, index) =>
      goalSection({ goal: nested, above: goal, priority: entry.priority }, `${id}-${index + 1}`, plan, steps),
    ),
  ]);
}

type Answer = Parameters<typeof answers>[0][number];

function goalAnswers(entry: GoalInPlan): readonly Answer[] {
  const { goal, above, priority } = entry;
  const { why, data, setBy, by, measures, milestones, monitoring } = goal;
  const optional: readonly Answer[] = [
    ['On the way', milestones.map(sayMilestone)],
    ['Trackers', monitoring.map(sayMonitoring)],
  ];
  return [
    ['Why', [textOr(why)]],
    ['Data behind it', [textOr(data)]],
    ['Created by', [namesOr(setBy)]],
    ['Owner', [namesOr(ownersOf(entry))]],
    ['By', [textOr(sayWhen(by ?? above?.by ?? priority?.by))]],
    ['Measured by', measures.map(sayMeasure)],
    ...optional.filter(([, texts]) => texts.length > 0),
  ];
}
