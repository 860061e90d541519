import { rankOf } from '../../model/level.ts';
import type { MeasureOutline } from '../../model/outline.ts';
import type { Quantity } from '../../model/quantity.ts';
import { inUnitOf } from '../../model/quantity.ts';
import type { Workspace } from '../../model/workspace.ts';
import { sameId } from '../../model/workspace.ts';
import { onceEach } from '../once.ts';
import { stem } from '../words/stem.ts';
import { words } from '../words/words.ts';
import type { CascadePlan } from './cascade.ts';
import { cascade } from './cascade.ts';
import { periodFault } from './periods.ts';
import { ancestorsOf } from './reach.ts';

/** Two measures of one thing that do not start from the same figure. */
export interface BaselineClash {
  readonly measure: MeasureOutline;
  readonly other: MeasureOutline;
  readonly otherPlan: CascadePlan;
}

/**
 * The measures of a plan that start from another figure than a measure of the same words and the same source before them:
 * in the plan itself, in another plan of the same unit, or, for a team of a school, in the plan of that school. Two
 * schools, or a school and its trust, count different pupils, and so do a class and its school.
 */
export function baselineClashes(plan: CascadePlan, workspace: Workspace): readonly BaselineClash[] {
  const { measures } = plan.outline;
  if (measures.length === 0) return [];
  const before = new Map<string, Placed>();
  for (const other of comparedWith(plan, workspace)) {
    for (const measure of other.outline.measures) remember(before, { measure, plan: other });
  }
  return measures.flatMap((measure) => {
    const known = before.get(keyOf(measure));
    remember(before, { measure, plan });
    if (known === undefined || agree(measure.from, known.measure.from)) return [];
    return [{ measure, other: known.measure, otherPlan: known.plan }];
  });
}

interface Placed {
  readonly measure: MeasureOutline;
  readonly plan: CascadePlan;
}

function remember(known: Map<string, Placed>, placed: Placed): void {
  const key = keyOf(placed.measure);
  if (!known.has(key)) known.set(key, placed);
}

/** The plans before this one whose figures must be those of this one too. */
function comparedWith(plan: CascadePlan, workspace: Workspace): readonly CascadePlan[] {
  const { unit, file } = plan.outline;
  const above = ancestorsOf(plan);
  const own = unit === undefined ? [] : (plansByUnit(workspace).get(sameId(unit.trim())) ?? []);
  const beside = own.filter(
    (other) => above.has(other) || (other.outline.file < file && !isUnder(other, plan)),
  );
  return [...new Set([...beside, ...schoolOf(plan, workspace)])].filter((other) => isOfThatTime(other, plan));
}

function isUnder(plan: CascadePlan, other: CascadePlan): boolean {
  return ancestorsOf(plan).has(other);
}

const plansByUnit: (workspace: Workspace) => ReadonlyMap<string, readonly CascadePlan[]> = onceEach(
  (workspace) => {
    const byUnit = new Map<string, CascadePlan[]>();
    for (const plan of cascade(workspace).plans) {
      const key = sameId(plan.outline.unit?.trim() ?? '');
      const known = byUnit.get(key);
      if (known === undefined) byUnit.set(key, [plan]);
      else known.push(plan);
    }
    return byUnit;
  },
);

/** For a team of a school, the plans of that school. */
function schoolOf(plan: CascadePlan, { ladder }: Workspace): readonly CascadePlan[] {
  const school = rankOf('school', ladder);
  const classroom = rankOf('classroom', ladder) ?? Infinity;
  const { rank } = plan;
  const isTeam = rank !== undefined && school !== undefined && rank > school && rank < classroom;
  return isTeam ? [...ancestorsOf(plan)].filter((above) => above.rank === school) : [];
}

/** Last year's figures are others. */
function isOfThatTime(
  { outline: { period } }: CascadePlan,
  { outline: { period: ours } }: CascadePlan,
): boolean {
  return period === undefined || ours === undefined || periodFault(ours, period) !== 'apart';
}

/** Measures of the same words and the same source have the same key, whatever the order and the endings. */
const keyOf: (measure: MeasureOutline) => string = onceEach(({ measure, source }) =>
  [measure, source].map((text) => words(text).map(stem).join(' ')).join('\n'),
);

/** Whether two figures are one, as far as they are given: 38% and 38.4% are. What cannot be compared is not said to differ. */
function agree(ours: Quantity, theirs: Quantity): boolean {
  if (isRough(ours) || isRough(theirs)) return true;
  const theirsHere = inUnitOf(theirs, ours);
  if (theirsHere === undefined) return true;
  const places = Math.min(decimals(ours.value), decimals(theirsHere.value));
  return Math.abs(ours.value - theirsHere.value) <= 0.5 * 10 ** -places;
}

function isRough({ upTo, bound, about }: Quantity): boolean {
  return (upTo ?? bound ?? about) !== undefined;
}

function decimals(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
