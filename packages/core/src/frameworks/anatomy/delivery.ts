import { actionsOf, goalsOf, ownersOf, topGoalsOf } from '../../facts/goals.ts';
import { speakDate } from '../../facts/dates/speak-when.ts';
import type { Plan } from '../../model/plan.ts';
import type { Answer } from '../answer.ts';
import { Gathering, labelled, remarkOf } from '../answer.ts';
import { counted, speakChange, speakStep } from '../speak.ts';

export function priorities(plan: Plan): Answer {
  const answer = new Gathering();
  for (const part of plan.priorities)
    answer.say(
      part.title ?? part.id,
      part,
      'title',
      remarkOf(labelled('why', part.why), labelled('why not others', part.insteadOf)),
    );
  if (plan.priorities.length === 0 && plan.goals.length > 0)
    answer.lack('The plan sets goals, but no priorities.');
  return sayNotDoing(answer, plan);
}

/** Notes what the plan chooses not to do. */
export function sayNotDoing(answer: Gathering, plan: Plan): Gathering {
  for (const part of plan.notDoing)
    answer.say(
      part.what,
      part,
      'what',
      remarkOf('not now', labelled('why', part.why), labelled('until', part.until)),
    );
  return answer;
}

export function goals(plan: Plan): Answer {
  const answer = new Gathering();
  for (const { goal } of topGoalsOf(plan)) {
    const [first] = goal.measures;
    const measure = first && remarkOf(first.measure, speakChange(first));
    answer.say(goal.goal, goal, 'goal', remarkOf(goal.by && `by ${speakDate(goal.by)}`, measure));
  }
  return answer;
}

export function planning(plan: Plan): Answer {
  const answer = new Gathering();
  for (const entry of goalsOf(plan)) {
    const { goal } = entry;
    if (goal.actions.length > 0 || ownersOf(entry).length > 0)
      answer.say(
        goal.goal,
        goal,
        'goal',
        remarkOf(labelled('owner', ownersOf(entry)), counted(goal.actions.length, 'action')),
      );
  }
  for (const { action } of actionsOf(plan)) answer.say(action.do, action, 'do', speakStep(action));
  return answer;
}
