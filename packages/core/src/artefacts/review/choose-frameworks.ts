import type { Family, Standing } from '../../frameworks/family.ts';
import type { Framework } from '../../frameworks/framework.ts';
import { isOfOnePerson, isTop } from '../../model/level.ts';
import type { LeftOut } from './review.ts';

/** The sources whose questions fit a plan, and the others with a reason. */
export interface Choice {
  readonly frameworks: readonly Framework[];
  readonly leftOut: readonly LeftOut[];
}

/** Chooses among sources those whose questions make sense for a plan and what was read with it. */
export function fitting(frameworks: readonly Framework[], family: Family): Choice {
  const judged = frameworks.map((framework) => ({ framework, why: whyNot(framework, family) }));
  return {
    frameworks: judged.flatMap(({ framework, why }) => (why === undefined ? [framework] : [])),
    leftOut: judged.flatMap(({ framework: { id, name }, why }) =>
      why === undefined ? [] : [{ id, name, why }],
    ),
  };
}

/** Why the questions of a source do not fit; nothing where they do. */
function whyNot({ id }: Framework, family: Family): string | undefined {
  const { plan, charts } = family;
  if (id === 'improvement-journey') return charts.length > 0 ? undefined : NO_CHART;
  if (plan === undefined) return NO_PLAN;
  if (id === 'vertical-alignment') return isLinked(plan, family) ? undefined : NO_LINK;
  const isForMany = id === 'collective-goals' || id === 'anatomy';
  return isForMany && isOfOnePerson(plan.level) ? NOT_SHARED : undefined;
}

const NO_CHART = 'No filled-in chart that belongs to this plan is among the files that were read.';
const NO_PLAN = 'Only a filled-in chart was read, and not the plan that it belongs to.';
const NO_LINK = 'The plan names no plan above it, and none below it is among the files that were read.';
const NOT_SHARED = 'Its questions are for plans that several people share.';

/** Whether a plan is one of several that serve each other, as far as it was read. */
function isLinked({ parent, level = '' }: Standing, { below }: Family): boolean {
  return parent !== undefined || below.length > 0 || isTop(level);
}
