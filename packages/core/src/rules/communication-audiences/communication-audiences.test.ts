import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { communicationAudiences } from './communication-audiences.ts';

testRule(
  communicationAudiences,
  {
    silent: [
      { name: 'no communication', plan: 'goals: [Read]' },
      { name: 'everyone', plan: 'communication: [{ what: Wall, audience: everyone }]' },
      {
        name: 'in the words of several countries',
        plan: 'communication: [{ what: Pānui, audience: whānau }, { what: Hui, audience: kaiako }, { what: Karakia, audience: tamariki }]',
      },
      {
        name: 'by the place, where nobody says whom it is for',
        plan: 'communication: [Assembly each Monday, Staffroom display, Newsletter]',
      },
      {
        name: 'the community',
        plan: 'communication: [{ what: Letter, audience: [community, pupils, staff] }]',
      },
      { name: 'where everybody passes', plan: 'communication: [The reading tree in the foyer]' },
      {
        name: 'over the plan and its goals',
        plan: `
          communication: [{ what: Briefing, audience: staff }]
          goals: [{ goal: Read, communication: [{ what: Assembly, audience: pupils }, { what: Letter, audience: families }] }]
        `,
      },
      {
        name: 'a department without parents',
        plan: 'level: department\ncommunication: [{ what: Redraft wall, audience: [students, staff] }]',
      },
      {
        name: 'a class',
        plan: 'level: classroom\ncommunication: [{ what: Chain on the door, audience: [pupils, parents] }]',
      },
      {
        name: 'a nursery, whose children are too young to be told',
        plan: 'unit: Sunbeams Nursery School\ncommunication: [{ what: Board by the door, audience: [parents, staff] }]',
      },
      { name: 'a placeholder', plan: 'communication: TBC' },
    ],
    reports: [
      {
        name: 'leaders and governors are not the staff',
        plan: `
          communication:
            - { what: Report, audience: [SLT, governors] } # ← unreached
            - { what: Assembly, audience: [pupils, parents] }
        `,
      },
      {
        name: 'what an item says counts for more than where it usually is',
        plan: 'communication:\n  - { what: Newsletter, audience: staff } # ← unreached',
      },
      { name: 'nobody', plan: 'communication:\n  - Posters # ← unsaid\n  - Weekly message' },
      {
        name: 'a primary school with a nursery',
        plan: 'unit: Hill Primary and Nursery School\ncommunication:\n  - { what: Board, audience: [parents, staff] } # ← unreached',
      },
    ],
  },
  it,
);

it('says that it cannot tell whom an item reaches', () => {
  const plan = 'communication: [{ what: Briefing, audience: staff }, { what: Message, audience: the Larks }]';
  const [file] = runRuleOn(communicationAudiences, { plan }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ why }) => why)).toEqual([
    'Whether this reaches students and parents could not be told.',
  ]);
});
