import type { Item, Text } from './page.ts';

/** Whether an item of a list has more below its text. */
export function hasBlocks(item: Item): item is Exclude<Item, Text> {
  return typeof item === 'object' && 'blocks' in item;
}
