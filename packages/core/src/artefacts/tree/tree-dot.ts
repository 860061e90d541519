import type { CascadeTree } from '../../facts/cascade/tree.ts';
import { safeLine } from '../../formats/safe.ts';
import type { Arrow, Box, DrawnPlan } from './tree-drawing.ts';
import { drawingOf } from './tree-drawing.ts';

/**
 * A tree in the language of Graphviz: each plan is a box round its goals, and arrows lead from goals to what they
 * support. What breaks is said in words, and drawn in red.
 */
export function treeDot(tree: CascadeTree): string {
  const { plans, arrows } = drawingOf(tree);
  const lines = [
    'digraph cascade {',
    '  rankdir=BT; compound=true;',
    '  node [shape=box, style=rounded, fontname="sans-serif"];',
    '  graph [fontname="sans-serif"];',
    ...plans.flatMap(planLines),
    ...arrows.map(arrowLine),
    '}',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** An arrow to a plan needs something in the plan to end at. */
function planLines(plan: DrawnPlan): readonly string[] {
  return [
    `  subgraph cluster_${plan.key} {`,
    `    label=${labelOf(plan)}; color=${plan.isBroken ? 'red' : 'gray'};`,
    `    ${plan.key} [shape=point, style=invis];`,
    ...plan.goals.map(
      (goal) => `    ${goal.key} [label=${labelOf(goal)}${goal.isBroken ? ', color=red' : ''}];`,
    ),
    '  }',
  ];
}

function arrowLine({ from, to, kind }: Arrow): string {
  return `  ${from} -> ${to}${kind === 'plan' ? ' [style=dashed, color=gray]' : ''};`;
}

function labelOf({ lines }: Box): string {
  return `"${lines.map(escaped).join('\\n')}"`;
}

/** Between quotes, Graphviz reads escapes and the names of characters. */
function escaped(text: string): string {
  return safeLine(text).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
