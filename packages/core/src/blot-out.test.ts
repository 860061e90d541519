import { expect, it } from 'vitest';
import { blotOut } from './blot-out.ts';
import { lint, resolve } from './lint.ts';

const PHONE = '01632 960 123';
const files = [
  { name: 'a.plan.yaml', text: `id: a\ntitle: A\nmission: "Call ${PHONE}"\ngoals: [${PHONE}, Read]\n` },
  { name: 'b.plan.yaml', text: `id: b\ntitle: B\nmission: >\n  Do not call\n  ${PHONE}\n` },
];

it('leaves texts as they are where no rule hides anything', () => {
  expect(blotOut(files, resolve({}))).toBe(files);
});

it('takes what is private out of texts that can still be read', () => {
  const shown = blotOut(files, resolve({ preset: 'publish' }));
  expect(shown.map(({ text }) => text.includes(PHONE))).toEqual([false, false]);
  const report = lint(shown, { preset: 'all' });
  const found = report.files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
  expect(report.files.map(({ kind }) => kind)).toEqual(['plan', 'plan']);
  expect(found).not.toContain('private-data');
  expect(found).not.toContain('syntax');
});
