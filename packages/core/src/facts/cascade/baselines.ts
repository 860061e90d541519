import { wordSet } from '../../model/lazily.ts';
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
 * schools, or a school and its trust, count different pupils, and so do a class and its school, but where the measure
 * itself names the unit: *attendance at Oakwood* is the same in the plan of the trust.
 */
export function baselineClashes(plan: CascadePlan, workspace: Workspace): readonly BaselineClash[] {
  const { measures } = plan.outline;
  const sameUnit = measuresByUnit(workspace).get(unitOf(plan)) ?? NOTHING;
  const above = measures.length === 0 ? [] : [...ancestorsOf(plan)];
  if (measures.length < 2 && sameUnit === NOTHING && above.length === 0) return [];
  const schools = schoolsAmong(above, plan, workspace);
  const own = new Map<string, Placed>();
  return measures.flatMap((measure) => {
    const key = keyOf(measure);
    const there = measuresIn(above, key).filter(
      (other) => schools.includes(other.plan) || namesOneOf(measure, [plan, ...above]),
    );
    const others = [...(sameUnit.get(key) ?? []).slice(0, MOST_COMPARED), ...there];
    const known = others.find((other) => isBefore(other.plan, plan)) ?? own.get(key);
    if (!own.has(key)) own.set(key, { measure, plan });
    if (known === undefined || agree(measure.from, known.measure.from)) return [];
    return [{ measure, other: known.measure, otherPlan: known.plan }];
  });
}

interface Placed {
  readonly measure: MeasureOutline;
  readonly plan: CascadePlan;
}

type ByKey = ReadonlyMap<string, readonly Placed[]>;

const NOTHING: ByKey = new Map();

/** A unit has a few plans. What has more is a mistake that other rules speak of. */
const MOST_COMPARED = 50;

/** The measures of each unit that has more than one plan, by their keys, in the order of the files. */
const measuresByUnit: (workspace: Workspace) => ReadonlyMap<string, ByKey> = onceEach((workspace) => {
  const units = new Map<string, CascadePlan[]>();
  for (const plan of cascade(workspace).plans) {
    const others = units.get(unitOf(plan));
    if (others === undefined) units.set(unitOf(plan), [plan]);
    else others.push(plan);
  }
  units.delete('');
  return new Map([...units].flatMap(([unit, plans]) => (plans.length < 2 ? [] : [[unit, byKey(plans)]])));
});

function unitOf({ outline: { unit = '' } }: CascadePlan): string {
  return sameId(unit.trim());
}

function byKey(plans: readonly CascadePlan[]): ByKey {
  const known = new Map<string, Placed[]>();
  for (const plan of plans) {
    for (const measure of plan.outline.measures) {
      const others = known.get(keyOf(measure));
      if (others === undefined) known.set(keyOf(measure), [{ measure, plan }]);
      else others.push({ measure, plan });
    }
  }
  return known;
}

const measuresOfPlan: (plan: CascadePlan) => ByKey = onceEach((plan) => byKey([plan]));

function measuresIn(plans: readonly CascadePlan[], key: string): readonly Placed[] {
  return plans.flatMap((plan) => measuresOfPlan(plan).get(key) ?? []);
}

/** Whether a measure says whose pupils it counts, by the name of one of the units, or of all that tells it apart. */
function namesOneOf({ measure }: MeasureOutline, plans: readonly CascadePlan[]): boolean {
  const text = ` ${words(measure).join(' ')} `;
  return plans.some(({ outline: { unit = '' } }) => {
    const [own = ''] = unit.split(/[,(]/);
    const name = words(own).filter((word) => !KIND_OF_UNIT().has(word));
    return name.some((word) => !CLASS.test(word)) && text.includes(` ${name.join(' ')} `);
  });
}

/** Whether the figures of another plan come before those of this one: it stands above, or else its file does; and of one time. */
function isBefore(other: CascadePlan, plan: CascadePlan): boolean {
  if (other === plan || !isOfThatTime(other, plan)) return false;
  if (ancestorsOf(plan).has(other)) return true;
  return other.outline.file < plan.outline.file && !ancestorsOf(other).has(plan);
}

/** For a team of a school, the plans of that school. */
function schoolsAmong(
  above: readonly CascadePlan[],
  plan: CascadePlan,
  { ladder }: Workspace,
): readonly CascadePlan[] {
  const school = rankOf('school', ladder);
  const classroom = rankOf('classroom', ladder) ?? Infinity;
  const { rank } = plan;
  const isTeam = rank !== undefined && school !== undefined && rank > school && rank < classroom;
  return isTeam ? above.filter(({ rank }) => rank === school) : [];
}

/** Last year's figures are others. */
function isOfThatTime(
  { outline: { period } }: CascadePlan,
  { outline: { period: ours } }: CascadePlan,
): boolean {
  return period === undefined || ours === undefined || periodFault(ours, period) !== 'apart';
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'all']);

/** What every other unit is called as well: *Oakwood* is the name of *Oakwood Primary School*. */
const KIND_OF_UNIT = wordSet(
  'the school schools primary secondary infant infants junior juniors elementary middle high academy college trust district ' +
    'department team faculty phase class year years grade grades english maths mathematics science history geography',
);

/** Every school has a *Year 9*. */
const CLASS = /^(?:ks|yr?|[psk])?\d{1,2}$/;

/** Measures of the same words and the same source have the same key, whatever the articles and the endings. */
const keyOf: (measure: MeasureOutline) => string = onceEach(({ measure, source }) =>
  [measure, source]
    .map((text) =>
      words(text)
        .filter((word) => !ARTICLES.has(word))
        .map(stem)
        .join(' '),
    )
    .join('\n'),
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
