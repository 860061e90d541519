import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { syntax } from './syntax.ts';

testRule(
  syntax,
  {
    silent: [
      { name: 'a plan', plan: 'id: oakwood\ntitle: Oakwood plan' },
      {
        name: 'what is wrong with the shape of a plan is for another rule',
        plan: 'id: 5\ngaols: none\nlevel: planet',
      },
      {
        name: 'parts that are repeated',
        plan: 'goals:\n  - { goal: Read, owner: &lead Head }\n  - { goal: Write, owner: *lead }',
      },
      { name: 'JSON in YAML', plan: '{ "id": "oakwood", "title": "Oakwood plan" }' },
      { name: 'notes', plan: '# One\nid: oakwood # two\n# three' },
    ],
    reports: [
      {
        name: 'one finding for each cause',
        plan: 'id: oakwood\ntitle: Reading: first # ← secondColon\nvision: Writing: then\n',
      },
      {
        name: 'each repeated field once, at its second place',
        plan: 'id: a\nid: b # ← repeatedKey\nid: c\nlevel: school\nlevel: trust # ← repeatedKey',
      },
      {
        name: 'a slip that stops the reading silences follow-ups',
        plan: 'goals:\n  -goal: Read # ← dashSpace\n  -goal: Write',
      },
      {
        name: 'texts that turn and do not turn back are one finding with all places',
        plan: 'values:\n  - "a\\u202E" # ← hiddenDirection\n  - Courage\n  - "b\\u202E" # ← hiddenDirection',
      },
    ],
  },
  it,
);

const says = (text: string, name = 'plan.yaml'): readonly string[] => {
  const { files, rules } = lint({ name, text });
  return files.flatMap(({ findings }) =>
    findings.filter(({ ruleId }) => ruleId === 'syntax').map((finding) => sayFinding(finding, rules).says),
  );
};

describe('what no page can show', () => {
  it.each([
    { unshowable: 'notText', text: 'PK\u0003\u0004\u0000\u0000', words: 'The file is not a text.' },
    {
      unshowable: 'tooDeep',
      text: `id: ${'['.repeat(200)}`,
      words: 'Parts stand within parts more than 100 deep.',
    },
    {
      unshowable: 'tooLong',
      text: 'x'.repeat(2_000_001),
      words: 'The file is longer than 2000000 characters, which is the most that is read.',
    },
    {
      unshowable: 'tooManyNodes',
      text: `id: [${'1,'.repeat(200_001)}]`,
      words: 'The file has more than 200000 parts, counting those that it repeats by reference.',
    },
    {
      unshowable: 'tooManyAliases',
      text: `id: &a b\ngoals: [${'*a,'.repeat(1_001)}]`,
      words: 'The file repeats its own parts more than 1000 times.',
    },
  ])('$unshowable', ({ text, words }) => {
    expect(says(text)).toEqual([words]);
  });
});

describe('a finding', () => {
  it('names the place where a repeated field stood before', () => {
    const { files } = lint({ name: 'plan.yaml', text: 'id: a\ntitle: b\nid: c\n' });
    const finding = files[0]?.findings.find(({ ruleId }) => ruleId === 'syntax');
    expect([finding?.at.start.line, finding?.related.map(({ at, note }) => [at.start.line, note])]).toEqual([
      3,
      [[1, 'it stands here before']],
    ]);
  });

  it('stands in the part of the plan that it is about', () => {
    const { files } = lint({
      name: 'plan.yaml',
      text: 'id: a\ntitle: b\ngoals:\n  - goal: Read\n    goal: Write\n',
    });
    expect(files[0]?.findings.find(({ ruleId }) => ruleId === 'syntax')?.at).toMatchObject({
      pointer: '/goals/0',
      path: ['Goal 1'],
      quote: 'goal',
    });
  });

  it('cannot be waived or switched off', () => {
    const text = 'id: a\ntitle: b\ntitle: c\nlint: { waive: [{ rule: syntax, reason: We like it }] }\n';
    expect(says(text)).toEqual(['The field "title" stands here 2 times.']);
    expect(() => lint({ name: 'plan.yaml', text }, { rules: { syntax: 'off' } })).toThrow();
  });

  it('has an argument for each place in its words, whatever the text', () => {
    const bits = [
      'id: a\n',
      'id',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '\t',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '#1',
      ' # ',
      '&a ',
      '*a',
      '!x ',
      '|\n',
      '> ',
      '%YAML 1.1\n',
      '%X\n',
      '---\n',
      '<<: ',
      '<<<<<<< x\n',
      '\u00A0',
      '“',
      '\u200B',
      '\u202E',
      '\u0007',
      '\uD83D',
      '•',
      '\\',
      '-x',
      'goal:Read',
    ];
    const placeholders = (template: string): readonly string[] =>
      [...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bits)),
        fc.constantFrom('plan.yaml', 'plan.json'),
        (parts, name) => {
          for (const { ruleId, messageId, args } of lint({ name, text: parts.join('') }).files.flatMap(
            ({ findings }) => findings,
          )) {
            if (ruleId !== 'syntax') continue;
            const message = syntax.messages[messageId];
            expect(message, messageId).toBeDefined();
            const needed = [message?.says, message?.why, message?.try].flatMap((template) =>
              placeholders(template ?? ''),
            );
            expect(Object.keys(args), messageId).toEqual(expect.arrayContaining(needed));
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
