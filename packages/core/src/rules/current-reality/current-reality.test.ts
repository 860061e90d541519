import { expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { currentReality } from './current-reality.ts';

testRule(
  currentReality,
  {
    silent: [
      {
        name: 'evidence with a source, in a field or in its words',
        plan: 'reality: { evidence: [{ finding: 58% read at home, source: reading records }] }',
      },
      {
        name: 'bare evidence that says where it comes from',
        plan: 'reality: { evidence: [29% missed twenty days (Tusla return)] }',
      },
      { name: 'an inspection', plan: 'reality: { summary: Estyn asked us to widen the use of Welsh. }' },
      { name: 'the data behind a goal', plan: 'goals: [{ goal: G, data: Two lesson videos from June }]' },
      {
        name: 'a baseline with its source',
        plan: 'priorities: [{ title: P, measures: [{ measure: attendance, from: 93%, source: register }] }]',
      },
      {
        name: 'a baseline in words, with its source',
        plan: 'goals: [{ goal: G, measures: [{ measure: attendance from 93% to 95%, source: register }] }]',
      },
      {
        name: 'a summary that is still to be written is for placeholders',
        plan: 'reality: { summary: TBC }',
      },
      { name: 'a student’s own plan', plan: 'level: student\ngoals: [Read]' },
    ],
    reports: [
      { name: 'nothing', plan: 'title: Larkfield # ← none' },
      { name: 'obstacles and threats alone', plan: 'reality:\n  threats: [the library may close] # ← none' },
      { name: 'blank', plan: 'reality: { summary: " ", evidence: [""] } # ← none' },
      { name: 'strengths alone', plan: 'reality: { strengths: [Phonics] } # ← strengths' },
      { name: 'an opinion', plan: 'reality: { summary: A warm and busy place. } # ← partly' },
      { name: 'figures from nowhere', plan: 'reality: { evidence: [Nine pupils eat alone] } # ← partly' },
      {
        name: 'baselines from nowhere',
        plan: 'title: Larkfield # ← baselines\ngoals: [{ goal: G, measures: [{ measure: attendance, from: 93% }] }]',
      },
      {
        name: 'baselines in words, from nowhere',
        plan: 'title: Larkfield # ← baselines\ngoals: [{ goal: G, measures: ["attendance: 93% → 95%"] }]',
      },
      {
        name: 'a source without a baseline',
        plan: 'title: Larkfield # ← none\ngoals: [{ goal: G, measures: [{ measure: attendance, to: 96%, source: register }] }]',
      },
    ],
  },
  it,
);

it.each([
  ['A warm and busy place.', 'evidence for it'],
  ['Nine pupils eat alone.', 'the source of its evidence'],
])('names what "%s" lacks', (summary, absent) => {
  const { files, rules } = runRuleOn(currentReality, { plan: `reality: { summary: ${summary} }` });
  expect(files[0]?.findings.map((finding) => sayFinding(finding, rules).says)).toEqual([
    `The plan says where things stand, and does not give ${absent}.`,
  ]);
});
