import type { Goal } from '../model/goal.ts';
import type { Monitoring } from '../model/people.ts';
import type { Plan } from '../model/plan.ts';
import { goalsOf } from './goals.ts';
import { once } from './once.ts';
import { stems } from './words/stem.ts';
import { timeIn } from './words/times.ts';

/** A kind of monitoring, of the plan or of one of its goals. */
export interface MonitoringInPlan {
  readonly monitoring: Monitoring;
  readonly goal: Goal | undefined;
  /** Roughly how many days lie between two times; `undefined` where nothing says how often it recurs. */
  readonly everyDays: number | undefined;
  /** What it is, so that the same thing under several goals is known to be one; several where one line lists them. */
  readonly keys: readonly string[];
}

/** All kinds of monitoring of a plan in the order written. A row of a form that nobody filled in is none. */
export const monitoringOf: (plan: Plan) => readonly MonitoringInPlan[] = once((plan) => [
  ...plan.monitoring.flatMap((each) => place(each, undefined)),
  ...goalsOf(plan).flatMap(({ goal }) => goal.monitoring.flatMap((each) => place(each, goal))),
]);

function place(monitoring: Monitoring, goal: Goal | undefined): readonly MonitoringInPlan[] {
  const { what, when } = monitoring;
  if (what === undefined && when === undefined) return [];
  const everyDays = timeIn(when ?? '').everyDays ?? timeIn(what ?? '').everyDays;
  return [{ monitoring, goal, everyDays, keys: kindsIn(what ?? '').map(keyOf) }];
}

/** So many words at most name a kind of monitoring, and so many at least where a line lists kinds. */
const LONGEST_KIND = 4;
const SHORTEST_KIND = 2;

/** *Book looks, learning walks and pupil interviews* are three kinds; *a look at reading, writing and spelling* is one. */
function kindsIn(what: string): readonly string[] {
  const parts = what.split(/[,;]|\band\b/).flatMap((part) => (part.trim() === '' ? [] : part.trim()));
  const isList = parts.every((part) => {
    const length = part.split(/\s+/).length;
    return length >= SHORTEST_KIND && length <= LONGEST_KIND;
  });
  return isList && parts.length > 2 ? parts : [what];
}

/** Words that say when and how often, and not what. */
const HOW_OFTEN =
  /\b(?:autumn|winter|spring|summer|(?:half-?)?termly|daily|weekly|fortnightly|monthly|yearly|each|every|once|twice|per|half-?term|term|week|fortnight|month|day|year)\b/gi;

function keyOf(what: string): string {
  const words = [...stems(what.replace(HOW_OFTEN, ' '))].sort();
  return words.length === 0 ? what.toLowerCase() : words.join(' ');
}

/** How many times there are in so many days, over all kinds of monitoring that recur; each kind counts once. */
export function monitoringEvents(plan: Plan, days: number): number {
  const rates = new Map<string, number>();
  for (const { keys, everyDays } of monitoringOf(plan)) {
    if (everyDays === undefined) continue;
    for (const key of keys) rates.set(key, Math.max(rates.get(key) ?? 0, days / everyDays));
  }
  return [...rates.values()].reduce((sum, rate) => sum + rate, 0);
}

/** In how many different ways a goal is monitored, those of the goals nested in it left out. */
export function kindsOfMonitoring(plan: Plan, goal: Goal): number {
  return keysByGoal(plan).get(goal)?.size ?? 0;
}

const keysByGoal: (plan: Plan) => ReadonlyMap<Goal, ReadonlySet<string>> = once((plan) => {
  const keys = new Map<Goal, Set<string>>();
  for (const { goal, keys: kinds } of monitoringOf(plan)) {
    if (goal === undefined) continue;
    const known = keys.get(goal) ?? new Set<string>();
    for (const kind of kinds) known.add(kind);
    keys.set(goal, known);
  }
  return keys;
});
