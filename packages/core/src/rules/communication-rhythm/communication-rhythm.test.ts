import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { communicationRhythm } from './communication-rhythm.ts';

testRule(
  communicationRhythm,
  {
    silent: [
      { name: 'no communication', plan: 'goals: [Read]' },
      { name: 'on a goal', plan: 'goals: [{ goal: Read, communication: [{ what: A, when: fortnightly }] }]' },
      {
        name: 'all year long',
        plan: 'communication: [{ what: Assembly, when: "throughout the year, every Friday" }]',
      },
      { name: 'ten times a year', plan: 'communication: [{ what: Newsletter, when: 10 times a year }]' },
      { name: 'in its name', plan: 'communication: [Weekly briefing]' },
      {
        name: 'with something that comes round',
        plan: 'communication: [{ what: A story, when: at every staff meeting }]',
      },
      { name: 'a class', plan: 'level: classroom\ncommunication: [A chain on the door]' },
    ],
    reports: [
      { name: 'one month', plan: 'communication:\n  - { what: Assembly, when: 2026-11 } # ← none' },
      {
        name: 'one term',
        plan: 'communication:\n  - { what: Assembly, when: weekly in the autumn term } # ← none',
      },
      {
        name: 'too seldom',
        plan: 'communication:\n  - { what: Newsletter, when: every half term } # ← none',
      },
      {
        name: 'nobody says how often',
        plan: 'communication:\n  - { what: Newsletter, when: regularly } # ← none',
      },
      { name: 'always there', plan: 'communication:\n  - { what: A display, when: ongoing } # ← none' },
    ],
  },
  it,
);
