import type { Involvement, Perspective } from '../model/people.ts';
import { labelled, remarkOf } from './answer.ts';
import type { Gathering } from './answer.ts';

/** Notes what somebody was heard to say. */
export function sayPerspective(answer: Gathering, part: Perspective): void {
  const remark = remarkOf(labelled('view of', part.of), labelled('so we will', part.soWeWill));
  if (part.heard === undefined)
    answer.say(part.of.join(', ') || undefined, part, 'of', 'named, and not what they said');
  else answer.say(part.heard, part, 'heard', remark);
}

/** Notes how somebody helped to shape the plan or a goal. */
export function sayInvolvement(answer: Gathering, part: Involvement): void {
  const remark = remarkOf(labelled('who', part.who), part.when, labelled('what changed', part.changed));
  answer.say(
    part.how ?? (part.who.join(', ') || undefined),
    part,
    part.how === undefined ? 'who' : 'how',
    remark,
  );
}
