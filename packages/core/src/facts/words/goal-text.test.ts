import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bareGoal, withoutLabel, withoutLeadIn, withoutNumber } from './goal-text.ts';

it.each([
  ['Goal 1: All students read', 'All students read'],
  ['KIS 1.b: Every teacher reads', 'Every teacher reads'],
  ['Performance Objective 2. Close the gap', 'Close the gap'],
  ['Blaenoriaeth 1 - Attendance', 'Attendance'],
  ['1.2 Raise attendance', 'Raise attendance'],
  ['3) Raise attendance', 'Raise attendance'],
  ['Our big goal: everyone reads', 'everyone reads'],
  ['90% of pupils read', '90% of pupils read'],
  ['2-year-olds are outside', '2-year-olds are outside'],
  ['5 GCSEs at A*-C', '5 GCSEs at A*-C'],
  ['Goal 4:', 'Goal 4:'],
  ['Goal A – All students read', 'All students read'],
  ['Step 2.1 – Train the tutors', 'Train the tutors'],
  ['1.2 SMART Goal 3: Raise attendance', 'Raise attendance'],
  ['Goal 2 – 90% of pupils read', '90% of pupils read'],
  ['Attendance 93 – 96 by July', 'Attendance 93 – 96 by July'],
])('takes the label off %s', (goal, bare) => {
  expect(withoutLabel(goal)).toBe(bare);
});

it.each([
  ['Goal 1: 5 pupils fewer', '5 pupils fewer'],
  ['1.2 Fewer pupils miss school', 'Fewer pupils miss school'],
  ['2.5 fewer days', '2.5 fewer days'],
  ['Target 85. Baseline 71', 'Target 85. Baseline 71'],
])('takes only what is no figure off %s', (text, bare) => {
  expect(withoutNumber(text)).toBe(bare);
});

it.each([
  ['To raise attendance', 'raise attendance'],
  ['Goal 1: We will raise attendance', 'raise attendance'],
  ['We’ll raise attendance', 'raise attendance'],
  ['Together we raise attendance', 'Together we raise attendance'],
])('takes what leads in off %s', (text, bare) => {
  expect(withoutLeadIn(text)).toBe(bare);
});

it('takes off what stands in brackets, unless there is nothing else', () => {
  expect(bareGoal('Goal 1: Labhraíonn na páistí (Children speak) [NIF 1]')).toBe('Labhraíonn na páistí');
  expect(bareGoal('(Children speak)')).toBe('(Children speak)');
});

it('never takes everything', () => {
  fc.assert(
    fc.property(fc.string(), (goal) => {
      expect(withoutLabel(goal) === '').toBe(goal.trim() === '');
      expect(goal).toContain(withoutLabel(goal));
    }),
  );
});
