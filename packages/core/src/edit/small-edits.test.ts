import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read/read-document.ts';
import type { Edit } from '../source/edit.ts';
import { applyEdits } from '../source/edit.ts';
import type { ListNode, Node, ScalarNode } from '../source/node.ts';
import { Source } from '../source/source.ts';
import { addItems } from './add-items.ts';
import { breakFor, lineEnd, lineStart } from './lines.ts';
import { removeItem } from './remove-item.ts';
import { freeSlug, slugOf } from './slug.ts';
import { quote, renameField, rewrite } from './words.ts';

function field(text: string, name = 'values', file = 'a.yaml'): Node {
  const node = readDocument(new Source(file, text)).root?.fields.get(name);
  if (node === undefined) throw new Error(`There is no ${name}.`);
  return node;
}

const made = (text: string, edit: Edit | undefined): string | undefined => edit && applyEdits(text, [edit]);

describe('an item is taken out', () => {
  const without = (text: string, index: number): string | undefined => {
    const list = field(text) as ListNode;
    return made(text, removeItem(list, list.items[index] as Node));
  };

  it.each([
    ['values:\n  - a\n  - b\n  - c\n', 1, 'values:\n  - a\n  - c\n'],
    ['values:\n  - a\n  - b # note\n', 1, 'values:\n  - a\n  # note\n'],
    ['values:\r\n- a\r\n- "b"', 1, 'values:\r\n- a\r\n'],
    ['values: [a, b,c]\n', 1, 'values: [a,c]\n'],
    ['values: [a,\n  b]\n', 1, 'values: [a]\n'],
    ['values: [a, b, ]\n', 1, 'values: [a, ]\n'],
  ])('%j', (text, index, expected) => {
    expect(without(text, index)).toBe(expected);
  });

  it.each([
    ['values: [a, b]', 0], // the first has nothing before it
    ['values: [a, # note\n  b]', 1],
    ['values:\n  - a\n  - b\n    c\n', 1],
    ['values:\n  - &x a\n  - *x\n', 1],
    ['values: [&x a, *x, b]\n', 2],
  ])('but not where more would go: %j', (text, index) => {
    expect(without(text, index)).toBeUndefined();
  });
});

describe('items are added to a list', () => {
  const ROWS = [{ name: 'b', meaning: '[what?]' }, 'c'];

  it.each([
    [
      'values:\n  - a # note\nid: x\n',
      'values:\n  - a # note\n  - name: b\n    meaning: "[what?]"\n  - c\nid: x\n',
    ],
    [
      'values:\n- name: a\n  meaning: |\n    x\n',
      'values:\n- name: a\n  meaning: |\n    x\n- name: b\n  meaning: "[what?]"\n- c\n',
    ],
    ['values: [a]\n', 'values: [a, { name: b, meaning: "[what?]" }, c]\n'],
    ['values: [\n  a,\n]\n', 'values: [\n  a,\n  { name: b, meaning: "[what?]" },\n  c,\n]\n'],
  ])('%j', (text, expected) => {
    expect(made(text, addItems(field(text) as ListNode, ROWS))).toBe(expected);
  });

  it('in JSON', () => {
    const text = '{\n  "values": [\n    "a"\n  ]\n}';
    expect(made(text, addItems(field(text, 'values', 'a.json') as ListNode, ['b']))).toBe(
      '{\n  "values": [\n    "a",\n    "b"\n  ]\n}',
    );
  });

  it('but not behind what stands elsewhere', () => {
    const text = 'values: [&x a, *x]\n';
    expect(addItems(field(text) as ListNode, ROWS)).toBeUndefined();
  });
});

describe('words', () => {
  it('keep their quotes', () => {
    const text = '"titel": a\nid: \'b\'\nvision: c\n';
    const root = readDocument(new Source('a.yaml', text)).root;
    const id = root?.fields.get('id') as ScalarNode;
    expect(made(text, rewrite(id, 'oak'))).toBe('"titel": a\nid: \'oak\'\nvision: c\n');
    expect(made(text, quote(root?.fields.get('vision') as ScalarNode))).toBe(
      '"titel": a\nid: \'b\'\nvision: "c"\n',
    );
    expect(made('"title": a\n', renameField(field('"title": a\n', 'title'), 'unit'))).toBe('"unit": a\n');
  });

  it.each(['a: b', 'a # b', '2026', '- a', '', '[a]', 'é'])(
    'that may need quotes are not written: %j',
    (words) => {
      expect(rewrite(field('id: a\n', 'id') as ScalarNode, words)).toBeUndefined();
    },
  );

  it('of several lines are left alone', () => {
    expect(rewrite(field('id: a\n  b\n', 'id') as ScalarNode, 'c')).toBeUndefined();
  });
});

describe('an id made of words', () => {
  it.each([
    ['Every pupil reads every day.', 'every-pupil-reads-every-day'],
    ['Ysgol Tŷ Gwyn — café', 'ysgol-ty-gwyn-cafe'],
    ['القراءة للجميع', 'القراءة-للجميع'],
    [
      'A goal of so many words that nobody would ever type them all again',
      'a-goal-of-so-many-words-that-nobody',
    ],
    ['x'.repeat(60), 'x'.repeat(40)],
    ['[which goal?]', undefined],
    [' — ', undefined],
  ])('%s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('is none that is taken, however often it is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Read', 'read', 'Read 2', 'Write')), (texts) => {
        const taken = new Set(['read']);
        const slugs = texts.map((text) => freeSlug(text, taken));
        expect(new Set([...slugs, 'read']).size).toBe(texts.length + 1);
      }),
    );
  });
});

it('lines begin and end where they do', () => {
  const text = 'a\r\nbc\rd\n';
  expect([0, 1, 3, 5, 6, 8].map((at) => [lineStart(text, at), lineEnd(text, at)])).toEqual([
    [0, 1],
    [0, 1],
    [3, 5],
    [3, 5],
    [6, 7],
    [8, 8],
  ]);
  expect([0, 4, 6, 8].map((at) => breakFor(text, at))).toEqual(['\r\n', '\r', '\n', '\n']);
  expect(breakFor('', 0)).toBe('\n');
});
