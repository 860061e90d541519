import { describe, expect, it } from 'vitest';
import type { MapNode } from '../source/node.ts';
import { readDocument } from '../read/read-document.ts';
import { readPlan } from '../read/read-plan.ts';
import { Source } from '../source/source.ts';
import { textsOf } from './texts.ts';

function planOf(text: string): ReturnType<typeof readPlan>['model'] {
  const { root } = readDocument(new Source('a.plan.yaml', text));
  return readPlan(root as MapNode).model;
}

describe('the texts of a plan', () => {
  it('come in the order written, each with its place, field and section', () => {
    const plan = planOf(`
title: Plan
values: [Courage, { name: Hard work }]
goals:
  goal: Read
  owner: [Head, " "]
  wildlyImportant: true
  measures: { measure: reading age, to: 12 }
glossary: { TA: teaching assistant }
`);
    expect(
      textsOf(plan).map(({ text, field, section, place }) => [
        text,
        field,
        section,
        plan.place.source.positionAt(place.start).line,
      ]),
    ).toEqual([
      ['Plan', 'title', 'title', 2],
      ['Courage', 'values', 'values', 3],
      ['Hard work', 'name', 'values', 3],
      ['Read', 'goal', 'goals', 5],
      ['Head', 'owner', 'goals', 6],
      ['reading age', 'measure', 'goals', 8],
      ['teaching assistant', 'TA', 'glossary', 9],
    ]);
  });

  it('are those of the document, and not what it inherits', () => {
    const { root } = readDocument(new Source('a.plan.yaml', 'title: Plan\n'));
    const inherited = { mission: 'M', vision: 'V', values: [], staff: [], glossary: new Map(), calendar: [] };
    const { model } = readPlan(root as MapNode, { inherited });
    expect(model.mission).toBe('M');
    expect(textsOf(model).map(({ text }) => text)).toEqual(['Plan']);
  });

  it('are gathered once', () => {
    const plan = planOf('title: Plan\n');
    expect(textsOf(plan)).toBe(textsOf(plan));
  });
});
