import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { goalConcrete } from './goal-concrete.ts';

testRule(
  goalConcrete,
  {
    silent: [
      {
        name: 'an artefact that an action makes',
        plan: 'goals: [{ goal: Improve handwriting, actions: [A new scheme] }]',
      },
      {
        name: 'a thing of any kind that an action leaves behind',
        plan: 'goals: [{ goal: Strengthen handover, actions: [Publish a one-page form] }]',
      },
      'title: Larkfield',
      { name: 'a goal without words', plan: 'goals: [{ id: read }]' },
      {
        name: 'a heading with no vague word',
        plan: 'goals: [Staff wellbeing, Oracy, behaviour, RE results]',
      },
      {
        name: 'nouns and names that look like vague words',
        plan: `
          goals:
            - All outstanding dinner debts are written off
            - Support staff choose to stay
            - Building works end in May
            - Drivers arrive on time
            - Key stage 2 pupils read to key stage 1
            - Children with challenging behaviour have a place to go
            - A good level of talk at every table
            - Every pupil knows how to improve their work
            - Ensure that every child is greeted by name
        `,
      },
      {
        name: 'a measure on the goal above',
        plan: 'goals: [{ goal: Read, measures: [pages], goals: [Promote reading, "Goal A – Promote maths"] }]',
      },
      {
        name: 'a measure on the priority',
        plan: 'priorities: [{ title: Read, measures: [pages], goals: [Promote reading] }]',
      },
      {
        name: 'an artefact that reminds people',
        plan: 'goals: [{ goal: Promote talk, communication: [{ what: A sign, kind: artefact }] }]',
      },
      { name: 'a change in its own words', plan: 'goals: [Improve reading ages from 8.2 to 9]' },
      { name: 'something counted', plan: 'goals: [Increase the number of families who come]' },
    ],
    reports: [
      {
        name: 'a verb that is the name of a thing as well',
        plan: 'goals: [{ goal: Review the curriculum, actions: [Map the texts] }] # ← vague',
      },
      {
        name: 'where it happens is no artefact, nor is a name in capitals',
        plan: `
          goals:
            - { goal: Improve problem solving, actions: [Problem of the week in the hall] } # ← vague
            - { goal: Strengthen the use of MAP data, actions: [Meetings] } # ← vague
        `,
      },
      {
        name: 'the same thing said in several ways',
        plan: `
          goals:
            - Improve marking # ← vague
            - To improve marking # ← vague
            - We will improve marking # ← vague
            - Goal A – Improve marking # ← vague
            - "1.2 SMART Goal 3: Improve marking" # ← vague
            - By July 2027, we will improve marking # ← vague
            - Improving marking # ← vague
            - Marking improves # ← vague
            - Marking is improved # ← vague
            - Improvement of marking # ← vague
            - "Goal 3: Improve marking" # ← vague
        `,
      },
      {
        name: 'words of praise, and verbs of two words',
        plan: `
          goals:
            - A consistent approach to talk in class # ← vague
            - Focus on oracy # ← vague
            - Support staff to plan talk # ← vague
            - Robust procedures # ← vague
        `,
      },
      {
        name: 'blank milestones and things that do not remind',
        plan: `
          goals:
            - goal: Promote talk # ← vague
              milestones: [" "]
              communication: [{ what: Briefing, kind: routine }]
              actions: [Talk about it]
        `,
      },
    ],
  },
  it,
);

it('does not call missing what is there and broken', () => {
  const text = 'id: a\ntitle: A\ngoals:\n  - goal: Promote talk\n    milestones: 7\n';
  const ids = lint({ name: 'a.plan.yaml', text }).files.flatMap(({ findings }) =>
    findings.map(({ ruleId }) => ruleId),
  );
  expect(ids).toContain('schema');
  expect(ids).not.toContain('goal-concrete');
});
