import { inUnitOf } from '../../model/quantity.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Way } from '../measures/change.ts';
import { pairUp, plainWords, sameText } from './pair-up.ts';
import type { Pairs } from './pair-up.ts';
import type { LevelSketch, MeasureSketch, PartSketch, PlanSketch, TimeSketch, Words } from './sketch.ts';

/** What became of a plan from one draft to the next. */
export interface PlanChanges {
  readonly priorities: PartChanges<PartSketch>;
  readonly goals: PartChanges<PartSketch>;
  readonly measures: PartChanges<MeasureSketch>;
  /** Aims that are easier to reach than they were, or due later, though nothing says so. */
  readonly lowered: readonly Lowering[];
  /** Measures that do not measure what they did. */
  readonly redefined: readonly Redefinition[];
}

/** What became of parts of one kind. */
export interface PartChanges<Part> {
  readonly appeared: readonly Part[];
  readonly vanished: readonly Part[];
  /** The same part in other words. */
  readonly reworded: readonly { readonly before: Part; readonly after: Part }[];
}

/**
 * `target`: it is nearer than it was. `no-target`: there is none any more. `baseline`: the start was moved, so that the way to
 * the target is another. `target-moved`: it was moved, and nobody can tell which way is harder. `later`: the date was put off.
 * `no-date`: there is none any more.
 */
export interface Lowering {
  readonly kind: 'target' | 'no-target' | 'target-moved' | 'baseline' | 'later' | 'no-date';
  readonly part: 'goal' | 'measure';
  readonly before: PartSketch;
  readonly after: PartSketch;
  readonly was: Words;
  readonly is: Words | undefined;
}

/** One thing that a measure is defined by and that changed. */
export interface Redefinition {
  readonly aspect: 'words' | 'source' | 'unit' | 'about';
  readonly before: MeasureSketch;
  readonly after: MeasureSketch;
  readonly was: Words | undefined;
  readonly is: Words | undefined;
}

/** Sets two drafts of a plan against each other. */
export function changesBetween(before: PlanSketch, after: PlanSketch): PlanChanges {
  const priorities = pairUp(before.priorities, after.priorities);
  const goals = pairUp(before.goals, after.goals, homeIn([priorities.pairs]));
  const measures = pairUp(before.measures, after.measures, homeIn([priorities.pairs, goals.pairs]));
  return {
    priorities: partChanges(priorities),
    goals: partChanges(goals),
    measures: partChanges(measures),
    lowered: [
      ...[...goals.pairs].flatMap(([old, now]) => loweringsOf('goal', old, now)),
      ...[...measures.pairs].flatMap(([old, now]) => loweringsOf('measure', old, now)),
    ],
    redefined: [...measures.pairs].flatMap(([old, now]) => redefinitionsOf(old, now)),
  };
}

function homeIn(
  known: readonly ReadonlyMap<PartSketch, PartSketch>[],
): (part: PartSketch) => PartSketch | undefined {
  return ({ under }: PartSketch): PartSketch | undefined => {
    if (under === undefined) return undefined;
    return known.map((pairs) => pairs.get(under)).find((each) => each !== undefined);
  };
}

function partChanges<Part extends PartSketch>({ pairs, appeared, vanished }: Pairs<Part>): PartChanges<Part> {
  const reworded = [...pairs]
    .map(([before, after]) => ({ before, after }))
    .filter(({ before, after }) => plainWords(before) !== plainWords(after));
  return { appeared, vanished, reworded };
}

type Change = Pick<Lowering, 'kind' | 'was' | 'is'>;

function loweringsOf(part: Lowering['part'], before: PartSketch, after: PartSketch): readonly Lowering[] {
  const changes = [
    targetChange(before, after),
    baselineChange(before.from, after.from),
    dateChange(before.by, after.by),
  ];
  return changes
    .filter((change) => change !== undefined)
    .map((change) => ({ part, before, after, ...change }));
}

function targetChange(before: PartSketch, after: PartSketch): Change | undefined {
  const [was, is] = [before.to, after.to];
  if (was === undefined) return undefined;
  if (is === undefined) return { kind: 'no-target', was, is };
  const moved = movedTo(was.quantity, is.quantity);
  const way = before.way ?? after.way;
  if (moved === undefined || moved === way) return undefined;
  return { kind: way === undefined ? 'target-moved' : 'target', was, is };
}

function baselineChange(was: LevelSketch | undefined, is: LevelSketch | undefined): Change | undefined {
  if (was === undefined || is === undefined || movedTo(was.quantity, is.quantity) === undefined)
    return undefined;
  return { kind: 'baseline', was, is };
}

function dateChange(was: TimeSketch | undefined, is: TimeSketch | undefined): Change | undefined {
  if (was?.ends === undefined) return undefined;
  if (is === undefined) return { kind: 'no-date', was, is };
  // What recurs or cannot be placed any more is for other rules.
  return is.ends !== undefined && is.ends > was.ends ? { kind: 'later', was, is } : undefined;
}

/** Which way an amount was moved, bounds and rough words apart; nothing where it stayed or cannot be compared. */
function movedTo(was: Quantity, is: Quantity): Way | undefined {
  const now = inUnitOf(is, was);
  const then = now && inUnitOf(was, now);
  if (now === undefined || then === undefined || now.value === then.value) return undefined;
  return now.value > then.value ? 'up' : 'down';
}

function redefinitionsOf(before: MeasureSketch, after: MeasureSketch): readonly Redefinition[] {
  const redefine = (
    aspect: Redefinition['aspect'],
    was: Words | undefined,
    is: Words | undefined,
    isSo = sameText({ name: was }) !== sameText({ name: is }),
  ): readonly Redefinition[] => (isSo ? [{ aspect, before, after, was, is }] : []);
  const isInOtherUnit =
    before.to !== undefined &&
    after.to !== undefined &&
    inUnitOf(after.to.quantity, before.to.quantity) === undefined;
  return [
    ...redefine('words', before.name, after.name, isCalledOtherwise(before, after)),
    ...redefine('source', before.source, after.source),
    ...redefine('unit', before.to, after.to, isInOtherUnit),
    ...redefine('about', before.about, after.about),
  ];
}

/** Figures count as well, as in *Year 5*, unless they are the aim of the measure, which may stand in its words. */
function isCalledOtherwise(before: MeasureSketch, after: MeasureSketch): boolean {
  const isAimInWords = [before, after].some(({ name, to }) => name !== undefined && name.start === to?.start);
  const keyOf = isAimInWords ? plainWords : sameText;
  return keyOf(before) !== keyOf(after);
}
