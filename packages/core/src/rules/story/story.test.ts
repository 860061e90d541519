import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { testRule } from '../../testing/test-rule.ts';
import { story } from './story.ts';

testRule(
  story,
  {
    silent: [
      { name: 'a department', plan: 'title: Maths\nlevel: department' },
      { name: 'a class', plan: 'title: Room 12\nlevel: classroom' },
      { name: 'a teacher', plan: 'title: My year\nlevel: teacher' },
      {
        name: 'a trust that has both',
        plan: 'level: trust\nstory: We began with one school.\npride: Our cooks.',
      },
    ],
    reports: [
      { name: 'blanks, both', plan: 'title: Larkfield # ← neither\nstory: ""\npride: " "' },
      { name: 'a blank, where it stands', plan: 'story: "" # ← story\npride: Our cooks.' },
      { name: 'and the other', plan: 'story: We began with 12 children.\npride: "" # ← pride' },
      { name: 'a district', plan: 'title: Cedar Valley # ← neither\nlevel: district' },
    ],
  },
  it,
);

it.each([
  ['story: [We, read]', 'pride'],
  ['pride: [Our, cooks]', 'story'],
  ['story: [We, read]\npride: [Our, cooks]', undefined],
])('says no more than what is absent beside a field that is broken: %s', (fields, messageId) => {
  const findings =
    lint({ name: 'a.plan.yaml', text: `id: a\ntitle: A\n${fields}\n` }).files[0]?.findings ?? [];
  expect(findings.find(({ ruleId }) => ruleId === 'story')?.messageId).toBe(messageId);
});
