import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { successIsOutcome } from './success-is-outcome.ts';

const silently = (measure: string) => ({
  name: measure,
  plan: `goals: [{ goal: Read, measures: ["${measure}"] }]`,
});
const reported = (measure: string) => ({
  name: measure,
  plan: `goals: [{ goal: Read, measures: ["${measure}"] }] # ← outputs`,
});

testRule(
  successIsOutcome,
  {
    silent: [
      'goals: [Read]',
      {
        name: 'a measure that has only figures',
        plan: 'goals: [{ goal: Read, measures: [{ from: 1, to: 2 }] }]',
      },
      {
        name: 'an outcome on the goal above',
        plan: 'goals: [{ goal: A, measures: [reading age], goals: [{ goal: B, measures: [policy written] }] }]',
      },
      {
        name: 'a figure in its own words',
        plan: 'goals: [{ goal: Attendance from 93% to 96%, measures: [letters sent, policy written] }]',
      },
      ...[
        'attendance',
        'attendance register',
        'minutes of reading a day',
        'average ride time (minutes)',
        'clean audit',
        'homework completed',
        'pupils trained as mediators',
        'pupils who earn a certificate',
        'policy used in lessons',
        'parents who came to a workshop',
        'tutoring sessions attended',
        'IEP reviews overdue',
        'displays that pupils can explain',
        'staff attendance',
        'lunches bought by older pupils',
        'displays in all corridors that visitors ask about',
        'reading plan of each pupil',
        'progress against the plan',
        'attendance at parents’ evening',
      ].map(silently),
    ],
    reports: [
      {
        name: 'who came to modules of training',
        plan: 'goals: [{ goal: Improve numeracy, measures: [{ measure: educators who attend the math modules, from: 210, to: 600 }] }] # ← outputs',
      },
      ...[
        'sign-in sheets',
        'Minutes',
        'minutes of the meetings of governors',
        'Behaviour policy in place',
        '100% of teachers trained in phonics',
        'agendas',
        'CPD delivered',
        'attendance at training',
        'Audit completed',
        'new handbook published',
        'photographs of displays',
        'Review report',
        'Phonics books purchased',
        'Decodable books bought for Reception',
        'Working walls in every classroom',
        'Learning walk forms',
        'PLC minutes',
        'Evaluation forms',
        'Programme timetable',
        'New behaviour policy',
        "attendance at middle leaders' programme",
        'Number of staff attending professional learning',
      ].map(reported),
      {
        name: 'a figure makes no outcome of it',
        plan: `
          goals:
            - goal: Read
              measures:
                - { measure: staff trained, from: 0%, to: 100% } # ← outputs
        `,
      },
      {
        name: 'a milestone of the same kind',
        plan: `
          goals:
            - goal: Read
              measures: [policy written] # ← outputs
              milestones: [{ expect: Policy ratified, value: 100% }]
        `,
      },
    ],
  },
  it,
);
