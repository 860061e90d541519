import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { impactShared } from './impact-shared.ts';

testRule(
  impactShared,
  {
    silent: [
      { name: 'nothing is communicated or monitored', plan: 'goals: [Read]' },
      { name: 'a data wall', plan: 'communication: [{ what: Data wall, audience: staff }]' },
      { name: 'how many', plan: 'communication: [{ what: How many read at home, audience: staff }]' },
      {
        name: 'what is working well',
        plan: 'communication: [Department meetings open with what is working well]',
      },
      { name: 'monitoring that staff look at', plan: 'monitoring: [{ what: Book looks, who: HoDs }]' },
      {
        name: 'monitoring of a goal, reported to staff',
        plan: 'goals: [{ goal: Read, monitoring: [{ what: Records, reportedTo: [governors, all staff] }] }]',
      },
      {
        name: 'a review by staff',
        plan: 'monitoring: [Records]\nreviews: [{ on: 2027-01, forum: Staff meeting }]',
      },
      {
        name: 'an action',
        plan: 'communication: [Assembly]\ngoals: [{ goal: Read, actions: [Share reading results with teachers each month] }]',
      },
      { name: 'what is still to be written', plan: 'monitoring: [{ what: Books, reportedTo: TBC }]' },
      { name: 'a class', plan: 'level: classroom\ncommunication: [A chain on the door]' },
    ],
    reports: [
      {
        name: 'data that nobody is to see',
        plan: 'communication: [{ what: Data protection training, audience: staff }] # ← none',
      },
      {
        name: 'impact for governors, and other news for staff',
        plan: `
          communication:
            - { what: Results, audience: governors } # ← none
            - { what: Duty list, audience: staff }
        `,
      },
      {
        name: 'monitoring that leaders keep to themselves',
        plan: 'monitoring: [{ what: Data drop, who: SLT, reportedTo: governors }] # ← unreported',
      },
    ],
  },
  it,
);

it('says that it cannot tell whether impact reaches staff', () => {
  const [file] = runRuleOn(impactShared, { plan: 'communication: [Progress chart]' }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ why }) => why)).toEqual([
    'Whether this reaches staff could not be told.',
  ]);
});
