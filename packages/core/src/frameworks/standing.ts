import { speakDate } from '../facts/dates/speak-when.ts';
import { alignment } from '../facts/alignment.ts';
import { goalsOf, nameGoal, topGoalsOf } from '../facts/goals.ts';
import type { Goal } from '../model/goal.ts';
import type { Plan } from '../model/plan.ts';
import type { Reflection, Voice } from '../model/reflection.ts';
import { locate } from '../source/location.ts';
import type { Chart, ChartVoice, GoalStanding, Rated, Standing, StepTaken } from './family.ts';
import { whereIs } from './where-is.ts';

/** What is kept of a plan for questions about several plans. It does not hold on to the document. */
export function standingOf(plan: Plan): Standing {
  const { file, id, title, unit, level, parent, hasUnseenParent } = plan;
  return {
    file,
    id,
    name: title ?? unit ?? id ?? file,
    level,
    parent,
    hasUnseenParent,
    goals: goalStandingsOf(plan),
    steps: goalsOf(plan).flatMap(({ goal }) => stepsIn(goal)),
  };
}

function goalStandingsOf(plan: Plan): readonly GoalStanding[] {
  const links = new Map(
    alignment(plan).map(({ goal, supports }) => [
      goal,
      supports.flatMap(({ kind, name }) => (kind === 'elsewhere' ? [name] : [])),
    ]),
  );
  return topGoalsOf(plan).map(({ goal }) => goalStandingOf(goal, links));
}

function goalStandingOf(goal: Goal, links: ReadonlyMap<Goal, readonly string[]>): GoalStanding {
  const { data, goals } = goal;
  const all = [goal, ...goals];
  return {
    id: goal.id,
    name: nameGoal(goal),
    words: goal.goal ?? goal.id,
    at: whereIs(goal, 'goal'),
    isMostImportant: all.some(({ wildlyImportant }) => wildlyImportant),
    data: data === undefined ? undefined : { text: data, at: whereIs(goal, 'data') },
    supports: [...new Set(all.flatMap((each) => links.get(each) ?? []))],
    setBy: goal.setBy,
  };
}

function stepsIn(goal: Goal): readonly StepTaken[] {
  const steps = [
    { part: goal, answers: goal.answers, step: goal.goal ?? goal.id, field: 'goal' },
    ...goal.actions.map((action) => ({
      part: action,
      answers: action.answers,
      step: action.do ?? action.id,
      field: 'do',
    })),
  ];
  return steps.flatMap(({ part, answers, step, field }) =>
    answers.map((statement) => ({ statement, step, at: whereIs(part, field) })),
  );
}

/** A filled-in chart without its document. */
export function chartOf(reflection: Reflection): Chart {
  const { file, plan, on, voices } = reflection;
  return { file, at: whereIs(reflection, 'id'), plan, on: on && speakDate(on), voices: voices.map(voiceOf) };
}

function voiceOf(voice: Voice, index: number): ChartVoice {
  const ratings = new Map<string, Rated>();
  for (const [statement, { rating, place }] of voice.ratings)
    ratings.set(statement, { rating, note: voice.notes.get(statement), at: locate(place) });
  return { by: voice.by ?? `voice ${index + 1}`, at: whereIs(voice, 'by'), ratings };
}
