import type { CascadeGoal, CascadePlan } from '../../facts/cascade/cascade.ts';
import { topGoals } from '../../facts/cascade/reach.ts';
import { nameCascadeGoal, nameUnit } from '../../facts/cascade/standing.ts';
import type { Shape } from '../../page/drawing.ts';
import type { Figure } from '../../page/page.ts';
import type { Column } from './alignment-table.ts';

const WIDTH = 1000;
const GAP = 26;
const BOX = 34;
const STEP = 44;
const HEAD = 24;
const SMALL = 11;
/** How wide a letter of the small size is, about. */
const LETTER = 5.9;

/** As many goals of one level as a drawing can show and people can follow. */
const MOST_GOALS = 40;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The goals of a cascade as boxes, a column for each level, with lines to what they support; nothing where they are too many. */
export function cascadeFigure(
  plans: readonly CascadePlan[],
  columns: readonly Column[],
  isOrphan: (goal: CascadeGoal) => boolean,
): Figure | undefined {
  const levels = columns.map(({ rank }) => plans.filter((plan) => plan.rank === rank).flatMap(topGoals));
  const tallest = Math.max(0, ...levels.map(({ length }) => length));
  if (tallest === 0 || tallest > MOST_GOALS) return undefined;
  const width = (WIDTH - GAP * (columns.length - 1)) / columns.length;
  const boxes = new Map<CascadeGoal, Box>();
  levels.forEach((goals, column) => {
    goals.forEach((goal, row) => boxes.set(goal, { x: column * (width + GAP), y: HEAD + row * STEP, width }));
  });
  const shapes: Shape[] = [
    ...columns.map(({ title }, index): Shape => ({ kind: 'label', x: index * (width + GAP), y: 14, text: title })),
    ...[...boxes].flatMap(([goal, box]) => linesTo(goal, box, boxes)),
    ...[...boxes].flatMap(([goal, box]) => boxShapes(goal, box, isOrphan(goal))),
  ]; // prettier-ignore
  const says = `The goals of ${plans.length} plans, level by level from the left, with an arrow from each goal to what it supports; a goal that supports none above is red.`;
  return {
    kind: 'figure',
    drawing: { width: WIDTH, height: HEAD + tallest * STEP, shapes },
    says,
    caption: 'Each arrow leads from a goal to one that it supports. Red: supports none above.',
  };
}

function linesTo(goal: CascadeGoal, from: Box, boxes: ReadonlyMap<CascadeGoal, Box>): readonly Shape[] {
  const links = [goal, ...goal.nested].flatMap(({ supports }) => supports);
  const ends = links.flatMap((to) => (to.kind === 'goal' ? [to.outer ?? to] : to.goals.filter(({ outer }) => outer === undefined)));
  return [...new Set(ends)].flatMap((to): Shape[] => {
    const box = boxes.get(to);
    if (box === undefined || box.x >= from.x) return [];
    return [{ kind: 'line', arrow: true, points: [[from.x, from.y + BOX / 2], [box.x + box.width + 2, box.y + BOX / 2]] }];
  });
} // prettier-ignore

function boxShapes(goal: CascadeGoal, { x, y, width }: Box, isOrphan: boolean): readonly Shape[] {
  const fits = Math.max(4, Math.floor((width - 10) / LETTER));
  return [
    { kind: 'rectangle', x, y, width, height: BOX, tone: isOrphan ? 'red' : 'blue' },
    { kind: 'label', x: x + 5, y: y + 14, text: shortened(nameUnit(goal.plan), fits), size: SMALL },
    { kind: 'label', x: x + 5, y: y + 28, text: shortened(nameCascadeGoal(goal), fits), size: SMALL },
  ];
}

function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
