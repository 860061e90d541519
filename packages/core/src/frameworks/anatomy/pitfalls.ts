import { load, REFERENCE_CASE } from '../../facts/load.ts';
import type { Plan } from '../../model/plan.ts';
import type { Answer } from '../answer.ts';
import { Gathering } from '../answer.ts';
import type { Question } from '../framework.ts';
import { counted } from '../speak.ts';
import { sayNotDoing } from './delivery.ts';
import { emotions, hearsLeastServed, obstacles, story } from './people.ts';

/** The four pitfalls. Every rule that is tagged with one bears on its question. */
export const pitfalls: readonly Question[] = [
  { id: 'overloaded', asks: 'What keeps the plan small enough to carry out and to review?', reads: ['priorities', 'goals', 'notDoing'], rules: [], pitfall: 'overloaded', answer: lightness },
  { id: 'rigid', asks: 'What makes it more than tables and dates: a story, pride, love, awe?', reads: ['story', 'pride'], rules: [], pitfall: 'rigid', answer: (plan) => both(story(plan), emotions(plan)) },
  { id: 'avoidant', asks: 'What does it say openly that is hard to say?', reads: ['obstacles', 'tensions'], rules: [], pitfall: 'avoidant', answer: obstacles },
  { id: 'disconnected', asks: 'Where do those speak who find learning and school most difficult?', reads: ['perspectives', 'involvement'], rules: [], pitfall: 'disconnected', answer: hearsLeastServed },
]; // prettier-ignore

function lightness(plan: Plan): Answer {
  const answer = new Gathering();
  const { priorities, goals, actions, measures } = load(plan);
  const counts = [
    counted(priorities, 'priority', 'priorities'),
    counted(goals, 'goal'),
    counted(measures, 'measure'),
    counted(actions, 'action'),
  ].join(', ');
  const reference = `a plan of ${REFERENCE_CASE.priorities} priorities and ${REFERENCE_CASE.goals} goals was found too much a year later`;
  answer.say(plan.title ?? plan.id, plan, 'title', `${counts}; ${reference}`);
  return sayNotDoing(answer, plan);
}

function both(first: Answer, second: Answer): Answer {
  return {
    said: [...first.said, ...second.said],
    more: first.more + second.more,
    lacks: [...first.lacks, ...second.lacks],
    untold: [...first.untold, ...second.untold],
  };
}
