import { planSchema, reflectionSchema } from '@plan-lint/schemas/validate';
import type { JsonSchema } from '@plan-lint/schemas/explain';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import type { MapNode } from '../source/node.ts';
import { Source } from '../source/source.ts';
import { readDocument } from './read-document.ts';
import { readPlan } from './read-plan.ts';
import type { PlanContext } from './read-plan.ts';
import { readReflection } from './read-reflection.ts';

function rootOf(text: string): MapNode {
  const { root, problems } = readDocument(new Source('plan.yaml', text));
  if (root === undefined || problems.length > 0)
    throw new Error(JSON.stringify(problems.map(({ id, args }) => ({ id, args }))));
  return root;
}

const plan = (text: string, context?: PlanContext): Plan =>
  readPlan(rootOf(`id: oakwood\ntitle: Plan\n${text}\n`), context).model;
const problemsOf = (text: string, context?: PlanContext): readonly Problem[] =>
  readPlan(rootOf(`id: oakwood\ntitle: Plan\n${text}\n`), context).problems;

it('takes texts as they are meant, however they were typed', () => {
  const { goals } = plan(
    [
      'goals:',
      '  - goal: "1.\u00a0Every  pupil\u200b reads"',
      '    by: "1.\u00a0July 2027"',
      '    owner: "• Head"',
    ].join('\n'),
  );
  expect(goals.map(({ goal, by, owners }) => [goal, by?.text, owners])).toEqual([
    ['Every pupil reads', '1. July 2027', ['Head']],
  ]);
});

describe('nothing that the format accepts goes unread', () => {
  interface Leaf {
    readonly path: string;
    readonly document: unknown;
    readonly word: string;
  }

  /** Every way down a schema to a text, a number, a word or a flag, as a document with only that in it. */
  function leavesOf(root: JsonSchema, schema: JsonSchema, path = ''): readonly Leaf[] {
    if (path.split('/').length > 9) return [];
    const { $ref: ref, anyOf = [], properties = {}, additionalProperties: others, items, ...rest } = schema;
    if (ref !== undefined) return leavesOf(root, root.$defs?.[ref.slice('#/$defs/'.length)] ?? {}, path);
    const fields = typeof others === 'object' ? { ...properties, anything: others } : properties;
    const under = Object.entries(fields).flatMap(([name, field]) =>
      leavesOf(root, field, `${path}/${name}`).map((leaf) => ({
        ...leaf,
        document: { [name]: leaf.document },
      })),
    );
    const inside =
      typeof items === 'object'
        ? leavesOf(root, items, `${path}[]`).map((leaf) => ({ ...leaf, document: [leaf.document] }))
        : [];
    const own = wordsFor(rest).map(([document, word]) => ({ path: `${path} = ${word}`, document, word }));
    return [...anyOf.flatMap((branch) => leavesOf(root, branch, path)), ...under, ...inside, ...own];
  }

  /** What can stand in a place, and what the model must say then. */
  function wordsFor({ type, enum: words, const: word }: JsonSchema): readonly (readonly [unknown, string])[] {
    if (words !== undefined) return words.map((each) => [each, `"${SAME[each] ?? each}"`]);
    if (word !== undefined) return [];
    if (type === 'string') return [['7131 words', '"7131 words"']];
    if (type === 'boolean') return [[true, 'true']];
    return type === 'number' || type === 'integer' ? [[7131, '7131']] : [];
  }

  const SAME: Readonly<Record<string, string>> = { amber: 'yellow', artifact: 'artefact' };

  /** What the model says, without where it stands. */
  function spoken(model: unknown): string {
    return JSON.stringify(model, (key, value: unknown) =>
      key === 'place' ? undefined : value instanceof Map ? [...value] : value,
    );
  }

  /** What is only for programs, or is for the parser of dates, and the evidence for the colour of a layer, which nobody asks for. */
  const UNREAD =
    /^\/(?:\$schema|version|calendar(?:\[\])?\/(?:start|end))|\/layers(?:\[\])?\/status\/(?:evidence|on)/;

  const unreadIn = (schema: JsonSchema, head: object, speak: (root: MapNode) => string): readonly string[] =>
    leavesOf(schema, schema).flatMap(({ path, document, word }) => {
      const { root } = readDocument(
        new Source('plan.json', JSON.stringify({ ...head, ...(document as object) })),
      );
      return UNREAD.test(path) || (root !== undefined && speak(root).includes(word)) ? [] : [path];
    });

  it('of a plan', () => {
    expect(unreadIn(planSchema(), { id: 'x', title: 'x' }, (root) => spoken(readPlan(root).model))).toEqual(
      [],
    );
  });

  it('of a reflection', () => {
    expect(
      unreadIn(reflectionSchema(), { kind: 'reflection', id: 'x' }, (root) =>
        spoken(readReflection(root).model),
      ),
    ).toEqual([]);
  });
});

describe('short forms', () => {
  it('a bare text stands for the most telling field, and one item for a list', () => {
    const { values, staff, goals, reality, reviews, priorities } = plan(
      'values: Courage\nstaff: [cook]\ngoals: Read\npriorities: { title: Reading, goals: { measures: readers, actions: Buy books, status: amber } }\nreality: { obstacles: No books }\nreviews: [2027-01-15]',
    );
    expect(values.map(({ name }) => name)).toEqual(['Courage']);
    expect(staff.map(({ role }) => role)).toEqual(['cook']);
    expect(goals.map(({ goal }) => goal)).toEqual(['Read']);
    expect(reality.obstacles.map(({ what }) => what)).toEqual(['No books']);
    expect(reviews.map(({ on }) => on?.text)).toEqual(['2027-01-15']);
    const [goal] = priorities[0]?.goals ?? [];
    expect([goal?.measures[0]?.measure, goal?.actions[0]?.do, goal?.status?.rating]).toEqual([
      'readers',
      'Buy books',
      'yellow',
    ]);
  });

  it('the colour of a layer may be a word or a record', () => {
    expect(
      plan(
        'layers: [{ layer: staff, status: amber }, { layer: leaders, status: { rating: red } }]',
      ).layers.map(({ status }) => status),
    ).toEqual(['yellow', 'red']);
  });

  it('blank texts and rows are absent', () => {
    const { mission, values, glossary, goals } = plan(
      'mission: "  "\nvalues: [" ", { name: "" }]\nglossary: { TA: " ", SENCo: coordinator }\ngoals: [{ goal: " Read " }, "", {}]',
    );
    expect([mission, values.map(({ name }) => name), [...glossary], goals.map(({ goal }) => goal)]).toEqual([
      undefined,
      [undefined],
      [['SENCo', 'coordinator']],
      ['Read'],
    ]);
  });
});

describe('what is inherited', () => {
  it('comes whole, and only where the plan has none of its own', () => {
    const above = plan(
      'mission: Above\nvision: Above\nvalues: [Above]\nstaff: [cook]\nglossary: { TA: above }\ncalendar: [{ term: Autumn 1, start: 2026-09-01, end: 2026-10-23 }]',
    );
    const own = 'mission: Own\nvalues: [Own]\nglossary: { EAL: own }';
    const { mission, vision, values, staff, glossary, calendar } = plan(own, { inherited: above });
    expect([mission, vision, values.map(({ name }) => name), staff.map(({ role }) => role), [...glossary.keys()], calendar.map(({ term }) => term)]).toEqual([
      'Own', 'Above', ['Own'], ['cook'], ['EAL'], ['Autumn 1'],
    ]); // prettier-ignore
  });

  it('an inherited calendar places the terms that the plan names', () => {
    const above = plan('calendar: [{ term: Autumn 2, start: 2026-11-02, end: 2026-12-18 }]');
    const { goals } = plan(
      'period: { start: 2026-09-01, end: 2027-07-23 }\ngoals: [{ goal: Read, by: Autumn 2 }]',
      { inherited: above },
    );
    expect(goals[0]?.by?.kind).toBe('term');
    expect(goals[0]?.by?.span).toEqual({ start: above.calendar[0]?.start, end: above.calendar[0]?.end });
  });
});

describe('dates that are none', () => {
  it.each([
    ['period: { start: 2026-02-30, end: 2027-07-23 }', ['impossibleDate', '2026-02-30']],
    ['goals: [{ goal: Read, by: 2026-13-01 }]', ['impossibleDate', '2026-13-01']],
    ['goals: [{ goal: Read, by: 31 June 2027 }]', ['impossibleDate', '31 June 2027']],
    ['goals: [{ goal: Read, measures: [{ measure: x, by: 01/09/2026 }] }]', ['ambiguousDate', '01/09/2026']],
    ['reviews: [2027-02-29]', ['impossibleDate', '2027-02-29']],
    ['lint: { waive: [{ rule: x, reason: y, until: 2027-00-10 }] }', ['impossibleDate', '2027-00-10']],
  ])('%s', (text, [id, found]) => {
    expect(problemsOf(text)).toMatchObject([{ rule: 'schema', id, args: { found }, span: { text: found } }]);
  });

  it('are settled by the order of dates', () => {
    const text = 'goals: [{ goal: Read, by: 01/09/2026 }]';
    expect(problemsOf(text, { dateOrder: 'dmy' })).toEqual([]);
    expect(plan(text, { dateOrder: 'dmy' }).goals[0]?.by?.span).toEqual(
      plan('goals: [{ goal: Read, by: 2026-09-01 }]').goals[0]?.by?.span,
    );
    expect(plan(text, { dateOrder: 'mdy' }).goals[0]?.by?.span).toEqual(
      plan('goals: [{ goal: Read, by: 2026-01-09 }]').goals[0]?.by?.span,
    );
    expect(problemsOf('goals: [{ goal: Read, by: 25/12/2026 }]')).toEqual([]);
  });

  it('are said once, however often an alias repeats them', () => {
    expect(problemsOf('goals: [&g { goal: Read, by: 2026-02-30 }, *g, *g]')).toHaveLength(1);
  });
});

describe('levels', () => {
  it.each(['school', 'School', ' TRUST '])('%j is known', (level) => {
    expect(problemsOf(`level: "${level}"`)).toEqual([]);
  });

  it('an unknown one is a problem, with the nearest', () => {
    expect(problemsOf('level: shcool')).toMatchObject([
      { id: 'wrongValueNear', args: { field: 'level', found: 'shcool', near: 'school' } },
    ]);
    expect(problemsOf('level: planet')).toMatchObject([
      {
        id: 'wrongValue',
        args: { expected: 'trust, district, school, phase, department, grade, classroom, teacher, student' },
      },
    ]);
  });

  it('the ladder decides', () => {
    const ladder = [['federation'], ['house']];
    expect(problemsOf('level: house', { ladder })).toEqual([]);
    expect(problemsOf('level: school', { ladder })).toMatchObject([
      { args: { expected: 'federation, house' } },
    ]);
  });
});

describe('reflections', () => {
  const reflection = (text: string): ReturnType<typeof readReflection> =>
    readReflection(rootOf(`kind: reflection\nid: journey\n${text}\n`));

  it('hold ratings by statement, amber as yellow, with their places', () => {
    const { model } = reflection(
      'plan: oakwood\non: 2026-09-12\nvoices: [{ by: governors, ratings: { good-past-is-past: amber }, notes: { good-past-is-past: "Soon ", other: " " } }]',
    );
    const [voice] = model.voices;
    expect([model.plan, model.on?.kind, voice?.by, voice?.ratings.get('good-past-is-past')?.rating, [...(voice?.notes ?? [])]]).toEqual([
      'oakwood', 'day', 'governors', 'yellow', [['good-past-is-past', 'Soon']],
    ]); // prettier-ignore
    expect(voice?.ratings.get('good-past-is-past')?.place.key).toBe('good-past-is-past');
  });

  it('have dates that may be none', () => {
    expect(reflection('on: 2026-02-30').problems).toMatchObject([{ id: 'impossibleDate' }]);
  });
});
