import type { Goal } from '../model/goal.ts';
import { wordSet } from '../model/lazily.ts';
import type { GoalInPlan } from './goals.ts';
import { isMeasured } from './measures/measures.ts';
import { withoutLabel } from './words/goal-text.ts';
import { polarityOf } from './words/metrics/polarity.ts';
import { ARTEFACTS } from './words/vague-data.ts';
import { singular, wordsOf } from './words/words.ts';

/**
 * Whether anything shows what would be seen if a goal were met: a measure or milestone under it, a thing that it or one of
 * its actions names (a policy, a library), a goal nested in it, or the name of something that is counted everywhere
 * (attendance), so that only the figure is missing.
 */
export function isConcrete(entry: GoalInPlan): boolean {
  const { goal, above } = entry;
  return (
    goal.goals.length > 0 ||
    isMeasured(entry) ||
    [goal, above].some((each) => each !== undefined && showsSomething(each)) ||
    namesMetric(goal.goal ?? '')
  );
}

function showsSomething({ goal, milestones, actions, communication }: Goal): boolean {
  const steps = actions.map((action) => withoutLabel(action.do ?? ''));
  return (
    milestones.some(({ expect, value }) => expect !== undefined || value !== undefined) ||
    communication.some(({ kind }) => kind === 'artefact') ||
    [goal, ...steps.map((step) => step.replace(VERB_TOO, ''))].some(
      (text) => text !== undefined && namesArtefact(text),
    ) ||
    steps.some((step) => MAKES.test(step))
  );
}

/** Things that are verbs at the beginning of an action: *Map the texts*. */
const VERB_TOO = /^(?:map|film|display|survey|box|calendar|video|shelf|wall|timetable|script)\b/i;

/** Verbs at the beginning of an action that leave a thing behind, whatever it is: *Publish a handover form*. */
const MAKES =
  /^\s*(?:write|publish|print|draft|draw up|paint|install|buy|order|purchase)(?: and \w+)? (?:an?|one|two|three|new|the|our|\d+)\b/i;

const artefacts = wordSet(ARTEFACTS);

/** A thing that there will be; but *in the hall* says where, and *MAP data* is short for something else. */
function namesArtefact(text: string): boolean {
  const words = /[a-z]/.test(text) ? text.replace(CAPITALS, ' ') : text;
  return wordsOf(words.replace(SETTING, ' ')).some((word) => artefacts().has(singular(word)));
}

const CAPITALS = /\b[A-Z]{2,6}\b/g;
const SETTING =
  /\b(?:in|at|during|after|before|outside|around)\s(?:(?:the|our|their|each|every|a|an)\s)?[\p{L}-]+/giu;

const COUNTS = /\b(?:number|percentage|per\s?cent|proportion|share|rates?|scores?|average)\b|%/i;

function namesMetric(text: string): boolean {
  return COUNTS.test(text) || polarityOf(text) !== undefined;
}
