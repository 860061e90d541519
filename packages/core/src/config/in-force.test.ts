import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinRules } from '../rules/registry.generated.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { configInForce, type RuleInForce } from './in-force.ts';
import { resolveConfig } from './resolve-config.ts';

const ruleIn = (config: Config, id: string, name = 'a.plan.yaml', level?: string): RuleInForce => {
  const rule = configInForce(config, builtinRules, { name, level }).rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
};

function problemsOf(config: Config): readonly string[] {
  try {
    resolveConfig(config, builtinRules);
  } catch (error) {
    if (error instanceof ConfigError)
      return error.problems.map(({ message, path }) => `${path.join('.')}: ${message}`);
    throw error;
  }
  return [];
}

describe('what is in force', () => {
  it('names the preset, or nobody, where nothing is set', () => {
    expect(ruleIn({}, 'wig-limit').severity).toEqual({
      value: 'error',
      from: { kind: 'preset', name: 'recommended', path: undefined },
    });
    expect(ruleIn({ preset: 'anatomy' }, 'wig-limit').severity).toEqual({
      value: 'off',
      from: { kind: 'preset', name: 'anatomy', path: ['preset'] },
    });
    expect(ruleIn({}, 'wig-limit').options['max']).toEqual({ value: 2, from: { kind: 'rule' } });
  });

  it('names the place of each part of a setting', () => {
    const config: Config = {
      extends: [{ rules: { 'wig-limit': ['warning', { maxAtTop: 4 }] } }],
      rules: { 'wig-limit': { max: 1 } },
    };
    const { severity, options } = ruleIn(config, 'wig-limit');
    expect(severity).toEqual({
      value: 'warning',
      from: { kind: 'config', path: ['extends', 0, 'rules', 'wig-limit'] },
    });
    expect(options['max']).toEqual({
      value: 1,
      from: { kind: 'config', path: ['rules', 'wig-limit', 'max'] },
    });
  });

  it('agrees with what a run does, whatever the config', () => {
    const level = fc.constantFrom('off', 'on', 'info', 'warning', 'error');
    const ids = builtinRules.filter(({ rule }) => !rule.alwaysOn).map(({ rule }) => rule.id);
    const rules = fc.dictionary(fc.constantFrom(...ids), level, { maxKeys: 4 });
    const preset = fc.constantFrom('recommended', 'strict', 'all', 'anatomy', 'publish');
    const override = fc.record({ files: fc.constantFrom('a.*', 'b.*', '**/*.yaml'), rules, preset });
    const config = fc.record(
      { preset, rules, overrides: fc.array(override, { maxLength: 3 }), extends: preset },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(config, (given) => {
        const active = resolveConfig(given, builtinRules).rulesFor('a.plan.yaml', undefined);
        const inForce = configInForce(given, builtinRules, { name: 'a.plan.yaml' }).rules;
        expect(inForce.filter(({ severity }) => severity.value !== 'off').map(({ id }) => id)).toEqual(
          active.map(({ rule }) => rule.id),
        );
      }),
    );
  });
});

describe('overrides', () => {
  const config: Config = {
    overrides: [
      { files: 'drafts/', rules: { 'wig-limit': 'off' } },
      { levels: ['trust', 'district'], rules: { 'wig-limit': ['info', { max: 3 }] } },
      { files: ['*.reflection.yaml'], levels: 'School', rules: { 'goal-why': 'off' } },
    ],
  };

  it.each([
    ['plans/a.plan.yaml', 'school', 'error'],
    ['drafts/deep/a.plan.yaml', 'school', 'off'],
    ['plans/drafts/a.plan.yaml', 'school', 'off'],
    ['drafts/a.plan.yaml', 'trust', 'info'],
    ['a.plan.yaml', ' Trust ', 'info'],
    ['my-drafts/a.plan.yaml', undefined, 'error'],
  ])('hold for %s at level %s: %s', (name, level, expected) => {
    expect(ruleIn(config, 'wig-limit', name, level).severity.value).toBe(expected);
  });

  it('with files and levels need both', () => {
    expect(ruleIn(config, 'goal-why', 'deep/a.reflection.yaml', 'school').severity.value).toBe('off');
    expect(ruleIn(config, 'goal-why', 'deep/a.reflection.yaml', 'trust').severity.value).toBe('warning');
    expect(ruleIn(config, 'goal-why', 'deep/a.plan.yaml', 'school').severity.value).toBe('warning');
  });

  it('are checked as a whole, also where they fit no file', () => {
    expect(
      problemsOf({
        overrides: [{ files: 'x', rules: { 'goal-wy': 'off' } }, { rules: { 'goal-why': 'off' } }],
      }),
    ).toEqual([
      'overrides.1: An override says for which files or levels it is. Add "files" or "levels".',
      'overrides.0.rules.goal-wy: There is no rule called "goal-wy". Did you mean "goal-why"?',
    ]);
  });

  it('cannot be made to take for ever', () => {
    const pattern = `${'+(a|aa)'.repeat(8)}b`;
    const settings = resolveConfig({ overrides: [{ files: pattern, rules: {} }] }, builtinRules);
    expect(settings.rulesFor('a'.repeat(41), undefined).length).toBeGreaterThan(0);
  });
});

describe('a locked rule', () => {
  const trust: Config = { rules: { 'wig-limit': 'warning' }, lock: ['wig-limit'] };
  const refused =
    'The rule "wig-limit" is locked by a config that this one builds on, so it cannot be switched off or weigh less.';

  it.each([
    [{ extends: [trust], rules: { 'wig-limit': 'off' } }, 'rules.wig-limit'],
    [{ extends: [trust], rules: { 'wig-limit': ['info', { max: 9 }] } }, 'rules.wig-limit'],
    [
      { extends: [trust], overrides: [{ files: 'a', rules: { 'wig-limit': 'off' } }] },
      'overrides.0.rules.wig-limit',
    ],
  ] as const)('is neither switched off nor made to weigh less', (config, path) => {
    expect(problemsOf(config as unknown as Config)).toEqual([`${path}: ${refused}`]);
  });

  it('may weigh more, and stays on where another preset leaves it out', () => {
    expect(ruleIn({ extends: [trust], rules: { 'wig-limit': 'error' } }, 'wig-limit').severity.value).toBe(
      'error',
    );
    const anatomy = ruleIn({ extends: [trust], preset: 'anatomy' }, 'wig-limit');
    expect(anatomy.severity.value).toBe('warning');
    expect(anatomy.lockedBy).toEqual({ kind: 'config', path: ['extends', 0, 'lock', 0] });
  });

  it('must be on, and be a rule', () => {
    expect(problemsOf({ rules: { 'wig-limit': 'off' }, lock: ['wig-limit', 'wig-limits'] })).toEqual([
      'lock.0: The rule "wig-limit" is off, so there is nothing to lock.',
      'lock.1: There is no rule called "wig-limits". Did you mean "wig-limit"?',
    ]);
  });
});
