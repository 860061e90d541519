import { describe, expect, it } from 'vitest';
import { fix, lint } from '../lint.ts';
import type { FixKind } from '../source/edit.ts';

const HEAD = 'id: a\ntitle: A\n';

/** The kinds of the fixes of `schema`, and the text with them. */
function fixed(
  body: string,
  config = {},
  name = 'a.plan.yaml',
): { kinds: readonly FixKind[]; text: string | undefined } {
  const text = name.endsWith('.json') ? body : HEAD + body;
  const findings = lint({ name, text }, { preset: 'anatomy', ...config }).files[0]?.findings ?? [];
  const kinds = findings.flatMap(({ ruleId, fix: each }) =>
    ruleId === 'schema' && each !== undefined ? [each.kind] : [],
  );
  const { files } = fix({ name, text }, { preset: 'anatomy', ...config }, ['safe', 'review']);
  return { kinds, text: files[0]?.text.replace(HEAD, '') };
}

describe('a field under a name that is nearly right', () => {
  it.each([
    ['Vision: x\n', 'safe', 'vision: x\n'],
    ['"visoin": x\n', 'safe', '"vision": x\n'],
    ['goals:\n  - { goal: Read, onwer: Head }\n', 'safe', 'goals:\n  - { goal: Read, owner: Head }\n'],
    [
      'goals:\n  - goal: Read\n    deadline: 2027-07\n',
      'review',
      'goals:\n  - goal: Read\n    by: 2027-07\n',
    ],
    ['pride_: x\n', 'safe', 'pride: x\n'],
    ['price: x\n', 'review', 'pride: x\n'],
    ['Parent: x\n', 'safe', 'parent: x\n'],
    ['parents: x\n', 'review', 'parent: x\n'], // these may be people
  ])('%j is renamed: %s', (body, kind, text) => {
    expect(fixed(body)).toEqual({ kinds: [kind], text });
  });

  it.each([
    'vision: x\nvisoin: y\n', // it is there
    'vision:\nvisoin: y\n', // it is there, though blank
    'visoin: x\nvisionn: y\n', // two would be one
    'completely: else\n',
    'obstacles: [x]\n', // it belongs elsewhere
    'vision: [x]\nvisoin: y\n', // it is there, though of no use
  ])('is left where that is not certain: %j', (body) => {
    expect(fixed(body)).toEqual({ kinds: [], text: body });
  });
});

describe('a value', () => {
  it.each([
    ['level: shcool\n', 'safe', 'level: school\n'],
    ['level: "Scholl"\n', 'review', 'level: "school"\n'],
    ['goals:\n  - status: grene\n', 'safe', 'goals:\n  - status: green\n'],
    [
      'goals:\n  - actions: { do: x, status: in progress }\n',
      'review',
      'goals:\n  - actions: { do: x, status: started }\n',
    ],
    ['unit: 1.10 # ours\n', 'safe', 'unit: "1.10" # ours\n'],
    ['unit: true\n', 'safe', 'unit: "true"\n'],
    [
      'goals: [{ goal: Read, wildlyImportant: yes }]\n',
      'safe',
      'goals: [{ goal: Read, wildlyImportant: true }]\n',
    ],
    [
      "goals: [{ goal: Read, wildlyImportant: 'false' }]\n",
      'safe',
      'goals: [{ goal: Read, wildlyImportant: false }]\n',
    ],
    ['version: "1"\n', 'safe', 'version: 1\n'],
    ['values: [Courage, Joy, Courage]\n', 'safe', 'values: [Courage, Joy]\n'],
    [
      'goals:\n  - supports: [mission, vision, mission]\n',
      'safe',
      'goals:\n  - supports: [mission, vision]\n',
    ],
  ])('%j is put right: %s', (body, kind, text) => {
    expect(fixed(body)).toEqual({ kinds: [kind], text });
  });

  it.each([
    'vision: [one, two]\n',
    'level: planet\n',
    'version: 2\n',
    'period: 2026-27\n',
    'reality: { tensions: [{ between: [reading, reading] }] }\n', // a tension takes two
  ])('is left where nobody can tell what was meant: %j', (body) => {
    expect(fixed(body)).toEqual({ kinds: [], text: body });
  });

  it('in JSON is written as JSON', () => {
    const text =
      '{"id": 7, "title": "A", "goals": [{"goal": "Read", "wildlyImportant": "true", "Owner": "Head"}]}';
    expect(fixed(text, {}, 'a.plan.json')).toEqual({
      kinds: ['safe', 'safe', 'safe'],
      text: '{"id": "7", "title": "A", "goals": [{"goal": "Read", "wildlyImportant": true, "owner": "Head"}]}',
    });
  });
});

describe('a missing name', () => {
  const identity = (text: string, kinds: readonly FixKind[]): string | undefined =>
    fix({ name: 'a.plan.yaml', text }, { preset: 'anatomy' }, kinds).files[0]?.text;

  it('is made of the title, for somebody to look at', () => {
    expect(identity('title: Oakwood plan\n', ['safe'])).toBe('title: Oakwood plan\n');
    expect(identity('title: Oakwood plan\n', ['review'])).toBe('id: oakwood-plan\ntitle: Oakwood plan\n');
    expect(identity('title: "[which title?]"\n', ['review'])).toBe('title: "[which title?]"\n');
    expect(identity('kind: plan\ntitle: 2026\n', ['safe', 'review'])).toBe(
      'kind: plan\nid: "2026"\ntitle: "2026"\n',
    );
  });

  it('of the plan itself is asked for', () => {
    expect(identity('id: oakwood\nunit: x\n', ['placeholder'])).toMatch(
      /^id: oakwood\ntitle: "\[which title\?\]"\nunit: x\n/,
    );
    expect(identity('kind: reflection\nvoices: []\n', ['review', 'placeholder'])).toBe(
      'kind: reflection\nvoices: []\n',
    );
  });
});

describe('a date with two figures for the year', () => {
  const PERIOD = 'period: { start: 2026-09-01, end: 2027-07-23 }\n';
  const by = (...dates: readonly string[]): string =>
    `${PERIOD}goals:\n${dates.map((date) => `  - { goal: Read, by: ${date} }\n`).join('')}`;

  it.each([
    ['18/12/26', {}, 'safe', '2026-12-18'],
    ['18.12.26', {}, 'safe', '2026-12-18'],
    ['"3/12/26"', { dateOrder: 'dmy' }, 'safe', '"2026-12-03"'],
    ['3/12/26', { dateOrder: 'mdy' }, 'safe', '2026-03-12'],
    ['18/12/26', { dateOrder: 'mdy' }, 'safe', '2026-12-18'],
    ['18/12/31', {}, 'review', '2031-12-18'], // far from the plan
    ['26/01/27', {}, 'review', '2027-01-26'], // or the 27th of January 2026
  ] as const)('%s is written year first: %j, %s', (date, config, kind, iso) => {
    expect(fixed(by(date), config)).toEqual({ kinds: [kind], text: by(iso) });
  });

  it.each([
    ['03/12/26'], // nobody says which comes first
    ['18/12/26', '12/18/26'], // two say otherwise
    ['45/45/26'],
    ['by 18/12/26 at the latest'],
    ['18/12/26', '01/09/2026'], // the second is read by the first
  ])('is left where that is not certain: %j, %j', (...dates) => {
    expect(fixed(by(...dates))).toEqual({ kinds: [], text: by(...dates) });
  });

  it('is written anew where others are not read by it', () => {
    expect(fixed(by('18/12/26', '01/09/2026', '30/06/2027')).text).toBe(
      by('2026-12-18', '01/09/2026', '30/06/2027'),
    );
    expect(fixed(by('18/12/26', '01/09/2026'), { dateOrder: 'dmy' }).text).toBe(
      by('2026-12-18', '01/09/2026'),
    );
  });

  it('without a period is looked at by somebody', () => {
    expect(fixed('goals: [{ goal: Read, by: 18/12/26 }]\n').kinds).toEqual(['review']);
  });
});
