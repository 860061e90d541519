import { wordTable } from '../../model/lazily.ts';
import { sameUnit } from '../../model/quantity.ts';
import type { Quantity, Unit } from '../../model/quantity.ts';

/** Whether two amounts are counted in one unit: `fraction` is a part of one beside a percentage. */
export type UnitMatch = 'same' | 'fraction' | 'other' | 'unknown';

/**
 * Whether two amounts of one measure share a unit and a scale. A plain number takes the unit beside it, *9 of 14* is a
 * share as 64% is, and percentage points are the difference of percentages; but 0.38 beside 70% is another scale, and
 * pupils beside days are another unit. Between units that are not known, nobody can tell.
 *
 * @param isShare - whether the measure counts the part of a whole, so that a plain 0.93 beside a plain 96 is a slip too
 */
export function unitsOf(a: Quantity, b: Quantity, isShare: boolean): UnitMatch {
  if (a.unit.kind === 'plain') return besidePlain(a, b, isShare);
  return b.unit.kind === 'plain' ? besidePlain(b, a, isShare) : besideUnit(a.unit, b.unit);
}

/** Below so many per cent, 0.5 may mean half of one. */
const CLEARLY_MORE = 5;

function besidePlain(plain: Quantity, other: Quantity, isShare: boolean): UnitMatch {
  switch (other.unit.kind) {
    case 'of':
      return plain.value <= other.unit.whole ? 'same' : 'other';
    case 'percent':
      return besidePercent(plain, other, isShare);
    case 'plain':
      return isShare ? besideShare(plain, other) : 'same';
    default:
      return 'same';
  }
}

/** 0.38 is a part of one, and 130 of a share are pupils; but -0.4 is a score. */
function besidePercent(plain: Quantity, percent: Quantity, isShare: boolean): UnitMatch {
  if (isPartOfOne(plain)) return plain.value < 0 ? 'other' : scaleBeside(percent);
  return isShare && plain.value > 100 && percent.value <= 100 ? 'other' : 'same';
}

/** Two plain numbers of which the one may be a part of one, and the other a percentage. */
function besideShare(a: Quantity, b: Quantity): UnitMatch {
  if (isPartOfOne(a) === isPartOfOne(b)) return 'same';
  return scaleBeside(isPartOfOne(a) ? b : a);
}

function scaleBeside({ value }: Quantity): UnitMatch {
  if (value === 0 || value === 1) return 'same';
  return Math.abs(value) >= CLEARLY_MORE ? 'fraction' : 'unknown';
}

/** Between nought and one, neither included. */
function isPartOfOne({ value, upTo = value }: Quantity): boolean {
  return value !== 0 && Math.abs(value) < 1 && Math.abs(upTo) <= 1;
}

const SHARES = ['percent', 'points', 'of'];

function besideUnit(a: Unit, b: Unit): UnitMatch {
  if (a.kind === 'named' && b.kind === 'named') return namesMatch(a.name, b.name);
  if (sameUnit(a, b)) return 'same';
  if (a.kind === 'money' || b.kind === 'money') return 'other';
  if (SHARES.includes(a.kind) && SHARES.includes(b.kind)) return 'same';
  const share = a.kind === 'named' ? b : a;
  return share.kind === 'percent' ? 'other' : 'unknown';
}

/** Units by what they count: an hour is so many minutes, but what a week is in days depends on who says it. */
const units = wordTable(
  ['minute hour', 'clock'],
  ['day', 'days'],
  // Half a day, in a register.
  ['session', 'sessions'],
  ['week', 'weeks'],
  ['month year', 'months'],
  ['pupil student child learner boy girl reader leaver', 'young people'],
  ['teacher staff adult parent family carer', 'adults'],
);

function namesMatch(a: string, b: string): UnitMatch {
  if (a === b) return 'same';
  const [one, other] = [units().get(a), units().get(b)];
  if (one === undefined || other === undefined) return 'unknown';
  return one === other ? 'same' : 'other';
}
