import type { Step } from '../../facts/steps.ts';
import { dueOf } from '../../facts/steps.ts';
import type { Action } from '../../model/goal.ts';
import { badge } from '../../page/build.ts';
import type { Cell, Table, Text } from '../../page/page.ts';
import { NOT_SAID, namesOr, textOr } from './gap.ts';
import { sayAction, sayWhen } from './say-parts.ts';

const STATES: Readonly<Record<NonNullable<Action['status']>, Cell>> = {
  done: { badge: badge('green', 'Done'), text: '' },
  started: { badge: badge('yellow', 'Started'), text: '' },
  planned: { badge: badge('blue', 'Planned'), text: '' },
  stopped: { badge: badge('grey', 'Stopped'), text: '' },
};

/** Steps as a table: what, who, by when, with what, and how far. What they take from above is shown as theirs. */
export function stepsTable(caption: Text, steps: readonly Step[]): Table {
  return {
    kind: 'table',
    caption,
    columns: ['Step', 'Who', 'By when', 'What it needs', 'How far'],
    rows: steps.map((step) => [sayAction(step.action), ...cellsOf(step)]),
    rowHeadings: true,
  };
}

/** All that is said of a step besides what it is. */
export function cellsOf(step: Step): readonly Cell[] {
  const { resources, cost, status } = step.action;
  const needs = [...resources, ...(cost === undefined ? [] : [cost.text])];
  return [
    namesOr(ownersOfStep(step)),
    textOr(sayWhen(dueOf(step))),
    needs.length === 0 ? '' : needs.join('; '),
    status === undefined ? NOT_SAID : STATES[status],
  ];
}

/** Who sees to a step: its own owner, else that of its goal, of the goal above or of the priority. */
function ownersOfStep({ action, under: { goal, above, priority } }: Step): readonly string[] {
  const levels = [action.owners, goal.owners, above?.owners ?? [], priority?.owners ?? []];
  return levels.find((owners) => owners.length > 0) ?? [];
}
