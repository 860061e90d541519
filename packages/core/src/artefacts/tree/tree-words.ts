import type {
  TreeGoal,
  TreeLostLink,
  TreeParent,
  TreePlan,
  TreeSupport,
  TreeTakeUp,
} from '../../facts/cascade/tree.ts';

/** Something that is said of a plan or goal in a tree. `!` is where the cascade breaks, `?` what could not be told. */
export interface Remark {
  readonly mark: '!' | '?' | '';
  readonly says: string;
}

/** So many names are listed, and how many more there are. */
const MOST_NAMES = 8;

/** What is to be said of how a plan stands to the one above: nothing where all is well. */
export function remarksOnPlan({ parent, isUnasked }: TreePlan): readonly Remark[] {
  const remark = remarkOnParent(parent);
  const unasked: Remark = { mark: '', says: 'not among the files that were named' };
  return [...(isUnasked ? [unasked] : []), ...(remark === undefined ? [] : [remark])];
}

function remarkOnParent({ state, id, nearest }: TreeParent): Remark | undefined {
  switch (state) {
    case 'unnamed':
      return { mark: '!', says: 'names no plan that it serves' };
    case 'missing':
      return { mark: '!', says: `serves "${id ?? ''}", and there is no such plan${meant(nearest)}` };
    case 'unseen':
      return { mark: '?', says: `serves "${id ?? ''}", which is not among these files` };
    case 'circle':
      return { mark: '!', says: `serves "${id ?? ''}" in a circle` };
    default:
      return undefined;
  }
}

function meant(nearest: string | null): string {
  return nearest === null ? '' : `; "${nearest}" is the nearest`;
}

/** What is to be said of a goal: what it supports, and who takes it up. */
export function remarksOnGoal(goal: TreeGoal, cut: (words: string) => string): readonly Remark[] {
  const { supports, lost, standing, takenUp, isNested } = goal;
  return [
    ...supports.map((each): Remark => ({ mark: '', says: `supports ${speakSupport(each, cut)}` })),
    ...lost.map(remarkOnLostLink),
    ...(standing === 'orphan' && !isNested ? [ORPHAN] : []),
    ...(takenUp === null ? [] : [remarkOnTakeUp(takenUp)]),
  ];
}

const ORPHAN: Remark = { mark: '!', says: 'supports no goal above' };

function speakSupport({ kind, plan, id, words }: TreeSupport, cut: (words: string) => string): string {
  const link = [plan, id].filter((part) => part !== null).join('/');
  const what = kind === 'priority' ? 'the priority ' : '';
  return `${what}${link}${words === null ? '' : `: ${cut(words)}`}`;
}

function remarkOnLostLink({ to, nearest, isOutOfSight }: TreeLostLink): Remark {
  return isOutOfSight
    ? { mark: '?', says: `supports "${to}", which is not among these files` }
    : { mark: '!', says: `supports "${to}", and there is no such goal${meant(nearest)}` };
}

function remarkOnTakeUp({ isEach, by, notBy, unclear, isEnough }: TreeTakeUp): Remark {
  const mark = isEnough === null ? '?' : isEnough ? '' : '!';
  const total = by.length + notBy.length + unclear.length;
  if (!isEach) {
    if (by.length > 0) return { mark, says: `taken up by ${few(by)}` };
    if (isEnough === true) return { mark, says: 'taken up further down' };
    return {
      mark,
      says: isEnough === null ? 'could not be told who takes it up' : 'taken up by nobody below',
    };
  }
  const says = [
    `taken up by ${String(by.length)} of ${String(total)}`,
    ...(notBy.length === 0 ? [] : [`not by ${few(notBy)}`]),
    ...(unclear.length === 0 ? [] : [`could not be told of ${few(unclear)}`]),
  ];
  return { mark, says: says.join('; ') };
}

function few(names: readonly string[]): string {
  const shown = names.length <= MOST_NAMES ? names : names.slice(0, MOST_NAMES - 1);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more === 0 ? '' : ` and ${String(more)} more`}`;
}

/** How a circle is told. */
export function sayCircle(names: readonly string[]): string {
  const [first = ''] = names;
  const chain = names.length > 20 ? [...names.slice(0, 19), `${String(names.length - 19)} more`] : names;
  return `${chain.map((name) => `"${name}"`).join(' serves ')} serves "${first}"`;
}
