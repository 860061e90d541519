import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { acronyms } from './acronyms.ts';

const goal = (text: string): string => `goals: ["${text}"]`;

testRule(
  acronyms,
  {
    silent: [
      'title: Larkfield',
      ...[
        'Close the gap between FSM pupils and others at GCSE',
        'TAs, LSAs and the SENCo’s team meet the GP',
        'Families of ELLs meet the PTA; IEPs and 504s are read',
        'Part III, chapter XIV, P1 to S4, Y6, K-12, 5GCSEs',
        'ALL pupils read NOW, and NOT later',
        'EVERY CHILD COUNTS',
        'Put up the sign NO BALL GAMES by the gate',
        'READING',
        'Meet Mr QZ Orr',
        'Use PowerPoint and WellComm with McKinney',
        'The quality improvement officer (QIO) and the QIOs of others',
        'QIO (quality improvement officer) and our QIO',
        'QIO: quality improvement officer',
        'Teaching and learning (T&L) in T&L time',
      ].map((text) => ({ name: text, plan: goal(text) })),
      { name: 'a word that the plan also writes in small letters', plan: 'goals: [BRAVE pupils are brave]' },
      { name: 'initials of the name, and the id', plan: 'title: Cedar Valley District\ngoals: [CVD reads]' },
      { name: 'a short form in the name', plan: 'unit: Larkfield QZX\ngoals: [The QZX reads]' },
      {
        name: 'initials of people',
        plan: 'goals: [{ goal: Read, owner: [QZ, QZX], monitoring: [{ what: Books, who: XQ }] }]',
      },
      {
        name: 'the glossary, in the plural and small letters',
        plan: 'glossary: { qios: officers }\ngoals: [The QIO reads]',
      },
      {
        name: 'the glossary, the other way round',
        plan: 'glossary: { quality officer: QO }\ngoals: [The QO reads]',
      },
      {
        name: 'dates and ids',
        plan: 'id: XQZ\ncalendar: [{ term: HTX }]\ngoals: [{ id: QZX, goal: Read, by: HTX }]',
      },
      {
        name: 'the glossary of the plan above',
        files: {
          'trust.plan.yaml': 'id: t\ntitle: T\nglossary: { QIO: quality improvement officer }',
          'school.plan.yaml': 'id: s\ntitle: S\nparent: t\ngoals: [The QIO reads]',
        },
      },
    ],
    reports: [
      {
        name: 'once for each, where it stands first, in the plural too',
        plan: `
          goals:
            - Two QIOs meet the NGRTX team # ← unexplained unexplained
            - The QIO meets the NGRTX team
        `,
      },
      {
        name: 'a bracket that explains something else',
        plan: `${goal('The QIO (since May) reads')} # ← unexplained`,
      },
      {
        name: 'a bracket behind other words',
        plan: `${goal('Officers of our council (QIO) read')} # ← unexplained`,
      },
      {
        name: 'mixed letters and marks',
        plan: 'goals: [BfL is calm, T&L is lively] # ← unexplained unexplained',
      },
      {
        name: 'in a field of people, where it is too long for initials',
        plan: 'goals: [{ goal: Read, owner: QZXY }] # ← unexplained',
      },
    ],
  },
  it,
);

it('names all of them in one finding, the first dozen by name', () => {
  const all = Array.from('ABCDEFGHIJKLMNO', (letter) => `Q${letter}QZ`);
  const [finding] = runRuleOn(acronyms, { plan: goal(all.join(', or ')) }).files[0]?.findings ?? [];
  expect(finding?.count).toBe(15);
  expect(finding?.args['all']).toHaveLength(13);
  expect(finding?.args['all']).toContain('3 more');
});

it.each([
  ['as the format has them', 'involvement: [QZX meets]\ngoals: [QZX reads]\n'],
  ['the other way round', 'goals: [QZX reads]\ninvolvement: [QZX meets]\n'],
])('points to the same place in whatever order the fields stand: %s', (_name, plan) => {
  const [finding] = runRuleOn(acronyms, { plan }).files[0]?.findings ?? [];
  expect(finding?.at.pointer).toBe('/goals/0');
});

it('points to the first item of a list, by its number', () => {
  const items = Array.from({ length: 12 }, (_, at) => (at === 2 || at === 10 ? 'QZX reads' : 'We read'));
  const [finding] = runRuleOn(acronyms, { plan: `goals: [${items.join(', ')}]` }).files[0]?.findings ?? [];
  expect(finding?.at.pointer).toBe('/goals/2');
});
