import { describe, expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { knownReferences } from './known-references.ts';
import { growth, LINEAR } from '../../../../../tests/growth.ts';

const trust = `
  id: harbour-trust
  title: Harbour Trust
  level: trust
  values: [{ id: courage, name: Courage }, Kindness]
  priorities:
    - { id: attendance, title: Attendance }
  goals:
    - { id: literacy, goal: Every school teaches reading the same way }
    - { goal: A goal without an id }
`;

testRule(
  knownReferences,
  {
    silent: [
      {
        name: 'one of several values in one line',
        plan: 'values: Kindness, Respect\ngoals: [{ goal: Read, supports: [kindness] }]',
      },
      { name: 'no references', plan: 'goals: [Read]' },
      {
        name: 'mission and vision, stated or not, values by id or name, priorities and goals',
        plan: `
          id: oakwood
          values: [{ id: hard-work, name: Hard work }, Courage]
          priorities: { id: reading, title: Reading }
          goals:
            - id: daily
              goal: Read every day
              supports: [mission, Vision, hard-work, Hard-Work, courage, reading, daily, oakwood/daily]
              goals: { goal: Read aloud, supports: daily }
        `,
      },
      { name: 'blank links are no links', plan: 'goals: [{ goal: Read, supports: ["", " "] }]' },
      {
        name: 'a placeholder is no link yet',
        plan: 'parent: TBC\ngoals: [{ goal: Read, supports: TBC, answers: "[which?]" }]',
      },
      {
        name: 'actions of the same goal, of another goal, and later in the text',
        plan: `
          goals:
            - { goal: Read, actions: [{ id: a1, do: Buy, dependsOn: [A1, b2] }] }
            - { goal: Write, actions: [{ id: b2, do: Sell }] }
        `,
      },
      {
        name: 'statements of the chart, on goals and actions',
        plan: 'goals: [{ goal: Read, answers: [good-past-is-past, Good-Past-Is-Past], actions: [{ do: Buy, answers: excellent-all-learn }] }]',
      },
      {
        name: 'a tension between words',
        plan: `
          goals: [{ id: reading, goal: Read }, { id: ks1, goal: Write }, { id: feedback, goal: Answer }]
          reality:
            tensions:
              - { between: [leading, KS2] }
              - { between: [the reading of adults, home/school] }
              - { between: [feedback, oaken/words] }
              - feedback and workload
        `,
      },
      {
        name: 'goals, priorities, values and mission of the parent and of any other plan',
        files: {
          'trust.plan.yaml': trust,
          'oakwood.plan.yaml': `
            id: oakwood
            title: Oakwood
            parent: Harbour-Trust
            values: [{ id: calm, name: Calm }]
            goals:
              - id: reading
                goal: Read
                supports: [literacy, courage, attendance, harbour-trust/literacy, harbour-trust/mission, harbour-trust/courage]
          `,
          'english.plan.yaml': `
            id: english
            title: English
            parent: oakwood
            goals: [{ goal: Read plays, supports: [reading, harbour-trust/literacy, calm] }]
            reality: { tensions: { between: [harbour-trust/literacy, oakwood/reading] } }
          `,
          'oakwood.reflection.yaml': 'kind: reflection\nid: r\nplan: OAKWOOD',
        },
      },
      {
        name: 'a plan alone says of others what it likes',
        plan: 'id: oakwood\nparent: harbour-trust\ngoals: [{ goal: Read, supports: [literacy, harbour-trust/literacy, elm/reading] }]',
      },
      {
        name: 'a reflection alone',
        files: { 'a.reflection.yaml': 'kind: reflection\nid: a\nplan: oakwood' },
      },
      {
        name: 'two plans of one id are one mistake, and not this one',
        files: {
          'a.plan.yaml': 'id: trust\ntitle: A\ngoals: [{ id: one, goal: One }]',
          'b.plan.yaml': 'id: trust\ntitle: B\ngoals: [{ id: two, goal: Two }]',
          'c.plan.yaml':
            'id: c\ntitle: C\nparent: trust\ngoals: [{ goal: Three, supports: [one, trust/two] }]',
        },
      },
      {
        name: 'a plan that is its own parent',
        plan: 'id: a\nparent: a\ngoals: [{ id: g, goal: G, supports: a/g }]',
      },
    ],
    reports: [
      {
        name: 'a short form, one item, and a link in a nested goal',
        plan: `
          values: { id: courage, name: Courage }
          goals:
            goal: Read
            supports: curage # ← misspelt
            goals:
              - { goal: Read aloud, supports: [kindness] } # ← unknown
        `,
      },
      {
        name: 'ids that look right',
        plan: 'values: [{ id: hard-work, name: W }]\ngoals:\n  - { goal: Read, supports: "h\\u0430rd-work" } # ← looksAlike\n  - { goal: Write, supports: hard–work } # ← looksAlike\n',
      },
      {
        name: 'an id of another kind',
        plan: `
          reality: { obstacles: { id: vacancies, what: Three posts are vacant } }
          goals:
            - id: reading
              goal: Read
              supports: vacancies # ← otherKind
              answers: reading # ← otherKind
              actions:
                - id: a1
                  do: Buy books
                  dependsOn: reading # ← otherKind
                - { do: Read, answers: a1 } # ← otherKind
        `,
      },
      {
        name: 'no guess from a1 to a3',
        plan: 'goals: { goal: Read, actions: [{ id: a1, do: B }, { do: C, dependsOn: a3 }] } # ← unknown',
      },
      {
        name: 'a goal of this very plan, written with its id',
        plan: 'id: oakwood\ngoals:\n  - { id: reading, goal: R, supports: oakwood/readng } # ← misspelt\n',
      },
      {
        name: 'plain words that are nearly an id, also by case, hyphen and plural',
        plan: `
          goals: [{ id: well-being, goal: Be }, { id: reading, goal: Read }]
          reality:
            tensions:
              - { between: [readin, workload] } # ← nearMiss
              - { between: [workload, wellbeings] } # ← nearMiss
        `,
      },
      {
        name: 'a slip in a plan alone, beside links that cannot be followed',
        plan: `
          id: oakwood
          parent: harbour-trust
          values: { id: hard-work, name: Hard work }
          goals:
            - { goal: Read, supports: [hard-wrok, literacy] } # ← nearMiss
        `,
      },
      {
        name: 'a parent that is not there is said once, and what it should hold is left open',
        files: {
          'trust.plan.yaml': trust,
          'oakwood.plan.yaml': `
            id: oakwood
            title: Oakwood
            parent: harbor-trust # ← misspelt
            goals:
              - { goal: Read, supports: [literacy, harbor-trust/literacy] }
              - { goal: Write, supports: harbour-trust/literacy }
          `,
        },
      },
      {
        name: 'what the parent does not have, the same slip once, with the way that an ancestor is named',
        files: {
          'trust.plan.yaml': trust,
          'oakwood.plan.yaml':
            'id: oakwood\ntitle: O\nparent: harbour-trust\ngoals: [{ id: reading, goal: R }]',
          'english.plan.yaml': `
            id: english
            title: English
            parent: oakwood
            goals:
              - { goal: One, supports: literacy } # ← misspelt
              - { goal: Two, supports: writing } # ← unknown
              - { goal: Three, supports: writing }
              - { goal: Four, supports: oakwood/readng } # ← misspelt
              - { goal: Five, supports: oakwod/reading } # ← misspelt
              - { goal: Six, supports: oakwod/other }
              - { goal: Seven, supports: elm/other } # ← unknown
          `,
        },
      },
      {
        name: 'a reflection of a plan that is not there, and one whose plan is among other files',
        files: {
          'oakwood.plan.yaml': 'id: oakwood\ntitle: O',
          'a.reflection.yaml': 'kind: reflection\nid: a\nplan: elmfield # ← unknown',
        },
      },
      {
        name: 'tensions across plans',
        files: {
          'trust.plan.yaml': trust,
          'oakwood.plan.yaml': `
            id: oakwood
            title: Oakwood
            reality:
              tensions:
                - { between: [harbour-trust/literacy, harbour-trust/numeracy] } # ← unknown
                - { between: [harbor-trust/literacy, workload] } # ← nearMiss
                - { between: [home/school, workload] } # ← slash
          `,
        },
      },
    ],
  },
  it,
);

function nearIn(files: Readonly<Record<string, string>>): readonly unknown[] {
  return runRuleOn(knownReferences, { files }).files.flatMap(({ findings }) =>
    findings.map(({ args }) => args['near']),
  );
}

describe('the guess', () => {
  it('is written as the link should be', () => {
    const files = {
      'trust.plan.yaml': trust,
      'oakwood.plan.yaml':
        'id: oakwood\ntitle: O\nparent: harbour-trust\ngoals: [{ goal: R, supports: [harbour-trust/litracy, harbor-trust/literacy] }]',
      'english.plan.yaml': 'id: english\ntitle: E\nparent: oakwood\ngoals: [{ goal: R, supports: literacy }]',
    };
    expect(nearIn(files)).toEqual([
      'harbour-trust/literacy',
      'harbour-trust/literacy',
      'harbour-trust/literacy',
    ]);
  });

  it('is the name of a value that has no id', () => {
    expect(nearIn({ 'a.plan.yaml': 'values: [Respect]\ngoals: { goal: G, supports: respct }' })).toEqual([
      'Respect',
    ]);
  });

  it('is never the plan itself', () => {
    const files = {
      'a.plan.yaml': 'id: oakwood\ntitle: O\nparent: oakwod',
      'b.plan.yaml': 'id: elm\ntitle: E',
    };
    expect(nearIn(files)).toEqual([undefined]);
  });
});

describe('what could not be told', () => {
  const unclearIn = (files: Readonly<Record<string, string>>): readonly string[] =>
    runRuleOn(knownReferences, { files }).files.flatMap(({ outcomes }) =>
      outcomes.unclear.map(({ at, why }) => `${at.file}${at.pointer} ${why}`),
    );

  it('is said once for each plan that is out of sight', () => {
    const text =
      'id: a\ntitle: A\nparent: trust\ngoals: [{ goal: R, supports: [one, trust/two, elm/three, elm/four] }]';
    expect(unclearIn({ 'a.plan.yaml': text })).toEqual([
      'a.plan.yaml/parent Where links to the plan "trust" lead could not be told: it is not among the files that were checked.',
      'a.plan.yaml/goals/0/supports/2 Where links to the plan "elm" lead could not be told: it is not among the files that were checked.',
    ]);
  });

  it('is what leads into a parent that is not there', () => {
    const text = 'id: a\ntitle: A\nparent: trust\ngoals: [{ goal: R, supports: [one, trust/two] }]';
    const unclear = unclearIn({ 'a.plan.yaml': text, 'b.plan.yaml': 'id: b\ntitle: B' });
    expect(unclear).toHaveLength(1);
    expect(unclear[0]).toContain('a.plan.yaml/goals/0/supports/0 ');
  });

  it('keeps the rule from counting as passed', () => {
    const report = lint({ name: 'a.plan.yaml', text: 'id: a\ntitle: A\nparent: trust\n' });
    expect(report.files[0]?.outcomes.passed).not.toContain('known-references');
  });
});

it('says the same whatever the order of the files', () => {
  const files = [
    { name: 'trust.plan.yaml', text: 'id: trust\ntitle: T\ngoals: [{ id: one, goal: One }]' },
    {
      name: 'a.plan.yaml',
      text: 'id: a\ntitle: A\nparent: trust\ngoals: [{ goal: R, supports: [one, tow] }]',
    },
    { name: 'b.plan.yaml', text: 'id: b\ntitle: B\nparent: a\ngoals: [{ goal: R, supports: [one, a/x] }]' },
  ];
  const speak = (given: typeof files): string[] =>
    lint(given)
      .files.flatMap(({ file, findings }) =>
        findings
          .filter(({ ruleId }) => ruleId === 'known-references')
          .map(({ at, messageId, args }) => JSON.stringify([file, at.pointer, messageId, args])),
      )
      .sort();
  expect(speak(files).length).toBe(3);
  expect(speak([...files].reverse())).toEqual(speak(files));
});

it('stays quick where thousands of links lead nowhere', () => {
  const work = (size: number): void => {
    const goals = Array.from(
      { length: size },
      (_, index) => `  - { id: goal-${index}x, goal: G, supports: gaol-${index}y }`,
    ).join('\n');
    runRuleOn(knownReferences, { plan: `goals:\n${goals}` });
  };
  expect(growth(work, 2_000)).toBeLessThan(LINEAR);
});
