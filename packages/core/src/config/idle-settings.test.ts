import { describe, expect, it } from 'vitest';
import { builtinRules } from '../rules/registry.generated.ts';
import type { Config } from './config.ts';
import { idleSettings } from './idle-settings.ts';

const files = [
  { path: 'a.plan.yaml', level: 'school' },
  { path: 'drafts/b.plan.yaml', level: 'trust' },
];

const idle = (config: Config): readonly string[] =>
  idleSettings(config, builtinRules, files).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('idle settings', () => {
  it('are none where everything does something', () => {
    expect(idle({})).toEqual([]);
    expect(
      idle({
        extends: ['all', { rules: { 'wig-limit': 'warning' } }],
        rules: { 'wig-limit': { max: 1 }, 'goal-why': 'off' },
        overrides: [
          { files: 'drafts/', rules: { 'wig-limit': 'off', 'goal-why': 'on' } },
          { levels: 'school', preset: 'anatomy' },
        ],
      }),
    ).toEqual([]);
  });

  it('are settings that are overruled later', () => {
    expect(
      idle({
        extends: [{ rules: { 'wig-limit': 'warning', 'goal-why': 'off' } }],
        rules: { 'wig-limit': 'error', 'goal-why': 'on' },
      }),
    ).toEqual([
      'extends.0.rules.wig-limit: What is set here for the rule "wig-limit" has no effect: it is overruled later. What holds stands under rules.wig-limit.',
      'extends.0.rules.goal-why: What is set here for the rule "goal-why" has no effect: it is overruled later. What holds stands under rules.goal-why.',
    ]);
  });

  it('are presets that another replaces', () => {
    expect(idle({ extends: 'all', preset: 'anatomy' })).toEqual([
      'extends.0: The preset "all" has no effect: what comes later replaces it.',
    ]);
  });

  it('are patterns that fit no file, and levels that no plan has', () => {
    expect(idle({ overrides: [{ files: ['*.yaml', 'old/'], rules: { 'wig-limit': 'off' } }] })).toEqual([
      'overrides.0.files.1: No file fits the pattern "old/".',
    ]);
    expect(idle({ overrides: { files: 'old/', rules: { 'wig-limit': 'off' } } })).toEqual([
      'overrides.0.files.0: No file fits the pattern "old/".',
    ]);
    expect(idle({ overrides: { levels: ['trust', 'phase'], rules: { 'wig-limit': 'off' } } })).toEqual([
      'overrides.0.levels.1: No plan has the level "phase".',
    ]);
  });
});
