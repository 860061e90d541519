import { expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { statusEvidence } from './status-evidence.ts';

testRule(
  statusEvidence,
  {
    silent: [
      { name: 'no colours', plan: 'goals: [Every pupil reads]' },
      {
        name: 'evidence and a date',
        plan: 'goals: [{ goal: G, status: { rating: green, evidence: Book look, on: 2026-12-11 } }]',
      },
      {
        name: 'a date in the words of the evidence',
        plan: `
          goals:
            - { goal: G, status: { rating: green, evidence: "Book look, 11 December 2026" } }
            - { goal: H, status: { rating: red, evidence: mock results in Autumn 2 } }
        `,
      },
      {
        name: 'what a measure stands at now is evidence, also under a nested goal without a colour',
        plan: `
          goals:
            - goal: G
              measures: [{ measure: attendance, now: 94% }]
              status: { rating: yellow, on: 2026-12-11 }
            - goal: H
              status: { rating: yellow, on: 2026-12-11 }
              goals: [{ goal: I, measures: [{ measure: attendance, now: 94% }] }]
        `,
      },
      {
        name: 'evidence that is still to be written is for placeholders',
        plan: 'goals: [{ goal: G, status: { rating: red, evidence: TBC, on: TBC } }]',
      },
      { name: 'the colour of a layer', plan: 'layers: [{ layer: staff, status: red }]' },
      { name: 'a student’s own plan', plan: 'level: student\ngoals: [{ goal: Read, status: green }]' },
      { name: 'a colour that nobody gave', plan: 'goals: [{ goal: G, status: { evidence: Book look } }]' },
    ],
    reports: [
      {
        name: 'a bare colour, nested ones too',
        plan: `
          goals:
            - goal: G
              status: amber # ← bare
              goals:
                - { goal: H, status: { rating: red, evidence: " ", on: 2026-12-11 } } # ← bare
                - { goal: I, status: { rating: red, evidence: Mock 1 } } # ← bare
        `,
      },
      {
        name: 'the figure of a nested goal that has a colour of its own is evidence for that one',
        plan: `
          goals:
            - goal: G
              status: { rating: green, on: 2026-12-11 } # ← bare
              goals:
                - goal: H
                  measures: [{ measure: attendance, now: 94% }]
                  status: { rating: green, on: 2026-12-11 }
        `,
      },
    ],
  },
  it,
);

it('names what is absent, in the colour that the plan gives', () => {
  const plan = 'goals: [{ goal: Read, status: { rating: amber, evidence: Mock 1 } }]';
  const { files, rules } = runRuleOn(statusEvidence, { plan });
  expect(files[0]?.findings.map((finding) => sayFinding(finding, rules).says)).toEqual([
    'The goal "Read" is amber, and its status has no date.',
  ]);
});
