import { alignment, purposesOf, valuesOf } from '../../facts/alignment.ts';
import { goalsOf, wildlyImportantGoals } from '../../facts/goals.ts';
import type { GoalAlignment } from '../../facts/alignment.ts';
import type { GoalInPlan } from '../../facts/goals.ts';
import { isMeasured } from '../../facts/measures/measures.ts';
import { roleCoverage } from '../../facts/people/role-coverage.ts';
import { nameRole } from '../../facts/people/staff.ts';
import { speakDate } from '../../facts/dates/speak-when.ts';
import type { Plan } from '../../model/plan.ts';
import type { Answer } from '../answer.ts';
import { Gathering, labelled, remarkOf } from '../answer.ts';
import { communicationOf, focusGoals, involvementOf, partsOf } from '../focus.ts';
import { sayWhatIsHandedDown } from '../handed-down.ts';
import { sayInvolvement } from '../say-people.ts';
import { counted, speakChange, speakCommunication, wordCount } from '../speak.ts';

export function wig(plan: Plan): Answer {
  const marked = wildlyImportantGoals(plan);
  const answer = new Gathering();
  for (const { goal } of marked)
    answer.say(
      goal.goal,
      goal,
      'goal',
      remarkOf(goal.by && `by ${speakDate(goal.by)}`, labelled('owner', goal.owners)),
    );
  const all = goalsOf(plan).length;
  return marked.length === 0 && all > 0 ? answer.lack(noneMarked(all)) : answer;
}

function noneMarked(all: number): string {
  return `None of the plan's goals is marked as wildly important; it has ${all}.`;
}

export function purpose(plan: Plan): Answer {
  const answer = new Gathering();
  const focus = new Set(focusGoals(plan).map(({ goal }) => goal));
  const aligned = alignment(plan).filter(({ goal }) => focus.has(goal));
  for (const each of aligned) sayWhy(answer, each);
  sayWhatIsHandedDown(answer, plan, 'mission');
  for (const value of valuesOf(plan))
    answer.say(value.name ?? value.id, value, 'name', remarkOf('a value', value.meaning));
  if (aligned.length === 0) return answer;
  if (!aligned.some(({ whys }) => whys.length > 0)) answer.lack('No goal says why it matters.');
  if (!aligned.some((each) => purposesOf(each).length > 0))
    answer.lack('No goal says which part of the mission or which value it serves.');
  return answer;
}

/** Why a goal matters, in its own words or those of what it stands under, and what it serves. */
function sayWhy(answer: Gathering, aligned: GoalAlignment): void {
  const { goal, above, priority } = aligned;
  const reason = [goal, above, priority].find((part) => part?.why !== undefined);
  const serves = labelled(
    'serves',
    purposesOf(aligned).map(({ name }) => name),
  );
  if (reason !== undefined) answer.say(reason.why, reason, 'why', serves);
  else if (serves !== undefined) answer.say(goal.goal ?? goal.id, goal, 'supports', serves);
}

export function contribution(plan: Plan): Answer {
  const answer = new Gathering();
  for (const { goal } of focusGoals(plan))
    for (const part of goal.contributions) answer.say(part.does, part, 'does', labelled('who', part.roles));
  return answer;
}

export function involvement(plan: Plan): Answer {
  const answer = new Gathering();
  for (const part of involvementOf(plan)) sayInvolvement(answer, part);
  for (const { goal } of focusGoals(plan))
    answer.say(goal.setBy.join(', ') || undefined, goal, 'setBy', 'who created the goal');
  return answer;
}

export function communication(plan: Plan): Answer {
  const answer = new Gathering();
  for (const part of communicationOf(plan)) answer.say(part.what, part, 'what', speakCommunication(part));
  return answer;
}

export function reflection(plan: Plan): Answer {
  const answer = new Gathering();
  for (const part of partsOf(plan))
    for (const each of part.reflections)
      answer.say(each.answer, each, 'answer', labelled('prompt', each.prompt));
  return answer;
}

export function memorable(plan: Plan): Answer {
  const answer = new Gathering();
  for (const entry of focusGoals(plan)) {
    const { goal } = entry;
    const words = counted(wordCount(goal.goal ?? ''), 'word');
    answer.say(goal.goal, goal, 'goal', remarkOf(words, howMeasured(entry)));
  }
  return answer;
}

/** What shows that a goal is met, as far as the plan says. */
function howMeasured(entry: GoalInPlan): string {
  const [first, ...others] = entry.goal.measures;
  if (first === undefined) return isMeasured(entry) ? 'a figure says when it is met' : 'no measure';
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return `measured by ${[first.measure, speakChange(first)].filter((part) => part !== undefined && part !== '').join(' ')}${more}`;
}

export function understood(plan: Plan): Answer {
  const answer = new Gathering();
  for (const { goal } of focusGoals(plan)) {
    const { roles } = roleCoverage(goal, plan.staff);
    const covered = roles.filter(({ by }) => by !== undefined);
    if (covered.length === 0) continue;
    const names = covered.map(({ name }) => name);
    answer.say(
      goal.goal,
      goal,
      'goal',
      `${covered.length} of ${counted(roles.length, 'role')} that work here have a part: ${names.join(', ')}`,
    );
  }
  if (plan.staff.length === 0)
    answer.lack('The plan does not say who works here, so nobody can tell whose part is missing.');
  else if (answer.said.length === 0)
    answer.lack(
      `No goal says what those who work here do for it: ${plan.staff.flatMap((each) => nameRole(each) ?? []).join(', ')}.`,
    );
  return answer;
}

export function limited(plan: Plan): Answer {
  const answer = new Gathering();
  const marked = wildlyImportantGoals(plan);
  const all = goalsOf(plan).length;
  const remark =
    marked.length === 1
      ? `the only one of ${counted(all, 'goal')} that is marked as wildly important`
      : `one of ${marked.length} that are marked as wildly important, among ${all}`;
  for (const { goal } of marked) answer.say(goal.goal, goal, 'goal', remark);
  return marked.length === 0 && all > 0 ? answer.lack(noneMarked(all)) : answer;
}

export function keptAlive(plan: Plan): Answer {
  const answer = new Gathering();
  const isRegular = ({ when }: { readonly when: string | undefined }): boolean => when !== undefined;
  for (const part of communicationOf(plan))
    if (part.celebrates || isRegular(part)) answer.say(part.what, part, 'what', speakCommunication(part));
  return answer;
}
