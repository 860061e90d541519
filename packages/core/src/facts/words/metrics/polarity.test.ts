import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIRECTIONS } from './direction-data.ts';
import { PARTS } from './polarity-data.ts';
import { directionOf, polarityOf, type Direction } from './polarity.ts';
import { singular, words } from '../words.ts';
import { growth, LINEAR } from '../../../../../../tests/growth.ts';

const RISING = [
  'four-year graduation rate',
  'pupils arriving on time',
  'parents attending workshops',
  'pupils taking part in sport',
  'pupils who say they feel safe',
  'students who feel that they belong',
  'NCEA Level 2 pass rate',
  'pupils reaching the expected standard',
  'pupils exceeding the expected standard',
  'attendance of pupils with exclusions',
  'attendance',
  'Attendance',
  'Overall attendance',
  'Attendance of disadvantaged pupils',
  'attendance of persistently absent pupils',
  'Attendance of pupils with SEND',
  'Attendance of pupils who are not on FSM',
  'Attendance rate',
  'Year 9 attendance',
  'ninth grade attendance',
  'We will improve attendance',
  'Goal 2: To improve attendance',
  '1.2 Attendance',
  "Boys' attendance",
  'pass rate',
  'Year 1 phonics pass rate',
  'Phonics pass rate',
  'reading age',
  'Average reading age in months',
  'progress',
  'Progress 8',
  'Attainment 8 score',
  'Average Attainment 8 score',
  'percentage at expected standard',
  'Percentage of pupils at the expected standard in reading',
  '% of pupils reaching ARE in maths',
  'pupils meeting the expected standard',
  'KS2 reading, writing and maths at the expected standard',
  'reading at greater depth',
  'proportion of incidents resolved',
  'incidents resolved within 5 days',
  'complaints resolved',
  'exclusions avoided',
  'vacancies filled',
  'pupils without a persistent absence',
  'pupils not absent',
  'pupils with no exclusions',
  'parent satisfaction',
  'Satisfaction with workload',
  'participation in clubs',
  'staff retention',
  'Retention',
  'attendance and punctuality',
  'Increase attendance',
  'Improve attendance',
  'Raise attainment in mathematics',
  'An increase in attendance',
  'improvement in attendance',
  'attendance improves',
  'attendance is above 96%',
  'attendance above 95%',
  'pupils with attendance above 95%',
  'pupils who can say what to do next',
  'percentage achieving grade 4 or above in English and maths',
  'pupils achieving grade 4',
  'pupils making expected progress',
  'GLD',
  'good level of development',
  'attendance at breakfast club',
  'pupils who feel safe',
  'Pupils in Year 6 at greater depth',
  'more pupils at the expected standard',
  'Pupils reading at or above grade level',
  "excluded pupils' attendance",
  'persistently absent pupils reaching the expected standard',
  'progress of pupils with low attendance',
  'Staff confidence',
  'Percentage of lessons without disruption',
  'progress score of pupils with SEND',
  'club participation',
  'pupils who read for pleasure',
  'Pupils who attend a club',
  'excluded pupils attending lessons',
  'Attendance at parents’ evening',
  'Percentage of students graduating on time',
  'Graduation rate',
  'Percent proficient in math',
  'Average scaled score in reading',
  'Teacher retention rate',
  'More exclusions avoided',
  'pupils with low absence',
  'Average attendance for pupils below 90%',
  'School attendance rate (all pupils)',
  'Number of pupils with zero exclusions',
  '2nd-6th class at or above STEN 7',
  'leavers in a sustained destination',
  'attendance, students with disabilities',
  'vacant posts filled',
  '4+ Eng and maths',
  'Grade 5+ in mathematics',
  '9-4 in English and maths',
  'pupils with A*-C in mathematics',
];

const FALLING = [
  'the gap',
  'turnover of staff',
  'Turnover rate',
  'absence',
  'Persistent absence',
  'Persistent absence rate',
  'unauthorised absence',
  'staff absence',
  'Staff sickness absence',
  'exclusions',
  'Permanent exclusions',
  'Suspensions per 100 pupils',
  'Number of suspensions',
  'Fixed-term exclusions',
  'detentions',
  'bullying incidents',
  'Bullying',
  'lateness',
  'staff turnover',
  'teacher vacancies',
  'waiting time',
  'Waiting times',
  'gap',
  'attendance gap',
  'attainment gap',
  'gap in attendance',
  'Gap between boys and girls',
  'gap between disadvantaged and other pupils in reading and writing',
  'Progress gap',
  'NEET',
  'NEET rate',
  'dropout',
  'Drop-out rate',
  'Budget deficit',
  'complaints',
  'Low-level disruption',
  'workload hours',
  'absence rate falls',
  'Reduce persistent absence',
  'Reduced suspensions',
  'Fewer suspensions',
  'Lower absence',
  'Halve the number of suspensions',
  'Close the attainment gap',
  'pupils below expected standard',
  'Percentage of pupils below the expected standard',
  'pupils not meeting the expected standard',
  'non-attendance',
  'Non-attendance rate',
  'time lost',
  'Days lost to sickness',
  'Learning time lost',
  'pupils absent',
  'pupils persistently absent',
  'persistently absent pupils',
  'Number of persistent absentees',
  'pupils who are persistently absent',
  'pupils with persistent absence',
  'pupils with attendance below 90%',
  'Proportion of pupils with attendance below 90%',
  'late marks',
  'absence of boys',
  'absence and lateness',
  'Absence in Year 9',
  'absence of pupils with SEND',
  'Improve absence',
  'pupils excluded',
  'attainment gap narrows',
  'suspensions: Year 9',
  'Persistent absence (FSM)',
  'percentage below expected standard',
  'pupils making less than expected progress',
  'Cost overrun',
  'absence is below 5%',
  'Exclusions and suspensions',
  'pupils late in a week',
  'school leavers who are NEET',
  'Teacher turnover',
  'Number of behaviour incidents per week',
  'Staff absence days',
  'Permanent exclusions (rate)',
  'exclusions of pupils with SEND',
  'Average days lost per member of staff',
  'Percentage of lessons lost to disruption',
  'Chronic absenteeism rate',
  'Pupil premium attendance gap',
  'Absence: unauthorised',
  'Proportion of absence unauthorised',
  'Number of first-time exclusions',
  'PERSISTENT ABSENCE',
  'pupils with 10 or more suspensions',
  'pupils not making progress',
  '2nd-6th class at or below STEN 3',
  '9th grade failure rate in Algebra I',
  '5+ absences in a month',
  'IEP reviews overdue',
  'teaching posts vacant',
  'foundation governor vacancies',
  'suspension rate, Black students',
  'Year 9s needing additional support in numeracy',
  'restrictive physical interventions in a term',
  'ODRs',
  'negative behaviour points per week',
  'uniform sanctions',
  'waiting time from referral to plan (days)',
  'pupils on a reduced timetable',
  'leavers without a destination',
  'number of out-of-school suspensions',
  'formal complaints from parents',
  'leavers not in education, employment or training',
  'Reduce the number of fixed-period exclusions from 14 to 22 by July 2027',
  'Reduce suspensions by the end of the summer term',
  'pupils without a qualification',
  'lateness to registration',
  'ninth graders failing a course in semester 1',
  'Number of minibus suspensions',
  'playground incidents per week',
  'students tardy to class',
  'days lost to staff sickness',
  'pupils who say they are bullied',
  'percentage of students failing one or more courses',
  'students scoring below basic in math',
  'employees who leave, per 100',
  'teachers who leave in the year',
];

/** Names that could be read both ways, or hold words that nobody here knows. */
const UNCLEAR = [
  'Number of challenge bullying days',
  'Reduce suspensions by 20 by July 2027',
  'absence reduced by three points',
  'Number of prevented suspensions',
  'Number of suspension appeals',
  'pupils attending detention',
  'complaints to staff resolved late',
  'staff who would not recommend the school',
  'turnover',
  'Annual turnover',
  'Number of passes',
  'Staff exceeding 50 hours',
  'families reached',
  'attendance of pupils at detention',
  'reduction in absence',
  'Reduction in suspensions',
  'decrease in exclusions',
  'improvement in absence',
  'increase in absence',
  'Increase exclusions',
  'reduce attendance',
  'no exclusions',
  'attendance and absence',
  'absence below 5%',
  'absence calls',
  'absence follow-up',
  'absence followed up within a day',
  'attendance policy',
  'anti-bullying workshops',
  'Workshops on bullying',
  'incidents reported',
  'reported incidents',
  'Recorded bullying incidents',
  'referrals',
  'safeguarding referrals',
  'early help referrals',
  'workload',
  'staff who say workload is manageable',
  'staff who feel able to manage behaviour and absence',
  'pupils who say bullying is dealt with',
  'absence of bullying',
  'absence of disruption',
  'Student retention',
  'grade 1 retention rate',
  'SDQ score',
  'bullying score',
  'behaviour',
  'Number of staff working with excluded pupils',
  'pupils at risk of exclusion',
  'pupils whose absence falls',
  'gaps closed',
  'gap between FSM and non-FSM pupils closed by three months',
  'attendance at detention',
  'incidents of kindness',
  'incidents with a restorative meeting',
  'exclusions that were overturned',
  'authorised absence',
  'internal exclusions',
  'poor attendance',
  'low attendance',
  'attendance below 90%',
  'pupils at risk of not meeting the expected standard',
  'return-to-work interviews after absence',
  'Track absence',
  'Monitor attendance',
  'training on attendance and absence',
  'time to fill vacancies',
  'vacancy fill rate',
  'applicants per vacancy',
  'attendance certificates',
  'pupils with an attendance meeting',
  'pupils who can name a bullying incident',
  'pupils who can only attend online',
  'social anxiety',
  'reading',
  'pupils',
  'number',
  'pupils absent under three days',
  'gap analysis',
  'gap year',
  'free school meals',
  'barriers to attendance',
  'attention deficit support',
  'financial turnover',
  'persistently absent pupils whose attendance improved',
  'Send absence letters',
  'Attendance panel meetings held',
  'exclusion reviews',
  'pupils with improved attendance',
  'not exclusions',
  '',
  'days since last incident',
  'Number of days between exclusions',
  'wellbeing cases',
  'participation in fights',
  'attendance at A&E',
  'Absence reduced by',
  'attainment gap narrowing',
  'bullying workshop',
  'Number of staff at detention',
  'complaints from parents resolved',
  'exclusions of pupils with SEND overturned',
  'absence of pupils followed up',
  'pupils with an attendance workshop',
  'pupils not absent or late',
  'pupils with no suspensions or exclusions',
  'Proportion of absence authorised',
  'hall passes issued',
  'Reduce absence by 5 points',
  'attendance no lower than 95%',
  'absence rate for under 10s',
  'exclusion-free days',
  // Teachers wait for an answer, and pupils for a place.
  'wait time',
  'wait time after a question',
  'applicants for vacant posts',
  'overdue reviews completed',
  'reviews of attendance',
  'behaviour points',
  'pupils with a history of exclusion',
  'equipment failures',
  'agency spend',
  'attendance incidents',
  'deficit reduction plan',
  'Pupils (not absent)',
  'Attendance (below 90%)',
  'no',
  'not',
];

describe('polarityOf', () => {
  test.each(RISING)('rise: %s', (metric) => {
    expect(polarityOf(metric)).toBe('rise');
  });

  test.each(FALLING)('fall: %s', (metric) => {
    expect(polarityOf(metric)).toBe('fall');
  });

  test.each(UNCLEAR)('could not be told: %s', (metric) => {
    expect(polarityOf(metric)).toBeUndefined();
  });

  const clear = fc.constantFrom(...RISING, ...FALLING);

  test('does not depend on case or spaces', () => {
    fc.assert(
      fc.property(clear, (metric) => {
        // In capitals ARE may be the verb.
        fc.pre(!metric.includes('ARE'));
        expect(polarityOf(`  ${metric.toLowerCase().replaceAll(' ', '   ')} `)).toBe(polarityOf(metric));
      }),
    );
  });

  test('is never decided with a word that is not known after the thing, or a verb before it', () => {
    const known = fc.constantFrom(
      'attendance',
      'persistent absence',
      'exclusions',
      'attainment gap',
      'bullying',
    );
    fc.assert(
      fc.property(
        known,
        fc.constantFrom('zorb', 'letters', 'tracked', 'calls made', 'reporting', 'policy'),
        (thing, word) => {
          expect(polarityOf(`${thing} ${word}`)).toBeUndefined();
          expect(polarityOf(`${word} ${thing}`)).toBeUndefined();
          expect(polarityOf(`${word} about ${thing}`)).toBeUndefined();
        },
      ),
    );
  });

  test('a rising and a falling metric together could not be told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RISING), fc.constantFrom(...FALLING), (rise, fall) => {
        // What stands beside people may belong to them, and what follows a gap lies in the gap, as what follows *from* does.
        fc.pre(!/gap|waiting time from/i.test(fall));
        expect(polarityOf(`${rise}; ${fall}`)).toBeUndefined();
        expect(polarityOf(`${fall} and ${rise}`)).toBeUndefined();
      }),
    );
  });

  test('never throws, and takes no time', () => {
    const part = fc.constantFrom(...Object.values(PARTS).flatMap((list) => list.split('|')));
    const metric = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join(' ')),
    );
    fc.assert(fc.property(metric, (text) => [undefined, 'rise', 'fall'].includes(polarityOf(text))));
    for (const trap of ['absence ', 'of ', 'not ', 'gap in ', ', ', 'pupils ']) {
      expect(
        growth((size) => void polarityOf(trap.repeat(size)), 20_000),
        trap,
      ).toBeLessThan(LINEAR);
    }
  });

  test('the table holds every phrase as it is looked up', () => {
    const fold = (word: string): string => (word.length < 4 ? word : singular(word));
    const all = Object.values(PARTS).flatMap((list) => list.split('|'));
    expect(all.filter((phrase) => words(phrase).map(fold).join(' ') !== phrase)).toEqual([]);
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });
});

describe('directionOf', () => {
  test.each<[text: string, direction: Direction | undefined]>([
    ['Raise attendance', 'raise'],
    ['Increase the number of readers', 'raise'],
    ['Reduce absence', 'lower'],
    ['Reduce persistent absence from 22% to 15%', 'lower'],
    ['Raise attendance and reduce absence', undefined],
    ['Improve absence', 'lower'],
    ['Improve attendance', 'raise'],
    ['Improve culture', undefined],
    ['Close the gap', 'lower'],
    ['close to home', undefined],
    ['Narrow the attainment gap', 'lower'],
    ['a narrow curriculum', undefined],
    ['Maintain attendance above 95%', 'keep'],
    ['Keep children safe', undefined],
    ['Keep attendance above 95%', 'keep'],
    ['Halve suspensions', 'lower'],
    ['Double the number of clubs', 'raise'],
    ['double science', undefined],
    ['without increasing workload', undefined],
    ['Do not reduce arts', undefined],
    ['raise awareness of bullying', undefined],
    ['Raise the profile of reading', undefined],
    ['Increase reporting of bullying', undefined],
    ['Reduction in absence', undefined],
    ['Reduce absence by 3 points', undefined],
    ['Reduce absence by July 2027', 'lower'],
    ['Reduce absence by 2027', 'lower'],
    ['free or reduced-price lunch uptake', undefined],
    ['Reduced suspensions', 'lower'],
    ['Increased attendance', 'raise'],
    ['Fewer suspensions', 'lower'],
    ['Fewer than 10 suspensions', undefined],
    ['lower school attendance', undefined],
    ['Lower the absence rate', 'lower'],
    ['Grow the number of volunteers', 'raise'],
    ['grow readers', undefined],
    ['Fall 2026 enrolment', undefined],
    ['absence falls to 5%', 'lower'],
    ['attendance rises to 96%', 'raise'],
    ['Reduce barriers to attendance', undefined],
    ['Reduce class sizes', 'lower'],
    ['Sustained improvement', undefined],
    ['Increase the number of pupils who can swim', 'raise'],
    ['Reduce the number of pupils below the expected standard', 'lower'],
    ['maintain and improve attendance', undefined],
    ['Attendance', undefined],
    ['', undefined],
    ['prevent absence rising to 8%', undefined],
    ['Cut waiting times', 'lower'],
    ['cut in funding', undefined],
    ['Increase in attendance', 'raise'],
    ['drop-in sessions', undefined],
    ['Increase absence', undefined],
  ])('%j: %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  test('two directions are none', () => {
    const texts = fc.constantFrom(
      'raise the pass rate',
      'reduce absence',
      'maintain attendance',
      'halve suspensions',
    );
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const both = directionOf(`${a} and ${b}`);
        expect(both).toBe(directionOf(a) === directionOf(b) ? directionOf(a) : undefined);
      }),
    );
  });

  test.each(['Do not', 'Without having to', 'Avoid having to', 'Never'])('%s turns a verb away', (lead) => {
    for (const rest of ['reduce absence', 'increase attendance', 'maintain it', 'close the gap']) {
      expect(directionOf(`${lead} ${rest}`)).toBeUndefined();
    }
  });

  test('never throws, and takes no time', () => {
    const verb = fc.constantFrom(
      ...DIRECTIONS.flatMap(({ verbs }) => verbs.split(' ')),
      'by',
      '5',
      'absence',
      'not',
      'the',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(verb).map((verbs) => verbs.join(' ')),
    );
    fc.assert(fc.property(text, (any) => [undefined, 'raise', 'lower', 'keep'].includes(directionOf(any))));
    expect(growth((size) => void directionOf('reduce by '.repeat(size)), 20_000)).toBeLessThan(LINEAR);
  });
});
