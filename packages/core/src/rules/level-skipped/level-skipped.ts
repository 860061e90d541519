import type { CascadePlan } from '../../facts/cascade/cascade.ts';
import { cascade, planAmong } from '../../facts/cascade/cascade.ts';
import { ancestorsOf } from '../../facts/cascade/reach.ts';
import {
  isInCircle,
  isPartOfUnit,
  nameLevel,
  namePlan,
  placeOfParent,
} from '../../facts/cascade/standing.ts';
import { onceEach } from '../../facts/once.ts';
import { isOfOnePerson } from '../../model/level.ts';
import type { Workspace } from '../../model/workspace.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

export const levelSkipped: Rule = defineRule({
  id: 'level-skipped',
  severity: 'info',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A plan serves one of the level just above it, where there are plans of that level',
  basis: [source('vertical-alignment', 'Goals are handed up level by level, and no level is left out')],
  concern: 'alignment',
  messages: {
    skipped: {
      says: 'The plan serves "{parent}" directly, and leaves out the {between} plans in between.',
      why: 'Those in between do not see this plan, so they can neither help it nor build on it.',
      try: 'If it belongs to one of them, name that one, for example `parent: {example}`.',
    },
  },
  appliesAmong: (outline, workspace) => planAmong(outline, workspace)?.parent !== undefined,
  check: {
    workspace(outline, workspace, { report }) {
      const plan = planAmong(outline, workspace);
      const parent = plan?.parent;
      if (plan === undefined || parent === undefined || isInCircle(plan, workspace)) return;
      const between = planBetween(plan, parent, workspace);
      if (between === undefined || isCentralTeam(plan, parent)) return;
      const args = {
        parent: namePlan(parent),
        between: nameLevel(between),
        example: between.outline.id ?? 'english',
      };
      report(placeOfParent(outline) ?? outline.at, 'skipped', args, [
        { at: between.outline.at, note: 'a plan in between' },
      ]);
    },
  },
});

/** A team of the trust itself stands beside the schools, not below them. */
function isCentralTeam(plan: CascadePlan, parent: CascadePlan): boolean {
  return parent.rank === 0 && isPartOfUnit(plan, parent);
}

/** A plan below the same parent whose level stands between: one of the nearest such level. */
function planBetween(
  { rank = 0 }: CascadePlan,
  parent: CascadePlan,
  workspace: Workspace,
): CascadePlan | undefined {
  const { rank: top = Infinity } = parent;
  for (let level = rank - 1; level > top; level--) {
    const found = plansBelow(workspace).get(parent)?.get(level);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** For each plan, one of the plans below it for each rank that occurs there: one that has an id, if any has. */
const plansBelow: (workspace: Workspace) => ReadonlyMap<CascadePlan, ReadonlyMap<number, CascadePlan>> =
  onceEach((workspace) => {
    const below = new Map<CascadePlan, Map<number, CascadePlan>>();
    for (const plan of cascade(workspace).plans) {
      // What one teacher wants to learn stands beside the goals of the class, not above those of its students.
      if (plan.rank === undefined || isOfOnePerson(plan.outline.level)) continue;
      for (const above of ancestorsOf(plan)) {
        const ranks = below.get(above) ?? new Map<number, CascadePlan>();
        below.set(above, ranks);
        if (ranks.get(plan.rank)?.outline.id === undefined) ranks.set(plan.rank, plan);
      }
    }
    return below;
  });
