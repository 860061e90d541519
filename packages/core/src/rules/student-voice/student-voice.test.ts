import { expect, it } from 'vitest';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { studentVoice } from './student-voice.ts';

testRule(
  studentVoice,
  {
    silent: [
      { name: 'a teacher’s own plan', plan: 'title: My plan\nlevel: teacher' },
      { name: 'New Zealand', plan: 'perspectives: [{ of: [whānau, ākonga], heard: More te reo }]' },
      { name: 'nursery', plan: 'perspectives: [{ of: two-year-olds, heard: They go to the water first }]' },
      { name: 'a bare text', plan: 'perspectives: [Pupils said that the hall is loud]' },
      {
        name: 'a class, on a goal',
        plan: 'goals: [{ goal: Calm, involvement: [{ who: Year 6, how: walked the corridors }] }]',
      },
      { name: 'who set a goal', plan: 'goals: [{ goal: Calm, setBy: student leadership team }]' },
      { name: 'what students design', plan: 'layers: [{ layer: students, designs: The reading wall }]' },
      {
        name: 'a survey as evidence, named by its source alone',
        plan: 'reality: { evidence: [{ finding: Half of our pupils feel safe, source: Survey of May }] }',
      },
      { name: 'the data behind a goal', plan: 'goals: [{ goal: Calm, data: School council walk in June }]' },
      {
        name: 'the source of a measure that has a figure',
        plan: 'goals: [{ goal: Calm, measures: [{ measure: pupils who feel safe, from: 50%, source: pupil survey }] }]',
      },
      { name: 'what is still to be written', plan: 'perspectives: TBC' },
      {
        name: 'named only, and among those of whom another rule speaks',
        plan: 'perspectives: [{ of: pupils with SEND }]',
      },
    ],
    reports: [
      {
        name: 'pupils who stop asking',
        plan: `
          title: Larkfield # ← none
          goals: [{ goal: Read, why: Children who can't get a sentence down stop asking. }]
        `,
      },
      {
        name: 'others who were asked about pupils',
        plan: 'goals: [{ goal: Calm, data: "Absence of pupils by year; 60 interviews with families" }] # ← none',
      },
      { name: 'nobody', plan: 'title: Larkfield # ← none' },
      {
        name: 'adults',
        plan: `
          title: Larkfield # ← none
          involvement:
            - { who: [staff, parents of pupils with SEND, pupil premium lead], how: a survey }
            - Staff looked at the work of pupils together
          perspectives: [{ of: student teachers, heard: We are tired }]
        `,
      },
      {
        name: 'a survey that is planned, and one of others',
        plan: `
          title: Larkfield # ← none
          goals: [{ goal: Calm, measures: [{ measure: calm, source: pupil survey }] }]
          reality: { evidence: [{ finding: Pupils are often late, source: Parent survey }] }
        `,
      },
      { name: 'named, with blank words', plan: 'involvement:\n  - { who: pupils, how: " " } # ← unheard' },
    ],
  },
  it,
);

it('says that it cannot tell who people are whom it does not know', () => {
  const [file] = runRuleOn(studentVoice, {
    plan: 'perspectives: [{ of: the Larks, heard: It is loud }]',
  }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ at }) => at.pointer)).toEqual(['/perspectives/0']);
});
