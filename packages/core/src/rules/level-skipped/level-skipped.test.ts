import { it } from 'vitest';
import { testRule } from '../../testing/test-rule.ts';
import { levelSkipped } from './level-skipped.ts';

const trust = 'id: trust\ntitle: T\nlevel: trust\nunit: Harbour Trust';
const school = 'id: school\ntitle: S\nlevel: school\nparent: trust';

testRule(
  levelSkipped,
  {
    silent: [
      { name: 'a plan alone', plan: 'id: a\ntitle: A\nlevel: school\nparent: trust' },
      {
        name: 'levels of which there are no plans are not skipped',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school,
          'c.plan.yaml': 'id: c\ntitle: C\nlevel: student\nparent: school',
        },
      },
      {
        name: 'a primary school without departments beside a high school with some',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school,
          'c.plan.yaml': 'id: english\ntitle: E\nlevel: department\nparent: school',
          'd.plan.yaml': 'id: primary\ntitle: P\nlevel: school\nparent: trust',
          'e.plan.yaml': 'id: room-3\ntitle: R\nlevel: classroom\nparent: primary',
        },
      },
      {
        name: 'a team of the trust itself',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school,
          'c.plan.yaml':
            'id: c\ntitle: C\nlevel: department\nunit: "Estates team, Harbour Trust"\nparent: trust',
        },
      },
      {
        name: 'a teacher and a student of one class, whichever is linked first',
        files: {
          'a.plan.yaml': 'id: room\ntitle: R\nlevel: classroom',
          'b.plan.yaml': 'id: teacher\ntitle: T\nlevel: teacher\nparent: room',
          'c.plan.yaml': 'id: student\ntitle: S\nlevel: student\nparent: room',
        },
      },
      {
        name: 'plans in a circle, and levels that nobody knows',
        files: {
          'a.plan.yaml': 'id: a\ntitle: A\nlevel: student\nparent: b',
          'b.plan.yaml': 'id: b\ntitle: B\nlevel: trust\nparent: a',
          'c.plan.yaml': 'id: c\ntitle: C\nparent: b',
        },
      },
    ],
    reports: [
      {
        name: 'a plan of the skipped level further down, also below another child',
        files: {
          'a.plan.yaml': trust,
          'b.plan.yaml': school,
          'c.plan.yaml': 'id: room\ntitle: R\nlevel: classroom\nparent: trust # ← skipped',
          'd.plan.yaml': 'id: year\ntitle: Y\nlevel: grade\nparent: school',
          'e.plan.yaml': 'id: me\ntitle: M\nlevel: teacher\nparent: school # ← skipped',
        },
      },
    ],
  },
  it,
);
