import type { CascadePlan } from '../../facts/cascade/cascade.ts';
import { cascade, planAmong } from '../../facts/cascade/cascade.ts';
import {
  isBelowTop,
  isPartOfUnit,
  nameLevel,
  namePlan,
  placeOfParent,
} from '../../facts/cascade/standing.ts';
import { onceEach } from '../../facts/once.ts';
import type { Workspace } from '../../model/workspace.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const upsideDown = {
  why: 'A goal can only be lined up with one above it, so nothing here can be followed up to what the whole organisation wants.',
  try: 'Name the plan of the level above, for example `parent: {example}`, or correct the `level` of one of the two.',
  severity: 'error',
} as const;

export const parentPlan: Rule = defineRule({
  id: 'parent-plan',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Every plan below the top names the plan that it serves, one of a higher level',
  basis: [source('vertical-alignment', 'Each level lines its goals up with those of the level above')],
  concern: 'alignment',
  messages: {
    none: {
      says: 'The plan of a {level} does not say which plan it serves.',
      why: 'Nobody above can see what it does for their goals, and nobody here what it is for.',
      try: 'Name the plan above by its id, for example `parent: {example}`.',
      missing: ['parent'],
    },
    same: {
      says: 'The plan serves "{parent}", but both are plans of a {level}.',
      ...upsideDown,
    },
    lower: {
      says: 'The plan of a {level} serves "{parent}", the plan of a {other}, which stands further down.',
      ...upsideDown,
    },
  },
  appliesAmong: (outline, workspace) => {
    const plan = planAmong(outline, workspace);
    return plan !== undefined && isBelowTop(plan, workspace);
  },
  check: {
    workspace(outline, workspace, { report }) {
      const plan = planAmong(outline, workspace);
      if (plan === undefined) return;
      const level = nameLevel(plan);
      if (plan.link === 'none') report(outline.at, 'none', { level, example: exampleFor(plan, workspace) });
      const { parent } = plan;
      const order = parent && orderOf(parent, plan);
      if (parent === undefined || order === undefined) return;
      const args = {
        level,
        parent: namePlan(parent),
        other: nameLevel(parent),
        example: exampleFor(plan, workspace),
      };
      const related = [{ at: parent.outline.at, note: 'the plan that it names' }];
      report(placeOfParent(outline) ?? outline.at, order, args, related);
    },
  },
});

/** How a parent stands that does not stand above: two units of one level, or the wrong way round. */
function orderOf(parent: CascadePlan, plan: CascadePlan): 'same' | 'lower' | undefined {
  if (parent.rank === undefined || plan.rank === undefined || parent.rank < plan.rank) return undefined;
  if (parent.rank > plan.rank) return 'lower';
  // A school may have a plan beside its own, and a trust may stand in a district.
  const isOther = nameLevel(parent) === nameLevel(plan) && !isPartOfUnit(plan, parent);
  return isOther ? 'same' : undefined;
}

/** The id of a plan that it could serve: one of the nearest level above that occurs. */
function exampleFor({ rank = Infinity }: CascadePlan, workspace: Workspace): string {
  const ids = idsByRank(workspace);
  const nearest = [...ids.keys()].filter((other) => other < rank).reduce((a, b) => Math.max(a, b), -1);
  return ids.get(nearest) ?? 'harbour-trust';
}

/** For each rank that occurs, the id of the first plan there that has one. */
const idsByRank: (workspace: Workspace) => ReadonlyMap<number, string> = onceEach((workspace) => {
  const ids = new Map<number, string>();
  for (const { rank, outline } of cascade(workspace).plans) {
    if (rank !== undefined && outline.id !== undefined && !ids.has(rank)) ids.set(rank, outline.id);
  }
  return ids;
});
