import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { priorityRationale } from './priority-rationale.ts';

testRule(
  priorityRationale,
  {
    silent: [
      'title: Larkfield',
      { name: 'no priorities', plan: 'goals: [Read, Write]' },
      { name: 'a teacher', plan: 'level: teacher\npriorities: [Reading]' },
      { name: 'in one word each', plan: 'priorities: [{ title: A, why: Because, insteadOf: B }]' },
      {
        name: 'reasons that compare',
        plan: `
          priorities:
            - { title: A, why: Writing is our weakest subject. }
            - { title: B, why: We chose it rather than a new behaviour policy. }
            - { title: C, why: Attendance comes first; without it nothing else works. }
            - { title: I, why: "Of our four weak spots this one holds the others back." }
            - { title: J, why: "Writing can follow in 2028; pupils must be here first." }
            - { title: K, why: It is the one thing that all five of our schools share. }
            - { title: L, why: "We chose this and not behaviour, which has settled." }
            - { title: G, why: Nothing can be taught to empty chairs; behaviour will wait until spring. }
            - { title: H, why: "We looked at homework too, but pupils who are here need less of it." }
            - { title: D, goals: [{ goal: E, goals: [{ goal: F, why: The gap is widest here. }] }] }
        `,
      },
      {
        name: 'a placeholder is for another rule',
        plan: 'priorities: [{ title: A, why: TBC, insteadOf: TBC }]',
      },
    ],
    reports: [
      {
        name: 'blank fields, the short form',
        plan: `
          priorities:
            - Reading # ← neither
            - { title: Writing, why: ' ', insteadOf: '' } # ← neither
        `,
      },
      {
        name: 'each gap apart where there are goals',
        plan: `
          priorities:
            - { title: Reading, goals: [Read] } # ← noWhy notOthers
            - { title: Writing, why: It opens doors., goals: [Write] } # ← notOthers
            - { title: Music, insteadOf: Art, goals: [Sing] } # ← noWhy
        `,
      },
      {
        name: 'superlatives that compare pupils, and not what could be worked on',
        plan: `
          priorities:
            - { title: Attendance, why: Those who are away most have the longest way to go. } # ← notOthers
            - { title: Results, why: They do not yet open the doors that our pupils name. } # ← notOthers
        `,
      },
      {
        name: 'what the plan leaves out does not say why this priority was chosen',
        plan: `
          priorities:
            - { title: Reading, why: It opens doors. } # ← notOthers
          notDoing: [{ what: A new timetable, why: The present one works }]
        `,
      },
    ],
  },
  it,
);

it('says in one finding of how many priorities it is true', () => {
  const { files, rules } = runRuleOn(priorityRationale, { plan: 'priorities: [A, B, { title: C, why: D }]' });
  expect(files[0]?.findings.map((finding) => sayFinding(finding, rules).says)).toEqual([
    '2 of 3 priorities say neither why they matter nor why they come before others.',
    'The priority "C" does not say why it comes before others.',
  ]);
});

describe('beside other rules', () => {
  const said = (fields: string, rules = {}): readonly string[] => {
    const { files } = lint({ name: 'a.plan.yaml', text: `id: a\ntitle: A\n${fields}\n` }, { rules });
    return (files[0]?.findings ?? [])
      .filter(({ ruleId }) => ['goal-why', 'priority-rationale', 'schema'].includes(ruleId))
      .map(({ ruleId, messageId }) => `${ruleId}/${messageId}`);
  };

  it('does not say again what goal-why says of a goal under the priority', () => {
    const plan = 'priorities: [{ title: A, goals: [B] }]';
    expect(said(plan)).toEqual(['priority-rationale/notOthers', 'goal-why/none']);
    expect(said(plan, { 'goal-why': 'off' })).toEqual([
      'priority-rationale/noWhy',
      'priority-rationale/notOthers',
    ]);
  });

  it.each([
    ['priorities: [{ title: A, why: 7, insteadOf: B }]', []],
    ['priorities: [{ title: A, why: 7 }]', ['priority-rationale/notOthers']],
    ['priorities: [{ title: A, insteadOf: [B, C] }]', ['priority-rationale/noWhy']],
  ])('says no more than what is absent beside a field that is broken: %s', (plan, expected) => {
    expect(said(plan).filter((finding) => !finding.startsWith('schema'))).toEqual(expected);
    expect(said(plan).some((finding) => finding.startsWith('schema'))).toBe(true);
  });
});
