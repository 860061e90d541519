import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../scripts/generate.ts';
import type { JsonSchema } from '../src/explain.ts';
import * as entities from '../src/index.ts';
import type { ActionInput, GoalInput, PlanInput } from '../src/index.ts';
import { committed, documentNames, example, isMap, published } from './documents.ts';

/** Words that are not used when we speak to people. */
const BANNED =
  /\b(?:please|sorry|invalid|valid|illegal|forbidden|forgot|oops|schema|property|token|array)\b/iu;

const root = new URL('../../../', import.meta.url);

describe('what is generated', () => {
  it('is what is committed', async () => {
    for (const [path, text] of await generate()) {
      expect(readFileSync(new URL(path, root), 'utf8'), path).toBe(text);
    }
  });

  it('validates without loading anything', async () => {
    const files = await generate();
    const code = files.get('packages/schemas/src/generated/validators.ts') ?? '';
    expect(code).not.toMatch(/\bimport\b|\brequire\(/);
    expect(code).toContain('isPlan');
  });

  it('is the same in code as in the file', () => {
    for (const name of documentNames) expect(published[name]).toEqual(committed(`${name}.schema.json`));
  });
});

describe.each(documentNames)('the schema of a %s', (name) => {
  const schema = published[name];
  const definitions = Object.entries(schema.$defs ?? {});
  const records = [schema, ...definitions.map(([, definition]) => definition)].flatMap(recordsIn);

  it('has an address that stays', () => {
    expect(schema.$id).toBe(`https://plan-lint.dev/schema/v1/${name}.schema.json`);
    expect(committed(`draft-07/${name}.schema.json`)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `https://plan-lint.dev/schema/v1/draft-07/${name}.schema.json`,
    });
  });

  it('describes every entity and every field', () => {
    const fields = records.flatMap(({ properties = {} }) => Object.entries(properties));
    const described = [...definitions, ...fields].map(([key, { description, $ref }]) => {
      const words = description ?? ($ref === undefined ? '' : schema.$defs?.[$ref.slice(8)]?.description);
      return [key, words?.endsWith('.') ?? false];
    });
    expect(described.filter(([, isDescribed]) => isDescribed === false)).toEqual([]);
  });

  it('speaks plainly', () => {
    const parts = [
      ...definitions.map(([, part]) => part),
      ...records.flatMap(({ properties = {} }) => Object.values(properties)),
    ];
    const words = parts.flatMap(({ title = '', description = '' }) => [title, description]);
    expect(words.filter((text) => BANNED.test(text))).toEqual([]);
  });

  it('takes no field that it does not know, except where names are free', () => {
    for (const record of records) expect(record).toHaveProperty('additionalProperties');
  });

  it('has one zod schema for each entity', () => {
    expect(Object.keys(entities)).toEqual(
      expect.arrayContaining([name, ...definitions.map(([entity]) => entity)]),
    );
  });

  it('shows every field in its example', () => {
    const shown = namesIn(example(name));
    const known = new Set(records.flatMap(({ properties = {} }) => Object.keys(properties)));
    expect([...known].filter((field) => !shown.has(field))).toEqual([]);
  });
});

describe('types', () => {
  it('say what a plan may hold', () => {
    const plan: PlanInput = {
      id: 'larkfield',
      title: 'Larkfield',
      values: 'Courage',
      goals: [
        {
          goal: 'Every child reads',
          owner: ['Head', 'Deputy'],
          measures: { from: 38, to: '70%' },
          status: 'amber',
        },
      ],
    };
    expect(entities.plan.parse(plan)).toEqual(plan);
  });

  it('refuse what the format refuses', () => {
    // @ts-expect-error A plan has a title.
    const untitled: PlanInput = { id: 'a' };
    // @ts-expect-error Goals nest one level.
    const nested: GoalInput = { goals: [{ goals: [{ goal: 'too deep' }] }] };
    // @ts-expect-error There is no such state.
    const finished: ActionInput = { status: 'finished' };
    expect([untitled, nested, finished].map((value) => entities.plan.safeParse(value).success)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

/** The records that a schema describes itself, not by reference. */
function recordsIn(schema: JsonSchema): JsonSchema[] {
  const { properties = {}, anyOf = [], items } = schema;
  const inner = [...Object.values(properties), ...anyOf, ...(typeof items === 'object' ? [items] : [])];
  return [...(schema.type === 'object' ? [schema] : []), ...inner.flatMap(recordsIn)];
}

function namesIn(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...namesIn(item)]));
  if (!isMap(value)) return new Set();
  return new Set(Object.entries(value).flatMap(([key, field]) => [key, ...namesIn(field)]));
}
