import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtinRules } from '../rules/registry.generated.ts';
import { house } from '../rule/basis.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { LintSettings } from './settings.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { PRESETS } from './presets.ts';
import { resolveConfig } from './resolve-config.ts';

const resolve = (config: Config): LintSettings => resolveConfig(config, builtinRules);
const idsOf = ({ rules }: LintSettings): readonly string[] => rules.map(({ rule }) => rule.id);
const find = (settings: LintSettings, id: string): LintSettings['rules'][number] | undefined =>
  settings.rules.find(({ rule }) => rule.id === id);

function problemsOf(config: Config): readonly string[] {
  try {
    resolve(config);
  } catch (error) {
    if (error instanceof ConfigError)
      return error.problems.map(({ message, path }) => `${path.join('.')}: ${message}`);
    throw error;
  }
  return [];
}

describe('presets', () => {
  it('start from the recommended rules', () => {
    expect(idsOf(resolve({}))).toEqual(
      builtinRules.filter(({ rule }) => rule.recommended).map(({ rule }) => rule.id),
    );
  });

  it.each(PRESETS.map(({ name }) => name))('%s holds what its rules say of themselves', (name) => {
    const preset = PRESETS.find((known) => known.name === name);
    const expected = builtinRules
      .filter(({ rule }) => rule.alwaysOn || preset?.has(rule))
      .map(({ rule }) => rule.id);
    expect(idsOf(resolve({ preset: name }))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('strict makes questions warnings and certain warnings errors, but no judgement an error', () => {
    const strict = resolve({ preset: 'strict' });
    for (const { rule, severityOf } of strict.rules) {
      for (const message of Object.values(rule.messages)) {
        const declared = message.severity ?? rule.severity;
        const confidence = message.confidence ?? rule.confidence;
        const expected =
          declared === 'info' || (declared === 'warning' && confidence !== 'certain') ? 'warning' : 'error';
        expect(severityOf(message), `${rule.id}: ${message.says}`).toBe(expected);
      }
    }
  });

  it('named at the top replaces those that a config builds on', () => {
    const config = { extends: 'all', preset: 'collective-goals' };
    expect(idsOf(resolve(config))).toEqual(idsOf(resolve({ preset: 'collective-goals' })));
  });
});

describe('rules', () => {
  it.each([
    ['off', undefined],
    ['warn', 'warning'],
    ['info', 'info'],
    ['on', 'error'],
  ] as const)('set to %s', (level, severity) => {
    const active = find(resolve({ rules: { 'wig-limit': level } }), 'wig-limit');
    const message = active?.rule.messages['over'];
    expect(message === undefined ? undefined : active?.severityOf(message)).toBe(severity);
  });

  it('take options as a pair or among the settings, and later configs win', () => {
    const pair = resolve({ rules: { 'wig-limit': ['warning', { max: 1 }] } });
    expect(find(pair, 'wig-limit')?.options).toEqual({ max: 1, maxAtTop: 3 });
    const inline = resolve({ rules: { 'wig-limit': { severity: 'info', maxAtTop: 4 } } });
    expect(find(inline, 'wig-limit')?.options).toEqual({ max: 2, maxAtTop: 4 });
    const layered = resolve({ extends: [{ rules: { 'wig-limit': 'off' } }], rules: { 'wig-limit': 'on' } });
    expect(find(layered, 'wig-limit')).toBeDefined();
  });

  it('from elsewhere are checked by their own schema', () => {
    const rule = defineRule({
      id: 'house-rule',
      severity: 'info',
      confidence: 'certain',
      since: '1.0.0',
      description: 'A rule of the house',
      basis: [house('Because')],
      options: z.strictObject({ most: z.int().default(3) }),
      messages: {},
      check: {},
    });
    const config = { plugins: [{ rule }], rules: { 'house-rule': 'on' } } as const;
    expect(find(resolve(config), 'house-rule')?.options).toEqual({ most: 3 });
    expect(problemsOf({ ...config, rules: { 'house-rule': { most: 'many' } } })[0]).toContain(
      'The options of the rule "house-rule" do not fit',
    );
  });
});

describe('mistakes', () => {
  it('are all listed, with their place and the nearest name', () => {
    const config = {
      preset: 'recomended',
      asOf: 'tomorrow',
      rules: { 'wig-limits': 'on', syntax: 'off', 'wig-limit': ['loud', { max: 'two' }] },
    } as unknown as Config;
    expect(problemsOf(config)).toEqual([
      'preset: There is no preset called "recomended". Did you mean "recommended"?',
      'rules.wig-limits: There is no rule called "wig-limits". Did you mean "wig-limit"?',
      'rules.syntax: The rule "syntax" cannot be switched off: without it other findings mean nothing.',
      'rules.wig-limit: There is no severity called "loud". Known: off, on, error, warning, warn, info.',
      'rules.wig-limit.max: The option "max" of the rule "wig-limit" does not fit. Expected: a whole number.',
      'asOf: "tomorrow" is not a day. Write year, month and day, for example 2026-09-01.',
    ]);
    expect(problemsOf({ rules: { 'wig-limit': { maxAtTopp: 3 } } })).toEqual([
      'rules.wig-limit.maxAtTopp: The rule "wig-limit" has no option "maxAtTopp". Did you mean "maxAtTop"?',
    ]);
  });
});
