import { expect, it } from 'vitest';
import { fill } from './message.ts';

it('lets a quoted text end in its own full stop only inside our sentence', () => {
  expect(fill('Nothing says why "{goal}".', { goal: 'Every pupil reads.' })).toBe(
    'Nothing says why "Every pupil reads".',
  );
  expect(fill('"{goal}" has no owner.', { goal: 'Every pupil reads…' })).toBe(
    '"Every pupil reads…" has no owner.',
  );
  expect(fill('"{goal}" has no owner.', { goal: 'Clubs from 3 p.m.' })).toBe(
    '"Clubs from 3 p.m." has no owner.',
  );
  expect(fill('The plan ends: {day}', { day: 'on the last day.' })).toBe('The plan ends: on the last day.');
});
