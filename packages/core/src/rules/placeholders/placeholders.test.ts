import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { placeholders } from './placeholders.ts';

testRule(
  placeholders,
  {
    silent: [
      {
        name: 'a sentence that begins like one',
        plan: 'vision: Add your voice to ours and be heard here every day of your life with us',
      },
      { name: 'an answer is no placeholder', plan: 'reality: { threats: none, opportunities: N/A }' },
      {
        name: 'a list that begins with a bracket',
        plan: 'reality: { strengths: [Our readers, Our singers] }',
      },
      {
        name: 'brackets that point somewhere',
        plan: 'reality: { summary: "[see appendix 2]", lastPlan: "[1]" }',
      },
      { name: 'what was taken out before publishing', plan: 'goals: [{ goal: Read, owner: "[redacted]" }]' },
      { name: 'brackets at both ends of a sentence', plan: 'goals: ["[All] pupils read [every day]"]' },
      { name: 'the glossary', plan: 'glossary: { TBC: to be confirmed, XXX: "[a company]" }' },
      { name: 'a schema line', plan: '$schema: ../todo/xxx.json\nkind: plan' },
      { name: 'Spanish', plan: 'goals: [Todo el mundo lee]' },
      { name: 'an ellipsis at the end', plan: 'story: Two years ago nobody read…' },
      {
        name: 'an inherited one, which is reported where it stands',
        files: {
          'school.plan.yaml': 'id: school\ntitle: S\nparent: trust',
        },
      },
    ],
    reports: [
      {
        name: 'a prompt without brackets',
        plan: 'vision: Insert campus vision statement here. # ← placeholder',
      },
      {
        name: 'everywhere in the plan, one for each text',
        plan: `
          title: Plan 20XX # ← placeholder
          parent: TBC # ← placeholder
          period: { start: 2026-09-01, end: TBC } # ← placeholder
          staff: [teacher, "<role>"] # ← placeholder
          goals:
            - goal: Raise XX% to XX% # ← placeholder
              owner: ["[who?]"] # ← placeholder
              measures: { measure: reading age, from: tbc, to: 12 } # ← placeholder
              actions: [TODO, "..."] # ← placeholder placeholder
          lint:
            waive: { rule: goal-why, reason: to be confirmed } # ← placeholder
        `,
      },
      {
        name: 'prompts of a template, long and short',
        plan: `
          mission: "[What is the school there for, in one sentence that everybody in it can say by heart?]" # ← prompt
          values: ["[First value]", "[Value]"] # ← placeholder placeholder
          vision: "[One or two sentences]" # ← prompt
          reality: { summary: "  [Say where you are now]  " } # ← prompt
        `,
      },
      {
        name: 'in a reflection',
        files: {
          'a.reflection.yaml':
            'kind: reflection\nid: a\nplan: TBC # ← placeholder\nvoices: { by: governors, notes: { good-past-is-past: TBC } } # ← placeholder',
        },
      },
    ],
  },
  it,
);

it('says where in the words of the plan, and of several the first', () => {
  const plan = 'title: TBC\ngoals: [{ goal: Read, owner: TBA }]';
  const [finding] = runRuleOn(placeholders, { plan }).files[0]?.findings ?? [];
  expect(finding).toMatchObject({
    count: 2,
    args: { part: 'The title', found: 'TBC' },
    at: { pointer: '/title' },
  });
  expect(finding?.related.map(({ at }) => at.path.join(' › '))).toEqual(['Goal 1 › Owner']);
});
