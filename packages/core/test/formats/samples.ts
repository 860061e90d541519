import { resolveConfig } from '../../src/config/resolve-config.ts';
import { lintFiles } from '../../src/engine/lint.ts';
import type { TextFile } from '../../src/engine/reader.ts';
import type { Report } from '../../src/engine/report.ts';
import type { FormatContext } from '../../src/formats/format.ts';
import { guidance, house, logic, source } from '../../src/rule/basis.ts';
import { defineRule } from '../../src/rule/define-rule.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { schema } from '../../src/rules/schema/schema.ts';
import { syntax } from '../../src/rules/syntax/syntax.ts';

/** Rules that say every kind of thing, so that these tests do not hang on the words of real ones. */
const rules: readonly Rule[] = [
  defineRule({
    id: 'goal-clash',
    severity: 'error',
    confidence: 'certain',
    since: '1.0.0',
    description: 'No goal clashes with the plan',
    basis: [source('anatomy', 'Goals pull one way'), logic('Two opposites cannot both come true')],
    concern: 'contradiction',
    pitfalls: ['avoidant'],
    messages: {
      clash: {
        says: 'The goal "{goal}" clashes with what else the plan says.',
        why: 'Staff cannot follow both.',
        try: 'Keep one of the two, for example the one that pupils would notice.',
      },
    },
    applies: (plan) => plan.goals.length > 0,
    check: {
      plan(plan, { report }) {
        for (const goal of plan.goals) {
          if (!goal.goal?.includes('clash')) continue;
          report(goal, 'clash', { goal: goal.goal }, [
            { at: plan, note: `the plan is called ${plan.title ?? ''}` },
          ]);
        }
      },
    },
  }),
  defineRule({
    id: 'goal-echo',
    severity: 'warning',
    confidence: 'likely',
    since: '1.0.0',
    description: 'No goal is an echo',
    basis: [guidance('Goals are said once')],
    messages: {
      echo: {
        says: 'The goal "{goal}" is an echo.',
        many: '{count} goals are echoes.',
        why: 'An echo moves nobody.',
        try: 'Say it in your own words.',
      },
    },
    check: {
      plan(plan, { report }) {
        for (const goal of plan.goals)
          if (goal.goal?.includes('echo')) report(goal, 'echo', { goal: goal.goal });
      },
    },
  }),
  defineRule({
    id: 'goal-question',
    severity: 'info',
    confidence: 'judgement',
    since: '1.0.0',
    description: 'Goals raise no question',
    basis: [house('Questions help')],
    messages: {
      ask: {
        says: 'Check whether "{goal}" is meant for all pupils.',
        why: 'Some pupils may be forgotten.',
        try: 'Name the pupils, for example "all pupils".',
      },
    },
    check: {
      plan(plan, { report }) {
        for (const goal of plan.goals)
          if (goal.goal?.includes('question')) report(goal, 'ask', { goal: goal.goal });
      },
    },
  }),
  defineRule({
    id: 'goal-riddle',
    severity: 'warning',
    confidence: 'likely',
    since: '1.0.0',
    description: 'No goal is a riddle',
    basis: [house('Riddles are for parties')],
    messages: {
      riddle: { says: 'This goal is a riddle.', why: 'Nobody can act on it.', try: 'Give the answer.' },
    },
    check: {
      plan(plan, { report, unclear }) {
        for (const goal of plan.goals) {
          if (goal.goal?.includes('riddle'))
            unclear(goal, `Whether "${goal.goal}" is a riddle could not be told.`);
          if (goal.goal?.includes('enigma')) report(goal, 'riddle');
          if (goal.goal?.includes('break the rule')) throw new Error(`it met "${goal.goal}"`);
        }
      },
    },
  }),
];

/** Lints texts with `syntax`, `schema` and the rules of these tests. */
export function reportOn(files: readonly TextFile[], asOf = '2026-08-22'): Report {
  const on = Object.fromEntries(rules.map(({ id }) => [id, 'on' as const]));
  const config = {
    plugins: rules.map((rule) => ({ rule })),
    rules: on,
    asOf,
  };
  return lintFiles(files, resolveConfig(config, [{ rule: syntax }, { rule: schema }]));
}

/** A context for a report on texts in `/plans`, without colour. */
export function contextFor(files: readonly TextFile[], more: Partial<FormatContext> = {}): FormatContext {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return {
    version: '1.2.3',
    root: '/plans',
    pathOf: (file) => `/plans/${file}`,
    text: (file) => texts.get(file),
    width: 80,
    all: false,
    showPassed: false,
    showWaived: false,
    quiet: false,
    ...more,
  };
}

/** A plan with goals, one line each. */
export function planOf(goals: readonly string[], title = 'Fernhill Primary plan', more = ''): string {
  const lines = goals.map((goal) => `  - goal: ${JSON.stringify(goal)}\n`);
  return `id: fernhill\ntitle: ${JSON.stringify(title)}\ngoals:\n${lines.join('')}${more}`;
}

/** The plan of {@link SAMPLE} that has nothing to fix. */
export const CLEAR: TextFile = {
  name: 'trust/clear.plan.yaml',
  text: planOf(['Every pupil reads every day'], 'A clear plan'),
};

/** The text of {@link SAMPLE} that cannot be read. */
export const BROKEN: TextFile = {
  name: 'broken.plan.yaml',
  text: 'id: broken\ntitle: Broken\n\tgoals: []\n',
};

/** The plan of {@link SAMPLE} with findings of all weights, a waiver, and something that could not be told. */
export const FERNHILL: TextFile = {
  name: 'fernhill.plan.yaml',
  text: planOf(
    ['Reading will clash', 'Hear the echo', 'Hear another echo', 'Raise a question', 'A riddle for Year 6'],
    'Fernhill Primary plan',
    'lint:\n  waive:\n    - { rule: goal-question, reason: The governors asked for it, until: 2026-12-31, by: Headteacher }\n',
  ),
};

/** One file of every kind. */
export const SAMPLE: readonly TextFile[] = [BROKEN, FERNHILL, CLEAR];
