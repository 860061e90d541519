import { alignmentPage } from './artefacts/alignment/alignment-page.ts';
import { fiveBoxesPage } from './artefacts/five-boxes/five-boxes-page.ts';
import { chartPage } from './artefacts/journey/chart-page.ts';
import { goalFor } from './artefacts/one-pager/one-pager-blocks.ts';
import { onePagerPage, twoPagerPage } from './artefacts/one-pager/one-pager-page.ts';
import { together } from './artefacts/parts/together.ts';
import { planPage } from './artefacts/plan/plan-page.ts';
import { plannerPage } from './artefacts/planner/planner-page.ts';
import { threeQuestionsPage } from './artefacts/three-questions/three-questions-page.ts';
import type { LintSettings } from './config/settings.ts';
import type { Beside } from './engine/lint.ts';
import { readWorkspace } from './engine/lint.ts';
import type { TextFile } from './engine/reader.ts';
import { goalsOf } from './facts/goals.ts';
import { journeys } from './journeys.ts';
import type { Plan } from './model/plan.ts';
import { sameId } from './model/workspace.ts';
import type { Page } from './page/page.ts';

/** What can be made of plans, in the order of the docs. */
export const ARTEFACTS = [
  'planner',
  'one-pager',
  'two-pager',
  'alignment',
  'three-questions',
  'five-boxes',
  'plan',
  'chart',
] as const;

/** One of the {@link ARTEFACTS}. */
export type Artefact = (typeof ARTEFACTS)[number];

/** What came of rendering. */
export interface Rendered {
  /** Absent where there was nothing to render: no plan, no reflection, or no such goal. */
  readonly page: Page | undefined;
  /** The ids of all goals, where one was asked for that no plan has. */
  readonly knownGoals: readonly string[] | undefined;
  /** The files of which nothing could be made. */
  readonly unread: readonly string[];
}

/**
 * Makes an artefact of files that are read together. Of several plans each gets a page of its own in one document, and the
 * Alignment Tool is made of all. Touches no files and no clock.
 *
 * @param goal - the id of the goal for a page about one
 */
export function renderFiles(
  artefact: Artefact,
  files: readonly TextFile[],
  settings: LintSettings,
  beside: Omit<Beside, 'watch'> = {},
  goal?: string,
): Rendered {
  if (artefact === 'chart') {
    const pages = journeys(files, settings, beside).map(chartPage);
    return { page: together('From good to excellence', pages), knownGoals: undefined, unread: [] };
  }
  if (artefact === 'alignment') {
    const workspace = readWorkspace(files, settings, beside);
    const hasPlans = workspace.outlines.some(({ kind }) => kind === 'plan');
    return { page: hasPlans ? alignmentPage(workspace) : undefined, knownGoals: undefined, unread: workspace.unread }; // prettier-ignore
  }
  const builder = BUILDERS[artefact];
  if (builder === undefined) return goalPages(artefact, files, settings, beside, goal);
  const { read, unread } = readPlans(files, settings, beside, builder);
  return { page: together(`${read.length} plans`, read), knownGoals: undefined, unread };
}

const BUILDERS: Readonly<Partial<Record<Artefact, (plan: Plan) => Page>>> = {
  planner: plannerPage,
  'three-questions': threeQuestionsPage,
  'five-boxes': fiveBoxesPage,
  plan: planPage,
};

/** What is taken down of each plan, in the order of the files. */
function readPlans<T>(
  files: readonly TextFile[],
  settings: LintSettings,
  beside: Omit<Beside, 'watch'>,
  take: (plan: Plan) => T,
): { readonly read: readonly T[]; readonly unread: readonly string[] } {
  const taken = new Map<string, T>();
  const { unread } = readWorkspace(files, settings, {
    ...beside,
    watch: ({ plan }) => {
      if (plan !== undefined) taken.set(plan.file, take(plan));
    },
  });
  return { read: files.flatMap(({ name }) => taken.get(name) ?? []), unread };
}

/** Pages about one goal of each plan that has it. */
function goalPages(
  artefact: Artefact,
  files: readonly TextFile[],
  settings: LintSettings,
  { above = [], ...beside }: Omit<Beside, 'watch'>,
  goal: string | undefined,
): Rendered {
  // The plans above are read like the others, because their pages may be asked for.
  const all = readPlans([...files, ...above], settings, beside, (plan) => plan);
  const names = new Set(files.map(({ name }) => name));
  const plans = all.read.filter(({ file }) => names.has(file));
  const having = goal === undefined ? plans : plans.filter((plan) => goalFor(plan, goal) !== undefined);
  const byId = new Map(all.read.flatMap((plan) => (plan.id === undefined ? [] : [[sameId(plan.id), plan]])));
  const parentOf = ({ parent }: Plan): Plan | undefined =>
    parent === undefined ? undefined : byId.get(sameId(parent));
  const pages = having.map((plan) =>
    artefact === 'two-pager' ? twoPagerPage(plan, parentOf(plan), goal) : onePagerPage(plan, goal),
  );
  const isMissing = plans.length > 0 && having.length === 0;
  const ids = plans.flatMap((plan) => goalsOf(plan).flatMap(({ goal: { id } }) => id ?? []));
  return {
    page: together(`${pages.length} goals`, pages),
    knownGoals: isMissing ? ids : undefined,
    unread: all.unread,
  };
}
