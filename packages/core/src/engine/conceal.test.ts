import { describe, expect, it } from 'vitest';
import { FORMATS } from '../formats/formats.ts';
import type { FormatContext } from '../formats/format.ts';
import { textsOf } from '../facts/texts.ts';
import { lint } from '../lint.ts';
import { house } from '../rule/basis.ts';
import { defineRule } from '../rule/define-rule.ts';
import { sayFinding } from '../formats/say.ts';
import type { TextFile } from './reader.ts';

const common = {
  severity: 'warning',
  confidence: 'certain',
  since: '1.0.0',
  basis: [house('Because')],
} as const;
const says = <const Text extends string>(text: Text) => ({ says: text, why: 'So.', try: 'So.' }) as const;

/** Conceals the word *secret* and what follows it, as written in the model. */
const secretKept = defineRule({
  ...common,
  id: 'secret-kept',
  conceals: true,
  description: 'Nothing is secret',
  messages: { found: says('Something secret stands here.') },
  check: {
    plan(plan, { report, conceal }) {
      for (const { text, place } of textsOf(plan)) {
        const secret = /secret \w+/.exec(text)?.[0];
        if (secret === undefined) continue;
        conceal(secret, place);
        report(place, 'found');
      }
    },
  },
});

/** Repeats the plan's words in every way that a rule can. */
const goalEchoed = defineRule({
  ...common,
  id: 'goal-echoed',
  description: 'Goals are not echoed',
  messages: { echo: says('The goal "{goal}" has {words} and {list}.') },
  check: {
    plan(plan, { report, unclear }) {
      for (const goal of plan.goals) {
        const words = goal.goal ?? '';
        report(goal, 'echo', { goal: words, words: 3, list: [words, 'more'] }, [{ at: plan, note: words }]);
        unclear(goal, `What "${words}" means could not be told.`);
      }
    },
  },
});

const context: FormatContext = {
  version: '0.0.0',
  root: '/plans',
  pathOf: (file) => `/plans/${file}`,
  text: () => undefined,
  width: 80,
  all: true,
  showPassed: true,
  showWaived: true,
  quiet: false,
  includeSource: true,
};

const run = (files: readonly TextFile[]): ReturnType<typeof lint> =>
  lint(files, {
    plugins: [{ rule: secretKept }, { rule: goalEchoed }],
    rules: { 'secret-kept': 'on', 'goal-echoed': 'on' },
  });

const PLAN = `id: a
title: The secret title
goals:
  # the secret sauce, the secret\u00a0\u200bplace
  - Keep the secret sauce
  - Tell the secret sauce to nobody
  - goal: >-
      A folded secret
      number
  - goal: "An escaped secr\\u0065t code"
  - goal: "A secret\u00a0\u200bplace without a break"
  - goal: No secrets here
lint: { waive: [{ rule: goal-echoed, for: b, reason: The secret sauce }] }
`;
const OTHER = `id: b
title: Another
goals:
  - { id: b, goal: Share the secret sauce }
  - goal: "Go to the secret\u00a0\u200bplace"
`;
const FILES = [
  { name: 'a.plan.yaml', text: PLAN },
  { name: 'b.plan.yaml', text: OTHER },
];
const SECRETS = /secret\s\p{Cf}?(?:title|sauce|number|code|place)|secr\\u0065t|folded secret/u;

describe('what a rule conceals', () => {
  const report = run(FILES);

  it.each(Object.entries(FORMATS))('is in no output: %s', async (_name, load) => {
    const format = await load();
    const texts = new Map(FILES.map(({ name, text }) => [name, text]));
    const output = format(report, { ...context, text: (file) => texts.get(file) });
    expect(output).not.toMatch(SECRETS);
    // Markdown escapes the brackets, and annotations end after the first few findings.
    if (!output.startsWith('::')) expect(output.replaceAll('\\', '')).toContain('[hidden]');
  });

  it('is in no finding, nor in what could not be told', () => {
    expect(JSON.stringify(report.files)).not.toMatch(SECRETS);
    const [first] = report.files[0]?.findings.filter(({ ruleId }) => ruleId === 'goal-echoed') ?? [];
    expect(first && sayFinding(first, report.rules).says).toBe(
      'The goal "Keep the [hidden]" has 3 and Keep the [hidden] and more.',
    );
    expect(report.files[0]?.title).toBe('The [hidden]');
  });

  it('leaves the quotes of other places alone', () => {
    const quotes = report.files[0]?.findings.map(({ at }) => at.quote);
    expect(quotes).toContain('No secrets here');
  });

  it('is marked by places in the text, whole texts where the words are not written as they are read', () => {
    const hidden = report.files[0]?.hidden?.map(({ start, end }) =>
      PLAN.slice(start, end).replace(/\s+/g, ' '),
    );
    expect(hidden).toEqual([
      'secret title',
      'secret sauce',
      'secret \u200bplace',
      'secret sauce',
      'secret sauce',
      expect.stringContaining('A folded secret number'),
      '"An escaped secr\\u0065t code"',
      expect.stringContaining('without a break'),
      'secret sauce',
    ]);
  });

  it('is nothing where no rule asks', () => {
    expect(
      run([{ name: 'c.plan.yaml', text: 'id: c\ntitle: C\ngoals: [Read]\n' }]).files[0],
    ).not.toHaveProperty('hidden');
  });
});
