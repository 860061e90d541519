import { REFERENCE_CASE } from '../../facts/load.ts';
import type { Load } from '../../facts/load.ts';
import type { Shape } from '../../page/drawing.ts';
import type { Figure } from '../../page/page.ts';

const WIDTH = 640;
const LEFT = 120;
const BAR = 20;
const ROW = 34;
const FIRST = 26;
const LABEL = 36;

/** What a plan asks for beside the reference case, a plan whose authors found it too much: a bar for each. */
export function loadFigure({ priorities, goals }: Load): Figure {
  const rows = [
    { name: 'Priorities', here: priorities, there: REFERENCE_CASE.priorities },
    { name: 'Goals', here: goals, there: REFERENCE_CASE.goals },
  ];
  const most = Math.max(...rows.flatMap(({ here, there }) => [here, there]));
  const scale = (WIDTH - LEFT - LABEL) / most;
  const shapes = rows.flatMap(({ name, here, there }, index) => {
    const y = FIRST + index * (2 * ROW + 16);
    return [...bar(name, here, y, scale, 'blue'), ...bar('reference', there, y + ROW - 8, scale, 'grey')];
  });
  const height = FIRST + rows.length * (2 * ROW + 16) - 16;
  const says =
    `${priorities} priorities and ${goals} goals, beside the ${REFERENCE_CASE.priorities} priorities and ` +
    `${REFERENCE_CASE.goals} goals of a plan whose authors found it too much.`;
  return { kind: 'figure', drawing: { width: WIDTH, height, shapes }, says, caption: says };
}

function bar(name: string, count: number, y: number, scale: number, tone: 'blue' | 'grey'): readonly Shape[] {
  const width = Math.max(1, count * scale);
  return [
    { kind: 'label', x: LEFT - 8, y: y + 15, text: name, align: 'end' },
    { kind: 'rectangle', x: LEFT, y, width, height: BAR, tone },
    { kind: 'label', x: LEFT + width + 6, y: y + 15, text: String(count) },
  ];
}
