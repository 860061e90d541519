import { describe, expect, it } from 'vitest';
import { DEFAULT_LADDER } from '../model/level.ts';
import type { Outline, Reference } from '../model/outline.ts';
import { readDocument } from '../read/read-document.ts';
import { readPlan } from '../read/read-plan.ts';
import type { MapNode } from '../source/node.ts';
import { Source } from '../source/source.ts';
import { follow } from './links.ts';
import type { Link } from './links.ts';
import { outlineOf } from './outline.ts';

function outline(id: string, more = ''): Outline {
  const { root } = readDocument(new Source(`${id}.plan.yaml`, `id: ${id}\ntitle: ${id}\n${more}`));
  return outlineOf(readPlan(root as MapNode).model);
}

/** Where the first reference of the first plan leads, beside the others. */
function followFirst([from, ...others]: [Outline, ...Outline[]], unread: readonly string[] = []): Link {
  const reference = from.references.at(-1) as Reference;
  const workspace = { outlines: [from, ...others], above: new Set<string>(), unread, ladder: DEFAULT_LADDER };
  return follow(reference, from, workspace);
}

const trust = outline(
  'trust',
  'values: { id: courage, name: Courage }\npriorities: { id: reading, title: R }\ngoals: { id: literacy, goal: L }\n',
);

describe('a link to another plan', () => {
  it.each(['literacy', 'Literacy', 'courage', 'reading', 'trust/literacy', 'TRUST/courage', 'trust/reading'])(
    'leads to %s',
    (to) => {
      const from = outline('school', `parent: trust\nvalues: Calm\ngoals: { goal: G, supports: ${to} }\n`);
      expect(followFirst([from, trust])).toMatchObject({ leads: 'to-part', plan: { id: 'trust' } });
    },
  );

  it('leads to the parent', () => {
    expect(followFirst([outline('school', 'parent: trust'), trust])).toEqual({
      leads: 'to-plan',
      plan: trust,
    });
  });

  it('finds no end in a circle of parents', () => {
    const a = outline('a', 'parent: b\ngoals: { goal: G, supports: gone }');
    expect(followFirst([a, outline('b', 'parent: a')])).toMatchObject({ leads: 'astray', missing: 'gone' });
  });

  it('may lead into a file that could not be read, unless it looks like a slip', () => {
    const lost = outline('school', 'parent: district');
    expect(followFirst([lost, trust], ['x.plan.yaml'])).toMatchObject({
      leads: 'out-of-sight',
      plan: 'district',
    });
    expect(followFirst([lost, trust])).toMatchObject({ leads: 'nowhere', missing: 'district' });
    expect(followFirst([outline('school', 'parent: trsut'), trust], ['x.plan.yaml'])).toMatchObject({
      leads: 'nowhere',
      nearest: 'trust',
    });
  });
});

describe('an outline', () => {
  it('keeps nothing of the document', () => {
    const kept = outline(
      'a',
      'parent: b\nvalues: Calm\nstaff: teacher\ncalendar: { term: HT1, start: 2026-09-01, end: 2026-10-20 }\ngoals: { goal: G, supports: b/c }',
    );
    expect(JSON.stringify(kept)).not.toContain('"parent":{');
    const seen = new Set<object>();
    const visit = (thing: unknown): void => {
      if (typeof thing !== 'object' || thing === null || seen.has(thing)) return;
      seen.add(thing);
      expect(thing).not.toBeInstanceOf(Source);
      for (const inner of Object.values(thing)) visit(inner);
    };
    visit(kept);
    expect(seen.size).toBeGreaterThan(10);
  });

  it('hands down what the plan has or inherits, with places in the file where it stands', () => {
    const { root } = readDocument(new Source('school.plan.yaml', 'id: school\ntitle: S\nstaff: teacher\n'));
    const { frame } = outlineOf(readPlan(root as MapNode, { inherited: trust.frame }).model);
    expect(frame?.values.map(({ place }) => 'file' in place && place.file)).toEqual(['trust.plan.yaml']);
    expect(frame?.staff.map(({ place }) => 'file' in place && place.file)).toEqual(['school.plan.yaml']);
  });
});
