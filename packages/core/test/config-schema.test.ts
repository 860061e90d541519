import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtinRules } from '../src/rules/registry.generated.ts';
import schema from '../config.schema.json' with { type: 'json' };

const ajv = new Ajv({ strictTuples: false, allowUnionTypes: true });
const accepts = ajv.compile(schema);

describe('the schema of configs that knows the rules', () => {
  test('names every rule with what it holds', () => {
    const { properties } = schema.definitions.rules;
    expect(Object.keys(properties)).toEqual(builtinRules.map(({ rule }) => rule.id));
    for (const { rule } of builtinRules)
      expect(properties).toHaveProperty([rule.id, 'description'], `${rule.description}.`);
  });

  test.each<[string, boolean]>([
    ['rules: { wig-limit: off }', true],
    ['rules: { wig-limit: [warning, { max: 1 }] }', true],
    ['rules: { wig-limit: { severity: info, maxAtTop: 4 } }', true],
    ['rules: { wig-limit: { max: many } }', false],
    ['rules: { wig-limit: { most: 1 } }', false],
    ['rules: { goal-why: { max: 1 } }', false],
    ['rules: { wig-limit: loud }', false],
    ['rules: { our-own-rule: { anything: 1 } }', true],
    ['overrides: { files: a, rules: { wig-limit: { max: many } } }', false],
    ['overrides: { files: a, rules: { wig-limit: { max: 3 } } }', true],
    ['prest: all', false],
  ])('%s: %s', (config, expected) => {
    expect(accepts(parse(config))).toBe(expected);
  });

  test('takes the example that shows every setting', () => {
    const example = new URL('../../schemas/test/fixtures/plan-lint.config.yaml', import.meta.url);
    const { rules, ...config } = parse(readFileSync(example, 'utf8')) as { rules: object };
    expect(Object.keys(rules).length).toBeGreaterThan(0);
    accepts(config);
    expect(accepts.errors ?? []).toEqual([]);
  });

  test('takes the defaults of every rule', () => {
    const rules = Object.fromEntries(
      builtinRules.map(({ rule, defaults }) => [rule.id, defaults === undefined ? 'on' : ['on', defaults]]),
    );
    accepts({ rules });
    expect(accepts.errors ?? []).toEqual([]);
  });
});
