import { describe, expect, it } from 'vitest';
import type { Config } from '../config/config.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { builtinRules } from '../rules/registry.generated.ts';
import { lintFiles } from './lint.ts';
import type { Report } from './report.ts';

const files = ['trust', 'school'].map((level) => ({
  name: `${level}.plan.yaml`,
  text: `id: ${level}\ntitle: T\nlevel: ${level}\ngoals: [Read]\n`,
}));

const idsIn = (report: Report, file: string): readonly string[] =>
  report.files.find((each) => each.file === file)?.findings.map(({ ruleId }) => ruleId) ?? [];

const settings = (config: Config): ReturnType<typeof resolveConfig> => resolveConfig(config, builtinRules);

describe('settings that differ from file to file', () => {
  it('by level', () => {
    const report = lintFiles(
      files,
      settings({ overrides: [{ levels: 'trust', rules: { 'goal-measure': 'off' } }] }),
    );
    expect(idsIn(report, 'trust.plan.yaml')).not.toContain('goal-measure');
    expect(idsIn(report, 'school.plan.yaml')).toContain('goal-measure');
    expect(report.rules.has('goal-measure')).toBe(true);
  });

  it('by config', () => {
    const off = settings({ rules: { 'goal-measure': 'off' } });
    const on = settings({});
    const report = lintFiles(files, on, {
      settingsOf: (file) => (file.startsWith('trust') ? off : on),
    });
    expect(idsIn(report, 'trust.plan.yaml')).not.toContain('goal-measure');
    expect(idsIn(report, 'school.plan.yaml')).toContain('goal-measure');
  });

  it('hold for rules that look at all files together', () => {
    const twins = files.map(({ name, text }) => ({ name, text: text.replace(/id: .*/, 'id: same') }));
    const severe = (config: Config): readonly (string | undefined)[] =>
      lintFiles(twins, settings(config)).files.map(
        ({ findings }) => findings.find(({ ruleId }) => ruleId === 'unique-ids')?.severity,
      );
    const places = severe({});
    expect(places).toContain('error');
    const override = { levels: ['trust', 'school'], rules: { 'unique-ids': 'info' } } as const;
    expect(severe({ overrides: [override] })).toEqual(
      places.map((severity) => (severity === undefined ? undefined : 'info')),
    );
    expect(severe({ overrides: [{ files: '*', rules: { 'unique-ids': 'off' } }] })).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('say what the terms are, where no plan does', () => {
    const dated = (more: string): { name: string; text: string } => ({
      name: 'a.plan.yaml',
      text: `id: a\ntitle: A\n${more}goals: [{ goal: Read, actions: [{ do: Buy books, start: 2026-12-01, by: Harvest }] }]\n`,
    });
    const calendar = { term: 'Harvest', start: '2026-09-01', end: '2026-10-01' };
    const ordered = (more: string): boolean =>
      !idsIn(lintFiles([dated(more)], settings({ calendar })), 'a.plan.yaml').includes('date-order');
    expect(ordered('')).toBe(false);
    expect(ordered('calendar: [{ term: Harvest, start: 2026-12-01, end: 2026-12-18 }]\n')).toBe(true);
    expect(() => settings({ calendar: { term: 'Harvest', start: 'soon' } })).toThrow('"soon" is not a day');
  });

  it('lock a rule, so that it cannot be waived', () => {
    const waived = {
      name: 'a.plan.yaml',
      text: 'id: a\ntitle: A\ngoals: [Read]\nlint: { waive: [{ rule: goal-measure, reason: Not yet }] }\n',
    };
    expect(idsIn(lintFiles([waived], settings({})), 'a.plan.yaml')).not.toContain('goal-measure');
    const locked = lintFiles([waived], settings({ lock: 'goal-measure' }));
    expect(idsIn(locked, 'a.plan.yaml')).toEqual(expect.arrayContaining(['goal-measure', 'waivers']));
  });
});
