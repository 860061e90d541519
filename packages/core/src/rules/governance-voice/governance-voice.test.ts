import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { governanceVoice } from './governance-voice.ts';

testRule(
  governanceVoice,
  {
    silent: [
      { name: 'involvement', plan: 'involvement: [{ who: trustees, how: an evening }]' },
      { name: 'monitoring', plan: 'monitoring: [{ what: Book looks, reportedTo: LGB }]' },
      { name: 'Ireland', plan: 'reviews: [{ on: 2027-01, forum: Board of Management }]' },
      { name: 'the United States', plan: 'reviews: [{ on: 2027-01, forum: School Site Council }]' },
      { name: 'Scotland', plan: 'involvement: [{ who: the Parent Council, how: two meetings }]' },
      { name: 'an owner', plan: 'goals: [{ goal: Visit, owner: Chair of governors }]' },
      { name: 'an action', plan: 'goals: [{ goal: Visit, actions: [Invite each governor to a lesson] }]' },
      { name: 'the board by its short name', plan: 'monitoring: [{ what: Figures, reportedTo: the board }]' },
      { name: 'a department', plan: 'level: department\ngoals: [Redraft]' },
    ],
    reports: [
      { name: 'a staff list is no part', plan: 'staff: [headteacher, governors] # ← none' },
      {
        name: 'boards to write on',
        plan: 'communication: [A display board in the hall] # ← none',
      },
      { name: 'a trust', plan: 'level: trust # ← none\ngoals: [Read]' },
    ],
  },
  it,
);

it('is off unless it is asked for', () => {
  const text = 'id: a\ntitle: A\nlevel: school\ngoals: [Read]\n';
  const ids = (preset: string): readonly string[] =>
    lint([{ name: 'a.plan.yaml', text }], { preset }).files[0]?.findings.map(({ ruleId }) => ruleId) ?? [];
  expect(ids('recommended')).not.toContain('governance-voice');
  expect(ids('all')).toContain('governance-voice');
});
