import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, type Problem, type Shape } from '../src/explain.ts';
import { isConfig, isPlan, isReflection } from '../src/validate.ts';
import {
  anything,
  everySmallChange,
  example,
  fromEntries,
  nearlyFollowing,
  published,
  shapeOf,
  writtenNames,
} from './documents.ts';
import { growth, LINEAR } from '../../../tests/growth.ts';

const accepts = { plan: isPlan, reflection: isReflection, config: isConfig };

type Told = Omit<Problem, 'at' | 'isSlip'> & { at: unknown };

/** What is said about a plan that has an id and a title besides the fields given; the place as plain data. */
function problemsOf(fields: object): Told[] {
  const plan = { id: 'a', title: 'A', ...fields };
  return explain(published.plan, shapeOf(plan)).map((problem) => {
    const told: Told & { isSlip?: boolean } = { ...problem, at: problem.at.value };
    delete told.isSlip;
    return told;
  });
}

/** The names that are certain in a plan with these fields. */
function slipsIn(fields: object): unknown[] {
  const problems = explain(published.plan, shapeOf({ id: 'a', title: 'A', ...fields }));
  return problems.flatMap(({ isSlip, nearest }) => (isSlip === true ? [nearest] : []));
}

describe('explain', () => {
  it('names an unknown field and the known one that was meant', () => {
    expect(problemsOf({ author: { roll: 'Headteacher' } })).toEqual([
      {
        code: 'unknownKey',
        at: { roll: 'Headteacher' },
        key: 'roll',
        expected: 'one of: role',
        nearest: 'role',
      },
    ]);
  });

  it.each([
    [{ goals: { QuickWin: true } }, undefined],
    [{ goals: { actions: { quick_win: true } } }, 'quickWin'],
    [{ goals: { actions: { QuickWin: true } } }, 'quickWin'],
    [{ goal: [] }, 'goals'],
    [{ priority: [] }, 'priorities'],
    [{ Vision: '' }, 'vision'],
    [{ vission: '' }, 'vision'],
    [{ goals: { onwer: 'Head' } }, 'owner'],
    [{ completely: 'else' }, undefined],
    [{ goals: { deadline: '2027' } }, 'by'],
    [{ goals: { date: '2027' } }, 'by'],
    [{ goals: { 'success criteria': [] } }, 'measures'],
    [{ goals: { Lead: 'Head' } }, 'owner'],
    [{ goals: { rationale: 'x' } }, 'why'],
    [{ goals: { measures: { measure: 'x', baseline: 1 } } }, 'from'],
    [{ goals: { measures: { measure: 'x', from: 1, target: 2 } } }, 'to'],
    [{ goals: { actions: { action: 'x' } } }, 'do'],
    [{ goals: { actions: { do: 'x', action: 'y' } } }, undefined],
    [{ goals: { actions: { Due_Date: 'x' } } }, 'by'],
    [{ aims: [] }, 'goals'],
    [{ School: 'Oakwood' }, 'unit'],
  ])('guesses what was meant in %j', (fields, nearest) => {
    expect(problemsOf(fields).map((problem) => problem.nearest)).toEqual([nearest]);
  });

  it.each([
    [{ obstacles: [] }, 'obstacles', 'reality'],
    [{ obstacle: [], reality: { summary: 'Calm' } }, 'obstacles', 'reality'],
    [{ 'last plan': 'x' }, 'lastPlan', 'reality'],
    [{ start: '2026-09-01' }, 'start', 'period'],
  ])('says where a field belongs that stands one level too high: %j', (fields, nearest, under) => {
    expect(problemsOf(fields)).toMatchObject([{ code: 'unknownKey', nearest, under }]);
  });

  it.each([
    [{ Vision: 'x', goals: { Supports: 'x', QuickWin: true } }, ['supports', 'vision']],
    [{ goals: { onwer: 'Head', measuers: [] } }, ['owner', 'measures']],
    [{ priority: [{ title: 'x' }] }, ['priorities']],
    [{ goals: { status: 'grene' } }, ['green']],
    [{ goals: { status: 'Green' } }, ['green']],
    [{ goals: { actions: { status: 'in progress' } } }, []], // another word for it
    [{ goals: { deadline: '2027' } }, []],
    [{ price: '£400' }, []], // a word of its own, though *pride* is near
    [{ vission: 'x' }, []], // as near to *mission*
    [{ goals: { own: 'Head' } }, []],
    [{ onwer: 'Head' }, []], // a plan has no owner
    [{ visoin: ['one', 'two'] }, []], // a list is no vision
  ])('is certain where there is nothing else to mean: %j', (fields, names) => {
    expect(slipsIn(fields)).toEqual(names);
  });

  it('does not suggest a field that is there already', () => {
    const third = { goal: 'goals nest one level, so this is not looked at', goals: 7 };
    const problems = problemsOf({ goals: { goal: 'A', goals: { goal: 'B', goals: third } } });
    expect(problems).toMatchObject([{ code: 'unknownKey', key: 'goals' }]);
    expect(problems[0]).not.toHaveProperty('nearest');
  });

  it.each([
    [{ mission: ['one', 'two'] }, 'text', ['one', 'two']],
    [{ mission: { is: 'this' } }, 'text', { is: 'this' }],
    [{ period: '2026-27' }, 'a start and an end', '2026-27'],
    [{ goals: { actions: { quickWin: 'yes' } } }, 'true or false', 'yes'],
    [{ goals: [['nested']] }, 'a goal', ['nested']],
    [{ glossary: ['TA'] }, 'short forms with their meanings', ['TA']],
    [{ goals: { owner: { role: 'Head' } } }, 'a role or a list of roles', { role: 'Head' }],
    [{ goals: { measures: { from: ['38%'] } } }, 'a number or text', ['38%']],
    [{ goals: { wildlyImportant: 1 } }, 'true or false', 1],
    [{ version: '1' }, '1', '1'],
  ])('says what kind of value belongs there: %j', (fields, expected, at) => {
    expect(problemsOf(fields)).toEqual([{ code: 'wrongKind', at, expected }]);
  });

  it.each([
    [{ goals: { status: 'grene' } }, 'one of: green, yellow, red, amber', 'grene', 'green'],
    [{ goals: { status: { rating: 'Green' } } }, 'one of: green, yellow, red, amber', 'Green', 'green'],
    [{ layers: ['leader'] }, 'one of: leaders, champions, staff, students', 'leader', 'leaders'],
    [{ kind: 'plans' }, 'plan', 'plans', 'plan'],
    [{ version: 2 }, '1', 2, undefined],
  ])('says which values there are: %j', (fields, expected, at, nearest) => {
    const guess = nearest === undefined ? {} : { nearest };
    expect(problemsOf(fields)).toEqual([{ code: 'wrongValue', at, expected, ...guess }]);
  });

  it.each([
    [{ mission: 2026 }, 2026, 'text'],
    [{ vision: true }, true, 'text'],
    [{ reality: { strengths: ['Phonics', 7] } }, 7, 'text'],
    [{ goals: { by: 2027 } }, 2027, 'a date or a term'],
    [{ goals: 5 }, 5, 'a list of goals'],
    [{ glossary: { TA: 1 } }, 1, 'text'],
    [{ goals: { measures: { to: NaN } } }, NaN, 'a number or text'],
  ])('asks for quotes round a number where text belongs: %j', (fields, at, expected) => {
    expect(problemsOf(fields)).toEqual([{ code: 'needsQuotes', at, expected }]);
  });

  it('names what is missing at the record that lacks it', () => {
    const root = shapeOf({ kind: 'plan' });
    expect(explain(published.plan, root)).toEqual([
      { code: 'missing', at: root, key: 'id', expected: 'text' },
      { code: 'missing', at: root, key: 'title', expected: 'text' },
    ]);
  });

  it('says nothing about what lies under a part that is wrong as a whole', () => {
    expect(problemsOf({ vission: { nested: { deep: 1 } }, mission: [{ x: 1 }] })).toHaveLength(2);
  });

  it('takes __proto__ for a name like any other, and refuses it', () => {
    const entry = fromEntries([['__proto__', 'text']]);
    expect(problemsOf({ glossary: entry })).toEqual([
      { code: 'unknownKey', at: entry, key: '__proto__', expected: 'no other field' },
    ]);
    expect(problemsOf({ period: entry })).toMatchObject([{ code: 'unknownKey', key: '__proto__' }]);
  });

  it.each([
    [{ 'wig-limit': 'eror' }, { code: 'wrongValue', at: 'eror', nearest: 'error' }],
    [{ 'wig-limit': ['error', { max: 1 }, 2] }, { code: 'wrongKind', at: 2, expected: 'nothing more' }],
    [{ 'wig-limit': [] }, { code: 'wrongValue', at: [] }],
    [{ 'wig-limit': 2 }, { code: 'wrongKind', at: 2, expected: 'a severity or options' }],
    [{ 'wig-limit': { severity: 'of', max: 1 } }, { code: 'wrongValue', at: 'of', nearest: 'off' }],
  ])('explains the setting of a rule: %j', (rules, problem) => {
    const told = explain(published.config, shapeOf({ rules })).map((found) => ({
      ...found,
      at: found.at.value,
    }));
    expect(told).toMatchObject([problem]);
  });

  it.each([-1, 0.5, Infinity])('says that %s is no number of warnings', (maxWarnings) => {
    const told = explain(published.config, shapeOf({ maxWarnings }));
    expect(told).toMatchObject([{ code: 'wrongValue', expected: 'a whole number, 0 or more' }]);
  });

  it('takes tens of thousands of unknown fields in its stride', () => {
    const work = (size: number): void => {
      const names = Array.from({ length: size }, (_, index) => [`goal${String(index)}`, 1] as const);
      expect(explain(published.plan, shapeOf(fromEntries(names)))).toHaveLength(size + 2);
    };
    expect(growth(work, 30_000)).toBeLessThan(LINEAR);
  });
});

describe.each(writtenNames)('explaining a %s', (name) => {
  const schema = published[name];

  /** Checks that problems stand exactly where the document is rejected, each once and none under another. */
  const check = (value: unknown): void => {
    const shape = shapeOf(value);
    const problems = explain(schema, shape);
    expect(problems.length === 0).toBe(accepts[name](value));
    const places = problems.map(({ at, key }) => (key === undefined ? at : `${String(ids.of(at))} ${key}`));
    expect(new Set(places).size).toBe(places.length);
    const left = mended(shape, problems);
    if (left === undefined) return;
    const rest = shapeOf(left);
    const stillMissing = explain(schema, rest);
    expect(stillMissing.filter(({ code }) => code !== 'missing')).toEqual([]);
    expect(accepts[name](mended(rest, stillMissing))).toBe(true);
  };

  it('finds nothing in a good one', () => {
    expect(explain(schema, shapeOf(example(name)))).toEqual([]);
  });

  it('finds what is wrong with each small change, and nothing else', () => {
    for (const value of everySmallChange(example(name))) check(value);
  });

  it('finds what is wrong with one that is nearly good, and nothing else', () => {
    fc.assert(fc.property(nearlyFollowing(schema), check), { numRuns: 1_000 });
  });

  it('finds what is wrong with anything', () => {
    fc.assert(fc.property(anything, check), { numRuns: 1_000 });
  });
});

/** Numbers for nodes, so that a place can be written down. */
const ids = {
  known: new Map<Shape, number>(),
  of(shape: Shape): number {
    const id = this.known.get(shape) ?? this.known.size;
    this.known.set(shape, id);
    return id;
  },
};

/**
 * The document without what was reported and with what was missing; undefined where nothing is left of it.
 * A list of which a part is wrong goes as a whole in a configuration, where the place in the list matters.
 */
function mended(root: Shape, problems: readonly Problem[]): unknown {
  const wrong = new Set(problems.filter(({ key }) => key === undefined).map(({ at }) => at));
  const keysOf = (map: Shape, code: Problem['code']): string[] =>
    problems.filter((problem) => problem.at === map && problem.code === code).map(({ key = '' }) => key);
  const isPositional = (list: Shape): boolean =>
    list.kind === 'list' &&
    list.items.length <= 3 &&
    list.items.some((item) => wrong.has(item)) &&
    isSetting(root, list);
  const rebuild = (shape: Shape): unknown => {
    if (wrong.has(shape) || isPositional(shape)) return undefined;
    if (shape.kind === 'list') return shape.items.map(rebuild).filter((item) => item !== undefined);
    if (shape.kind !== 'map') return shape.value;
    const unknown = keysOf(shape, 'unknownKey');
    const kept = [...shape.fields]
      .filter(([key]) => !unknown.includes(key))
      .map(([key, field]) => [key, rebuild(field)] as const)
      .filter(([, field]) => field !== undefined);
    return fromEntries([
      ...kept,
      ...keysOf(shape, 'missing').map((key) => [key, FILLS[key] ?? 'text'] as const),
    ]);
  };
  return rebuild(root);
}

/** What stands in for a field that must be there and takes one of some words. */
const FILLS: Readonly<Record<string, string>> = { on: 'plan', of: 'goal' };

/** Whether a list is the setting of a rule in a configuration, or in one of its overrides. */
function isSetting(root: Shape, list: Shape): boolean {
  const overrides = fieldIn(root, 'overrides');
  const holders = [root, ...(overrides?.kind === 'list' ? overrides.items : [overrides])];
  return holders.some((holder) => {
    const rules = fieldIn(holder, 'rules');
    return rules?.kind === 'map' && [...rules.fields.values()].includes(list);
  });
}

function fieldIn(shape: Shape | undefined, name: string): Shape | undefined {
  return shape?.kind === 'map' ? shape.fields.get(name) : undefined;
}
