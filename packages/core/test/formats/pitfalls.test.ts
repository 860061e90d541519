import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { lintFiles } from '../../src/engine/lint.ts';
import type { TextFile } from '../../src/engine/reader.ts';
import type { Report } from '../../src/engine/report.ts';
import type { FormatContext } from '../../src/formats/format.ts';
import { leader } from '../../src/formats/leader/leader.ts';
import { avoidedPitfalls } from '../../src/formats/pitfalls.ts';
import { pretty } from '../../src/formats/pretty/pretty.ts';
import { house } from '../../src/rule/basis.ts';
import { defineRule } from '../../src/rule/define-rule.ts';
import type { Severity } from '../../src/rule/message.ts';
import type { Pitfall, Rule } from '../../src/rule/rule.ts';
import { contextFor, planOf } from './samples.ts';

/** A rule that finds every goal with its word in it. */
function finding(word: string, severity: Severity, pitfalls: readonly Pitfall[] = []): Rule {
  return defineRule({
    id: `goal-${word}`,
    severity,
    confidence: 'certain',
    since: '1.0.0',
    description: `No goal is ${word}`,
    basis: [house('So we say')],
    pitfalls,
    messages: { is: { says: 'The goal "{goal}" is there.', why: 'It matters.', try: 'Change it.' } },
    check: {
      plan(plan, { report }) {
        for (const goal of plan.goals) if (goal.goal?.includes(word)) report(goal, 'is', { goal: goal.goal });
      },
    },
  });
}

const rules = [
  finding('heavy', 'warning', ['overloaded']),
  finding('stiff', 'info', ['rigid', 'overloaded']),
  finding('shy', 'error', ['avoidant']),
  finding('plain', 'warning'),
];

function reportOn(files: readonly TextFile[], config = {}): Report {
  const on = Object.fromEntries(rules.map(({ id }) => [id, 'on' as const]));
  const plugins = rules.map((rule) => ({ rule }));
  return lintFiles(files, resolveConfig({ plugins, rules: { ...on, ...config }, asOf: '2026-08-22' }, []));
}

const plan = (goals: readonly string[], more = ''): TextFile[] => [
  { name: 'oak.plan.yaml', text: planOf(goals, 'Oak Lane plan', more) },
];
const by = 'pitfall' as const;

function lead(files: readonly TextFile[], more: Partial<FormatContext> = {}): string {
  return leader(reportOn(files), contextFor(files, { by, ...more }));
}

describe('the page for leaders', () => {
  test('opens with the two that matter most, and then goes pitfall by pitfall', () => {
    const goals = ['One plain goal', 'A heavy goal', 'A shy goal', 'A stiff goal', 'A second heavy goal'];
    expect(lead(plan(goals))).toBe(`\
Oak Lane plan
oak.plan.yaml, checked as of 22 August 2026

4 things to fix and 1 to consider. 4 checks had something to look at; 0 of them
passed.

THE TWO THAT MATTER MOST

1.  To fix: The goal "A shy goal" is there.
    Where:     Goal 3
    Pitfall:   avoidant
    Why:       It matters.
    Try:       Change it.
    Based on:  So we say. Our own judgement.
    (goal-shy, line 6)

2.  To fix: The goal "One plain goal" is there.
    Where:     Goal 1
    Why:       It matters.
    Try:       Change it.
    Based on:  So we say. Our own judgement.
    (goal-plain, line 4)

OVERLOADED: more than people can carry

Goal 2
3.  To fix: The goal "A heavy goal" is there.
    Try:       Change it.
    (goal-heavy, line 5)

Goal 5
4.  To fix: The goal "A second heavy goal" is there.
    Try:       Change it.
    (goal-heavy, line 8)

RIGID: nothing to warm to, and no room to change

Goal 4
5.  To consider: The goal "A stiff goal" is there.
    Try:       Change it.
    (goal-stiff, line 7)

AVOIDANT: what is hard is left unsaid
Item 1 above.

OTHER: everything else
Item 2 above.

Nothing in your document was changed or sent anywhere.
Next: change what you agree with, then run this again.
More about item 1: plan-lint explain goal-shy
`);
  });

  test('says of which pitfalls nothing was found, where they were looked for', () => {
    expect(lead(plan(['A plain goal']))).toContain(
      '\nNothing was found that makes the plan overloaded, rigid or avoidant.\n',
    );
    expect(lead(plan(['A shy goal', 'A heavy goal']))).toContain(
      '\nNothing was found that makes the plan rigid.\n',
    );
  });

  test('does not call a pitfall avoided whose findings are waived, or not shown', () => {
    const waiver = 'lint: { waive: [{ rule: goal-shy, reason: We know }] }\n';
    const files = plan(['A shy goal', 'A heavy goal', 'A stiff goal'], waiver);
    expect(lead(files)).not.toContain('Nothing was found');
    expect(lead(files, { quiet: true })).not.toContain('Nothing was found');
  });

  test('is the page by place where nothing else is asked for', () => {
    const files = plan(['A plain goal', 'A heavy goal', 'A shy goal', 'A stiff goal']);
    const usual = leader(reportOn(files), contextFor(files));
    expect(leader(reportOn(files), contextFor(files, { by: 'place' }))).toBe(usual);
    expect(usual).toContain('ALSO TO FIX');
    expect(usual).not.toMatch(/OVERLOADED|Pitfall/);
  });

  test.each([80, 50, 40])('fits %i columns', (width) => {
    const goals = ['A shy goal', 'heavy', 'stiff', 'plain'].map(
      (goal) => `${goal} that goes on for a long while`,
    );
    const lines = lead(plan(goals), { width }).split('\n');
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(lines.length).toBeGreaterThan(20);
  });

  test('shows each finding once, numbered without a gap, the same as by place', () => {
    const word = fc.constantFrom('heavy', 'stiff', 'shy', 'plain', 'good');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const files = plan(words.map((each, index) => `${each} ${index}`));
        const report = reportOn(files);
        const page = leader(report, contextFor(files, { by, all: true }));
        const said = [...page.matchAll(/^(\d+)\. +To (?:fix|consider): The goal "(.*)" is there\.$/gm)];
        expect(said.map(([, number]) => number)).toEqual(said.map((_, index) => String(index + 1)));
        const expected = report.files[0]?.findings.map(({ args }) => String(args['goal'])) ?? [];
        expect(said.map(([, , goal = '']) => goal).sort()).toEqual([...expected].sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('the page for developers', () => {
  const said = (output: string): readonly string[] =>
    [...output.matchAll(/^(?:([A-Z]{4}[A-Z ]*)(?::.*)?|\S+:(\d+:\d+) {2}.*)$/gm)].map(
      ([, title, at]) => title ?? at ?? '',
    );

  test('opens with the two that matter most of all files, and then goes pitfall by pitfall', () => {
    const files = [
      { name: 'a.plan.yaml', text: planOf(['A plain goal', 'A heavy goal', 'A stiff goal'], 'A') },
      { name: 'b.plan.yaml', text: planOf(['A shy goal', 'A heavy goal'], 'B') },
    ];
    const output = pretty(reportOn(files), contextFor(files, { by }));
    expect(said(output)).toEqual([
      'WHAT MATTERS MOST',
      '4:11',
      '4:11',
      'OVERLOADED',
      '5:11',
      '5:11',
      'RIGID',
      '6:11',
    ]);
    expect(output.indexOf('b.plan.yaml:4:11')).toBeLessThan(output.indexOf('a.plan.yaml:4:11'));
    expect(output).toContain('5 problems');
  });

  test('says as much as by place', () => {
    const files = plan(['A plain goal', 'A heavy goal', 'A shy goal']);
    const blocks = (grouping: FormatContext['by']): readonly string[] =>
      pretty(reportOn(files), contextFor(files, { by: grouping }))
        .split('\n\n')
        .filter((block) => !/^[A-Z]{4}/.test(block))
        .sort();
    expect(blocks('pitfall')).toEqual(blocks('place'));
  });
});

test('a pitfall that no rule looked for is not called avoided', () => {
  const report = reportOn(plan(['A good goal']), { 'goal-heavy': 'off', 'goal-stiff': 'off' });
  expect(report.files.map((file) => avoidedPitfalls(file, report.rules))).toEqual([['avoidant']]);
});
