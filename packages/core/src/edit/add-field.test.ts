import { describe, expect, it } from 'vitest';
import type { Node } from '../source/node.ts';
import { Source } from '../source/source.ts';
import { applyEdits } from '../source/edit.ts';
import { readDocument } from '../read/read-document.ts';
import type { Value } from './print-value.ts';
import { giveField } from './stub.ts';

const MEASURE: Value = [{ measure: '[what?]', by: '[by when?]' }];

/** The node at some steps of a text. */
function nodeAt(name: string, text: string, steps: string): Node {
  let node: Node | undefined = readDocument(new Source(name, text)).root;
  for (const step of steps.split(' ').filter((each) => each !== '')) {
    node =
      node?.kind === 'list'
        ? node.items[Number(step)]
        : node?.kind === 'map'
          ? node.fields.get(step)
          : undefined;
  }
  if (node === undefined) throw new Error(`There is nothing at ${steps}.`);
  return node;
}

function added(name: string, text: string, steps: string, field: string, value: Value): string | undefined {
  const edits = giveField({ place: nodeAt(name, text, steps) }, field, value);
  return edits && applyEdits(text, edits);
}

const inYaml = (text: string, steps: string, field: string, value: Value = '[x?]'): string | undefined =>
  added('a.yaml', text, steps, field, value);
const inJson = (text: string, steps: string, field: string, value: Value = '[x?]'): string | undefined =>
  added('a.json', text, steps, field, value);

describe('a field is added to lines', () => {
  it('below the field that comes before it in the format', () => {
    expect(inYaml('id: a\ntitle: b # name\ngoals: []\n', '', 'vision')).toBe(
      'id: a\ntitle: b # name\nvision: "[x?]"\ngoals: []\n',
    );
    expect(inYaml('goals:\n  - goal: Read\n    by: 2027 # soon\n', 'goals 0', 'owner')).toBe(
      'goals:\n  - goal: Read\n    owner: "[x?]"\n    by: 2027 # soon\n',
    );
  });

  it('above all others where it comes first', () => {
    expect(inYaml('# ours\ngoals:\n  - owner: Head\n', 'goals 0', 'goal')).toBe(
      '# ours\ngoals:\n  - goal: "[x?]"\n    owner: Head\n',
    );
    expect(inYaml('# ours\ngoals: [x]\n', '', 'id', 'a b')).toBe('# ours\nid: a b\ngoals: [x]\n');
  });

  it('behind all that stands under the field before', () => {
    const text = 'id: a\ngoals:\n- goal: Read\n  actions:\n  - do: Buy\n    by:\n# end\nlint: {}\n';
    expect(inYaml(text, '', 'adaptation')).toBe(
      'id: a\ngoals:\n- goal: Read\n  actions:\n  - do: Buy\n    by:\nadaptation: "[x?]"\n# end\nlint: {}\n',
    );
  });

  it('behind a text of several lines, whichever way it is written', () => {
    for (const why of ['|\n  a\n  b\n', '>-\n  a\n\n  b\n\n', '|+\n  a\n\n', '"a\n  b"\n', 'a\n  b\n']) {
      const added = inYaml(`id: a\nvision: ${why}goals: []\n`, '', 'story') ?? '';
      expect(added, why).toMatch(/^story: "\[x\?\]"$/m);
      const before = readDocument(new Source('a.yaml', `id: a\nvision: ${why}goals: []\n`)).root?.value;
      expect(readDocument(new Source('a.yaml', added)).root?.value).toEqual({ ...before, story: '[x?]' });
    }
  });

  it('as the lists and records of the file are laid out', () => {
    expect(inYaml('values:\n- Courage\ngoals:\n- goal: Read\n', 'goals 0', 'measures', MEASURE)).toBe(
      'values:\n- Courage\ngoals:\n- goal: Read\n  measures:\n  - measure: "[what?]"\n    by: "[by when?]"\n',
    );
    expect(inYaml('values:\n    - Courage\ngoals:\n    - goal: Read\n', 'goals 0', 'measures', MEASURE)).toBe(
      'values:\n    - Courage\ngoals:\n    - goal: Read\n      measures:\n          - measure: "[what?]"\n            by: "[by when?]"\n',
    );
    expect(inYaml('id: a\nauthor:\n    role: Head\n', '', 'obstacles', [{ what: '[x?]' }])).toBe(
      'id: a\nauthor:\n    role: Head\nreality:\n    obstacles:\n      - what: "[x?]"\n',
    );
  });

  it.each(['\r\n', '\r'])('with the line breaks of the file: %j', (lineBreak) => {
    const text = ['id: a', 'goals:', '  - goal: Read', '    by: 2027-07', ''].join(lineBreak);
    expect(inYaml(text, 'goals 0', 'actions', [{ do: '[x?]' }])).toBe(
      ['id: a', 'goals:', '  - goal: Read', '    by: 2027-07', '    actions:', '      - do: "[x?]"', ''].join(
        lineBreak,
      ),
    );
  });

  it('at the end of a file without a last line break', () => {
    expect(inYaml('id: a\r\ntitle: b', '', 'unit')).toBe('id: a\r\ntitle: b\r\nunit: "[x?]"');
    expect(inYaml('id: a', '', 'title')).toBe('id: a\ntitle: "[x?]"');
    // A line break would become part of the text.
    expect(inYaml('id: a\nvision: |\n  b', '', 'story')).toBeUndefined();
    expect(inYaml('id: a\ngoals:\n  - why: |+\n      b', '', 'lint')).toBeUndefined();
  });

  it('behind a byte order mark', () => {
    expect(inYaml('\uFEFFtitle: b\n', '', 'id')).toBe('\uFEFFid: "[x?]"\ntitle: b\n');
  });

  it('and never where a mark, or a name with a question mark, leaves no place', () => {
    expect(inYaml('goals:\n  - &one goal: Read\n', 'goals 0', 'owner')).toBeUndefined();
    expect(inYaml('? id\n: a\n', '', 'title')).toBeUndefined();
    // What an alias brings stands elsewhere, so nothing is written below it.
    expect(inYaml('id: &x Read\nunit: *x\n', '', 'mission')).toBe('id: &x Read\nmission: "[x?]"\nunit: *x\n');
  });
});

describe('a blank field is filled in where it stands', () => {
  it.each([
    ['owner:', 'owner: "[x?]"'],
    ['owner: # who?', 'owner: "[x?]" # who?'],
    ['owner: ~ # who?', 'owner: "[x?]" # who?'],
    ['owner: null', 'owner: "[x?]"'],
    ['owner: ""', 'owner: "[x?]"'],
    ["owner: '  '", 'owner: "[x?]"'],
    ['owner: []', 'owner: "[x?]"'],
    ['"owner" :', '"owner" : "[x?]"'],
  ])('%s', (blank, filled) => {
    const goal = (field: string): string => `goals:\n  - goal: Read\n    ${field}\n    why: x\n`;
    expect(inYaml(goal(blank), 'goals 0', 'owner')).toBe(goal(filled));
  });

  it('with lines where it takes lines', () => {
    expect(inYaml('goals:\n  - measures: # how?\n    goal: Read\n', 'goals 0', 'measures', MEASURE)).toBe(
      'goals:\n  - measures: # how?\n      - measure: "[what?]"\n        by: "[by when?]"\n    goal: Read\n',
    );
    expect(inYaml('goals:\n  - goal: Read\n    measures: []\n', 'goals 0', 'measures', MEASURE)).toBe(
      'goals:\n  - goal: Read\n    measures: [{ measure: "[what?]", by: "[by when?]" }]\n',
    );
  });

  it('between brackets', () => {
    expect(inYaml('goals: [{ goal: Read, owner: , why: x }]\n', 'goals 0', 'owner')).toBe(
      'goals: [{ goal: Read, owner: "[x?]" , why: x }]\n',
    );
    expect(inJson('{"goals": [{"goal": "Read", "owner": null}]}', 'goals 0', 'owner')).toBe(
      '{"goals": [{"goal": "Read", "owner": "[x?]"}]}',
    );
  });

  it('but not where something stands that could not be used, or that a mark brings', () => {
    expect(inYaml('id: a\ntitle: b\nvision: [c]\n', '', 'vision')).toBeUndefined();
    expect(inYaml('id: a\ntitle: !x\n', '', 'title')).toBeUndefined();
    expect(inYaml('id: a\nvision: b\n', '', 'vision')).toBeUndefined();
    expect(inYaml('id: a\ngoals: [Read]\n', '', 'goals', MEASURE)).toBeUndefined();
  });
});

describe('a field is added between brackets', () => {
  it('beside its neighbour', () => {
    expect(inYaml('goals: [{ goal: Read, why: x }]\n', 'goals 0', 'owner')).toBe(
      'goals: [{ goal: Read, why: x, owner: "[x?]" }]\n',
    );
    expect(inYaml('goals: [{ why: x }]\n', 'goals 0', 'goal')).toBe('goals: [{ goal: "[x?]", why: x }]\n');
    expect(inYaml('{\n  id: a, # b\n  goals: []\n}\n', '', 'title')).toBe(
      '{\n  id: a,\n  title: "[x?]", # b\n  goals: []\n}\n',
    );
  });

  it('in JSON, on lines where there are lines', () => {
    expect(inJson('{\n    "id": "a",\n    "goals": []\n}', '', 'values', ['[x?]'])).toBe(
      '{\n    "id": "a",\n    "values": [\n        "[x?]"\n    ],\n    "goals": []\n}',
    );
    expect(inJson('{"id":"a","goals":[{"goal":"Read"}]}', 'goals 0', 'measures', MEASURE)).toBe(
      '{"id":"a","goals":[{"goal":"Read", "measures": [{ "measure": "[what?]", "by": "[by when?]" }]}]}',
    );
    expect(inJson('{}', '', 'id', 'a')).toBe('{ "id": "a" }');
    expect(inJson('{\n\t"goals": []\n}', '', 'title')).toBe('{\n\t"title": "[x?]",\n\t"goals": []\n}');
  });
});

describe('a part that is a bare text becomes a record', () => {
  it('in a list of lines', () => {
    expect(inYaml('goals:\n  - Read more # soon\n  - "Write: more"\n', 'goals 0', 'owner')).toBe(
      'goals:\n  - goal: Read more # soon\n    owner: "[x?]"\n  - "Write: more"\n',
    );
    expect(inYaml('goals:\n- "Write: more"', 'goals 0', 'owner')).toBe(
      'goals:\n- goal: "Write: more"\n  owner: "[x?]"',
    );
  });

  it('between brackets, and where it stands alone', () => {
    expect(inYaml('goals: [Read, Write]\n', 'goals 1', 'owner')).toBe(
      'goals: [Read, { goal: Write, owner: "[x?]" }]\n',
    );
    expect(inYaml('goals: Read more\n', 'goals', 'owner')).toBe(
      'goals: { goal: Read more, owner: "[x?]" }\n',
    );
    expect(inJson('{"goals": ["Read"]}', 'goals 0', 'owner')).toBe(
      '{"goals": [{ "goal": "Read", "owner": "[x?]" }]}',
    );
  });

  it('unless it would mean something else', () => {
    expect(inYaml('goals: Read, write [and talk]\n', 'goals', 'owner')).toBeUndefined();
    expect(inYaml('goals:\n  - Read\n    more\n', 'goals 0', 'owner')).toBeUndefined();
    expect(inYaml('goals:\n  - &x Read\n  - *x\n', 'goals 1', 'owner')).toBeUndefined();
    expect(inYaml('goals: [Read]\n', 'goals 0', 'nonsense')).toBeUndefined();
    expect(inYaml('goals: [Read]\n', 'goals 0', 'goal')).toBeUndefined();
  });
});
