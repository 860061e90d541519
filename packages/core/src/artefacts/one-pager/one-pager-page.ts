import { nameGoal } from '../../facts/goals.ts';
import { sameId } from '../../model/workspace.ts';
import type { Plan } from '../../model/plan.ts';
import { note, paragraph, section } from '../../page/build.ts';
import type { Block, Page } from '../../page/page.ts';
import { nameUnitOf } from '../parts/say-parts.ts';
import { goalFor, onePagerBlocks } from './one-pager-blocks.ts';

/**
 * A goal on one page, for everybody to see the need for it.
 *
 * @param id - of the goal; without it the first wildly important one, else the first
 */
export function onePagerPage(plan: Plan, id?: string): Page {
  return {
    title: `The goal of ${nameUnitOf(plan)}`,
    language: 'en-GB',
    blocks: onePagerBlocks(plan, goalFor(plan, id), ''),
  };
}

/**
 * The page of a goal behind that of the goal above which it supports, to be printed back to back.
 *
 * @param parent - the plan above, where it is at hand
 */
export function twoPagerPage(plan: Plan, parent: Plan | undefined, id?: string): Page {
  const own = goalFor(plan, id);
  const front =
    parent === undefined
      ? unseen(plan)
      : [
          section('above', nameUnitOf(parent), onePagerBlocks(parent, goalFor(parent, idAbove(plan, parent, id)), 'above-')),
        ]; // prettier-ignore
  return {
    title: own === undefined ? `The goal of ${nameUnitOf(plan)}` : nameGoal(own.goal),
    language: 'en-GB',
    blocks: [
      ...front,
      { ...section('own', nameUnitOf(plan), onePagerBlocks(plan, own, 'own-')), newSheet: true },
    ],
  };
}

function unseen({ parent }: Plan): readonly Block[] {
  const why =
    parent === undefined
      ? 'This plan names no plan that it serves ("parent").'
      : `The plan above, ${parent}, is not among the files.`;
  return [note('grey', 'No page of the plan above', [paragraph(why)])];
}

/** The goal above that a goal supports; absent where it supports none of that plan. */
function idAbove(plan: Plan, parent: Plan, id: string | undefined): string | undefined {
  const entry = goalFor(plan, id);
  const links = [...(entry?.goal.supports ?? []), ...(entry?.above?.supports ?? [])];
  const prefix = `${sameId(parent.id ?? '')}/`;
  const parts = links.map((link) =>
    sameId(link).startsWith(prefix) ? sameId(link).slice(prefix.length) : link,
  );
  return parts.find((part) => goalFor(parent, part) !== undefined);
}
