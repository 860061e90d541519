import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../formats/say.ts';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { missionAlignment } from './mission-alignment.ts';

const PURPOSE = `
mission: We transform life chances by developing reflective, ambitious learners.
values:
  - { id: hard-work, name: Hard work, meaning: Effort that knows where it is going }
  - Kindness
vision: A town that reads.
`;

/** A plan with a mission, values and a vision, and these fields on its one wildly important goal. */
const wig = (...fields: readonly string[]): string =>
  `${PURPOSE}goals:\n  - goal: Better feedback in every classroom\n    wildlyImportant: true\n${fields
    .map((field) => `    ${field}\n`)
    .join('')}`;

testRule(
  missionAlignment,
  {
    silent: [
      {
        name: 'no wildly important goal',
        plan: `${PURPOSE}goals: [{ goal: Better feedback, why: It is time. }]`,
      },
      {
        name: 'neither mission nor values, for another rule',
        plan: 'vision: A town.\ngoals: [{ goal: A, wildlyImportant: true }]',
      },
      {
        name: 'a mission and values that are still to be filled in, for another rule',
        plan: 'mission: "[what for?]"\nvalues: [TBC]\ngoals: [{ goal: A, wildlyImportant: true }]',
      },
      { name: 'a why that is still to be filled in', plan: wig('supports: mission', 'why: "[why?]"') },
      {
        name: 'a link to what is still to be filled in',
        plan: 'mission: "[what for?]"\nvalues: [Joy]\ngoals: [{ goal: A, wildlyImportant: true, supports: mission, why: We care }]',
      },
      { name: 'no why, for another rule', plan: wig('supports: mission') },
      {
        name: 'a why in other forms of the words',
        plan: wig('supports: [mission]', 'why: It raises the ambition of all.'),
      },
      {
        name: 'a word of the meaning of a value',
        plan: wig('supports: hard-work', 'why: They see what their efforts lead to.'),
      },
      {
        name: 'one of several links is taken up',
        plan: wig('supports: [mission, hard-work]', 'why: It makes hard work count.'),
      },
      { name: 'a value by its name', plan: wig('supports: Hard Work', 'why: It makes hard work count.') },
      { name: 'a value that has no id', plan: wig('supports: [kindness]', 'why: Feedback is a kind word.') },
      { name: 'ids in capitals', plan: wig('supports: [MISSION]', 'why: Learners learn from it.') },
      {
        name: 'the id of the plan before the slash',
        plan: `id: a\n${wig('supports: a/hard-work', 'why: It makes hard work count.')}`,
      },
      {
        name: 'a link that leads nowhere, for another rule',
        plan: wig('supports: courage', 'why: It is time.'),
      },
      {
        name: 'the why of the priority',
        plan: `${PURPOSE}
priorities:
  - title: Feedback
    why: Ambitious people ask for it.
    goals: [{ goal: Better feedback, wildlyImportant: true, supports: mission }]`,
      },
      {
        name: 'a goal nested in one that supports the mission',
        plan: `${PURPOSE}
goals:
  - goal: Better teaching
    supports: mission
    why: Learners deserve it.
    goals: [{ goal: Better feedback, wildlyImportant: true }]`,
      },
      {
        name: 'a value inherited from the trust',
        files: {
          'trust.plan.yaml':
            '{ id: t, title: T, mission: We all read., values: [{ id: courage, name: Courage }] }',
          'school.plan.yaml': `
            { id: s, title: S, parent: t, goals: [
              { goal: A, wildlyImportant: true, supports: courage, why: It takes courage. },
              { goal: B, wildlyImportant: true, supports: t/courage, why: It takes courage. },
              { goal: C, wildlyImportant: true, supports: t/mission, why: Readers read more. } ] }
          `,
        },
      },
      {
        name: 'a mission in Irish',
        plan: 'mission: Foghlaim le chéile.\ngoals: [{ goal: Léitheoireacht, wildlyImportant: true, supports: mission, why: Tagann foghlaim as léamh. }]',
      },
    ],
    reports: [
      {
        name: 'no link at all',
        plan: wig('why: Ambitious learners ask for it.').replace('classroom', 'classroom # ← unlinked'),
      },
      { name: 'the vision alone', plan: wig('supports: vision # ← unlinked') },
      {
        name: 'another goal, however well aligned',
        plan: wig('supports: [b] # ← unlinked').concat('  - { id: b, goal: B, supports: mission }'),
      },
      {
        name: 'a goal above, by either spelling',
        plan: `parent: t\n${wig('supports: [t/literacy, writing] # ← unlinked')}`,
      },
      { name: 'a blank link is none', plan: wig("supports: ' ' # ← unlinked") },
      {
        name: 'goals of priorities and nested ones',
        plan: `${PURPOSE}
priorities:
  - title: Feedback
    goals:
      - goal: A # ← unlinked
        wildlyImportant: true
        goals: [{ wildlyImportant: true, goal: B }] # ← unlinked`,
      },
      {
        name: 'a why of words that any plan has',
        plan: wig('supports: mission', 'why: It helps every pupil to improve. # ← unexplained'),
      },
      {
        name: 'a word in common with nothing that it supports',
        plan: wig('supports: hard-work', 'why: Learners ask for it. # ← unexplained'),
      },
      {
        name: 'the why of the priority, at the goal',
        plan: `${PURPOSE}
priorities:
  - title: Feedback
    why: Books are marked in vain.
    goals:
      - goal: Better feedback # ← unexplained
        wildlyImportant: true
        supports: mission`,
      },
    ],
  },
  it,
);

describe('what it says', () => {
  it('asks rather than tells, naming what is supported by its label', () => {
    const { files, rules } = runRuleOn(missionAlignment, {
      plan: wig('supports: [mission, hard-work]', 'why: It is time.'),
    });
    const [finding] = files[0]?.findings ?? [];
    expect(finding).toMatchObject({ severity: 'info', confidence: 'judgement' });
    expect(finding && sayFinding(finding, rules).says).toBe(
      'Check whether the why of "Better feedback in every classroom" shows how the goal serves the mission and Hard work; the two have no telling word in common.',
    );
  });

  it.each([
    ['a link that leads nowhere', wig('supports: courage')],
    [
      'a mission of words that any plan has',
      'mission: The best school for every child.\ngoals: [{ goal: A, wildlyImportant: true, supports: mission, why: It is time. }]',
    ],
    [
      'a link to a mission that only the values stand beside',
      'values: [Courage]\ngoals: [{ goal: A, wildlyImportant: true, supports: mission, why: It is time. }]',
    ],
  ])('says that it could not tell: %s', (_case, plan) => {
    const [file] = runRuleOn(missionAlignment, { plan }).files;
    expect(file?.outcomes.unclear.map(({ ruleId }) => ruleId)).toEqual(['mission-alignment']);
    expect(file?.outcomes.passed).toEqual([]);
  });

  it.each([
    ['links', '', 'supports: 7'],
    ['values, of which the goal may have named one', 'parent: t\nvalues: 7\n', 'supports: hard-work'],
  ])('leaves broken %s to the rule that speaks of them', (_what, above, own) => {
    const text = `id: a\ntitle: A\nmission: We all read.\n${above}goals: [{ goal: A, wildlyImportant: true, ${own} }]\n`;
    const ids = lint({ name: 'plan.yaml', text }).files.flatMap(({ findings }) =>
      findings.map(({ ruleId }) => ruleId),
    );
    expect(ids).toContain('schema');
    expect(ids).not.toContain('mission-alignment');
  });

  it.each(['purpse', 'trust/purpse'])(
    'leaves a link to %s, which no plan has, to known-references',
    (link) => {
      const { files } = lint([
        { name: 'trust.plan.yaml', text: 'id: trust\ntitle: T\ngoals: [{ id: purpose, goal: We read }]\n' },
        {
          name: 'school.plan.yaml',
          text: `id: s\ntitle: S\nparent: trust\nmission: We all read.\ngoals: [{ goal: A, wildlyImportant: true, supports: ${link} }]\n`,
        },
      ]);
      const about = files.flatMap(({ findings }) =>
        findings.filter(({ at }) => at.pointer.startsWith('/goals/0/supports')),
      );
      expect(about.map(({ ruleId, covers }) => [ruleId, covers?.includes('mission-alignment')])).toEqual([
        ['known-references', true],
      ]);
    },
  );
});
