import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { forAll } from './for-all.ts';

testRule(
  forAll,
  {
    silent: [
      {
        name: 'that all staff were asked',
        plan: 'goals: [Every pupil reads]\ninvolvement: { who: all staff, how: Two meetings in June }',
      },
      { name: 'a list of people', plan: 'goals: ["All children, staff and families read"]' },
      { name: 'the whole school as one word', plan: 'goals: [A whole-school approach to reading]' },
      { name: 'adults', plan: 'goals: [Every child and adult belongs here]' },
      { name: 'a list with longer names', plan: 'goals: ["All boarders, day pupils and staff read"]' },
      { name: 'all-school', plan: 'goals: [All-school assembly each Monday]' },
      { name: 'scholars', plan: 'goals: [Every scholar reads with all staff]' },
      { name: 'a plan that has no goals yet', plan: 'title: Larkfield' },
      {
        name: 'aims that are still to be written',
        plan: 'title: A\nmission: "[What is the school there for?]"\ngoals: [Calm]',
      },
      {
        name: 'one word for the whole school',
        plan: 'mission: A whole-school love of reading\ngoals: [Calm]',
      },
      { name: 'a department', plan: 'level: department\ngoals: [Year 10 pass]' },
      { name: 'a pupil', plan: 'level: student\ngoals: [I read]' },
      {
        name: 'the United States, in a priority and an action',
        plan: `
          priorities:
            - title: 100% of our students graduate
              goals:
                - goal: Ninth graders pass
                  actions: [Each and every educator has a coach]
        `,
      },
      {
        name: 'in Irish',
        plan: 'mission: Gach páiste, gach lá.\ngoals: [The whole staff speaks Irish at lunch]',
      },
      {
        name: 'a measure',
        plan: 'goals: [{ goal: Calm, measures: [all staff who feel safe, all pupils who feel safe] }]',
      },
      {
        name: 'what is inherited',
        files: {
          'trust.plan.yaml': 'id: t\ntitle: T\nmission: Everyone is welcome.\ngoals: [Growth]',
          'school.plan.yaml': 'id: s\ntitle: S\nparent: t\ngoals: [Growth]',
        },
      },
    ],
    reports: [
      {
        name: 'the whole of the year',
        plan: 'title: A # ← some\ngoals: [Clubs run the whole school year]',
      },
      {
        name: 'times are nobody',
        plan: 'title: A # ← some\ngoals: [Every day pupils read and each lesson staff smile]',
      },
      {
        name: 'not all',
        plan: 'title: A # ← some\ngoals: [Not all pupils walk to school, All staff walk to school]',
      },
      {
        name: 'a word within a word',
        plan: 'title: A # ← some\ngoals: [Small staff teams, Overall pupils improve, All staff smile]',
      },
      {
        name: 'evidence, monitoring and what is not done',
        plan: `
          title: A # ← some
          reality: { summary: All pupils and all staff like it here }
          goals: [{ goal: Calm, monitoring: [All staff surveys] }]
          notDoing: [Homework for all pupils]
        `,
      },
    ],
  },
  it,
);
