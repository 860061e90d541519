import { removeItem } from '../edit/remove-item.ts';
import type { Problem } from '../model/document.ts';
import { plainText } from '../model/plain-text.ts';
import { cut } from '../source/cut.ts';
import type { ListNode, Node } from '../source/node.ts';

/** A tension may well be between two things of one name, and needs both. */
const PAIRS = 'between';

/** The texts of a list that stand in it before: each counts once. */
export function repeatedItems(list: ListNode): readonly Problem[] {
  const field = String(list.key);
  const before = new Map<string, Node>();
  const problems: Problem[] = [];
  if (field === PAIRS) return problems;
  for (const item of list.items) {
    const text = item.kind === 'text' ? plainText(String(item.value)) : '';
    const first = before.get(text);
    if (text === '') continue;
    if (first === undefined) before.set(text, item);
    else problems.push(problemOf(item, first, list, { found: cut(text, 60), field }));
  }
  return problems;
}

function problemOf(node: Node, first: Node, list: ListNode, args: { found: string; field: string }): Problem {
  const edit = removeItem(list, node);
  const label = `Take the second "${args.found}" out.`;
  return {
    rule: 'schema',
    id: 'repeatedItem',
    args,
    node,
    span: node,
    related: first,
    fix: edit && { kind: 'safe', label, edits: [edit] },
  };
}
