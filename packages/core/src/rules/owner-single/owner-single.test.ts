import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { ownerSingle } from './owner-single.ts';

const goals = (...owners: string[]): string =>
  `goals:\n${owners.map((owner) => `  - { goal: G, owner: ${owner} }\n`).join('')}`;

testRule(
  ownerSingle,
  {
    silent: [
      'title: Larkfield',
      {
        name: 'one, a pair, three, a named team',
        plan: goals(
          ...[
            'SLT',
            'School office',
            'Literacy team',
            'Co-heads',
            'Principal & School Leadership Team',
            'me',
          ],
          ...[
            '[Headteacher, SENCO]',
            '[Headteacher, SENCO, Bursar]',
            'Governing body',
            'Grade 3 teachers',
            'P4 teachers',
          ],
          ...['Teacher', 'TA', 'English department', 'Key persons', 'Room leaders'],
        ),
      },
      {
        name: 'a group with somebody who can be asked',
        plan: goals('Headteacher and all staff', '"Teachers, led by the DHT"', 'all staff (SENCO to check)'),
      },
      {
        name: 'many, of whom one is marked',
        plan: goals(
          '[Deputy Head (lead), SENCO, Librarian, Bursar]',
          '"Lead: SENCO; Headteacher; Librarian; Bursar"',
          'DHT with SENCO and English lead and Librarian',
          '[Headteacher, "supported by SENCO", Librarian, Bursar]',
        ),
      },
      {
        name: 'one title with several parts',
        plan: goals('"Assistant Principal, Curriculum, Instruction and Assessment"'),
      },
      { name: 'what is still open', plan: goals('TBC', '"[who?]"', '"all staff / TBC"', '" "') },
      { name: 'a class', plan: 'level: classroom\ngoals: [{ goal: Read, owner: everyone }]' },
      {
        name: 'groups that carry out an action',
        plan: 'goals: [{ goal: G, owner: SENCO, actions: [{ do: A, owner: TAs }, { do: B, owner: subject leaders }] }]',
      },
    ],
    reports: [
      {
        name: 'tutors, who are as many as teachers',
        plan: 'goals: [{ goal: G, owner: SENCO, actions: [{ do: Ring home, owner: tutors }] }] # ← nobody',
      },
      {
        name: 'everybody, under many names',
        plan: `
          goals:
            - { goal: A, owner: All staff } # ← nobody
            - { goal: B, owner: everyone } # ← nobody
            - { goal: E, owner: Class teachers and SNAs } # ← nobody
            - { goal: F, owner: Teacher aides } # ← nobody
            - { goal: C, owner: [Teachers, teaching assistants] } # ← nobody
            - { goal: D, owner: All class teachers } # ← nobody
            - { goal: E, owner: every teacher } # ← nobody
            - { goal: F, owner: the whole school } # ← nobody
            - { goal: G, owner: Pawb } # ← nobody
        `,
      },
      {
        name: 'groups in which nobody is named',
        plan: `
          priorities:
            - { title: A, owner: HoDs } # ← nobody
            - { title: B, owner: all subject leaders } # ← nobody
          goals:
            - { goal: C, owner: pupils and parents } # ← nobody
            - { goal: D, goals: [{ goal: E, owner: working party }] } # ← nobody
        `,
      },
      {
        name: 'actions of everybody',
        plan: `
          goals:
            - goal: G
              owner: SENCO
              actions:
                - { do: A, owner: all } # ← nobody
                - { do: B, owner: class teachers } # ← nobody
        `,
      },
      {
        name: 'four or more, in a list or in one text',
        plan: `
          goals:
            - { goal: A, owner: Headteacher/DHT/SENCO/English lead } # ← crowd
            - { goal: B, owner: "JS, KP, RB, TM" } # ← crowd
            - { goal: C, owner: [Smith, Jones, Patel, Khan] } # ← crowd
            - { goal: D, owner: "HT, DHT, English lead and Maths lead" } # ← crowd
        `,
      },
    ],
  },
  it,
);
