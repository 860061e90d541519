import { explain, fieldsAt } from '@plan-lint/schemas/explain';
import type { JsonSchema } from '@plan-lint/schemas/explain';
import { planSchema } from '@plan-lint/schemas/validate';
import { describe, expect, it } from 'vitest';
import { placeholderIn } from '../facts/words/placeholder.ts';
import { fix, lint } from '../lint.ts';
import { builtinRules } from '../rules/registry.generated.ts';
import type { Value } from './print-value.ts';
import { promptFor, PROMPTS, SHORT_FOR } from './prompts.ts';
import { readTree } from '../read/read-document.ts';
import { Source } from '../source/source.ts';

/** Every text in a value. */
function textsIn(value: Value): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(textsIn);
}

/** A text with what can be filled in filled in, by the rules named. */
function filled(text: string, ...rules: readonly string[]): string {
  const others = builtinRules.filter(({ rule }) => !rule.alwaysOn && !rules.includes(rule.id));
  const off = Object.fromEntries(others.map(({ rule }) => [rule.id, 'off' as const]));
  const { files } = fix({ name: 'a.plan.yaml', text }, { preset: 'all', rules: off }, ['placeholder']);
  return files[0]?.text ?? '';
}

describe('prompts', () => {
  it.each(Object.entries(PROMPTS))('for %s are found again by the rule on placeholders', (_, value) => {
    for (const text of textsIn(value)) {
      expect(text).toMatch(/^\[[^[\]]+\?\]$/);
      expect(placeholderIn(text) ?? text).toBe(text);
    }
    expect(textsIn(value).length).toBeGreaterThan(0);
  });

  it('fit the format wherever it has a field of that name', () => {
    const plan = planSchema();
    const known = new Set<string>();
    for (const [id, part] of Object.entries({ plan, ...plan.$defs })) {
      const whole: JsonSchema = { ...part, $defs: plan.$defs ?? {} };
      const names = Object.keys(fieldsAt(whole, []) ?? {}).filter(
        (name) => promptFor(name, id) !== undefined,
      );
      const sample = Object.fromEntries(names.map((name) => [name, promptFor(name, id)]));
      const { root } = readTree(new Source('a.json', JSON.stringify(sample)));
      if (root !== undefined && names.length > 0) {
        const wrong = explain(whole, root).filter(({ code }) => code !== 'missing');
        expect(wrong.map(({ key, at }) => key ?? at.value)).toEqual([]);
      }
      for (const name of names) known.add(Object.hasOwn(PROMPTS, `${id}.${name}`) ? `${id}.${name}` : name);
    }
    expect(Object.keys(PROMPTS).filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(Object.entries(SHORT_FOR))('know what a bare text in %s stands for', (list, short) => {
    const plan = planSchema();
    const parts = [plan, ...Object.values(plan.$defs ?? {})].map((part) => ({
      ...part,
      $defs: plan.$defs ?? {},
    }));
    const names = parts.flatMap((part) => Object.keys(fieldsAt(part, [list]) ?? {}));
    expect(names).toContain(short);
  });

  it('stand for nothing that a reader would follow, count or obey', () => {
    for (const name of [
      'id',
      'parent',
      'supports',
      'dependsOn',
      'answers',
      'level',
      'rating',
      'reason',
      'plan',
    ])
      expect(PROMPTS).not.toHaveProperty(name);
  });
});

describe('what a message calls missing gets room', () => {
  it.each([
    ['goal-owner', 'goals:\n  - goal: Read\n', 'goals:\n  - goal: Read\n    owner: "[who?]"\n'],
    [
      'goal-why',
      'goals: [{ goal: Read, wildlyImportant: true }]\n',
      'goals: [{ goal: Read, wildlyImportant: true, why: "[why?]" }]\n',
    ],
    [
      'not-doing',
      'priorities: [A, B]\n',
      'priorities: [A, B]\nnotDoing:\n  - what: "[what not?]"\n    why: "[why not?]"\n',
    ],
    [
      'obstacles-named',
      'reality:\n  strengths: [Staff]\n',
      'reality:\n  strengths: [Staff]\n  obstacles:\n    - what: "[what is in the way?]"\n      response: "[what will we do about it?]"\n      owner: "[who?]"\n',
    ],
    [
      'obstacles-named',
      'reality:\n  obstacles: [Three posts are vacant]\n',
      'reality:\n  obstacles: [{ what: Three posts are vacant, response: "[what will we do about it?]", owner: "[who?]" }]\n',
    ],
    [
      'plan-identity',
      'level: school\nperiod: { end: 2027-07-23 }\n',
      'level: school\nunit: "[whose plan?]"\nperiod: { start: "[from when?]", end: 2027-07-23 }\n',
    ],
    ['mission-and-values', 'values: [Courage]\n', 'mission: "[what are we here for?]"\nvalues: [Courage]\n'],
    [
      'role-coverage',
      'staff: [cook, "[who?]", caretaker]\ngoals:\n  - goal: Read\n    wildlyImportant: true\n    contributions:\n      - { role: caretaker, does: Opens the library }\n',
      'staff: [cook, "[who?]", caretaker]\ngoals:\n  - goal: Read\n    wildlyImportant: true\n    contributions:\n      - { role: caretaker, does: Opens the library }\n      - role: cook\n        does: "[does what?]"\n',
    ],
    [
      'story',
      'mission: Read\n',
      'mission: Read\nstory: "[what brought us here, and where to next?]"\npride: "[what are we proud of?]"\n',
    ],
    [
      'threats-and-opportunities',
      'goals: [Read]\n',
      'reality:\n  threats: ["[what could harm us?]"]\n  opportunities: ["[what could help us?]"]\ngoals: [Read]\n',
    ],
    [
      'priority-rationale',
      'priorities:\n  - Reading\n  - Writing\n',
      'priorities:\n  - title: Reading\n    why: "[why?]"\n    insteadOf: "[why this and not others?]"\n  - title: Writing\n    why: "[why?]"\n    insteadOf: "[why this and not others?]"\n',
    ],
    [
      'status-evidence',
      'goals: [{ goal: Read, status: green }]\n',
      'goals: [{ goal: Read, status: { rating: green, evidence: "[what shows it?]", on: "[when?]" } }]\n',
    ],
    // What is there, though not enough, is not there twice; and nothing else stands in for it.
    [
      'least-served',
      'perspectives: { of: parents, heard: More music }\n',
      'perspectives: { of: parents, heard: More music }\n',
    ],
  ])('%s', (rule, text, expected) => {
    const head = 'id: a\ntitle: A\n';
    expect(filled(head + text, rule)).toBe(head + expected);
  });

  it('and then the rule on placeholders finds it', () => {
    const { report } = fix({ name: 'a.plan.yaml', text: 'id: a\ntitle: A\ngoals: [Read]\n' }, {}, [
      'placeholder',
    ]);
    const found = report.files[0]?.findings.filter(({ ruleId }) => ruleId === 'placeholders') ?? [];
    expect(found.map(({ messageId }) => messageId)).toContain('placeholder');
    expect(report.files[0]?.findings.map(({ ruleId }) => ruleId)).not.toContain('goal-owner');
  });

  it.each([
    ['mission-alignment', 'mission: Read\ngoals: [{ goal: Read, wildlyImportant: true }]\n'], // a link is never made up
    ['staff-declared', 'staff: [teacher, headteacher]\n'],
    ['wig-named', 'priorities: [{ title: A, goals: [Read, Write] }]\n'], // it is for one of the goals that are there
    ['waivers', 'lint: { waive: [{ rule: goal-owner }] }\n'], // a prompt for a reason would put it in force
  ])('but not for %s', (rule, text) => {
    const findings = lint({ name: 'a.plan.yaml', text: `id: a\ntitle: A\n${text}` }, { preset: 'all' })
      .files[0]?.findings;
    const found = findings?.find(({ ruleId }) => ruleId === rule);
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty('fix');
  });
});
