import { describe, expect, it } from 'vitest';
import type { Config } from '../../config/config.ts';
import { lint } from '../../lint.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { testRule } from '../../testing/test-rule.ts';
import { waivers } from './waivers.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

testRule(
  waivers,
  {
    silent: [
      { name: 'no waivers', plan: 'goals: [Read]' },
      { name: 'an empty list of waivers', plan: 'lint: { waive: [] }' },
      {
        name: 'on its last day',
        plan: 'lint: { waive: { rule: goal-owner, reason: R, until: 2026-09-01 } }',
        asOf: '2026-09-01',
      },
      {
        name: 'a term that the calendar places',
        plan: `
          calendar: { term: Autumn 2, start: 2026-11-02, end: 2026-12-18 }
          lint: { waive: { rule: goal-owner, reason: R, until: Autumn 2 } }
        `,
        asOf: '2026-12-18',
      },
      {
        name: 'a month lasts to its last day',
        plan: 'lint: { waive: { rule: goal-owner, reason: R, until: 2027-01 } }',
        asOf: '2027-01-31',
      },
      {
        name: 'a comment that is for something',
        plan: `
          # plan-lint-waive goal-why until 2026-09-01: The reasons are being written
          goals:
            - Read # plan-lint-waive goal-owner: R
        `,
        asOf: '2026-09-01',
      },
      {
        name: 'what looks like a comment within a text, and comments that only speak of waivers',
        plan: `
          vision: "# plan-lint-waive nothing"
          story: |
            # plan-lint-waive nothing
          # see plan-lint-waive in the manual
          pride: X#plan-lint-waive
        `,
      },
      {
        name: 'parts by their ids, however they are typed, and an action by its goal',
        plan: `
          values: { id: courage, name: Courage }
          reality: { obstacles: { id: vacancies, what: Posts are vacant } }
          priorities: { id: reading, title: Reading, goals: { id: daily, goal: Read, actions: { id: a1, do: Buy } } }
          goals: { id: talking, goal: Talk, actions: { id: a1, do: Listen } }
          lint:
            waive:
              - { rule: goal-owner, for: Courage, reason: R }
              - { rule: goal-owner, for: vacancies, reason: R }
              - { rule: goal-owner, for: READING, reason: R }
              - { rule: goal-owner, for: daily/a1, reason: R }
              - { rule: goal-owner, for: reading/a1, reason: R }
        `,
      },
    ],
    reports: [
      {
        name: 'the short form names a rule and no reason',
        plan: `
          lint:
            waive:
              - goal-owner # ← noReason
              - { rule: goal-why, reason: "  " } # ← noReason
        `,
      },
      {
        name: 'the day after its last, at that day',
        plan: `
          lint:
            waive:
              rule: goal-owner
              reason: R
              until: 2026-08 # ← expired
        `,
        asOf: '2026-09-01',
      },
      {
        name: 'a term whose last day is past, and ends that are none',
        plan: `
          calendar: { term: Autumn 2, start: 2026-11-02, end: 2026-12-18 }
          lint:
            waive:
              - { rule: goal-owner, reason: R, until: Autumn 2 } # ← expired
              - { rule: goal-why, reason: R, until: ongoing } # ← endless
              - { rule: not-doing, reason: R, until: when we get round to it } # ← endless
              - { rule: not-doing, until: ongoing } # ← endless noReason
        `,
        asOf: '2026-12-19',
      },
      {
        name: 'the plan itself is no part of it, nor is a part without the goal that it is looked for in',
        plan: `
          id: oakwood
          goals: { id: daily, goal: Read, actions: { id: a1, do: Buy } }
          lint:
            waive:
              - { rule: goal-owner, for: oakwood, reason: R } # ← unknownPart
              - { rule: goal-owner, for: talking/a1, reason: R } # ← unknownPart
              - { rule: goal-owner, for: daly, reason: R } # ← unknownPartNear
        `,
      },
      {
        name: 'comments for other days, rules and parts',
        plan: `
          goals:
            - Read # plan-lint-waive goal-owner until 2026-08-31: R # ← expired
            # plan-lint-waive goal-owner, waivers until further notice: R # ← endless alwaysOn endless
            # plan-lint-waive goal-why until 31.02.2027: R # ← endless
            # plan-lint-waive goal-why, * until 2027: R # ← unknownRule
            - Write
            # plan-lint-waive goal-why for: R # ← unread
            # plan-lint-waive-next-line goal-why: R # ← unread
            # plan-lint-waive goal-why: # ← nowhere
          vision: V # plan-lint-waive # ← unread
        `,
      },
      {
        name: 'rules that nobody can waive, and names that are none',
        plan: `
          lint:
            waive:
              - { rule: waivers, reason: R } # ← alwaysOn
              - { rule: internal/rule-crash, reason: R } # ← unknownRule
              - { rule: Goal-Owner, reason: R } # ← unknownRuleNear
        `,
      },
    ],
  },
  it,
);

const common = {
  severity: 'warning',
  confidence: 'certain',
  since: '1.0.0',
  basis: [house('Because')],
} as const;

/** One finding for each goal without an owner, rolled up; one for each plan without a vision; one for each shared title. */
const ownerless = defineRule({
  ...common,
  id: 'ownerless',
  description: 'Goals have owners',
  messages: { none: { says: 'No owner.', many: '{count} goals have no owner.', why: 'So.', try: 'So.' } },
  check: {
    plan(plan, { report }) {
      for (const goal of [...plan.goals, ...plan.priorities.flatMap(({ goals }) => goals)])
        if (goal.owners.length === 0) report(goal, 'none');
    },
  },
});

const sharedTitle = defineRule({
  ...common,
  id: 'shared-title',
  description: 'Titles differ',
  messages: { same: { says: 'Same title.', why: 'So.', try: 'So.' } },
  check: {
    workspace(file, { outlines: [first] }, { report }) {
      if (file !== first && file.title === first?.title) report(file.at, 'same');
    },
  },
});

const config: Config = {
  plugins: [{ rule: ownerless }, { rule: sharedTitle }],
  rules: { ownerless: 'on', 'shared-title': 'on' },
  asOf: '2026-09-01',
};

/** What is left, what is waived and what the rule `waivers` says, of the rules above. */
function outcome(
  text: string,
  more: Config = {},
): { left: string[]; waived: string[]; said: string[]; unclear: string[] } {
  const files = [
    { name: '0.plan.yaml', text: 'id: other\ntitle: Plan\n' },
    { name: 'a.plan.yaml', text },
  ];
  const file = lint(files, { ...config, ...more }).files[1];
  const ours = new Set(['ownerless', 'shared-title']);
  return {
    left:
      file?.findings
        .filter(({ ruleId }) => ours.has(ruleId))
        .map(({ ruleId, count }) => `${ruleId} ${count}`) ?? [],
    waived:
      file?.waived.map(({ ruleId, count, waived }) => `${ruleId} ${count} ${waived?.reason ?? ''}`) ?? [],
    said: file?.findings.filter(({ ruleId }) => ruleId === 'waivers').map(({ messageId }) => messageId) ?? [],
    unclear: file?.outcomes.unclear.filter(({ ruleId }) => ruleId === 'waivers').map(({ why }) => why) ?? [],
  };
}

const plan = `id: a
title: Own
priorities:
  - { id: reading, title: Reading, goals: [{ goal: One }, { id: two, goal: Two }] }
goals:
  - { id: three, goal: Three, goals: [] }
`;
const waiving = (...waived: string[]): string =>
  `${plan}lint:\n  waive:\n${waived.map((each) => `    - { ${each} }\n`).join('')}`;

describe('a waiver, from end to end', () => {
  it('covers the whole plan', () => {
    expect(outcome(plan)).toEqual({ left: ['ownerless 3'], waived: [], said: [], unclear: [] });
    expect(outcome(waiving('rule: ownerless, reason: R'))).toEqual({
      left: [],
      waived: ['ownerless 3 R'],
      said: [],
      unclear: [],
    });
  });

  it('covers one part, and what stands under it', () => {
    expect(outcome(waiving('rule: ownerless, for: two, reason: R'))).toMatchObject({
      left: ['ownerless 2'],
      waived: ['ownerless 1 R'],
    });
    expect(outcome(waiving('rule: ownerless, for: reading, reason: R'))).toMatchObject({
      left: ['ownerless 1'],
      waived: ['ownerless 2 R'],
    });
  });

  it('goes before one for more, so that each says what it is for', () => {
    const both = ['rule: ownerless, reason: All', 'rule: ownerless, for: two, reason: Two'];
    expect(outcome(waiving(...both))).toEqual({
      left: [],
      waived: ['ownerless 2 All', 'ownerless 1 Two'],
      said: [],
      unclear: [],
    });
  });

  it('covers what is found by looking at all files', () => {
    const text = waiving('rule: shared-title, reason: R').replace('title: Own', 'title: Plan');
    expect(outcome(text)).toMatchObject({ left: ['ownerless 3'], waived: ['shared-title 1 R'], said: [] });
  });

  it.each([
    ['an end that is past', 'rule: ownerless, reason: R, until: 2026-08-31', 'expired'],
    ['no reason', 'rule: ownerless', 'noReason'],
    ['a part that is not there', 'rule: ownerless, for: four, reason: R', 'unknownPart'],
    ['a rule that is not there', 'rule: owner-less-goal, reason: R', 'unknownRule'],
  ])('covers nothing with %s', (_, waiver, message) => {
    expect(outcome(waiving(waiver))).toEqual({
      left: ['ownerless 3'],
      waived: [],
      said: [message],
      unclear: [],
    });
  });

  it('covers something, but is reported, where nobody can tell when it ends', () => {
    expect(outcome(waiving('rule: ownerless, reason: R, until: soon'))).toMatchObject({
      left: [],
      said: ['endless'],
    });
  });

  it.each(['2026-02-30', '01/02/2027'])('leaves it to schema that %s is no day, or two', (day) => {
    const text = waiving(`rule: ownerless, reason: R, until: ${day}`);
    expect(outcome(text).said).toEqual([]);
    const { findings } = lint({ name: 'a.plan.yaml', text }, config).files[0] ?? { findings: [] };
    expect(findings.filter(({ ruleId }) => ruleId === 'schema')).toHaveLength(1);
  });

  // unshowable: 'unused', since an example runs one rule alone
  it('is reported where it waives nothing, and of two for the same the second', () => {
    expect(outcome(waiving('rule: shared-title, reason: R')).said).toEqual(['unused']);
    const twice = outcome(waiving('rule: ownerless, reason: One', 'rule: ownerless, reason: Two'));
    expect(twice).toMatchObject({ waived: ['ownerless 3 One'], said: ['unused'] });
  });

  // unshowable: 'unusedPart', for the same reason
  it('is reported where it waives nothing in its part', () => {
    const text = waiving('rule: ownerless, for: three, reason: R').replace(
      'goal: Three',
      'goal: Three, owner: Head',
    );
    expect(outcome(text)).toMatchObject({ left: ['ownerless 2'], said: ['unusedPart'] });
  });

  it('is not judged where its rule is off', () => {
    const text = waiving('rule: shared-title, reason: R', 'rule: shared-title');
    const off = outcome(text, { rules: { ...config.rules, 'shared-title': 'off' } });
    expect(off.said).toEqual(['noReason']);
    expect(off.unclear).toEqual([
      'Whether the waiver of shared-title is still needed could not be told: the rule is off.',
    ]);
  });

  it('is not held against the day where nobody said which day it is', () => {
    const { plugins, rules } = config;
    const file = lint(
      { name: 'a.plan.yaml', text: waiving('rule: ownerless, reason: R, until: 1999-01-01') },
      { ...(plugins && { plugins }), ...(rules && { rules }) },
    ).files[0];
    expect(file?.waived).toHaveLength(1);
    expect(file?.outcomes.unclear.map(({ why }) => why)).toContain(
      'Whether the waiver of ownerless is over could not be told: nobody said which day it is.',
    );
  });

  it.each(['syntax', 'schema', 'waivers'])('never covers %s', (rule) => {
    const text = `${waiving(`rule: ${rule}, reason: R`)}colour: red\n"x": 1\n"x": 2\n`;
    const file = lint({ name: 'a.plan.yaml', text }, config).files[0];
    expect(file?.waived).toEqual([]);
    expect(file?.findings.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['schema', 'syntax', 'waivers']),
    );
    expect(file?.findings.map(({ messageId }) => messageId)).toContain('alwaysOn');
  });

  it('stays quick with thousands of waivers for thousands of goals', () => {
    const work = (size: number): void => {
      const numbers = Array.from({ length: size }, (_, index) => index);
      const goals = numbers.map((number) => `  - { id: g${number}, goal: G }`).join('\n');
      const waived = numbers
        .map((number) => `    - { rule: ownerless, for: g${number}, reason: R }`)
        .join('\n');
      const text = `id: a\ntitle: A\ngoals:\n${goals}\nlint:\n  waive:\n${waived}\n`;
      expect(lint({ name: 'a.plan.yaml', text }, config).files[0]?.waived).toHaveLength(size);
    };
    expect(growth(work, 2_000)).toBeLessThan(LINEAR);
  });
});

/** The plan above with a comment on its own line before, or at the end of, the line that begins so. */
const commenting = (line: string, comment: string, isAbove = false): string =>
  plan
    .split('\n')
    .map((each) => {
      if (!each.trimStart().startsWith(line)) return each;
      const indent = ' '.repeat(each.length - each.trimStart().length);
      return isAbove
        ? `${indent}# plan-lint-waive ${comment}\n${each}`
        : `${each} # plan-lint-waive ${comment}`;
    })
    .join('\n');

describe('a waiver in a comment, from end to end', () => {
  it.each([
    ['the part at the end of whose line it stands', '- { id: three', ['ownerless 2'], ['ownerless 1 R']],
    ['a part, and what stands under it', '- { id: reading', ['ownerless 1'], ['ownerless 2 R']],
    ['a section', 'priorities:', ['ownerless 1'], ['ownerless 2 R']],
    ['nothing of other sections', 'title:', ['ownerless 3'], []],
  ])('covers %s', (_, line, left, waived) => {
    const said = waived.length === 0 ? ['unused'] : [];
    for (const isAbove of [false, true])
      expect(outcome(commenting(line, 'ownerless: R', isAbove))).toMatchObject({ left, waived, said });
  });

  it('covers the whole plan from above its first field, and from the end of a section what is said of the plan', () => {
    const top = `# plan-lint-waive ownerless: R\n${plan}`;
    expect(outcome(top)).toMatchObject({ left: [], waived: ['ownerless 3 R'], said: [] });
    const shared = commenting('goals:', 'shared-title: R').replace('title: Own', 'title: Plan');
    expect(outcome(shared)).toMatchObject({ left: ['ownerless 3'], waived: ['shared-title 1 R'], said: [] });
  });

  it('covers what it names, each for itself, beside waivers of the plan', () => {
    const text = commenting('- { id: three', 'ownerless, shared-title until 2027-01-31 by Head: R');
    expect(outcome(`${text}lint: { waive: { rule: ownerless, for: two, reason: Two } }\n`)).toMatchObject({
      left: ['ownerless 1'],
      waived: ['ownerless 1 Two', 'ownerless 1 R'],
      said: ['unused'],
    });
  });

  it('is no comment in JSON', () => {
    const text = JSON.stringify({ title: 'T', goals: ['A # plan-lint-waive ownerless: R'] });
    const { findings } = lint({ name: 'a.plan.json', text }, config).files[0] ?? { findings: [] };
    expect(findings.map(({ ruleId }) => ruleId)).toContain('ownerless');
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('waivers');
  });

  it('is found on both roads of reading YAML', () => {
    const anchored = commenting('- { id: three', 'ownerless: R').replace('title: Own', 'title: &t Own');
    expect(outcome(anchored)).toMatchObject({ left: ['ownerless 2'], waived: ['ownerless 1 R'], said: [] });
  });

  it('is heard in reflections', () => {
    const saying = (rule: string): readonly string[] => {
      const text = `# plan-lint-waive ${rule}: R
kind: reflection
id: r
voices: { by: leadership team, ratings: { good-past-is-past: green } }
`;
      const [file] = lint({ name: 'r.reflection.yaml', text }).files;
      return [...(file?.waived ?? []), ...(file?.findings ?? [])].map(({ ruleId }) => ruleId);
    };
    expect(saying('reflection-voices')).not.toContain('waivers');
    expect(saying('reflection-voices')[0]).toBe('reflection-voices');
    expect(saying('reflection-divergence')).toContain('waivers');
  });

  // unshowable: 'locked', since an example has no config that locks
  it.each([
    ['a comment', `# plan-lint-waive ownerless: R\n${plan}`],
    ['the plan', waiving('rule: ownerless, reason: R')],
  ])('cannot touch a locked rule, whoever tries: %s', (_, text) => {
    const locked: Config = { extends: { ...config, lock: ['ownerless'] } };
    expect(outcome(text, { plugins: [], ...locked, rules: {} })).toMatchObject({
      left: ['ownerless 3'],
      waived: [],
      said: ['locked'],
    });
  });

  // unshowable: 'noComment', since an example runs one rule alone
  it('cannot touch what may harm somebody; the plan can', () => {
    const text = 'id: a\ntitle: A\nstory: Write to jane.doe@example.org';
    const saying = (more: string): string[] => {
      const report = lint(
        { name: 'a.plan.yaml', text: `${text}${more}` },
        { preset: 'publish', asOf: '2026-09-01' },
      );
      const file = report.files[0];
      return [
        ...(file?.findings ?? []).filter(({ ruleId }) => ['waivers', 'private-data'].includes(ruleId)),
        ...(file?.waived ?? []),
      ].map(({ messageId, waived }) => `${messageId}${waived === undefined ? '' : ' waived'}`);
    };
    expect(saying(' # plan-lint-waive private-data: R\n').sort()).toEqual(['email', 'noComment']);
    expect(saying('\nlint: { waive: { rule: private-data, reason: R } }\n')).toEqual(['email waived']);
  });
});
