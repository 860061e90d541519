import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { ownerLoad } from './owner-load.ts';

const nine = '[A, B, C, D, E, F, G, H, I]';

testRule(
  ownerLoad,
  {
    silent: [
      {
        name: 'one of four who own a priority',
        plan: `
          priorities:
            - title: A
              owner: [Director of Facilities, CFO, Energy Manager, Risk Manager]
              goals: [B, C, { goal: D, owner: Energy Manager }, E]
        `,
      },
      'title: Larkfield',
      { name: 'three goals', plan: 'priorities: [{ title: A, owner: HT, goals: [B, C, D] }]' },
      {
        name: 'exactly half',
        plan: 'goals: [{ goal: A, owner: HT }, { goal: B, owner: HT }, { goal: C, owner: DHT }, D]',
      },
      { name: 'a team is nobody', plan: 'priorities: [{ title: A, owner: SLT, goals: [B, C, D, E] }]' },
      {
        name: 'several people are nobody',
        plan: 'priorities: [{ title: A, owner: Year heads, goals: [B, C, D, E] }]',
      },
      { name: 'nobody yet is nobody', plan: 'priorities: [{ title: A, owner: TBC, goals: [B, C, D, E] }]' },
      {
        name: 'two deputies',
        plan: `
          priorities:
            - { title: A, owner: Deputy Headteacher (Pastoral), goals: [B, C] }
            - { title: D, owner: Deputy Headteacher (Academic), goals: [E, F] }
        `,
      },
      {
        name: 'a role that several people hold',
        plan: `
          staff: [headteacher, deputy headteachers, { role: SENCO, count: 2 }]
          goals:
            - { goal: A, owner: Deputy Headteacher }
            - { goal: B, owner: DHT }
            - { goal: C, owner: Deputy Headteacher }
            - { goal: D, owner: SENCO, actions: ${nine} }
        `,
      },
      {
        name: 'a class',
        plan: 'level: classroom\npriorities: [{ title: A, owner: Teacher, goals: [B, C, D, E] }]',
      },
      {
        name: 'a teacher',
        plan: 'level: Teacher\npriorities: [{ title: A, owner: me, goals: [B, C, D, E] }]',
      },
      {
        name: 'what is done or stopped',
        plan: `
          goals:
            - goal: A
              owner: HT
              actions: [B, C, D, E, F, G, H, I, { do: J, status: done }, { do: K, status: stopped }]
        `,
      },
      {
        name: 'nested goals are part of theirs',
        plan: `
          goals:
            - { goal: A, owner: HT, goals: [B, C, D, E, F] }
            - { goal: G, owner: DHT }
            - { goal: H, owner: SENCO }
            - { goal: I, owner: PE lead }
        `,
      },
    ],
    reports: [
      {
        name: 'the head of a department, of which its plan has one',
        plan: `
          title: History # ← goals
          level: department
          goals:
            - { goal: A, owner: Head of Department }
            - { goal: B, owner: Teacher in charge of KS3 }
            - { goal: C, owner: Head of Department }
            - { goal: D, owner: Head of Department }
        `,
      },
      {
        name: 'by role, by name and by both',
        plan: `
          title: A # ← goals
          goals:
            - { goal: A, owner: Headteacher (Mrs Lowe) }
            - { goal: B, owner: Mrs Lowe }
            - { goal: C, owner: HT }
            - { goal: D, owner: SENCO }
        `,
      },
      {
        name: 'from the priority, in other words, beside somebody who shares',
        plan: `
          title: Our plan # ← goals
          priorities:
            - { title: A, owner: Principal, goals: [B, C, { goal: D, owner: SENCO }] }
          goals:
            - { goal: E, owner: [Head Teacher, SENCO] }
        `,
      },
      {
        name: 'actions without an owner are for who leads the goal, nested or not',
        plan: `
          title: Our plan # ← actions
          goals:
            - goal: A
              owner: Mrs Khan
              actions: [B, C, D, E, { do: F, owner: SENCO }]
              goals:
                - { goal: G, actions: [H, I, J, K] }
            - goal: L
              actions: [{ do: M, owner: Mrs Khan }]
        `,
      },
      {
        name: 'both at once, and said once',
        plan: `
          title: Our plan # ← both
          priorities:
            - title: A
              owner: HT
              goals: [B, C, { goal: D, actions: ${nine} }, { goal: E, owner: DHT }]
        `,
      },
      {
        name: 'one action may be on two lists',
        plan: `
          title: Our plan # ← actions actions
          goals:
            - { goal: A, owner: [SENCO, HT], actions: ${nine} }
        `,
      },
    ],
  },
  it,
);
