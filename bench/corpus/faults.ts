import type { Random } from './random.ts';
import type { Goal, SoundPlan } from './shape.ts';

/** Something to get wrong in a sound plan. */
export interface Fault {
  /** The rule of plan-lint that finds it. */
  readonly rule: string;
  readonly plant: (plan: SoundPlan, random: Random) => void;
}

/** One fault for each of the ten checks that the linters set side by side have in common. */
export const COMPARABLE_FAULTS: readonly Fault[] = [
  { rule: 'plan-identity', plant: (plan) => (plan.unit = undefined) },
  { rule: 'mission-and-values', plant: (plan) => (plan.mission = undefined) },
  { rule: 'priority-limit', plant: addPriorities },
  { rule: 'goal-limit', plant: addGoals },
  { rule: 'goal-owner', plant: disown },
  { rule: 'goal-measure', plant: dropMeasures },
  {
    rule: 'obstacles-named',
    plant: (plan, random) => (random.pick(plan.reality.obstacles).owner = undefined),
  },
  { rule: 'known-references', plant: (plan, random) => anyGoal(plan, random).supports.push('perseverance') },
  { rule: 'placeholders', plant: (plan, random) => (random.pick(anyGoal(plan, random).actions).do = 'TBC') },
  { rule: 'schema', plant: mistakeKind },
];

/** Faults of all kinds. */
export const FAULTS: readonly Fault[] = [
  ...COMPARABLE_FAULTS,
  { rule: 'not-doing', plant: (plan) => (plan.notDoing = undefined) },
  { rule: 'staff-declared', plant: (plan) => (plan.staff = undefined) },
  { rule: 'goal-why', plant: forgetReasons },
  { rule: 'role-coverage', plant: (plan) => firstGoal(plan).contributions?.pop() },
  { rule: 'measure-direction', plant: turnMeasure },
  {
    rule: 'measure-possible',
    plant: (plan) => Object.assign(firstGoal(plan).measures?.[0] ?? {}, { to: '140%' }),
  },
  { rule: 'date-order', plant: (plan) => (plan.period = { start: '2026-09-01', end: '2026-07-18' }) },
];

function anyGoal(plan: SoundPlan, random: Random): Goal {
  return random.pick(plan.priorities.flatMap(({ goals }) => goals));
}

function firstGoal(plan: SoundPlan): Goal {
  const goal = plan.priorities[0]?.goals[0];
  if (goal === undefined) throw new Error('A sound plan has a goal.');
  return goal;
}

/** Brings the priorities to three. */
function addPriorities(plan: SoundPlan): void {
  for (let count = plan.priorities.length; count < 3; count++) {
    const id = `priority-${count + 1}`;
    plan.priorities.push({
      id,
      title: 'Everything else that matters',
      why: 'It all matters.',
      goals: [plainGoal(`${id}-goal`)],
    });
  }
}

/** Brings the goals of the first priority to eleven. */
function addGoals(plan: SoundPlan): void {
  const goals = plan.priorities[0]?.goals ?? [];
  while (goals.length < 11) goals.push(plainGoal(`more-${goals.length + 1}`));
}

/** A short goal that is in order. */
function plainGoal(id: string): Goal {
  return {
    id,
    goal: 'This too gets better.',
    why: 'It matters.',
    supports: ['mission'],
    owner: 'Head of year',
    measures: [{ measure: 'attendance', from: '91%', to: '93%' }],
    actions: [{ do: 'Agree the first step together' }],
  };
}

function disown(plan: SoundPlan, random: Random): void {
  const priority = random.pick(plan.priorities);
  priority.owner = undefined;
  random.pick(priority.goals).owner = undefined;
}

function dropMeasures(plan: SoundPlan, random: Random): void {
  Object.assign(anyGoal(plan, random), { measures: undefined, milestones: undefined });
}

/** Gives a communication a kind that there is not. */
function mistakeKind(plan: SoundPlan, random: Random): void {
  Object.assign(random.pick(plan.communication), { kind: 'newsletter' });
}

function forgetReasons(plan: SoundPlan, random: Random): void {
  const priority = random.pick(plan.priorities);
  priority.why = undefined;
  for (const goal of priority.goals) goal.why = undefined;
}

/** Makes the first measure run from its target to its start. */
function turnMeasure(plan: SoundPlan): void {
  const measure = firstGoal(plan).measures?.[0];
  if (measure !== undefined) [measure.from, measure.to] = [measure.to, measure.from];
}
