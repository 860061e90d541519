import { leastServedVoices } from '../../facts/people/least-served.ts';
import { goalsOf, measuresOf } from '../../facts/goals.ts';
import { obstaclesOf } from '../../facts/obstacles.ts';
import { colourOf } from '../../facts/status.ts';
import { speakDate } from '../../facts/dates/speak-when.ts';
import type { Plan } from '../../model/plan.ts';
import type { Answer } from '../answer.ts';
import { Gathering, labelled, remarkOf } from '../answer.ts';
import { communicationOf, focusGoals, involvementOf, partsOf, perspectivesOf, reviewsOf } from '../focus.ts';
import { sayInvolvement, sayPerspective } from '../say-people.ts';
import { speakChange, speakCommunication, speakEvidence } from '../speak.ts';

export function story(plan: Plan): Answer {
  return new Gathering().say(plan.story, plan, 'story');
}

export function emotions(plan: Plan): Answer {
  return new Gathering().say(plan.pride, plan, 'pride', 'what we are proud of');
}

export function perspectives(plan: Plan): Answer {
  const answer = new Gathering();
  for (const part of perspectivesOf(plan)) sayPerspective(answer, part);
  for (const part of involvementOf(plan)) sayInvolvement(answer, part);
  for (const { goal } of focusGoals(plan))
    answer.say(goal.setBy.join(', ') || undefined, goal, 'setBy', 'who created the goal');
  return answer;
}

export function obstacles(plan: Plan): Answer {
  const answer = new Gathering();
  for (const { obstacle } of obstaclesOf(plan)) {
    const remark = remarkOf(
      'an obstacle',
      labelled('response', obstacle.response),
      labelled('owner', obstacle.owners),
    );
    answer.say(obstacle.what ?? obstacle.id, obstacle, 'what', remark);
  }
  for (const tension of plan.reality.tensions) {
    const sides = tension.between.join(' and ');
    answer.say(
      sides || undefined,
      tension,
      'between',
      remarkOf('a tension', labelled('balance', tension.balance)),
    );
  }
  return answer;
}

/** How people learn where things stand: what is looked at, and what that has shown. */
export function knowledge(plan: Plan): Answer {
  const answer = new Gathering();
  for (const { monitoring } of partsOf(plan))
    for (const part of monitoring) {
      const remark = remarkOf(labelled('by', part.who), part.when, labelled('told to', part.reportedTo));
      answer.say(part.what, part, 'what', remark);
    }
  for (const { goal } of goalsOf(plan)) {
    const { status } = goal;
    if (status !== undefined)
      answer.say(
        status.evidence,
        status,
        'evidence',
        remarkOf(`what shows that a goal is ${colourOf(status)}`, status.on && speakDate(status.on)),
      );
  }
  for (const { measure } of measuresOf(plan))
    if (measure.now !== undefined) answer.say(measure.measure, measure, 'measure', speakChange(measure));
  return answer.said.length > 0 ? answer : onlyAtTheStart(plan);
}

/** Evidence alone says how it was when the plan was written. */
function onlyAtTheStart({ reality: { evidence } }: Plan): Answer {
  const answer = new Gathering();
  for (const each of evidence) answer.say(each.finding, each, 'finding', speakEvidence(each));
  return answer.said.length === 0 ? answer : answer.lack('Nothing says how people learn of it later on.');
}

export function threats({ reality }: Plan): Answer {
  return new Gathering().sayEach(reality.threats, reality, 'threats');
}

export function opportunities({ reality }: Plan): Answer {
  return new Gathering().sayEach(reality.opportunities, reality, 'opportunities');
}

export function dialogue(plan: Plan): Answer {
  const answer = new Gathering();
  for (const part of involvementOf(plan)) sayInvolvement(answer, part);
  for (const part of communicationOf(plan)) answer.say(part.what, part, 'what', speakCommunication(part));
  return answer;
}

export function adaptation(plan: Plan): Answer {
  const answer = new Gathering();
  for (const part of partsOf(plan)) answer.say(part.adaptation, part, 'adaptation');
  for (const review of reviewsOf(plan))
    answer.say(
      review.adapted,
      review,
      'adapted',
      remarkOf(labelled('after the review of', review.on && speakDate(review.on))),
    );
  return answer;
}

/** Where the plan hears students who find learning and school most difficult. */
export function hearsLeastServed(plan: Plan): Answer {
  const answer = new Gathering();
  const { heard, onlyNamed, unsure } = leastServedVoices(plan);
  const said = new Set(heard);
  for (const part of perspectivesOf(plan)) if (said.has(part)) sayPerspective(answer, part);
  for (const part of involvementOf(plan)) if (said.has(part)) sayInvolvement(answer, part);
  if (heard.length === 0 && onlyNamed.length > 0) answer.lack('They are named, but not what they said.');
  if (heard.length + onlyNamed.length === 0 && unsure.length > 0)
    answer.cannotTell(
      'Certain students were heard; whether they are those who find school most difficult could not be told.',
    );
  return answer;
}
