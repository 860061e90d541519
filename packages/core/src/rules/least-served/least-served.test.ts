import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { leastServed } from './least-served.ts';

testRule(
  leastServed,
  {
    silent: [
      {
        name: 'those who are in trouble or away most',
        plan: 'perspectives: [{ of: boys in Year 10 with most sanctions, heard: You only know our names for that }]',
      },
      {
        name: 'those who are away',
        plan: 'perspectives: [{ of: tamariki who are away most, heard: It is worse to come back }]',
      },
      {
        name: 'those who came back',
        plan: 'perspectives: [{ of: seniors who came back after dropping out, heard: Nobody called }]',
      },
      {
        name: 'a number of them, by what they missed',
        plan: 'perspectives: [{ of: the seven who missed the standard, heard: Reading is for the top table }]',
      },
      {
        name: 'those who retake a course',
        plan: 'perspectives: [{ of: 9th graders retaking Algebra, heard: You move on }]',
      },
      {
        name: 'in the words of a child',
        plan: `perspectives: [{ of: 'ākonga who said "I am dumb at maths"', heard: You have to be fast }]`,
      },
      {
        name: 'Scotland, on the plan',
        plan: 'perspectives: [{ of: [parents, care-experienced pupils], heard: Nobody asks us }]',
      },
      { name: 'a student’s own plan', plan: 'title: My goals\nlevel: student' },
      {
        name: 'alternative provision, where every pupil is meant',
        plan: `
          title: The Bridge, alternative provision
          perspectives: [{ of: all 41 pupils, heard: Nobody talks to you on the first day back }]
        `,
      },
      {
        name: 'the United States, by involvement',
        plan: 'involvement: { who: English learners, how: a lunch group }',
      },
      { name: 'a bare text', plan: 'perspectives: [Pupils with SEND said that the hall is too loud]' },
      {
        name: 'on a nested goal',
        plan: `
          priorities:
            - title: Calm
              goals:
                - goal: Calm corridors
                  goals:
                    - { goal: Quiet, perspectives: [{ of: young carers, heard: We come in late and tired }] }
        `,
      },
      {
        name: 'one voice makes up for a bare name',
        plan: `
          perspectives:
            - { of: pupils with SEND }
            - { of: young carers, heard: We come in late and tired }
        `,
      },
    ],
    reports: [
      { name: 'an empty plan', plan: 'title: Larkfield # ← none' },
      {
        name: 'others are heard, and speak for them',
        plan: `
          title: Larkfield # ← none
          perspectives:
            - { of: student council, heard: Lunch is too short }
            - { of: the SEND team, heard: Plans reach us late }
            - { of: parents of pupils with SEND, heard: We hear too little }
        `,
      },
      {
        name: 'to be named elsewhere is not to be heard',
        plan: `
          title: Larkfield # ← none
          goals: [Disadvantaged pupils read as well as others]
          reality: { evidence: [Attendance of pupils with SEND is 84%] }
        `,
      },
      {
        name: 'blank text counts as absent',
        plan: `
          perspectives:
            - { of: pupils with SEND, heard: " " } # ← unheard
        `,
      },
      {
        name: 'involvement that does not say how',
        plan: `
          goals:
            - goal: Calm
              involvement:
                - who: [staff, pupils with an EHC plan] # ← unheard
        `,
      },
    ],
  },
  it,
);

it('says that it cannot tell whether certain students are those who are meant', () => {
  const plan = 'perspectives: [{ of: children who moved four times, heard: I did fractions twice }]';
  const [file] = runRuleOn(leastServed, { plan }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ at }) => at.pointer)).toEqual(['/perspectives/0']);
});
