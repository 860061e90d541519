import { wordSet } from '../../model/lazily.ts';
import { words } from './words.ts';

/** Words for changing a plan in answer to what is found. `revision` is what pupils do before exams. */
const ADAPTING = wordSet(
  'adapt adapts adapted adapting adaptation adaptations adjust adjusts adjusted adjusting adjustment adjustments amend amends ' +
    'amended amending amendments revise revises revised revising rethink rethought redesign redesigned replan replanned ' +
    'rewrite rewritten refocus refocused reprioritise reprioritised reprioritize reprioritized change changes changed changing ' +
    'modify modified update updated drop dropped',
);

/** What is changed when a plan is: *adjust the plan*, *actions are revised*, *change course*. */
const ADAPTED = wordSet(
  'plan plans sip sdp aip action actions step steps goal goals target targets priority priorities course strategy strategies ' +
    'milestones one thing',
);

/** How many words may lie between the two. */
const REACH = 4;

/** Whether a text says that a plan is changed in answer to what is found: *reviewed each term and the actions adjusted*. */
export function saysAdapting(text: string): boolean {
  const found = words(text);
  return found.some(
    (word, at) =>
      ADAPTING().has(word) &&
      found.slice(Math.max(0, at - REACH), at + REACH + 1).some((near) => ADAPTED().has(near)),
  );
}

/** What people did after they had learned something: *so we moved it*, *we now meet on Mondays*, *we will stop*. */
const FOLLOWED =
  /\bso (?:we|it|they|the)\b|\b(?:therefore|instead|as a result)\b|\bwe(?:'ve|'ll| have| will| are)? (?:now|then|moved|changed|stopped|dropped|added|swapped|stop|move|change|drop|add)\b/i;

/** Whether a text about what was learned goes on to say what is done otherwise since. */
export function saysWhatFollowed(text: string): boolean {
  return FOLLOWED.test(text.replaceAll('\u2019', "'")) || saysAdapting(text);
}
