import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { goalSingle } from './goal-single.ts';

testRule(
  goalSingle,
  {
    silent: [
      'title: Larkfield',
      { name: 'a goal without words', plan: 'goals: [{ id: read }]' },
      {
        name: 'one goal, though it says and',
        plan: `
          goals:
            - Every child reads and writes every day
            - Raise attendance and punctuality
            - Raise standards in reading and improve reading for pleasure
            - Improve feedback so that pupils act on it and raise attainment
            - Improve behaviour and implement the new policy
            - Improve behaviour and train staff
            - Raise the profile of reading and ensure that pupils enjoy it
            - I ask better questions and wait for the answer
            - Complete the gym on time and on budget
            - Teachers and support staff choose to stay
            - Increase the graduation rate and cut dropouts
            - A fall in absence and an increase in reading
        `,
      },
      {
        name: 'measures of one kind, of several kinds each, or of no known kind',
        plan: `
          goals:
            - goal: Read
              measures: [reading age, attendance]
            - goal: Buses
              measures: [buses on time, driver vacancies]
            - goal: Supply
              measures: [cost of staff turnover]
        `,
      },
    ],
    reports: [
      {
        name: 'a second aim that is no figure',
        plan: `
          goals:
            - Develop stronger links with parents and promote a welcoming ethos # ← joined
            - Strengthen reserves and streamline finance systems # ← joined
            - Cut the working week from 52 hours to 47 and review the meeting schedule # ← joined
        `,
      },
      {
        name: 'what people write of themselves, and below the number of a framework',
        plan: `
          goals:
            - be nicer to my sister and read more # ← joined
            - KIS 1.b Build confidence in writing and develop a culture of high expectations # ← joined
            - Secure our finances and drive best value # ← joined
        `,
      },
      {
        name: 'the same two goals, said in several ways',
        plan: `
          goals:
            - To improve reading and to raise attendance # ← joined
            - Improving reading and raising attendance # ← joined
            - "1.2 Improve reading & raise attendance" # ← joined
            - Improve reading; raise attendance # ← joined
            - Improve reading, raise attendance and cut exclusions # ← joined
            - Reading improves and absence falls # ← joined
            - Embedding phonics in Reception and rebuilding links with families # ← joined
        `,
      },
      {
        name: 'one finding for one goal',
        plan: 'goals: [{ goal: Improve reading and raise income, measures: [reading, income] }] # ← joined',
      },
      {
        name: 'nested goals',
        plan: 'goals: [{ goal: Read, goals: [Improve reading and recruit teachers] }] # ← joined',
      },
    ],
  },
  it,
);
