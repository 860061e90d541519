import { formatQuantity, grainOf, inUnitOf } from '../../model/quantity.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Size } from '../words/metrics/stated-size.ts';

/** How a change that is stated in words compares with two amounts. */
export interface Agreement {
  readonly agrees: boolean;
  /** What lies between the amounts, said as the change is said: `10 points`, `27%`, `10 points, or 14%`. */
  readonly actual: string;
}

/**
 * Holds a stated change against a baseline and a target, whichever way they go. Rounding of any of the three figures is
 * allowed for. `undefined` where it cannot be told: rough amounts, ranges, floors, amounts that cannot be compared, and a
 * part of nothing.
 */
export function agreement(change: Size, from: Quantity, to: Quantity): Agreement | undefined {
  const target = inUnitOf(to, from);
  const start = target && inUnitOf(from, target);
  if (target === undefined || start === undefined || !change.isExact) return undefined;
  if (!isExact(start) || !isExact(target) || (change.kind === 'share' && start.value === 0)) return undefined;
  const distance = Math.abs(target.value - start.value);
  const readings = {
    distance,
    base: Math.abs(start.value),
    grain: Math.max(roundingOf(start.value), roundingOf(target.value)),
  };
  return {
    agrees: isDifference(change, readings) || isPart(change, readings),
    actual: speakActual(change, { ...start, value: distance }, readings),
  };
}

interface Readings {
  readonly distance: number;
  readonly base: number;
  /** How finely the amounts are stated. */
  readonly grain: number;
}

/** How far a figure may be rounded: a thousand, in 812,000, but never more than a hundredth of it. */
function roundingOf(value: number): number {
  const grain = grainOf(value);
  return grain > 1 ? Math.min(grain, Math.max(1, Math.abs(value) / 100)) : grain;
}

function isExact({ upTo, bound, about }: Quantity): boolean {
  return upTo === undefined && bound === undefined && about !== true;
}

function isDifference(change: Size, { distance, grain }: Readings): boolean {
  return change.kind !== 'share' && fits(change, distance, change.size, Math.max(change.grain, grain));
}

function isPart(change: Size, { distance, base, grain }: Readings): boolean {
  if (change.kind === 'difference' || base === 0) return false;
  const scale = change.kind === 'either' ? base / 100 : base;
  return fits(change, distance, change.size * scale, Math.max(change.grain * scale, grain));
}

/** Whether what was measured off is what was said, to less than one step of the coarsest figure. */
function fits({ limit }: Size, actual: number, said: number, slack: number): boolean {
  const over = actual - said;
  if (limit === 'floor') return over > -slack;
  if (limit === 'ceiling') return over < slack;
  return Math.abs(over) < slack;
}

function speakActual(change: Size, difference: Quantity, { distance, base }: Readings): string {
  const { unit } = difference;
  const inPoints: Quantity =
    unit.kind === 'percent' ? { ...difference, unit: { kind: 'points' } } : difference;
  const points = formatQuantity({ ...inPoints, value: rounded(distance) });
  const part = `${String(rounded((100 * distance) / base))}%`;
  if (change.kind === 'difference' || base === 0) return points;
  return change.kind === 'share' ? part : `${points}, or ${part}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
