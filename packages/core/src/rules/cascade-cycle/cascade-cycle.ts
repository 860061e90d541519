import type { CascadeGoal, CascadePlan } from '../../facts/cascade/cascade.ts';
import { cascade, planAmong } from '../../facts/cascade/cascade.ts';
import { circlesIn } from '../../facts/cascade/circles.ts';
import { fewOf, nameCascadeGoal, namePlan, placeOfParent } from '../../facts/cascade/standing.ts';
import { onceEach } from '../../facts/once.ts';
import type { Workspace } from '../../model/workspace.ts';
import { logic, source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Pin } from '../../source/pin.ts';

/** A chain longer than this is listed only so far. */
const LONGEST = 20;

const why = 'A chain that comes back to itself has no top, so none of it leads to anything that was wanted.';

export const cascadeCycle: Rule = defineRule({
  id: 'cascade-cycle',
  severity: 'error',
  confidence: 'certain',
  since: '0.1.0',
  description: 'No plan stands above itself, and no goal supports itself through others',
  basis: [
    logic('Nothing stands above itself, not even by way of others'),
    source('vertical-alignment', 'Goals line up towards the few of the top'),
  ],
  concern: 'contradiction',
  messages: {
    plan: {
      says: 'The plan "{plan}" names itself as the plan that it serves.',
      why,
      try: 'Name the plan of the level above, or take `parent` out if there is none.',
    },
    plans: {
      says: 'Each of these plans serves the next, and the last serves the first: {plans}.',
      why,
      try: 'Decide which of them is the highest, and take its `parent` out or name a plan above all of them.',
    },
    goal: {
      says: 'The goal "{goal}" supports itself.',
      why,
      try: 'Name the goal above that it serves, with its plan before it, for example `supports: harbour-trust/literacy`.',
    },
    goals: {
      says: 'Each of these goals supports the next, and the last supports the first: {goals}.',
      why,
      try: 'Decide which of them the others are for, and take out what it `supports` among them.',
    },
  },
  appliesAmong: (outline, workspace) => {
    const plan = planAmong(outline, workspace);
    return (
      plan !== undefined && (plan.link !== 'none' || plan.goals.some(({ supports }) => supports.length > 0))
    );
  },
  check: {
    workspace(outline, workspace, { report }) {
      for (const circle of homesOf(workspace).get(outline.file) ?? []) {
        const [first, ...others] = circle.places.map((at) => ({ at }));
        if (first === undefined) continue;
        const names = fewOf(
          circle.names.map((name) => `"${name}"`),
          LONGEST,
        );
        const [name = ''] = circle.names;
        if (circle.kind === 'plans') {
          if (others.length === 0) report(first.at, 'plan', { plan: name });
          else report(first.at, 'plans', { plans: names }, others);
        } else if (others.length === 0) report(first.at, 'goal', { goal: name });
        else report(first.at, 'goals', { goals: names }, others);
      }
    },
  },
});

/** A circle as it is told of: each of its members by name and place. */
interface Told {
  readonly kind: 'plans' | 'goals';
  readonly names: readonly string[];
  readonly places: readonly Pin[];
}

/** Each circle, by the file that it is reported in: that of the first of its members that somebody asked about. */
const homesOf: (workspace: Workspace) => ReadonlyMap<string, readonly Told[]> = onceEach((workspace) => {
  const { plans, goals } = circlesIn(cascade(workspace));
  const homes = new Map<string, Told[]>();
  const add = (kind: Told['kind'], members: readonly (CascadePlan | CascadeGoal)[]): void => {
    const start = members.findIndex((each) => !planOf(each).isUnasked);
    const inOrder = [...members.slice(start), ...members.slice(0, Math.max(0, start))];
    const told = { kind, names: inOrder.map(nameOf), places: inOrder.map(placeOf) };
    const file = told.places[0]?.file ?? '';
    const others = homes.get(file);
    if (others === undefined) homes.set(file, [told]);
    else others.push(told);
  };
  for (const circle of plans) add('plans', circle);
  for (const circle of goals) add('goals', circle);
  return homes;
});

function planOf(member: CascadePlan | CascadeGoal): CascadePlan {
  return 'plan' in member ? member.plan : member;
}

function nameOf(member: CascadePlan | CascadeGoal): string {
  return 'plan' in member ? nameCascadeGoal(member) : namePlan(member);
}

/** Where a plan says which it serves, and where a goal stands. */
function placeOf(member: CascadePlan | CascadeGoal): Pin {
  const { outline } = member;
  return ('references' in outline ? placeOfParent(outline) : undefined) ?? outline.at;
}
