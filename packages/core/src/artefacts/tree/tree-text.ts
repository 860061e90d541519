import type { CascadeTree, TreeGoal, TreePlan } from '../../facts/cascade/tree.ts';
import { counted } from '../../formats/count-words.ts';
import { safeLine, safePath } from '../../formats/safe.ts';
import type { Terminal, TextStyle } from '../../page/text/terminal.ts';
import type { Remark } from './tree-words.ts';
import { remarksOnGoal, remarksOnPlan, sayCircle } from './tree-words.ts';

/** The longest words of a goal that another one supports, in UTF-16 units. */
const LONGEST_SUPPORTED = 60;

/** Plans deeper than this are not set in any further: a chain as long as that is a mistake, and told as one. */
const DEEPEST = 10;

/** A tree as indented text: each plan with its goals, and what breaks marked by `!` and in words. */
export function treeText(tree: CascadeTree, terminal: Pick<Terminal, 'paint'> = {}): string {
  const paint = terminal.paint ?? ((_style: TextStyle, text: string): string => text);
  const lines = tree.plans.flatMap((plan, index) => [...(index > 0 ? [''] : []), ...planLines(plan, paint)]);
  return [...lines, '', ...summary(tree, paint)].map((line) => `${line}\n`).join('');
}

type Paint = (style: TextStyle, text: string) => string;

function planLines(plan: TreePlan, paint: Paint): readonly string[] {
  const indent = '    '.repeat(Math.min(plan.depth, DEEPEST));
  const about = [plan.level, plan.id].flatMap((part) => (part === null ? [] : safeLine(part)));
  const remarks = remarksOnPlan(plan).map((remark) => `${indent}  ${remarkLine(remark, paint)}`);
  const head = `${indent}${paint('bold', safeLine(plan.name))}${about.length === 0 ? '' : `  (${about.join(', ')})`}`;
  return [head, ...remarks, ...plan.goals.flatMap((goal) => goalLines(goal, `${indent}  `, paint))];
}

function goalLines(goal: TreeGoal, outer: string, paint: Paint): readonly string[] {
  const indent = goal.isNested ? `${outer}  ` : outer;
  const id = goal.id === null ? '' : `  (${safeLine(goal.id)})`;
  const words = safeLine(goal.goal ?? 'a goal without words');
  const cut = (text: string): string => safeLine(text, LONGEST_SUPPORTED);
  const remarks = remarksOnGoal(goal, cut).map((remark) => `${indent}    ${remarkLine(remark, paint)}`);
  return [`${indent}- ${words}${goal.isNested ? '' : important(goal)}${id}`, ...remarks];
}

function important({ isWildlyImportant }: TreeGoal): string {
  return isWildlyImportant ? '  [wildly important]' : '';
}

function remarkLine({ mark, says }: Remark, paint: Paint): string {
  const line = `${mark === '' ? '' : `${mark} `}${safeLine(says, 1000)}`;
  return mark === '' ? line : paint(mark === '!' ? 'red' : 'yellow', line);
}

function summary({ plans, circles, unread }: CascadeTree, paint: Paint): readonly string[] {
  const goals = plans.flatMap((plan) => plan.goals);
  const own = goals.filter(({ isNested }) => !isNested);
  const of = (state: TreePlan['parent']['state']): number =>
    plans.filter(({ parent }) => parent.state === state).length;
  const breaks: readonly (readonly [count: number, one: string, many: string])[] = [
    [of('unnamed'), 'plan names no plan that it serves', 'plans name no plan that they serve'],
    [of('missing'), 'plan serves one that does not exist', 'plans serve one that does not exist'],
    [own.filter(({ standing }) => standing === 'orphan').length, 'goal supports no goal above', 'goals support no goal above'],
    [own.filter(({ takenUp }) => takenUp?.isEnough === false).length, 'goal is not taken up as it should be', 'goals are not taken up as they should be'],
    [goals.flatMap(({ lost }) => lost.filter(({ isOutOfSight }) => !isOutOfSight)).length, 'link leads nowhere', 'links lead nowhere'],
  ]; // prettier-ignore
  const remarks: readonly Remark[] = [
    ...breaks.flatMap(([count, one, many]): Remark[] =>
      count === 0 ? [] : [{ mark: '!', says: `${counted(count, one, many)}.` }],
    ),
    ...circles.map(({ members }): Remark => ({
      mark: '!',
      says: `A circle: ${sayCircle(members.map(({ name }) => name))}.`,
    })),
    ...unread.map((file): Remark => ({
      mark: '?',
      says: `${safePath(file)} could not be read; it may belong here.`,
    })),
  ];
  const whole = remarks.length === 0 && plans.length > 1 ? ' Everything is linked.' : '';
  return [
    `${counted(plans.length, 'plan')}, ${counted(own.length, 'goal')}.${whole}`,
    ...remarks.map((remark) => remarkLine(remark, paint)),
  ];
}
