import fc from 'fast-check';
import { treeDot, treeJson, treeMermaid, treeText } from '@plan-lint/core';
import type { CascadeTree, TreePlan } from '@plan-lint/core';
import { describe, expect, it } from 'vitest';
import { TRUST, treeOf } from './workspace.ts';

const planIn = (tree: CascadeTree, id: string): TreePlan =>
  tree.plans.find((plan) => plan.id === id) as TreePlan;

describe('a tree', () => {
  const tree = treeOf(TRUST, { unread: ['x.plan.yaml'] });

  it('reads from the top down, each plan before those below it', () => {
    expect(tree.plans.map(({ id, depth }) => [id, depth])).toEqual([
      ['trust', 0],
      ['oak', 1],
      ['english', 2],
      ['elm', 1],
      ['ash', 0],
      ['lost', 0],
      ['round', 0],
      ['about', 1],
    ]);
  });

  it('says how each plan stands to the one above', () => {
    expect(tree.plans.map(({ id, parent: { state, nearest } }) => [id, state, nearest])).toEqual([
      ['trust', 'none', null],
      ['oak', 'known', null],
      ['english', 'known', null],
      ['elm', 'known', null],
      ['ash', 'unnamed', null],
      ['lost', 'missing', 'trust'],
      ['round', 'circle', null],
      ['about', 'circle', null],
    ]);
  });

  it('says what each goal supports, whether it reaches above, and who takes it up', () => {
    const [reading, present] = planIn(tree, 'trust').goals;
    expect(reading?.takenUp).toEqual({
      isEach: true,
      by: ['Oak Primary', 'Elm Primary'],
      notBy: [],
      unclear: [],
      isEnough: true,
    });
    expect(present?.takenUp).toMatchObject({
      by: [],
      notBy: ['Elm Primary'],
      unclear: ['Oak Primary'],
      isEnough: false,
    });
    const [choose, roof, mondays, breakfast] = planIn(tree, 'oak').goals;
    expect([choose, roof, mondays, breakfast].map((goal) => goal?.standing)).toEqual([
      'supports',
      'orphan',
      'supports',
      'supports',
    ]);
    expect(choose).toMatchObject({
      line: 7,
      priority: { id: 'books', title: 'Books' },
      supports: [
        {
          kind: 'goal',
          file: 'a-trust.plan.yaml',
          plan: 'trust',
          id: 'reading',
          words: 'Every pupil reads for pleasure',
        },
      ],
    });
    expect(choose?.takenUp).toMatchObject({ isEach: false, by: ['English'], isEnough: true });
    expect(roof?.takenUp).toMatchObject({ by: [], isEnough: null });
    expect(mondays?.lost).toEqual([{ to: 'presnt', nearest: 'present', isOutOfSight: false }]);
    expect(breakfast).toMatchObject({
      isNested: true,
      takenUp: null,
      supports: [{ kind: 'priority', id: 'books' }],
    });
  });

  it('lists circles and what could not be read', () => {
    expect(tree.circles).toEqual([
      {
        kind: 'plans',
        members: [
          { file: 'g-round.plan.yaml', id: 'round', name: 'Round' },
          { file: 'h-about.plan.yaml', id: 'about', name: 'About' },
        ],
      },
      { kind: 'goals', members: [{ file: 'h-about.plan.yaml', id: 'x', name: 'X' }] },
    ]);
    expect(tree.unread).toEqual(['x.plan.yaml']);
  });

  it('knows plans that nobody asked about, and claims nothing of them', () => {
    const { 'a-trust.plan.yaml': text = '', 'c-elm.plan.yaml': elm = '' } = TRUST;
    const above = [{ name: 'a-trust.plan.yaml', text: `${text}\n` }];
    const part = treeOf({ 'c-elm.plan.yaml': elm }, { above });
    expect(part.plans.map(({ id, isUnasked }) => [id, isUnasked])).toEqual([
      ['trust', true],
      ['elm', false],
    ]);
    expect(planIn(part, 'trust').goals.map(({ takenUp }) => takenUp)).toEqual([null, null]);
  });

  it('leaves open what a plan that is not at hand would tell', () => {
    const [alone] = treeOf({
      'a.plan.yaml': 'id: a\ntitle: A\nparent: trust\ngoals: [{ goal: G, supports: x }]',
    }).plans;
    expect(alone?.parent.state).toBe('unseen');
    expect(alone?.goals[0]).toMatchObject({ standing: 'unclear', lost: [{ to: 'x', isOutOfSight: true }] });
  });

  it('ends, however long a chain is', () => {
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `${String(index).padStart(5, '0')}.plan.yaml`,
        `id: p${index}\ntitle: P${index}\nparent: p${index + 1}`,
      ]),
    );
    expect(treeOf(files).plans.at(-1)?.depth).toBe(2999);
    expect(
      treeText(treeOf(files))
        .split('\n')
        .every((line) => line.length < 100),
    ).toBe(true);
  });
});

describe('as text', () => {
  it('marks what breaks, in words', () => {
    expect(treeText(treeOf(TRUST, { unread: ['x.plan.yaml'] }))).toBe(`Harbour Trust  (trust, trust)
  - Every pupil reads for pleasure  [wildly important]  (reading)
      taken up by 2 of 2
  - Every pupil is in school  (present)
      ! taken up by 0 of 2; not by Elm Primary; could not be told of Oak Primary

    Oak plan  (school, oak)
      - Pupils choose their books  (choose)
          supports trust/reading: Every pupil reads for pleasure
          taken up by English
      - The roof is mended  (roof)
          ! supports no goal above
          ? could not be told who takes it up
      - Mondays are full
          ! supports "presnt", and there is no such goal; "present" is the nearest
          ? could not be told who takes it up
        - Breakfast
            supports the priority oak/books: Books

        English  (department, english)
          - A book club
              supports oak/choose: Pupils choose their books

    Elm plan  (school, elm)
      - Every pupil at Elm reads for pleasure
          supports trust/reading: Every pupil reads for pleasure

Ash plan  (school, ash)
  ! names no plan that it serves
  - Ash reads

Lost  (school, lost)
  ! serves "trsut", and there is no such plan; "trust" is the nearest

Round  (round)
  ! serves "about" in a circle

    About  (about)
      ! serves "round" in a circle
      - X  (x)
          supports about/x: X
          ! supports itself, in a circle

8 plans, 9 goals.
! 1 plan names no plan that it serves.
! 1 plan serves one that does not exist.
! 1 goal supports no goal above.
! 1 goal is not taken up as it should be.
! 1 link leads nowhere.
! A circle: "Round" serves "About" serves "Round".
! A circle: "X" serves "X".
? x.plan.yaml could not be read; it may belong here.
`);
  });

  it('says so where nothing breaks', () => {
    const files = {
      'a.plan.yaml': 'id: a\ntitle: A\nlevel: school\ngoals: [{ id: x, goal: X }]',
      'b.plan.yaml': 'id: b\ntitle: B\nlevel: department\nparent: a\ngoals: [{ goal: Y, supports: x }]',
    };
    expect(treeText(treeOf(files))).toContain('2 plans, 2 goals. Everything is linked.\n');
  });

  it('lets nothing through that a terminal would act on', () => {
    const text = treeText(
      treeOf({ 'a.plan.yaml': 'id: a\ntitle: "A\\x1b[31m"\ngoals: [{ id: "\\u202E", goal: "x\\ny" }]' }),
    );
    expect(text).toContain('A\\x1b[31m');
    expect(text).toContain('x y');
    for (const mark of ['\u001b', '\u202e']) expect(text).not.toContain(mark);
  });
});

/** What Graphviz shows of a label: its text between the quotes, with escapes and names of characters read. */
function dotLabels(dot: string): readonly string[] {
  return [...dot.matchAll(/label="((?:[^"\\]|\\.)*)"/g)].map(([, label = '']) =>
    label.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)).replaceAll('&amp;', '&'),
  );
}

/** What Mermaid shows of a label: numbers of characters read. */
function mermaidLabels(text: string): readonly string[] {
  return [...text.matchAll(/\["([^"]*)"\]/g)].map(([, label = '']) =>
    label
      .replaceAll('<br>', '\n')
      .replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  );
}

const NASTY = [
  'A "quoted" goal', '] } ) > [ { ( <', '<b>bold</b><script>alert(1)</script>', '%%{init: {"theme":"dark"}}%%', 'end',
  '`code` **bold**', 'back\\slash \\n \\N \\"', '&amp; &lt; &#34; #35; #quot;', '1. a list', '- a dash', '"', '\\', 'ends with \\',
  '🐟 العربية', 'a --> b; click x "y"', 'subgraph x["y"]', 'style a:#fff;',
]; // prettier-ignore

describe('as a drawing', () => {
  const words = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  );

  it('shows every text exactly as the tree as text does, and nothing else of it counts', () => {
    fc.assert(
      fc.property(words, words, (title, goal) => {
        const tree = treeOf({
          'a.plan.json': JSON.stringify({ id: 'a', title, goals: [{ id: 'x', goal }] }),
        });
        const [plan] = tree.plans;
        if (plan?.title !== title || plan.goals[0]?.goal !== goal) return;
        const shown = treeText(tree).split('\n');
        for (const labels of [dotLabels(treeDot(tree)), mermaidLabels(treeMermaid(tree))]) {
          expect(labels).toHaveLength(2);
          expect(shown[0]).toBe(`${labels[0] ?? ''}  (a)`);
          expect(shown[1]).toBe(`  - ${labels[1] ?? ''}  (x)`);
        }
      }),
    );
  });

  it('has an arrow for each link, also to a priority, and none to what is not there', () => {
    const tree = treeOf(TRUST);
    expect(treeDot(tree).match(/^ {2}p\w+ -> .*$/gm)).toEqual([
      '  p1 -> p0 [style=dashed, color=gray];',
      '  p1g0 -> p0g0;',
      '  p1g3 -> p1;',
      '  p2 -> p1 [style=dashed, color=gray];',
      '  p2g0 -> p1g0;',
      '  p3 -> p0 [style=dashed, color=gray];',
      '  p3g0 -> p0g0;',
      '  p6 -> p7 [style=dashed, color=gray];',
      '  p7 -> p6 [style=dashed, color=gray];',
      '  p7g0 -> p7g0;',
    ]);
    const mermaid = treeMermaid(tree);
    expect(mermaid.match(/ --> | -\.-> /g)).toHaveLength(10);
    expect(mermaid).toContain('class p0g1,p1g1,p1g2,p4,p5,p6,p7,p7g0 broken');
  });

  it('draws a plan without goals', () => {
    const tree = treeOf({ 'a.plan.yaml': 'id: a\ntitle: A' });
    expect(treeMermaid(tree)).toBe('flowchart BT\n  p0["A"]\n');
    expect(treeDot(tree)).toContain('label="A"');
  });
});

it('is JSON of a fixed shape', () => {
  const text = treeJson(treeOf(TRUST));
  const { version, plans } = JSON.parse(text) as { version: number } & CascadeTree;
  expect(version).toBe(1);
  expect(Object.keys(plans[0] as object)).toEqual([
    'file', 'id', 'title', 'level', 'unit', 'name', 'depth', 'isUnasked', 'parent', 'goals',
  ]); // prettier-ignore
  expect(Object.keys(plans[1]?.goals[0] as object)).toEqual([
    'id', 'goal', 'line', 'priority', 'isNested', 'isWildlyImportant', 'supports', 'lost', 'standing', 'isInCircle', 'takenUp',
  ]); // prettier-ignore
  expect(text.endsWith('\n')).toBe(true);
});
