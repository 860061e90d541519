import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { resources } from './resources.ts';

testRule(
  resources,
  {
    silent: [
      'title: Larkfield',
      {
        name: 'what needs little more than goodwill, or only sounds alike',
        plan: `
          goals:
            - goal: G
              actions:
                - Give pupils time
                - Train journey to the coast
                - Plan the train journey
                - Release the spring data
                - Build relationships with parents
                - Build on what works
                - Building supervisor opens the hall
                - Construct a timetable
                - Employ the same marking code
                - Appoint pupil ambassadors
                - Recruit parent volunteers
                - Review the training plan
                - Training needs of new staff
                - Order of service
                - Buy in to the vision
                - Potty training
        `,
      },
      {
        name: 'what says what it needs, in a field or in its words',
        plan: `
          goals:
            - goal: G
              actions:
                - { do: Train all teachers, resources: Two staff meetings }
                - { do: Buy books, cost: £400 }
                - { do: Buy books, cost: from the book fund }
                - Hire two interventionists ($118,400, Title I)
                - Buy 120 short books
                - Release time of half a day per half term
                - Employ a counsellor for a day a week
                - Train all TAs, funded by the trust
                - Staff training on a Tuesday afternoon, 3 sessions
        `,
      },
      { name: 'what is over', plan: 'goals: [{ goal: G, actions: [{ do: Buy books, status: done }] }]' },
    ],
    reports: [
      {
        name: 'how many are hired or trained, which is not what it takes',
        plan: `
          goals:
            - goal: G
              actions:
                - Hire two corridor supervisors # ← unsaid
                - Train all twelve lunchtime staff # ← unsaid
        `,
      },
      {
        name: 'training by the names of other countries',
        plan: 'goals: [{ goal: G, actions: [Writing PLD with a facilitator] }] # ← unsaid',
      },
      {
        name: 'half a post is no amount',
        plan: 'goals: [{ goal: G, actions: [Hire half time support worker] }] # ← unsaid',
      },
      {
        name: 'how often it happens is no amount',
        plan: 'goals: [{ goal: G, actions: [Release teachers for data talks 1 x per term] }] # ← unsaid',
      },
      {
        name: 'classes and the number of a strategy are no amounts',
        plan: `
          goals:
            - goal: G
              actions:
                - "Strategy 1: Train all K-3 teachers in reading" # ← unsaid
                - Train all Year 7 to 9 teachers in reading # ← unsaid
        `,
      },
      {
        name: 'train, buy, hire, release, build, in other words too',
        plan: `
          goals:
            - goal: G
              actions:
                - Train all teachers in reading an IEP # ← unsaid
                - SENCO to train TAs # ← unsaid
                - Phonics training for Year 1 # ← unsaid
                - Deliver training on attachment # ← unsaid
                - Buy mini whiteboards # ← unsaid
                - Purchase of readers # ← unsaid
                - Order locks for the toilets # ← unsaid
                - Recruit a SENCO # ← unsaid
                - Employ a counsellor # ← unsaid
                - Release subject leaders to visit classes # ← unsaid
                - Supply cover for moderation # ← unsaid
                - Build a reading garden # ← unsaid
                - Refurbish the library # ← unsaid
        `,
      },
      {
        name: 'numbers that are no amounts',
        plan: `
          goals:
            - goal: G
              actions:
                - Train yard leaders from Years 5 and 6 # ← unsaid
                - Buy readers for Key Stage 2 by 2027 # ← unsaid
                - { do: Buy shelves, resources: "", cost: "" } # ← unsaid
        `,
      },
    ],
  },
  it,
);
