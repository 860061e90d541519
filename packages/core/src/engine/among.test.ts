import { describe, expect, it } from 'vitest';
import type { Config } from '../config/config.ts';
import { lint, resolve } from '../lint.ts';
import { house } from '../rule/basis.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Rule } from '../rule/rule.ts';
import { lintFiles, readWorkspace } from './lint.ts';
import type { Beside } from './lint.ts';
import type { ModelRead } from './read-model.ts';
import type { TextFile } from './reader.ts';
import type { FileReport } from './report.ts';

const common = {
  severity: 'warning',
  confidence: 'certain',
  since: '1.0.0',
  basis: [house('Because')],
} as const;

/** Looks at plans that name a parent: says that one is a twin, or that it has no unit. */
const twin = defineRule({
  ...common,
  id: 'twin',
  description: 'No plan has a twin',
  messages: {
    is: { says: '{id} has a twin.', why: 'So.', try: 'So.' },
    no: { says: '{id} has no unit.', why: 'So.', try: 'So.', missing: ['unit'] },
  },
  appliesAmong: ({ parent }) => parent !== undefined,
  check: {
    workspace(file, { outlines }, { report }) {
      const id = file.id ?? '';
      const other = outlines.find((each) => each !== file && each.parent === file.parent);
      if (other !== undefined) report(file.at, 'is', { id }, [{ at: other.at }]);
      if (file.unit === undefined) report(file.at, 'no', { id });
    },
  },
});

const plan = (id: string, more = ''): TextFile => ({
  name: `${id}.plan.yaml`,
  text: `id: ${id}\ntitle: ${id}\n${more}`,
});

function run(rule: Rule, files: readonly TextFile[], beside: Beside = {}): readonly FileReport[] {
  const config: Config = { plugins: [{ rule }], rules: { [rule.id]: 'on' } };
  return lintFiles(files, resolve(config), beside).files;
}

const found = ({ findings }: FileReport, rule: Rule): readonly string[] =>
  findings.filter(({ ruleId }) => ruleId === rule.id).map(({ messageId }) => messageId);

describe('a rule that looks at each file among all', () => {
  const files = [
    plan('trust', 'unit: T\n'),
    plan('oak', 'parent: trust\nunit: O\n'),
    plan('elm', 'parent: trust\nunit: E\n'),
    plan('ash', 'parent: oak\nunit: A\n'),
  ];

  it('has an outcome in each file, and none of another', () => {
    const [trust, oak, elm, ash] = run(twin, files) as [FileReport, FileReport, FileReport, FileReport];
    expect(trust.outcomes.idle).toContain('twin');
    expect([found(oak, twin), found(elm, twin)]).toEqual([['is'], ['is']]);
    expect(ash.outcomes.passed).toContain('twin');
    for (const file of [trust, oak, elm]) expect(file.outcomes.passed).not.toContain('twin');
  });

  it('does not call missing what is there and could not be read', () => {
    const [, file] = run(twin, [plan('trust'), plan('oak', 'parent: trust\nunit: { name: O }\n')]);
    expect(file && found(file, twin)).toEqual([]);
    expect(file?.outcomes.unclear.map(({ ruleId }) => ruleId)).toContain('twin');
  });

  it('does not run on a file that could not be read', () => {
    const [, file] = run(twin, [plan('trust'), { name: 'x.plan.yaml', text: 'id: "x\n' }]);
    expect(file?.outcomes.notRun).toContain('twin');
    expect(file?.outcomes.idle).toEqual([]);
  });

  it('becomes a finding of the file on which it breaks, and goes on with the others', () => {
    const breaking = defineRule({
      ...common,
      id: 'breaking',
      description: 'Breaks',
      messages: { is: { says: 'Is.', why: 'So.', try: 'So.' } },
      check: {
        workspace(file, _workspace, { report }) {
          if (file.id === 'oak') throw new Error('boom');
          report(file.at, 'is');
        },
      },
    });
    const reports = run(breaking, files);
    expect(reports.map((file) => found(file, breaking))).toEqual([['is'], [], ['is'], ['is']]);
    expect(reports[1]?.findings.map(({ ruleId, at }) => `${ruleId} ${at.pointer}`)).toContain(
      'internal/rule-crash /id',
    );
    expect(reports[1]?.outcomes.notRun).toEqual(['breaking']);
  });

  it('is waived in the file where it found something', () => {
    const waiver = 'lint: { waive: [{ rule: twin, reason: They are twins }] }\n';
    const waived = files.map((file) =>
      file.name === 'oak.plan.yaml' ? { ...file, text: file.text + waiver } : file,
    );
    const [, oak, elm] = run(twin, waived);
    expect(oak?.waived.map(({ ruleId }) => ruleId)).toEqual(['twin']);
    expect(oak?.findings.map(({ ruleId }) => ruleId)).not.toContain('waivers');
    expect(elm && found(elm, twin)).toEqual(['is']);
  });
});

describe('plans that nobody asked about', () => {
  const above = [plan('trust', 'mission: Read the world\nvalues: Courage\n'), plan('elm', 'parent: trust\n')];

  it('are known to the others and not reported on', () => {
    const reports = run(twin, [plan('oak', 'parent: trust\nunit: O\n')], { above });
    expect(reports.map(({ file }) => file)).toEqual(['oak.plan.yaml']);
    expect(reports.map((file) => found(file, twin))).toEqual([['is']]);
    expect(reports[0]?.findings.map(({ ruleId }) => ruleId)).not.toContain('mission-and-values');
  });

  it('clash with the others, and that is said where somebody asked', () => {
    const files = [{ name: 'a.plan.yaml', text: 'id: trust\ntitle: A\n' }];
    const [report] = lintFiles(files, resolve(), { above }).files;
    expect(report?.findings.map(({ ruleId }) => ruleId)).toContain('unique-ids');
  });

  it('count for nothing', () => {
    const broken = [{ name: 'x.plan.yaml', text: 'id: trust\ntitle: [\n' }];
    const { counts } = lintFiles([plan('oak')], resolve(), { above: broken });
    expect(counts).toEqual(lintFiles([plan('oak')], resolve()).counts);
  });
});

describe('a workspace', () => {
  it('is read without being linted, with what is above it and what could not be read', () => {
    const seen: (string | undefined)[] = [];
    const files = [plan('oak', 'parent: trust\n'), { name: 'x.plan.yaml', text: 'id: "x\n' }];
    const above = [plan('trust', 'mission: Read the world\n')];
    const watch = ({ plan: each }: ModelRead): unknown => seen.push(each?.mission);
    const workspace = readWorkspace(files, resolve(), { above, unread: ['y.plan.yaml'], watch });
    expect(workspace.outlines.map(({ file }) => file)).toEqual(['oak.plan.yaml', 'trust.plan.yaml']);
    expect([...workspace.above]).toEqual(['trust.plan.yaml']);
    expect(workspace.unread).toEqual(['x.plan.yaml', 'y.plan.yaml']);
    expect(seen.filter((mission) => mission !== undefined)).toEqual(['Read the world']);
  });

  it('is read again where a glance did not see which plan stands above', () => {
    const files = [
      plan('trust', 'mission: Read the world\nvalues: Courage\n'),
      { name: 'oak.plan.yaml', text: 'id: oak\ntitle: Oak\n? parent\n: trust\n' },
    ];
    const ids = lint(files).files[1]?.findings.map(({ ruleId }) => ruleId);
    expect(ids).not.toContain('mission-and-values');
  });
});
