import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../engine/report.ts';
import { lint } from '../lint.ts';
import { pointerTo } from '../source/location.ts';

/* A broken field is reported once, is treated as absent, and silences nothing else. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };
type Path = readonly (string | number)[];

const fixture = (path: string): Json => parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Json;
const plans = [
  fixture('../../../schemas/test/fixtures/larkfield.plan.yaml'),
  fixture('../../../../examples/oakwood.plan.yaml'),
  // Most of what a plan can lack is lacking here.
  {
    id: 'elmwood',
    title: 'Elmwood plan',
    staff: [{ role: 'teacher' }, { role: 'cook' }],
    reality: { summary: 'Reading is uneven.', obstacles: [{ what: 'Two posts are vacant' }] },
    goals: [
      {
        goal: 'Every pupil reads every day.',
        wildlyImportant: true,
        actions: [{ do: 'Buy books', owner: 'Librarian', by: '2026-12' }],
        goals: [{ goal: 'Every class has a library.', owner: 'Headteacher', why: 'Books must be near.' }],
      },
      {
        goal: 'Every family visits.',
        measures: [{ measure: 'families who come', from: '10%', to: '40%', by: '2027-07' }],
      },
    ],
  },
];

/** The ways to every field of a record, at any depth. */
function fieldsOf(value: Json, path: Path = []): readonly Path[] {
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => fieldsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => [
    [...path, name],
    ...fieldsOf(field, [...path, name]),
  ]);
}

/** A copy with something else in one place; `undefined` takes the place out. */
function change(value: Json, path: Path, put: (old: Json) => Readonly<Record<string, Json>>): Json {
  const [step, ...rest] = path;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, index) => (index === step ? change(item, rest, put) : item));
  if (typeof value !== 'object' || value === null || typeof step !== 'string') return value;
  const entries = Object.entries(value).flatMap(([name, field]) => {
    if (name !== step) return [[name, field] as const];
    return rest.length > 0 ? [[name, change(field, rest, put)] as const] : Object.entries(put(field));
  });
  return Object.fromEntries(entries);
}

interface Findings {
  readonly schema: readonly Finding[];
  /** What the other rules say, in words that can be compared: nothing in them depends on lines and columns. */
  readonly others: readonly Said[];
}

interface Said {
  readonly rule: string;
  readonly words: string;
  readonly pointer: string;
}

function findingsOf(plan: Json): Findings {
  const { files, rules, counts } = lint(
    { name: 'plan.json', text: JSON.stringify(plan) },
    { preset: 'all', asOf: '2026-10-01' },
  );
  expect(counts.crashes).toBe(0);
  const findings = files.flatMap((file) => file.findings);
  return {
    schema: findings.filter(({ ruleId }) => ruleId === 'schema' || ruleId === 'syntax'),
    others: findings
      .filter(({ ruleId }) => ruleId !== 'schema' && ruleId !== 'syntax')
      .flatMap(({ ruleId, messageId, at, count, args, related }) => {
        const message = rules.get(ruleId)?.messages[messageId];
        // A finding for many places is taken apart again, without its numbers.
        const all = count > 1 ? [at, ...related.map((each) => each.at)] : [at];
        const words = message?.many === undefined ? args : {};
        return all.map(({ pointer }) => ({
          rule: ruleId,
          words: JSON.stringify([ruleId, messageId, pointer, words]),
          pointer,
        }));
      }),
  };
}

const wordsOf = (said: readonly Said[]): readonly string[] => said.map(({ words }) => words);
const ofRule = (findings: Findings, rule: string): readonly string[] =>
  wordsOf(findings.others.filter((each) => each.rule === rule));

const places = plans.flatMap((plan) => {
  const good = findingsOf(plan);
  return fieldsOf(plan).map((path) => ({ plan, path, good }));
});

/** What to put where a field was: something of a wrong kind, or the field under a name that is nearly right. */
const breakers = fc.constantFrom<(name: string, old: Json) => Readonly<Record<string, Json>>>(
  (name) => ({ [name]: 5 }),
  (name) => ({ [name]: true }),
  (name) => ({ [name]: [[true]] }),
  (name) => ({ [name]: { nonsense: 'x' } }),
  (name, old) => ({ [`${name}${name.slice(-1)}`]: old }),
  (name, old) => ({ [`${name}-`]: old }),
);

describe('a broken field', () => {
  it('is one finding, and the rules that have nothing to do with it say what they said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), breakers, ({ plan, path, good }, breaker) => {
        const name = String(path.at(-1));
        const broken = findingsOf(change(plan, path, (old) => breaker(name, old)));
        fc.pre(broken.schema.length > 0);
        expect(broken.schema.map(({ messageId, args }) => [messageId, args])).toHaveLength(1);
        const absent = findingsOf(change(plan, path, () => ({})));
        const rules = new Set([...good.others, ...absent.others].map(({ rule }) => rule));
        for (const rule of rules) {
          const [before, after] = [ofRule(good, rule), ofRule(absent, rule)];
          if (JSON.stringify(before) === JSON.stringify(after)) expect(ofRule(broken, rule)).toEqual(before);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is treated as absent; what is said otherwise is less, and of the part that it stands in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), breakers, ({ plan, path }, breaker) => {
        const name = String(path.at(-1));
        const broken = findingsOf(change(plan, path, (old) => breaker(name, old)));
        fc.pre(broken.schema.length > 0);
        const absent = findingsOf(change(plan, path, () => ({})));
        const rules = absent.others.map(({ rule }) => rule);
        expect(broken.others.filter(({ rule }) => !rules.includes(rule))).toEqual([]);
        const part = pointerTo(path.slice(0, -1));
        for (const { pointer } of difference(absent.others, broken.others))
          expect([part, pointer]).toSatisfy(isAbove);
      }),
      { numRuns: 300 },
    );
  });
});

/** What only one of them says. */
function difference(some: readonly Said[], others: readonly Said[]): readonly Said[] {
  const only = (mine: readonly Said[], theirs: readonly Said[]): readonly Said[] =>
    mine.filter(({ words }) => !theirs.some((each) => each.words === words));
  return [...only(some, others), ...only(others, some)];
}

/** Whether one place is the other, or above it. */
function isAbove([one = '', other = '']: readonly string[]): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}
