import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Plan } from '../model/plan.ts';
import { readDocument } from '../read/read-document.ts';
import { readPlan } from '../read/read-plan.ts';
import { Source } from '../source/source.ts';
import { communicationOf, placeOfCommunication } from './communication.ts';
import { KINDS, VENUES } from './words/communication-data.ts';
import { singular, words } from './words/words.ts';

function planOf(parts: object): Plan {
  const { root } = readDocument(new Source('plan.json', JSON.stringify({ id: 'a', title: 'A', ...parts })));
  if (root === undefined) throw new Error('The plan cannot be read.');
  return readPlan(root).model;
}

const told = (item: unknown): readonly unknown[] =>
  communicationOf(planOf({ communication: [item] })).map(({ reaches, kinds, rhythm, celebrates }) => [
    [...reaches].join(' '),
    [...kinds].join(' '),
    rhythm,
    celebrates,
  ])[0] as readonly unknown[];

describe('communicationOf', () => {
  it.each<[unknown, readonly unknown[]]>([
    ['Assembly each Monday', ['students', 'forum routine', 7, false]],
    [
      { what: 'Celebration assembly', audience: ['pupils', 'parents'] },
      ['students parents', 'forum', undefined, true],
    ],
    [{ what: 'Assembly', kind: 'routine', when: 'weekly' }, ['students', 'routine', 7, false]],
    [{ what: 'Newsletter', audience: 'staff', when: 'termly' }, ['staff', 'artefact routine', 122, false]],
    [{ what: 'Department meetings open with an example' }, ['staff', 'forum routine', 'each time', false]],
    [{ what: 'The goal in every staffroom', celebrates: true }, ['staff', '', undefined, true]],
    [{ what: 'Maths trail', audience: 'the Larks' }, ['', '', undefined, false]],
    [{ what: 'Spotlight on a teacher in the bulletin' }, ['staff', 'artefact routine', undefined, true]],
    ['Musician of the month', ['', '', undefined, true]],
    ['Word of the week', ['', 'routine', undefined, false]],
    ['Merit badges', ['', 'artefact', undefined, true]],
    [{ what: 'Data wall', audience: ['scholars', 'KS2'] }, ['students', 'artefact', undefined, false]],
    ['Facebook posts', ['parents', 'artefact routine', undefined, false]],
  ])('%j', (item, expected) => {
    expect(told(item)).toEqual(expected);
  });

  it('takes the rhythm of its words where `when` has none', () => {
    expect(told({ what: 'Friday Focus', when: 'all year' })[2]).toBe(7);
    expect(told({ what: 'Friday Focus', when: 'half-termly' })[2]).toBe(61);
  });

  it('leaves out what is still to be written, and knows whose each item is', () => {
    const plan = planOf({
      communication: ['TBC', 'Wall'],
      goals: [{ goal: 'Read', communication: 'Letter' }],
    });
    expect(communicationOf(plan).map(({ item, owner }) => [item.what, owner === plan])).toEqual([
      ['Wall', true],
      ['Letter', false],
    ]);
    expect(placeOfCommunication(plan).place).toBe(plan.communication[1]?.place);
    expect(placeOfCommunication(planOf({}))).toMatchObject({ title: 'A' });
  });

  it('does not depend on case and spacing', () => {
    const phrases = [...KINDS, ...VENUES].flatMap(([, list]) => list.split('|'));
    fc.assert(
      fc.property(fc.constantFrom(...phrases), (phrase) => {
        expect(told(phrase.toUpperCase().replaceAll(' ', '  '))).toEqual(told(phrase));
      }),
    );
  });
});

test.each([
  ['kinds', KINDS.map(([, list]) => list)],
  ['venues', VENUES.map(([, list]) => list)],
])('the table of %s holds every phrase once, as it is looked up', (_name, lists) => {
  const listed = lists.join('|').split('|');
  expect(listed.filter((name) => words(name).map(singular).join(' ') !== name)).toEqual([]);
  expect(listed.filter((name, at) => listed.indexOf(name) !== at)).toEqual([]);
});
