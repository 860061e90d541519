import { describe, expect, it } from 'vitest';
import type { Plan } from '../../model/plan.ts';
import { readDocument } from '../../read/read-document.ts';
import { readPlan } from '../../read/read-plan.ts';
import { Source } from '../../source/source.ts';
import { hearsStudents, participationIn, participationOf } from './participation.ts';

function planOf(parts: object): Plan {
  const { root } = readDocument(new Source('plan.json', JSON.stringify({ id: 'a', title: 'A', ...parts })));
  if (root === undefined) throw new Error('The plan cannot be read.');
  return readPlan(root).model;
}

const spoken = (parts: object): readonly string[] =>
  participationOf(planOf(parts)).map(({ kind, audiences }) => `${kind}: ${[...audiences].join(' ')}`);

describe('participationOf', () => {
  it('gathers those of the plan first, then those of its goals', () => {
    const plan = planOf({
      goals: [{ goal: 'Read', setBy: 'Year 4 team', perspectives: [{ of: 'parents', heard: 'More books' }] }],
      layers: [{ layer: 'students', designs: 'The wall' }, { layer: 'leaders' }],
      involvement: [{ who: 'staff', how: 'A vote', changed: 'It got shorter' }],
    });
    expect(
      participationOf(plan).map(({ kind, goal, account, outcome }) => [kind, goal?.goal, account, outcome]),
    ).toEqual([
      ['involvement', undefined, 'A vote', 'It got shorter'],
      ['layer', undefined, 'The wall', undefined],
      ['author', 'Read', undefined, undefined],
      ['perspective', 'Read', 'More books', undefined],
    ]);
  });

  it('tells whom names mean, and without names whom the sentence tells of', () => {
    const involvement = [
      { who: ['Head', 'TAs', 'Year 6'] },
      { who: 'parents of pupils with SEND' },
      'Pupils walked the school with us',
      'Staff looked at the work of pupils',
      'Staff asked pupils what helps',
      'A working group of nine',
      { who: 'the Larks', how: 'Pupils were seen' },
      { who: ['SEND', 'Young carers'] },
      { who: 'SEND team' },
    ];
    expect(spoken({ involvement })).toEqual([
      'involvement: leaders staff students',
      'involvement: parents',
      'involvement: students',
      'involvement: staff',
      'involvement: staff students',
      'involvement: staff',
      'involvement: ',
      'involvement: students',
      'involvement: staff',
    ]);
  });

  it('knows a role that only this school has by its staff list', () => {
    const involvement = [{ who: 'farm keepers' }, { who: 'polytunnel people' }];
    expect(spoken({ staff: ['teacher', 'farm keeper'], involvement })).toEqual([
      'involvement: staff',
      'involvement: ',
    ]);
  });

  it('takes a long name of who set a goal for an account of it', () => {
    const plan = planOf({
      goals: [{ goal: 'Read', setBy: 'All staff together on the closing day of July' }],
    });
    expect(participationOf(plan)[0]?.account).toBe('All staff together on the closing day of July');
  });
});

it('finds the participation in a goal in it, around it and in the plan', () => {
  const how = (name: string): object => ({ involvement: [{ who: 'staff', how: name }] });
  const plan = planOf({
    ...how('plan'),
    goals: [
      {
        goal: 'A',
        ...how('above'),
        goals: [
          { goal: 'B', ...how('own') },
          { goal: 'C', ...how('beside') },
        ],
      },
      { goal: 'D', ...how('elsewhere') },
    ],
  });
  const [above] = plan.goals;
  const accounts = participationIn(above!.goals[0]!, above, plan).map(({ account }) => account);
  expect(accounts).toEqual(['plan', 'above', 'own']);
});

it.each([
  ['Pupil survey', true],
  ['We asked children what helps', true],
  ['School council', true],
  ['Pupils reached the standard', false],
  ['Staff survey', false],
])('hears students: %s', (text, expected) => {
  expect(hearsStudents(text)).toBe(expected);
});
