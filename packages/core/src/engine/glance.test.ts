import { expect, test } from 'vitest';
import { glanceAt } from './glance.ts';

test.each<[text: string, id: string | undefined, above: string | undefined]>([
  ['id: oak\ntitle: Oak\nparent: trust\n', 'oak', 'trust'],
  ['id:   "The Oak"   # ours\nparent: \'Trust\'\n', 'the oak', 'trust'],
  ['id: oak # ours\r\nparent: a#b\r\n', 'oak', 'a#b'],
  ['kind: reflection\nid: r\nplan: oak\n', 'r', 'oak'],
  ['title: x\ngoals:\n  - id: goal\n    parent: none\n', undefined, undefined],
  ['id:\nparent: # none\n', undefined, undefined],
  ['{"id": "oak", "parent": "trust"}', 'oak', 'trust'],
  ['\n{\n  "id" : "oak",\n  "plan": "p"\n}', 'oak', 'p'],
  ['', undefined, undefined],
])('%j shows the id %s and the plan above %s', (text, id, above) => {
  expect(glanceAt(text)).toEqual({ id, above });
});
