import { expect, it } from 'vitest';
import { lint } from '../../lint.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { visionStated } from './vision-stated.ts';

testRule(
  visionStated,
  {
    silent: [
      'vision: Nobody is anonymous.',
      { name: 'a placeholder is for another rule', plan: 'vision: TBC' },
      { name: 'a department', plan: 'title: Maths\nlevel: department' },
      { name: 'a phase', plan: 'title: KS1\nlevel: phase' },
      { name: 'a teacher', plan: 'title: My year\nlevel: teacher' },
      { name: 'a pupil', plan: 'title: My goals\nlevel: student' },
    ],
    reports: [
      { name: 'a plan without a level', plan: 'title: Larkfield # ← none' },
      { name: 'a school', plan: 'title: Larkfield # ← none\nlevel: school' },
      { name: 'a blank, where it stands', plan: 'title: Larkfield\nvision: " " # ← none' },
      {
        name: 'a trust, and the school that finds nothing there',
        files: {
          'school.plan.yaml': 'title: Larkfield # ← none\nid: larkfield\nlevel: school\nparent: trust',
          'trust.plan.yaml': 'title: River Trust # ← none\nid: trust\nlevel: trust',
        },
      },
    ],
  },
  it,
);

it('leaves a broken vision to the rule that speaks of it', () => {
  const { files } = lint({
    name: 'a.plan.yaml',
    text: 'id: a\ntitle: A\nlevel: school\nvision: [We, read]\n',
  });
  const ids = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
  expect(ids).toContain('schema');
  expect(ids).not.toContain('vision-stated');
});

it('says what it could not tell where the plan above is not at hand', () => {
  const [file] = runRuleOn(visionStated, { plan: 'title: A\nid: a\nparent: trust' }).files;
  expect(file?.findings).toEqual([]);
  expect(file?.outcomes.unclear.map(({ at }) => at.pointer)).toEqual(['/parent']);
});
