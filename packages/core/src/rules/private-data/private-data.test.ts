import { expect, it } from 'vitest';
import { FORMATS } from '../../formats/formats.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { lint } from '../../lint.ts';
import { privateData } from './private-data.ts';

const goal = (text: string) => ({ name: text, plan: `goals: ["${text}"]` });
const reported = (text: string, id: string) => ({ name: text, plan: `goals: ["${text}"] # ← ${id}` });

testRule(
  privateData,
  {
    silent: [
      'title: Larkfield',
      ...[
        'Write to office.larkfield@county.example or head@larkfield.example',
        'Follow @larkfield',
        'Ring the school office on 01632 960001',
        'From 2026-09-01 to 2027-07-23, 812000 kWh, £1,212,000, version 1.2.3',
        'Childline 0800 1111 and 1-800-555-0123',
        'Born 2018',
        'Ms Patel leads the EHCP reviews with Sarah Jones, SENCO, and Emma (SEND lead)',
        'Read Write Inc, Ruth Miskin and Zones of Regulation for pupils with SEND',
        'Provision is personal for pupils with an EHCP; Leeds has an autism strategy',
        'Pupil A has an EHCP; Pupil Premium and Student Support for FSM',
        'Robin reads to the youngest',
        'Year 3 pupils with SEND, Grade 4 English learners, Tier 3 pupils with IEPs',
        '1:1 support, 3% of pupils with SEND, one in four pupils with SEND',
        'We meet 3 times with pupils with SEND and 8 teachers',
        'Six children who read least, 6 pupils per class',
        'Lessons with pupils with SEND, seen in half the rooms (1 of 3 teachers)',
        'Fewer than 10 pupils with EHCPs, 12 pupils with SEND, ten pupils in care',
      ].map(goal),
      {
        name: 'measures that count no heads, shares, large groups and targets',
        plan: `
          goals:
            - goal: Pupils with SEND
              measures:
                - { measure: average days absent of pupils with SEND, from: 8 }
                - { measure: pupils with SEND who read, from: 8%, to: 9% }
                - { measure: pupils with SEND who read, from: 40, to: 4 }
                - { measure: books read, from: 4 }
            - { goal: Singing, measures: [{ measure: pupils who sing, from: 4 }] }
        `,
      },
    ],
    reports: [
      reported('Ask a.b+c@mail.example.org.', 'email'),
      ...['+44 20 7946 0018', '(555) 012-3456', '555-012-3456', '087 123 4567', '0431 555 012'].map(
        (number) => reported(`Ring ${number}`, 'phone'),
      ),
      ...[
        'A123456789012',
        'AB 12 34 56 C',
        '123-45-6789',
        'NHS number 943 476 5919',
        'born on 12 March 2018',
      ].map((number) => reported(`Case ${number}`, 'number')),
      ...[
        'Robin has an EHC plan',
        'Robin Doe (Y4, EHCP) reads aloud',
        'Robin’s EHCP is late',
        'pupil Kyah needs FSM',
        'J.D. has autism',
        'Maria L. (Y4, FSM)',
        'AB (Y5) has medication',
        'Mr Jones supports Robin (Y6), who is in care',
      ].map((text) => reported(text, 'pupil')),
      reported('Mrs Khan is on maternity leave until May', 'staff'),
      ...[
        'two looked-after children',
        'our only Traveller child',
        '4 EHCPs in Year 6',
        '2 of 3 Traveller pupils',
        'two Year 6 girls in care',
        'three children, of whom two have autism',
      ].map((text) => reported(text, 'cohort')),
      {
        name: 'in a comment and in a field that does not exist',
        plan: `
          title: Larkfield
          # ask a.b@mail.example # ← email
          goals: [Read]
        `,
      },
      {
        name: 'as a measure says in its words',
        plan: `
          goals:
            - goal: P
              measures:
                - Pupils with SEND suspended from 7 to 4 # ← cohort
        `,
      },
      {
        name: 'as measures stand today, by their own words or those of the goal',
        plan: `
          goals:
            - goal: Pupils in care
              measures:
                - { measure: pupils who read, now: 3 } # ← cohort
                - { measure: children in care who sing, from: 4 of 12 } # ← cohort
        `,
      },
    ],
  },
  it,
);

it('reads the texts of a reflection', () => {
  const text =
    'kind: reflection\nid: r\nplan: p\nvoices: [{ by: staff, notes: { good-past-is-past: Robin has ADHD } }]\n';
  const [file] = runRuleOn(privateData, { files: { 'a.reflection.yaml': text } }).files;
  expect(file?.findings.map(({ messageId }) => messageId)).toEqual(['pupil']);
});

const PRIVATE = {
  email: 'robin.doe@mail.example',
  phone: '07700 900123',
  number: 'A123456789012',
  pupil: 'Robin Doe',
  staff: 'Khan',
  cohort: '7 pupils with EHCPs',
} as const;

const TEXT = `id: a
title: Larkfield
# ${PRIVATE.email}, ${PRIVATE.phone}
mission: We teach ${PRIVATE.pupil} (Y4, ADHD).
vision: Improve ${PRIVATE.pupil} and ${PRIVATE.cohort} and all of the many others who read and write and sing and climb and count here with us.
unit: ${PRIVATE.number}
priorities:
  - ${PRIVATE.pupil}
goals:
  - goal: Improve ${PRIVATE.pupil} (Y4, ADHD)
    wildlyImportant: true
    owner: ${PRIVATE.email}, ${PRIVATE.phone}, ${PRIVATE.number}, Mrs ${PRIVATE.staff}, ${PRIVATE.pupil}, all staff, TBC
    measures:
      - { measure: suspensions of pupils in care (pupils), from: 7, now: 8, to: 9 }
  - goal: Improve ${PRIVATE.pupil} (Y4, ADHD)
    why: "Mrs ${PRIVATE.staff} is on \\
      sick leave, ${PRIVATE.cohort} are here, and ${PRIVATE.pupil} knows that "
    supports: ${PRIVATE.email}
lint: { waive: [{ rule: ${PRIVATE.phone}, reason: ${PRIVATE.pupil} }] }
`;

it.each(Object.entries(FORMATS))(
  'shows what is private in no output, whatever else is found: %s',
  async (_name, load) => {
    const format = await load();
    const report = lint({ name: 'a.plan.yaml', text: TEXT }, { preset: 'all', asOf: '2026-09-01' });
    const ids = new Set(
      report.files[0]?.findings
        .filter(({ ruleId }) => ruleId === privateData.id)
        .map(({ messageId }) => messageId),
    );
    expect([...ids].sort()).toEqual(Object.keys(PRIVATE).sort());
    const output = format(report, {
      version: '0.0.0',
      root: '/plans',
      pathOf: (file) => `/plans/${file}`,
      text: () => TEXT,
      width: 100,
      all: true,
      showPassed: true,
      showWaived: true,
      quiet: false,
      includeSource: true,
    });
    for (const secret of Object.values(PRIVATE)) expect(output).not.toContain(secret);
    expect(output).not.toMatch(/\bfrom: [78]\b|from 7|now: 8/);
  },
);
