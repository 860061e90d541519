import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { communicationKinds } from './communication-kinds.ts';

testRule(
  communicationKinds,
  {
    silent: [
      { name: 'no communication', plan: 'goals: [Read]' },
      {
        name: 'all three, in American spelling',
        plan: 'communication: [{ kind: forum, what: A }, { kind: routine, what: B }, { kind: artifact, what: C }]',
      },
      { name: 'told by the words', plan: 'communication: [Staff meeting, Learning walks, Noticeboard]' },
      {
        name: 'what comes round is a routine',
        plan: 'communication: [{ what: Assembly, when: weekly }, Posters]',
      },
      {
        name: 'a message is something to read and comes round',
        plan: 'communication: [Assembly, Newsletter]',
      },
      { name: 'a class', plan: 'level: classroom\ncommunication: [{ kind: artefact, what: Chain }]' },
    ],
    reports: [
      {
        name: 'the kind that is given counts for more than the words',
        plan: 'communication:\n  - { kind: forum, what: Newsletter, when: weekly } # ← missing',
      },
      { name: 'one alone', plan: 'communication:\n  - A display in the hall # ← missing' },
    ],
  },
  it,
);

it('names what is missing', () => {
  const plan = 'communication: [{ kind: routine, what: Line meetings }]';
  expect(runRuleOn(communicationKinds, { plan }).files[0]?.findings[0]?.args['missing']).toBe(
    'forum and no artefact',
  );
});

it('says that it cannot tell of what kind an item is', () => {
  const plan =
    'communication: [{ kind: forum, what: Assembly }, { what: Maths trail in the yard, when: weekly }]';
  const [file] = runRuleOn(communicationKinds, { plan }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ why }) => why)).toEqual([
    'Whether this is an artefact could not be told.',
  ]);
});
