import { expect, it } from 'vitest';
import { readDocument } from '../read/read-document.ts';
import { scalarAt } from './node-at.ts';
import { Source } from './source.ts';

it('gives the value that covers an offset, and nothing for names of fields and comments', () => {
  const text = 'id: oakwood # oak\ngoals:\n  - goal: Read\n    owner: [Head, Cook]\n';
  const { root } = readDocument(new Source('a.yaml', text));
  const at = (piece: string) => root && scalarAt(root, text.indexOf(piece))?.value;
  expect(['oakwood', 'Read', 'Head', 'Cook'].map(at)).toEqual(['oakwood', 'Read', 'Head', 'Cook']);
  expect(['# oak', 'goals', 'owner'].map(at)).toEqual([undefined, undefined, undefined]);
});
