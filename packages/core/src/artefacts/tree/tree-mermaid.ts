import type { CascadeTree } from '../../facts/cascade/tree.ts';
import { safeLine } from '../../formats/safe.ts';
import type { Arrow, Box, DrawnPlan } from './tree-drawing.ts';
import { drawingOf } from './tree-drawing.ts';

/**
 * A tree as a Mermaid flowchart, which GitHub and many wikis draw: each plan is a box round its goals, and arrows lead
 * from goals to what they support. What breaks is said in words, and drawn in red.
 */
export function treeMermaid(tree: CascadeTree): string {
  const { plans, arrows } = drawingOf(tree);
  const broken = plans
    .flatMap((plan) => [plan, ...plan.goals])
    .filter(({ isBroken }) => isBroken)
    .map(({ key }) => key);
  const lines = [
    'flowchart BT',
    ...plans.flatMap(planLines),
    ...arrows.map(arrowLine),
    ...(broken.length === 0
      ? []
      : ['  classDef broken stroke:red,stroke-width:2px', `  class ${broken.join(',')} broken`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Mermaid has no box without anything in it. */
function planLines(plan: DrawnPlan): readonly string[] {
  if (plan.goals.length === 0) return [`  ${plan.key}[${labelOf(plan)}]`];
  return [
    `  subgraph ${plan.key}[${labelOf(plan)}]`,
    ...plan.goals.map((goal) => `    ${goal.key}[${labelOf(goal)}]`),
    '  end',
  ];
}

function arrowLine({ from, to, kind }: Arrow): string {
  return `  ${from} ${kind === 'plan' ? '-.->' : '-->'} ${to}`;
}

function labelOf({ lines }: Box): string {
  return `"${lines.map(escaped).join('<br>')}"`;
}

/**
 * Whatever Mermaid could take for more than text is written by its number: quotes, brackets, HTML, Markdown, comments
 * and directives.
 */
function escaped(text: string): string {
  return safeLine(text).replace(
    /[^\p{L}\p{M}\p{N} ,.()!?'/-]/gu,
    (mark) => `#${String(mark.codePointAt(0))};`,
  );
}
