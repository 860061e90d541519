import type { Amount } from '../../model/amount.ts';
import type { Measure } from '../../model/goal.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import type { Quantity } from '../../model/quantity.ts';
import { measuresOf } from '../goals.ts';
import { levelsOf, metricOf } from './levels.ts';
import { milestonesAbout } from './milestones.ts';
import { once } from '../once.ts';
import { isShare } from './share.ts';
import { unitsOf } from './unit-match.ts';
import type { UnitMatch } from './unit-match.ts';

/** An amount of a measure that is not counted as the others are. */
export interface OddAmount {
  readonly measure: Measure;
  readonly part: Placed;
  readonly field: 'from' | 'to' | 'now' | 'value';
  readonly amount: Amount;
  /** What it stands beside. */
  readonly beside: Amount;
  /** `fraction`: a part of one beside a percentage; `other`: another unit; `unknown`: nobody can tell. */
  readonly match: Exclude<UnitMatch, 'same'>;
}

/** The amounts of a plan's measures and their milestones that do not share a unit with the others of their measure. */
export const oddAmounts: (plan: Plan) => readonly OddAmount[] = once((plan) =>
  measuresOf(plan).flatMap(({ measure }) => oddIn(measure, plan)),
);

interface Member {
  readonly part: Placed;
  readonly field: OddAmount['field'];
  readonly amount: Amount;
  readonly quantity: Quantity;
  /** A milestone that names no measure may be about another thing. */
  readonly isNamed: boolean;
}

function oddIn(measure: Measure, plan: Plan): readonly OddAmount[] {
  const members = membersOf(measure, plan);
  const [first, second] = members;
  if (first === undefined || second === undefined) return [];
  const isShareOfWhole = isShare(metricOf(measure));
  const oddBeside = (reference: Member): readonly OddAmount[] =>
    members.flatMap(({ part, field, amount, quantity, isNamed }) => {
      const found = unitsOf(quantity, reference.quantity, isShareOfWhole);
      const match = found === 'other' && !isNamed ? 'unknown' : found;
      // *38 pupils (4%)* beside 2% has the unit too.
      const hasBoth = amount.text.includes('%') && reference.amount.text.includes('%');
      return match === 'same' || hasBoth
        ? []
        : [{ measure, part, field, amount, beside: reference.amount, match }];
    });
  // The target sets the unit, unless the baseline has more on its side.
  const byTarget = oddBeside(first);
  const byBaseline = byTarget.length > 1 ? oddBeside(second) : byTarget;
  const odd = byBaseline.length < byTarget.length ? byBaseline : byTarget;
  const worst = odd.find(({ match }) => match !== 'unknown') ?? odd[0];
  return worst === undefined ? [] : [worst];
}

/** The target first. */
function membersOf(measure: Measure, plan: Plan): readonly Member[] {
  const { to, from } = levelsOf(measure);
  const inFields = (['to', 'from', 'now'] as const).map((field) =>
    memberOf(measure, field, { to, from, now: measure.now }[field], true),
  );
  const inMilestones = milestonesAbout(measure, plan).map((milestone) =>
    memberOf(milestone, 'value', milestone.value, milestone.measure !== undefined),
  );
  return [...inFields, ...inMilestones].filter((member) => member !== undefined);
}

function memberOf(
  part: Placed,
  field: OddAmount['field'],
  amount: Amount | undefined,
  isNamed: boolean,
): Member | undefined {
  const quantity = amount?.quantity;
  return amount === undefined || quantity === undefined
    ? undefined
    : { part, field, amount, quantity, isNamed };
}
