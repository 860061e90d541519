import { badge, bullets, paragraph } from '../../page/build.ts';
import type { Badge, Block, Definitions, Item, Text } from '../../page/page.ts';

/** What stands where a plan says nothing, so that a gap can be seen and is never filled. */
export const NOT_SAID: Badge = badge('grey', 'Not said yet');

/** A text of the plan, or the gap. */
export function textOr(text: string | undefined): Text {
  return text ?? NOT_SAID;
}

/** Things of the plan as a list, or the gap. */
export function listOr(items: readonly Item[]): Block {
  return items.length === 0 ? paragraph(NOT_SAID) : bullets(items);
}

/** Names one behind the other, or the gap. */
export function namesOr(names: readonly string[]): Text {
  return names.length === 0 ? NOT_SAID : names.join(', ');
}

/** Questions with what the plan answers to each. */
export function answers(items: readonly (readonly [term: Text, texts: readonly Text[]])[]): Definitions {
  return {
    kind: 'definitions',
    items: items.map(([term, texts]) => ({ term, texts: texts.length === 0 ? [NOT_SAID] : texts })),
  };
}
