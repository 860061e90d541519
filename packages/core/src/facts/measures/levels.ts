import type { Amount } from '../../model/amount.ts';
import type { Measure } from '../../model/goal.ts';
import { formatQuantity } from '../../model/quantity.ts';
import type { Quantity } from '../../model/quantity.ts';
import { statedMove } from './stated-target.ts';

/** An amount that something stands at or is to reach, and how to say it. */
export interface Level {
  readonly quantity: Quantity;
  readonly text: string;
}

/** Where a measure starts and where it is to get to, as far as those are amounts. */
export interface Levels {
  readonly from: Level | undefined;
  readonly to: Level | undefined;
}

/** From the fields of a measure; where it has neither, from its words: *attendance from 93% to 96%*. */
export function levelsOf({ measure = '', from, to }: Measure): Levels {
  if (from === undefined && to === undefined) {
    const move = statedMove(measure);
    return { from: move && spoken(move.from), to: move && spoken(move.to) };
  }
  return { from: levelOf(from), to: isAddition(to, from) ? undefined : levelOf(to) };
}

/** What a measure is of: its words, without the amounts that they state. */
export function metricOf({ measure = '', from, to }: Measure): string {
  return from === undefined && to === undefined ? (statedMove(measure)?.rest ?? measure) : measure;
}

function levelOf(amount: Amount | undefined): Level | undefined {
  return amount?.quantity && { quantity: amount.quantity, text: amount.text };
}

function spoken(quantity: Quantity): Level {
  return { quantity, text: formatQuantity(quantity) };
}

/** *+5%* beside 93% is what is to be added, and no level; beside -0.4 or +0.1 a sign is only a sign. */
function isAddition(to: Amount | undefined, from: Amount | undefined): boolean {
  if (to === undefined || from?.quantity === undefined) return false;
  return /^\s*\+\s?[£$€]?\d/.test(to.text) && !/^\s*[+-]/.test(from.text) && from.quantity.value > 0;
}
