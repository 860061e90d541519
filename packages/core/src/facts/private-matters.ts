import type { Goal, Measure } from '../model/goal.ts';
import { wordSet } from '../model/lazily.ts';
import { placeOf } from '../model/place.ts';
import type { Plan } from '../model/plan.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Reflection } from '../model/reflection.ts';
import type { Node } from '../source/node.ts';
import { measuresOf } from './goals.ts';
import { levelsOf } from './measures/levels.ts';
import { textsOf } from './texts.ts';
import { namedPersonsIn, namesNeed } from './words/named-person.ts';
import { smallGroupsIn } from './words/small-group.ts';
import { PUPIL_WORDS } from './words/least-served-data.ts';
import { singular, words } from './words/words.ts';

/** Something in a plan by which those who know the school can tell who is meant. */
export interface PrivateMatter {
  /** A pupil named beside a need, one of the staff named beside a private matter, or a group so small that it is known. */
  readonly kind: 'pupil' | 'staff' | 'cohort';
  readonly place: Node;
  /** The words that tell it. They must not be shown. */
  readonly words: string;
  /** The part in which the words tell it, where they are no more than a number. */
  readonly within?: Node | undefined;
}

/**
 * The private matters in the texts of a plan or reflection, and in the figures of its measures: fewer than `limit` pupils
 * with a need, as they were or are. Targets are nobody yet.
 */
export function privateMattersOf(model: Plan | Reflection, limit: number): readonly PrivateMatter[] {
  const inTexts = textsOf(model).flatMap(({ text, place, section, field }): readonly PrivateMatter[] => {
    if (NO_PROSE().has(section) || NO_PROSE().has(field)) return [];
    const named = namedPersonsIn(text);
    const groups = smallGroupsIn(text, limit).map((span) => ({ ...span, kind: 'cohort' as const }));
    return [...named, ...groups].map(({ kind, start, end }) => ({
      kind,
      place,
      words: text.slice(start, end),
    }));
  });
  return model.kind === 'plan' ? [...inTexts, ...smallFigures(model, limit)] : inTexts;
}

const NO_PROSE = wordSet('$schema kind id level parent plan glossary supports dependsOn answers version');

function smallFigures(plan: Plan, limit: number): readonly PrivateMatter[] {
  return measuresOf(plan).flatMap(({ measure, goal }): readonly PrivateMatter[] =>
    countsPupilsWithNeed(measure, goal)
      ? (['from', 'now'] as const).flatMap((field) => smallFigure(measure, field, goal, limit))
      : [],
  );
}

function smallFigure(
  measure: Measure,
  field: 'from' | 'now',
  goal: Goal | undefined,
  limit: number,
): readonly PrivateMatter[] {
  // *Pupils with an EHC plan: from 6 to 3*
  const isInWords = field === 'from' && measure.from === undefined;
  const amount = isInWords ? levelsOf(measure).from : measure[field];
  const place = placeOf(measure, isInWords ? 'measure' : field);
  const within = (goal ?? measure).place;
  if (amount?.quantity === undefined || !isSmall(amount.quantity, limit)) return [];
  if ('file' in place || 'file' in within) return [];
  return [...new Set([amount.text, String(amount.quantity.value)])].map((each) => ({
    kind: 'cohort',
    place,
    words: each,
    within,
  }));
}

/** Words of measures that count no heads, whoever they are about. */
const NO_HEADS = wordSet(
  'average mean median rate gap score age per days hours weeks months minutes sessions incident incidents point points ' +
    'share percentage proportion grade grades place places visits calls',
);
const pupils = wordSet(PUPIL_WORDS);

function countsPupilsWithNeed({ measure = '' }: Measure, goal: Goal | undefined): boolean {
  const found = words(measure);
  if (!found.some((word) => pupils().has(singular(word))) || found.some((word) => NO_HEADS().has(word)))
    return false;
  return namesNeed(measure) || namesNeed(goal?.goal ?? '');
}

function isSmall({ value, unit }: Quantity, limit: number): boolean {
  const isHeads =
    unit.kind === 'plain' || unit.kind === 'of' || (unit.kind === 'named' && pupils().has(unit.name));
  return isHeads && Number.isInteger(value) && value > 0 && value < limit;
}
