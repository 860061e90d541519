import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { monitoringLoad } from './monitoring-load.ts';

testRule(
  monitoringLoad,
  {
    silent: [
      'title: Larkfield',
      { name: 'four kinds', plan: 'goals: [{ goal: G, monitoring: [Books, Walks, Voice, Data] }]' },
      {
        name: 'the same in other words, and rows left blank',
        plan: 'goals: [{ goal: G, monitoring: [Book looks, book look, Walks, Voice, Data, "", { what: "" }] }]',
      },
      {
        name: 'one kind in three terms, and one look at three things',
        plan: 'goals: [{ goal: G, monitoring: [Book look – autumn, Book look – spring, Book look – summer, "A look at reading, writing and spelling", Voice] }]',
      },
      {
        name: 'those of a nested goal are its own',
        plan: 'goals: [{ goal: G, monitoring: [A, B, C], goals: [{ goal: H, monitoring: [D, E, F] }] }]',
      },
      {
        name: 'one a week and one each half-term',
        plan: 'monitoring: [{ what: Meeting, when: weekly }, { what: QA cycle, when: half-termly }]',
      },
      {
        name: 'what does not say how often',
        plan: 'monitoring: [{ what: Walks, when: regularly }, { what: Books, when: June }, { what: Data, when: ongoing }]',
      },
      {
        name: 'one kind for many goals',
        plan: `
          goals:
            - { goal: G, monitoring: [{ what: Learning walks, when: weekly }] }
            - { goal: H, monitoring: [{ what: Learning walk, when: weekly }] }
            - { goal: I, monitoring: [Weekly learning walks] }
        `,
      },
    ],
    reports: [
      {
        name: 'five kinds in one line',
        plan: `
          goals:
            - goal: G
              monitoring: Book looks, learning walks, pupil talks, data drops and governor visits # ← kinds
        `,
      },
      {
        name: 'by number and by morning',
        plan: `
          monitoring:
            - { what: Walks, when: 2 x per week } # ← often
            - { what: Registers, when: every morning }
        `,
      },
      {
        name: 'five kinds, under a priority',
        plan: `
          priorities:
            - title: P
              goals:
                - goal: G
                  monitoring: # the list
                    - Books # ← kinds
                    - Walks
                    - Voice
                    - Data
                    - Visits
        `,
      },
      {
        name: 'of the plan and its goals together, in the words for what is done too',
        plan: `
          monitoring:
            - Book looks each fortnight # ← often
          goals:
            - { goal: G, monitoring: [{ what: Walks, when: every Monday }] }
        `,
      },
      {
        name: 'daily, on a goal alone',
        plan: `
          title: A # ← often
          goals: [{ goal: G, monitoring: [{ what: Registers, when: daily }] }]
        `,
      },
    ],
  },
  it,
);
