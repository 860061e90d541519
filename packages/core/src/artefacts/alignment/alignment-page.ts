import { cascade } from '../../facts/cascade/cascade.ts';
import type { CascadeGoal, CascadePlan } from '../../facts/cascade/cascade.ts';
import { copiesIn } from '../../facts/cascade/copies.ts';
import { goalsReachingAbove, topGoals } from '../../facts/cascade/reach.ts';
import { isBelowTop, isTopHere, nameCascadeGoal, namePlan, nameUnit } from '../../facts/cascade/standing.ts';
import type { Workspace } from '../../model/workspace.ts';
import { bullets, note, paragraph, section, strong } from '../../page/build.ts';
import type { Block, Item, Page } from '../../page/page.ts';
import { NOT_SAID } from '../parts/gap.ts';
import { alignmentTable, columnsOf } from './alignment-table.ts';
import { cascadeFigure } from './cascade-figure.ts';

/** So much of their words, by weight, two goals share that say nearly the same. */
const COPY_SHARE = 0.85;

/** The Alignment Tool of all plans of a workspace: which goal supports which, level by level, and where nothing does yet. */
export function alignmentPage(workspace: Workspace): Page {
  const { plans } = cascade(workspace);
  const tops = plans.filter((plan) => isTopHere(plan, workspace) && plan.rank !== undefined);
  const columns = columnsOf(plans, workspace.ladder);
  const figure = cascadeFigure(plans, columns, (goal) => isOrphan(goal, workspace));
  return {
    title: 'Alignment Tool',
    language: 'en-GB',
    blocks: [
      ...tables(tops, (top) => alignmentTable(top, columns, workspace.ladder)),
      ...(figure === undefined ? [] : [section('drawing', 'The cascade', [figure])]),
      ...listed('orphans', 'Goals that support none above', plans.flatMap((plan) => orphans(plan, workspace))),
      ...listed('open', 'Links that lead nowhere, or out of sight', plans.flatMap(lostLinks)),
      ...listed('copies', 'Goals in the words of the goal above', plans.flatMap(copies)),
      ...listed('unplaced', 'Plans without a level', plans.filter(({ rank }) => rank === undefined).map(namePlan)),
      ...(workspace.unread.length === 0 ? [] : [note('grey', 'Not read', [bullets(workspace.unread)])]),
    ],
  }; // prettier-ignore
}

function tables(tops: readonly CascadePlan[], tableOf: (top: CascadePlan) => Block): readonly Block[] {
  if (tops.length === 0)
    return [paragraph([NOT_SAID, ' No plan here says a level with nothing above it, so there is no first column.'])]; // prettier-ignore
  return tops.map((top, index) =>
    section(`top-${index + 1}`, namePlan(top), [
      topGoals(top).length === 0 ? paragraph([NOT_SAID, ' This plan has no goals.']) : tableOf(top),
    ]),
  );
}

function listed(id: string, title: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [section(id, title, [bullets(items)])];
}

function isOrphan(goal: CascadeGoal, workspace: Workspace): boolean {
  const { plan, lost, outline } = goal;
  if (plan.isUnasked || !isBelowTop(plan, workspace) || plan.link === 'unseen') return false;
  return lost.length === 0 && !outline.hasOpenLink && !goalsReachingAbove(plan).has(goal);
}

function orphans(plan: CascadePlan, workspace: Workspace): readonly Item[] {
  return topGoals(plan)
    .filter((goal) => isOrphan(goal, workspace))
    .map(named);
}

function named(goal: CascadeGoal): Item {
  return [strong(`${nameUnit(goal.plan)}:`), ` ${nameCascadeGoal(goal)}`];
}

function lostLinks({ goals, isUnasked }: CascadePlan): readonly Item[] {
  if (isUnasked) return [];
  return goals.flatMap((goal) => {
    const links = goal.lost.map(({ to, nearest }) => (nearest === undefined ? to : `${to} (perhaps ${nearest})`));
    return links.length === 0 ? [] : [[strong(`${nameUnit(goal.plan)}:`), ` ${nameCascadeGoal(goal)} → ${links.join(', ')}`]];
  });
} // prettier-ignore

function copies(plan: CascadePlan): readonly Item[] {
  return copiesIn(plan, COPY_SHARE).map(({ goal, of }) => [
    strong(`${nameUnit(plan)}:`),
    ` ${nameCascadeGoal(goal)} (as ${nameUnit(of.plan)})`,
  ]);
}
