import { expect, test } from 'vitest';
import { countOwners, kindOfOwner, marksLead, namesOfOwner } from './collective-owners.ts';

test.each([
  ...[
    'All staff',
    'everyone',
    'Teachers',
    'class teachers',
    'every teacher',
    'all class teachers',
    'Teaching staff',
    'pawb',
  ],
  ...['the whole school', 'every member of staff'],
])('everybody: %s', (name) => {
  expect(kindOfOwner(name)).toBe('everybody');
});

test.each([
  ...[
    'TAs',
    'all subject leaders',
    'HoDs',
    'heads of year',
    'pupils',
    'our families',
    'the department',
    'working party',
  ],
])('a group in which nobody is named: %s', (name) => {
  expect(kindOfOwner(name)).toBe('group');
});

test.each([
  ...[
    'Teacher',
    'TA',
    'Head',
    'SLT',
    'Leadership team',
    'School office',
    'English department',
    'Year 4 teachers',
    'governors',
  ],
  ...['me', 'JS', 'Smith', 'Room leaders', 'Campus Improvement Committee', 'Co-heads', 'the SENCO', ''],
])('one who can be asked: %s', (name) => {
  expect(kindOfOwner(name)).toBe('one');
});

test('names are parted by commas, strokes and joining words', () => {
  expect(namesOfOwner('Headteacher/DHT (and SENCO), with Bursar').map((name) => name.trim())).toEqual([
    'Headteacher',
    'DHT',
    'SENCO',
    'Bursar',
  ]);
});

test.each([
  ['Headteacher', 1],
  ['Headteacher/DHT/SENCO/English lead', 4],
  ['JS, KP, RB, TM', 4],
  ['Smith, Jones, Patel, Khan', 4],
  ['Assistant Principal, Curriculum, Instruction and Assessment', 1],
  ['principals, teachers, Curriculum & Instruction, and Research & Evaluation', 4],
])('%s are %i', (text, count) => {
  expect(countOwners(text)).toBe(count);
});

test.each([
  ['Deputy Head (lead), SENCO', true],
  ['Lead: SENCO', true],
  ['SENCO, lead: DHT', true],
  ['Teachers led by the DHT', true],
  ['DHT with TAs', true],
  ['English lead, SENCO', false],
  ['Leadership team', false],
])('%s marks a lead: %s', (text, marked) => {
  expect(marksLead(text)).toBe(marked);
});
