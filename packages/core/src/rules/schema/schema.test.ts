import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { schema } from './schema.ts';

testRule(
  schema,
  {
    silent: [
      { name: 'a draft of two fields', plan: 'id: oakwood\ntitle: Oakwood plan' },
      { name: 'blank fields', plan: 'id: oakwood\ntitle: Oakwood plan\nvision:\ngoals: []\nvalues: ~' },
      {
        name: 'words that other formats would take for something else',
        plan: 'id: no\ntitle: on\nvision: 12:30\nmission: 2026-09-01',
      },
      {
        name: 'one item for a list, and bare texts',
        plan: 'id: a\ntitle: b\ngoals: Read\nvalues: Courage\nstaff: cook\nreviews: 2027-01-15',
      },
      { name: 'a trust', plan: 'id: a\ntitle: b\nlevel: Trust' },
      {
        name: 'a reflection',
        plan: 'kind: reflection\nid: a\nvoices: [{ by: governors, ratings: { good-past-is-past: amber } }]',
      },
      { name: 'a file that cannot be read is for another rule', plan: 'id: [a\ntitle: b' },
      { name: 'a word that was lost in reading is for another rule too', plan: 'id: *a\ntitle: b' },
    ],
    reports: [
      {
        name: 'each broken field once, and nothing that follows from it',
        plan: `
          id: oakwood
          titel: Oakwood plan # ← unknownKeyNear
          level: 3 # ← needsQuotes
          goals:
            - goal: [Read, Write] # ← wrongKind
              wildlyImportant: yes # ← yesOrNo
              status: { rating: purple } # ← wrongValue
              measures:
                - { measure: readers, by: 2027 } # ← needsQuotes
                - { measure: writers, by: 2027-02-30 } # ← impossibleDate
            - zebra: [{ to: read }] # ← unknownKey
        `,
      },
      {
        name: 'the names of things that every program knows',
        plan: `
          id: oakwood
          title: Oakwood plan
          __proto__: { polluted: true } # ← unknownKey
          constructor: x # ← unknownKey
          toString: x # ← unknownKey
        `,
      },
    ],
  },
  it,
);

const words = (text: string): readonly object[] => {
  const { files, rules } = lint({ name: 'plan.yaml', text });
  return files.flatMap(({ findings }) =>
    findings
      .filter(({ ruleId }) => ruleId === 'schema')
      .map((finding) => ({ ...sayFinding(finding, rules), path: finding.at.path })),
  );
};

describe('the words', () => {
  it('show what was typed and what was read', () => {
    expect(words('id: 1.10\ntitle: Plan\n')).toEqual([
      {
        says: '"id" should be text, but 1.10 was read as the number 1.1.',
        why: 'Figures, `true` and `false` without quotes are not text, and may change: 1.10 becomes 1.1.',
        try: 'Put quotes round it: `id: "1.10"`.',
        path: ['Id'],
      },
    ]);
  });

  it('name the part of the plan', () => {
    expect(
      words(
        'id: a\ntitle: b\npriorities: [{ title: x }, { title: y, goals: [{ gaol: z, meassures: q }] }]\n',
      ),
    ).toMatchObject([
      {
        says: expect.stringMatching(/^Goal 1 has no field called "gaol"/) as string,
        path: ['Priority 2', 'Goal 1', 'Gaol'],
      },
      {
        says: expect.stringMatching(
          /^Goal 1 has no field called "meassures"; the nearest is "measures"/,
        ) as string,
      },
    ]);
  });

  it('say what may stand there', () => {
    expect(words('id: a\ntitle: b\nlevel: planet\n')).toMatchObject([
      {
        try: 'Choose what fits: trust, district, school, phase, department, grade, classroom, teacher, student.',
      },
    ]);
  });
});

it('cannot be waived or switched off', () => {
  const text = 'id: a\ntitle: 5\nlint: { waive: [{ rule: schema, reason: We like it }] }\n';
  expect(words(text)).toHaveLength(1);
  expect(() => lint({ name: 'plan.yaml', text }, { rules: { schema: 'off' } })).toThrow();
});
