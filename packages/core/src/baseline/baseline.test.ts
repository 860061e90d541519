import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Config } from '../config/config.ts';
import type { FileReport, Report } from '../engine/report.ts';
import { json } from '../formats/json.ts';
import { report as reportFormat } from '../formats/report/report.ts';
import { readReport } from '../formats/report/read-report.ts';
import { sarif } from '../formats/sarif/sarif.ts';
import { sayFinding } from '../formats/say.ts';
import type { FormatContext } from '../formats/format.ts';
import { lint } from '../lint.ts';
import { applyBaseline } from './apply-baseline.ts';
import type { Compared } from './apply-baseline.ts';
import { countKnown, readBaseline, writeBaseline } from './baseline.ts';
import type { Baseline } from './baseline.ts';
import { pruneBaseline, recordBaseline, updateBaseline } from './record-baseline.ts';

const run = (text: string, config: Config = {}, name = 'a.plan.yaml'): Report =>
  lint({ name, text }, { asOf: '2026-11-02', ...config });
const compare = (before: string, after: string, config?: Config): Compared =>
  applyBaseline(run(after, config), recordBaseline(run(before, config)));
const fileOf = ({ report }: Compared): FileReport => report.files[0] as FileReport;
const fresh = (compared: Compared): readonly string[] =>
  fileOf(compared).findings.map((finding) => `${finding.ruleId} ${String(finding.count)}`);
const staleRules = ({ stale }: Compared): readonly string[] =>
  stale.map(({ rule, count }) => `${rule} ${String(count)}`);

interface Draft {
  readonly id?: string;
  readonly goal: string;
  readonly owner?: string;
}
const plan = (goals: readonly Draft[], more = ''): string =>
  `id: a\ntitle: The plan\n${more}goals:\n${goals.map((goal) => `  - ${JSON.stringify(goal)}\n`).join('')}`;

const READ = { id: 'read', goal: 'Every pupil reads every day' };
const SING = { goal: 'Every pupil sings in assembly' };
const PLAY = { goal: 'Every pupil plays for a team' };

const context: FormatContext = {
  version: '0.0.0',
  root: '/plans',
  pathOf: (file) => `/plans/${file}`,
  text: () => undefined,
  width: 80,
  all: true,
  showPassed: false,
  showWaived: false,
  quiet: false,
};

describe('a baseline', () => {
  it('leaves nothing new of the report that it was recorded from, and counts what it knows', () => {
    const before = run(plan([READ, SING]));
    const compared = applyBaseline(before, recordBaseline(before));
    expect(fresh(compared)).toEqual([]);
    expect(compared.stale).toEqual([]);
    expect(fileOf(compared).known).toHaveLength(before.files[0]?.findings.length ?? -1);
    expect(compared.report.counts).toMatchObject({
      errors: 0,
      warnings: 0,
      infos: 0,
      known: fileOf(compared).known?.length,
    });
  });

  it('leaves the new places of what stands for many, in the words of so many', () => {
    const compared = compare(plan([READ, SING]), plan([PLAY, READ, SING]));
    const owner = fileOf(compared).findings.find(({ ruleId }) => ruleId === 'goal-owner');
    expect(owner && sayFinding(owner, compared.report.rules).says).toContain('Every pupil plays for a team');
    expect(owner).toMatchObject({ count: 1, related: [], at: { pointer: '/goals/0' } });
    const known = fileOf(compared).known?.find(({ ruleId }) => ruleId === 'goal-owner');
    expect(known).toMatchObject({
      count: 2,
      at: { pointer: '/goals/1' },
      related: [{ at: { pointer: '/goals/2' } }],
    });
    expect(known?.fix).toBeUndefined();
    const two = compare(plan([READ]), plan([READ, SING, PLAY]));
    expect(fresh(two)).toContain('goal-owner 2');
  });

  it('knows as many of what is alike as it holds', () => {
    const compared = compare(plan([SING]), plan([SING, SING]));
    expect(fresh(compared)).toContain('goal-owner 1');
    expect(compared.stale).toEqual([]);
    expect(staleRules(compare(plan([SING, SING]), plan([SING])))).toContain('goal-owner 1');
  });

  it('is not fooled by what takes the place of what is known', () => {
    const compared = compare(plan([READ, SING]), plan([READ, PLAY]));
    expect(fresh(compared)).toContain('goal-owner 1');
    expect(staleRules(compared)).toContain('goal-owner 1');
    const supports = (id: string): string => `${plan([])}  - { goal: G, owner: O, supports: ${id} }\n`;
    const links = compare(supports('gone'), supports('lost'));
    expect(fresh(links)).toContain('known-references 1');
  });

  it('knows a goal with an id again in other words, under another heading', () => {
    const moved = `id: a\ntitle: The plan\npriorities: [{ id: p, title: P, goals: [{ id: read, goal: All read }] }]\n`;
    const compared = compare(plan([READ]), moved);
    expect(fresh(compared).filter((rule) => /^goal-(?:owner|measure|actions)/.test(rule))).toEqual([]);
  });

  it('does not depend on lines, order, numbers or the day', () => {
    const goals: readonly Draft[] = [
      READ,
      SING,
      PLAY,
      { id: 'swim', goal: 'All swim 25 metres' },
      { goal: 'TBC' },
    ];
    const shuffled = fc.shuffledSubarray([...goals], { minLength: goals.length });
    const notes = fc
      .array(fc.constantFrom('# a note\n', '\n', 'vision: V\n'), { maxLength: 3 })
      .map((all) => [...new Set(all)].join(''));
    fc.assert(
      fc.property(shuffled, notes, (order, more) => {
        const compared = compare(plan(goals), plan(order, more), { preset: 'all' });
        expect(fresh(compared).filter((rule) => !rule.startsWith('vision'))).toEqual([]);
      }),
      { numRuns: 20 },
    );
    const overdue = plan([{ ...READ, owner: 'Head' }]).replace('}', ', "by": "2026-09-30"}');
    const later = applyBaseline(run(overdue, { asOf: '2027-01-31' }), recordBaseline(run(overdue)));
    expect(fresh(later)).toEqual([]);
  });

  it('is never taken for what nobody can know', () => {
    const broken = 'title: "T\n';
    expect(fresh(compare(broken, broken))).toEqual(['syntax 1']);
    expect(countKnown(recordBaseline(run(broken)))).toBe(0);
    const locked: Config = { extends: { lock: ['goal-owner'] } };
    const compared = compare(plan([READ, SING]), plan([READ, SING]), locked);
    expect(fresh(compared)).toEqual(['goal-owner 2']);
  });
});

describe('what is stale', () => {
  it('is what is gone for certain, and pruning takes it out and adds nothing', () => {
    const before = recordBaseline(run(plan([READ, SING])));
    const after = run(plan([{ ...READ, owner: 'Head' }, SING, PLAY]));
    const { stale } = applyBaseline(after, before);
    expect(stale.map(({ rule }) => rule)).toEqual(['goal-owner']);
    const pruned = pruneBaseline(before, stale);
    expect(countKnown(pruned)).toBe(countKnown(before) - 1);
    expect(applyBaseline(after, pruned).stale).toEqual([]);
    expect(fresh(applyBaseline(after, pruned))).toEqual(fresh(applyBaseline(after, before)));
  });

  it('is nothing that was not looked for', () => {
    const before = recordBaseline(run(plan([READ])));
    expect(applyBaseline(run(plan([READ]), { rules: { 'goal-owner': 'off' } }), before).stale).toEqual([]);
    expect(applyBaseline(run('title: "T\n'), before).stale).toEqual([]);
    expect(applyBaseline(run(plan([]), {}, 'other.plan.yaml'), before).stale).toEqual([]);
    expect(staleRules(applyBaseline(run('id: a\ntitle: The plan\n'), before))).toContain('goal-owner 1');
  });

  it('includes what is waived by now', () => {
    const waived = plan([READ], 'lint: { waive: { rule: goal-owner, reason: R } }\n');
    expect(staleRules(compare(plan([READ]), waived))).toEqual(['goal-owner 1']);
  });
});

describe('the file', () => {
  const baseline = recordBaseline(run(plan([READ, SING, SING]), {}, 'constructor'));

  it('holds rules, fingerprints and numbers, no words of the plan, and gives the same again', () => {
    const text = writeBaseline(baseline);
    expect(text).not.toMatch(/pupil|every|sings|assembly/i);
    const again = readBaseline(JSON.parse(text)) as Baseline;
    expect(again).toEqual(baseline);
    expect(writeBaseline(again)).toBe(text);
    expect(text).toMatch(/^ {6}\{ "rule": "goal-owner", "fingerprint": "[\da-f]{32}", "count": 2 \},?$/m);
  });

  it('is in one order, whatever was first', () => {
    const one = recordBaseline(run(plan([READ]), {}, 'b.plan.yaml'));
    expect(writeBaseline(updateBaseline(one, baseline))).toBe(writeBaseline(updateBaseline(baseline, one)));
    expect(writeBaseline({ files: new Map() })).toContain('"files": {}');
  });

  it('is told from what is none, and from that of a later version', () => {
    const data = JSON.parse(writeBaseline(baseline)) as object;
    expect(readBaseline({ ...data, version: 2 })).toBe('newer');
    for (const value of [null, [], 'x', {}, { ...data, files: [] }, { ...data, kind: 'report', version: 2 }])
      expect(readBaseline(value)).toBe('broken');
  });
});

describe('formats', () => {
  const { report } = compare(plan([READ, SING]), plan([READ, SING, PLAY]));
  interface Log {
    readonly runs: readonly { readonly results: readonly { readonly baselineState?: string }[] }[];
  }
  const states = (text: string): readonly unknown[] =>
    (JSON.parse(text) as Log).runs[0]?.results.map(({ baselineState }) => baselineState) ?? [];

  it('tell in SARIF what is new, and on request what is not', () => {
    expect(new Set(states(sarif(report, context)))).toEqual(new Set(['new']));
    const all = states(sarif(report, { ...context, showKnown: true }));
    expect(all.filter((state) => state === 'unchanged')).toHaveLength(report.counts.known ?? -1);
    expect(new Set(states(sarif(run(plan([READ])), context)))).toEqual(new Set([undefined]));
  });

  it('list in JSON what is known among what is suppressed', () => {
    const [file] = JSON.parse(json(report, context)) as [{ suppressedMessages: { suppressions: unknown }[] }];
    expect(file.suppressedMessages).toHaveLength(report.counts.known ?? -1);
    expect(file.suppressedMessages[0]?.suppressions).toEqual([
      { kind: 'file', justification: 'Known from the baseline.' },
    ]);
  });

  it('keep it in the report, which can be read again and compared again', () => {
    const again = readReport(JSON.parse(reportFormat(report, context)));
    expect(again?.counts).toEqual(report.counts);
    expect(again?.files[0]?.known).toHaveLength(report.counts.known ?? -1);
    const plain = readReport(JSON.parse(reportFormat(run(plan([READ, SING])), context))) as Report;
    expect(applyBaseline(plain, recordBaseline(plain)).report.counts).toMatchObject({
      warnings: 0,
      infos: 0,
    });
    const compared = applyBaseline(plain, recordBaseline(run(plan([READ]))));
    expect(fresh(compared)).toContain('goal-owner 1');
  });
});
