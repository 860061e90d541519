import { describe, expect, it } from 'vitest';
import { moveAskedOf } from './asked-move.ts';

describe('a goal that says which way', () => {
  it.each([
    ['concerns logged per term', 'Reduce the number of safeguarding concerns logged', 'down'],
    ['Phone use in lessons', 'Goal 2: Reduce phone use', 'down'],
    ['phone use', 'We will reduce phone use', 'down'],
    ['phone use', 'To reduce phone use', 'down'],
    ['supply days', 'Cut the number of supply days we buy', 'down'],
    ['cover lessons', 'Cut cover lessons by Easter', 'down'],
    ['instruments played', 'Increase the number of instruments played', 'up'],
  ] as const)('%s: %s', (metric, goal, way) => {
    expect(moveAskedOf(metric, goal)).toBe(way);
  });
});

describe('a goal that may mean another thing', () => {
  it.each([
    ['readers', 'Reduce the number of reluctant readers'],
    ['lesson time', 'Reduce lesson time lost'],
    ['phonics', 'Reduce the gap in phonics'],
    ['incidents reported', 'Reduce bullying and raise incidents reported'],
    ['reading', 'Reduce pupils not reading'],
    ['phone use', 'Less phone use'],
    ['', 'Reduce'],
  ])('%s: %s', (metric, goal) => {
    expect(moveAskedOf(metric, goal)).toBeUndefined();
  });
});
