import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Config } from '../config/config.ts';
import { lint } from '../lint.ts';
import { house } from '../rule/basis.ts';
import { defineRule } from '../rule/define-rule.ts';
import { speakReport } from '../testing/rule-page.ts';
import type { TextFile } from './reader.ts';

const common = {
  severity: 'warning',
  confidence: 'certain',
  since: '1.0.0',
  basis: [house('Because')],
} as const;

/** Says which mission a plan has, so that inheritance can be seen from outside. */
const missionSpoken = defineRule({
  ...common,
  id: 'mission-spoken',
  description: 'The mission is spoken',
  messages: { is: { says: '{id} has the mission {mission}.', why: 'So.', try: 'So.' } },
  check: {
    plan(plan, { report }) {
      report(plan, 'is', { id: plan.id ?? '', mission: plan.mission ?? 'none' });
    },
  },
});

const goalNamed = defineRule({
  ...common,
  id: 'goal-named',
  description: 'Every goal has an owner',
  messages: {
    none: {
      says: 'A goal has no owner.',
      many: '{count} of {total} goals have no owner.',
      why: 'So.',
      try: 'So.',
      missing: ['owner'],
    },
  },
  check: {
    plan(plan, { report }) {
      for (const goal of plan.goals)
        if (goal.owners.length === 0) report(goal, 'none', { total: plan.goals.length });
    },
  },
});

const only = (...plugins: NonNullable<Config['plugins']>): Config => ({
  plugins,
  rules: Object.fromEntries(plugins.map(({ rule }) => [rule.id, 'on'])),
});

const plan = (id: string, more = ''): TextFile => ({
  name: `${id}.plan.yaml`,
  text: `id: ${id}\ntitle: ${id}\n${more}`,
});

function missions(files: readonly TextFile[]): readonly string[] {
  const report = lint(files, only({ rule: missionSpoken }));
  return report.files.flatMap(({ findings }) =>
    findings
      .filter(({ ruleId }) => ruleId === 'mission-spoken')
      .map(({ args }) => `${String(args['id'])}: ${String(args['mission'])}`),
  );
}

describe('inheritance', () => {
  const trust = plan('trust', 'mission: Read the world\n');
  const school = plan('school', 'parent: trust\n');
  const english = plan('english', 'parent: school\n');

  it('comes from the nearest plan above that says something, in whatever order the files are given', () => {
    const expected = ['trust: Read the world', 'school: Read the world', 'english: Read the world'];
    fc.assert(
      fc.property(fc.shuffledSubarray([trust, school, english], { minLength: 3 }), (files) => {
        expect([...missions(files)].sort()).toEqual([...expected].sort());
      }),
    );
  });

  it('is found where a glance at the text cannot see the id', () => {
    const odd = { name: 'trust.plan.yaml', text: '? id\n: trust\ntitle: T\nmission: Read the world\n' };
    expect(missions([school, odd])).toEqual(['school: Read the world', 'trust: Read the world']);
  });

  it('ends where parents go round in a circle or do not exist', () => {
    const round = [
      plan('a', 'parent: b\n'),
      plan('b', 'parent: a\n'),
      plan('c', 'parent: c\n'),
      plan('d', 'parent: gone\n'),
    ];
    expect(missions(round)).toEqual(['a: none', 'b: none', 'c: none', 'd: none']);
  });
});

describe('the report', () => {
  it('lists the files in the order given and rolls up what one message says of many places', () => {
    const goals = 'goals:\n  - Read\n  - { goal: Write, owner: Head }\n  - Reckon\n';
    const report = lint([plan('b', goals), plan('a')], only({ rule: goalNamed }));
    const [b, a] = report.files;
    expect([b?.file, a?.file]).toEqual(['b.plan.yaml', 'a.plan.yaml']);
    const [finding] = b?.findings.filter(({ ruleId }) => ruleId === 'goal-named') ?? [];
    expect(finding).toMatchObject({ count: 2, args: { count: 2, total: 3 }, at: { start: { line: 4 } } });
    expect(finding?.related.map(({ at }) => at.path)).toEqual([['Goal 3']]);
    expect(a?.outcomes.passed).toContain('goal-named');
  });

  it('says nothing of a missing field that is there but broken', () => {
    const goals = 'goals:\n  - { goal: Read, owner: { name: Head } }\n';
    const report = lint(plan('a', goals), only({ rule: goalNamed }));
    expect(report.files[0]?.findings.map(({ ruleId }) => ruleId)).not.toContain('goal-named');
    expect(report.files[0]?.findings.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`)).toContain(
      'schema/wrongKind',
    );
  });

  it('says that rules did not run on a file that cannot be read', () => {
    const report = lint({ name: 'x.plan.yaml', text: 'title: "open\n' }, only({ rule: goalNamed }));
    expect(report.files[0]?.outcomes.notRun).toContain('goal-named');
    expect(report.files[0]?.outcomes.passed).not.toContain('goal-named');
  });

  it('is the same for the same input, whatever ran before', () => {
    const files = [plan('a', 'goals: [Read]\n'), plan('b', 'goals: [Write]\n')];
    const speak = (): string => speakReport(lint(files, { preset: 'all', asOf: '2026-09-01' }));
    expect(speak()).toBe(speak());
  });
});

describe('a rule that breaks', () => {
  const broken = defineRule({
    ...common,
    id: 'breaks',
    description: 'Breaks',
    messages: { never: { says: 'Never.', why: 'So.', try: 'So.' } },
    check: {
      plan() {
        throw new Error('boom');
      },
    },
  });

  it('becomes a finding, and everything else is still reported', () => {
    const report = lint(plan('a', 'goals: [Read]\n'), only({ rule: broken }, { rule: goalNamed }));
    expect(report.counts.crashes).toBe(1);
    const spoken = speakReport(report);
    expect(spoken).toContain('The rule breaks broke on this file: boom.');
    expect(spoken).toContain('A goal has no owner.');
    expect(report.files[0]?.outcomes.passed).not.toContain('breaks');
  });
});
