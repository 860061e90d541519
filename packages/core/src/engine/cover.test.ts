import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Config } from '../config/config.ts';
import { lint } from '../lint.ts';
import { house } from '../rule/basis.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Severity } from '../rule/message.ts';
import type { Rule } from '../rule/rule.ts';
import { builtinRules } from '../rules/registry.generated.ts';

/** A rule that reports every part whose title or words say so: `[whole]` and the like. */
function reporting(id: string, severity: Severity, yieldsTo?: readonly string[]): Rule {
  return defineRule({
    id,
    severity,
    confidence: 'certain',
    since: '1.0.0',
    description: id,
    basis: [house('Because')],
    messages: {
      is: {
        says: `${id} here.`,
        many: `${id} in {count} places.`,
        why: 'So.',
        try: 'So.',
        ...(yieldsTo === undefined ? {} : { yieldsTo }),
      },
    },
    check: {
      plan(plan, { report }) {
        const marks = (text = ''): boolean => text.includes(`[${id}]`);
        if (marks(plan.title)) report(plan, 'is');
        for (const priority of plan.priorities) {
          if (marks(priority.title)) report(priority, 'is');
          for (const goal of priority.goals) if (marks(goal.goal)) report(goal, 'is');
        }
      },
    },
  });
}

const whole = reporting('whole', 'warning');
const part = reporting('part', 'warning', ['whole']);
const circle = reporting('circle', 'warning', ['part', 'circle']);

/** What is said of a plan with these marks: each finding with the rules that it covers. */
function said(plan: object, rules: Config['rules'] = {}): readonly string[] {
  const plugins = [whole, part, circle].map((rule) => ({ rule }));
  const on = Object.fromEntries(plugins.map(({ rule }) => [rule.id, 'on' as const]));
  const config: Config = { plugins, rules: { ...on, ...rules } };
  const { files } = lint({ name: 'a.plan.json', text: JSON.stringify({ id: 'a', ...plan }) }, config);
  const known = new Set(plugins.map(({ rule }) => rule.id));
  return (files[0]?.findings ?? [])
    .filter(({ ruleId }) => known.has(ruleId))
    .map(({ ruleId, count, covers = [] }) => [ruleId, count, ...covers].join(' '));
}

describe('a finding that yields', () => {
  it.each<[where: string, plan: object, expected: readonly string[]]>([
    ['on the same part', { title: 'A', priorities: ['[part] [whole]'] }, ['whole 1 part']],
    [
      'on what it is in',
      { title: '[whole]', priorities: [{ title: 'B', goals: ['[part]'] }] },
      ['whole 1 part'],
    ],
    [
      'on a part of it',
      { title: 'A', priorities: [{ title: '[part]', goals: ['[whole]'] }] },
      ['whole 1 part'],
    ],
    ['beside it only', { title: 'A', priorities: ['[part]', '[whole]'] }, ['part 1', 'whole 1']],
    ['nowhere', { title: 'A', priorities: ['[part]'] }, ['part 1']],
  ])('is left out where the other is %s', (_where, plan, expected) => {
    expect(said(plan)).toEqual(expected);
  });

  it('is left out place by place, before places are rolled up', () => {
    const priorities = [{ title: '[part]', goals: ['[whole]'] }, '[part]', '[part]', '[whole]'];
    expect(said({ title: 'A', priorities })).toEqual(['whole 2 part', 'part 2']);
  });

  it('speaks where the other is off, or weighs less', () => {
    const plan = { title: '[whole]', priorities: ['[part]'] };
    expect(said(plan, { whole: 'off' })).toEqual(['part 1']);
    expect(said(plan, { whole: 'info' })).toEqual(['whole 1', 'part 1']);
    expect(said(plan, { whole: 'error' })).toEqual(['whole 1 part']);
  });

  it('speaks where the other is waived, and its own waiver counts as used either way', () => {
    const plan = { title: '[whole]', priorities: ['[part]'] };
    const waive = (rule: string): object => ({ lint: { waive: [{ rule, reason: 'It is right here.' }] } });
    expect(said({ ...plan, ...waive('whole') })).toEqual(['part 1']);
    expect(said({ ...plan, ...waive('part') })).toEqual(['whole 1']);
  });

  it('covers nothing itself, so that none waits for another in a circle', () => {
    expect(said({ title: '[circle] [part]' })).toEqual(['circle 1', 'part 1']);
    expect(said({ title: '[circle] [part] [whole]' })).toEqual(['circle 1', 'whole 1 part']);
  });

  it('is neither passed nor lost: some finding that is left says that it covers the rule', () => {
    const text = fc.constantFrom('A', '[part]', '[whole]', '[part] [whole]', '[circle]');
    const priority = fc.record({ title: text, goals: fc.array(text, { maxLength: 3 }) });
    const plans = fc.record({ title: text, priorities: fc.array(priority, { maxLength: 3 }) });
    fc.assert(
      fc.property(plans, (plan) => {
        const marked = ['part', 'whole', 'circle'].filter((id) => JSON.stringify(plan).includes(`[${id}]`));
        const words = new Set(said(plan).flatMap((line) => line.split(' ')));
        for (const id of marked) expect(words).toContain(id);
      }),
    );
  });
});

describe('the rules of this project', () => {
  const messages = builtinRules.flatMap(({ rule }) =>
    Object.entries(rule.messages).map(([id, message]) => ({ rule, id, message })),
  );
  const yielding = messages.filter(({ message }) => message.yieldsTo !== undefined);

  it('has some that yield', () => {
    expect(yielding.length).toBeGreaterThan(0);
  });

  it.each(yielding.map(({ rule, id, message }) => ({ name: `${rule.id}/${id}`, message })))(
    '$name yields to rules that exist and speak',
    ({ message }) => {
      for (const name of message.yieldsTo ?? []) {
        const other = builtinRules.find(({ rule }) => rule.id === name)?.rule;
        const speaking = Object.values(other?.messages ?? {}).filter(
          ({ yieldsTo }) => yieldsTo === undefined,
        );
        expect(speaking.length, name).toBeGreaterThan(0);
      }
    },
  );
});
