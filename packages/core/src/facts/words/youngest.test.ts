import { expect, test } from 'vitest';
import { isForYoungest } from './youngest.ts';

test.each([
  ['Sunbeams Nursery School', true],
  ['Glenshee Early Learning and Childcare Centre', true],
  ['Dunmore ELC', true],
  ['Pre-School at the Mill', true],
  ['Hill Primary School and Nursery', false],
  ['Hollin Bank Infant and Nursery School', false],
  ['Oakwood School', false],
  ['Nurseryman’s Lane School', false],
  ['', false],
])('%s: %s', (name, expected) => {
  expect(isForYoungest(name)).toBe(expected);
});
