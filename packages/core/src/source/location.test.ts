import { describe, expect, it } from 'vitest';
import { readTree } from '../read/read-document.ts';
import {
  keySpan,
  locate,
  locateSpan,
  pointerTo,
  QUOTE_LENGTH,
  speakPart,
  speakSteps,
  spotOf,
} from './location.ts';
import type { Node } from './node.ts';
import { isWithin } from './node.ts';
import { Source } from './source.ts';

function nodeAt(text: string, ...steps: readonly (string | number)[]): Node {
  let node = readTree(new Source('plan.yaml', text)).root as Node | undefined;
  for (const step of steps)
    node =
      node?.kind === 'map'
        ? node.fields.get(String(step))
        : node?.kind === 'list'
          ? node.items[Number(step)]
          : undefined;
  if (node === undefined) throw new Error(`there is nothing at ${steps.join('/')}`);
  return node;
}

describe('speakSteps', () => {
  it.each([
    [
      ['priorities', 1, 'goals', 0, 'owner'],
      ['Priority 2', 'Goal 1', 'Owner'],
    ],
    [
      ['goals', 3, 'measures', 0, 'measure'],
      ['Goal 4', 'Measure 1'],
    ],
    [['reality', 'lastPlan'], ['Last plan']],
    [['notDoing', 0], ['Not doing 1']],
    [
      ['glossary', 'TA'],
      ['Glossary', 'TA'],
    ],
    [
      ['voices', 0, 'ratings', 'good-past-is-past'],
      ['Voice 1', 'Ratings', 'good-past-is-past'],
    ],
    [['constructor', 0], ['Constructor 1']],
    [
      ['__proto__', 'toString'],
      ['__proto__', 'To string'],
    ],
    [[], []],
  ])('%j', (steps, path) => {
    expect(speakSteps(steps)).toEqual(path);
  });

  it('counts items as they were typed, blank ones too', () => {
    expect(locate(nodeAt('goals:\n  -\n  - Read\n', 'goals', 0)).path).toEqual(['Goal 2']);
  });
});

it('names a part for the beginning of a sentence', () => {
  const text = 'goals:\n  - goal: Read\n    status: { rating: green }\n    measures: { measure: readers }\n';
  expect(speakPart(nodeAt(text, 'goals', 0))).toBe('Goal 1');
  expect(speakPart(nodeAt(text, 'goals', 0, 'status'))).toBe('Status');
  expect(speakPart(nodeAt(text, 'goals', 0, 'measures'))).toBe('Measure');
});

describe('locate', () => {
  it('marks a record at the field that names it', () => {
    const goal = nodeAt('goals:\n  - owner: Head\n    goal: Read\n', 'goals', 0);
    expect(locate(goal)).toEqual({
      file: 'plan.yaml',
      start: { line: 3, column: 11, offset: 33 },
      end: { line: 3, column: 15, offset: 37 },
      pointer: '/goals/0',
      entity: expect.stringMatching(/^\/goals\/~w\w+$/) as string,
      path: ['Goal 1'],
      quote: 'Read',
    });
  });

  it('knows a part again by its id, else by its words, else by its position', () => {
    const entity = (text: string, ...steps: (string | number)[]): string | undefined =>
      locate(nodeAt(text, ...steps)).entity;
    expect(entity('goals:\n- id: a/b\n  goal: Read\n  owner: Head', 'goals', 0, 'owner')).toBe(
      '/goals/a~1b/owner',
    );
    const read = entity('goals: [Write, Read]', 'goals', 1);
    expect(read).toBe(entity('goals:\n- owner: Head\n  goal: >-\n    Read', 'goals', 0));
    expect(read).not.toBe(entity('goals: [Reads]', 'goals', 0));
    expect(read).not.toContain('Read');
    expect(entity('goals: [{ owner: [Head] }]', 'goals', 0, 'owner')).toBeUndefined();
    expect(entity('goals: [{ goal: Read, measures: [{ from: 1 }] }]', 'goals', 0, 'measures', 0)).toBe(
      `${read ?? ''}/measures/0`,
    );
    expect(entity('title: T', 'title')).toBeUndefined();
  });

  it('marks a record without a naming field at its first field, and an empty one at its beginning', () => {
    const record = nodeAt('staff:\n  - { count: 3 }\n  - {}\n', 'staff', 0);
    expect(spotOf(record)).toEqual({ start: 13, end: 18 });
    const empty = locate(nodeAt('staff:\n  - { count: 3 }\n  - {}\n', 'staff', 1));
    expect([empty.start.line, empty.start.column, empty.end.column, empty.quote]).toEqual([
      3,
      5,
      6,
      undefined,
    ]);
  });

  it('quotes the words of a text and the name of a field, never half an emoji', () => {
    const node = nodeAt(`title: ${'📚'.repeat(200)}\n`, 'title');
    const { quote = '' } = locate(node);
    expect(quote.length).toBeLessThanOrEqual(QUOTE_LENGTH);
    expect(quote.isWellFormed()).toBe(true);
    expect(locate(node, keySpan(node)).quote).toBe('title');
  });

  it('needs no tree for a place in a text', () => {
    const location = locateSpan(new Source('plan.json', 'a\rbc'), { start: 2, end: 3 });
    expect(location).toMatchObject({
      file: 'plan.json',
      start: { line: 2, column: 1 },
      pointer: '',
      path: [],
    });
  });
});

it('escapes pointers as the standard asks', () => {
  expect(pointerTo(['a/b', 0, '~c', ''])).toBe('/a~1b/0/~0c/');
});

it('knows what lies under what', () => {
  const text = 'goals:\n  - goal: Read\nid: oakwood\n';
  const root = readTree(new Source('plan.yaml', text)).root;
  if (root === undefined) throw new Error('the text has a root');
  const goals = root.fields.get('goals');
  if (goals?.kind !== 'list') throw new Error('goals are a list');
  expect(
    goals.items.map((item) => [
      isWithin(item, root),
      isWithin(item, goals),
      isWithin(goals, item),
      isWithin(item, item),
    ]),
  ).toEqual([[true, true, false, true]]);
});
