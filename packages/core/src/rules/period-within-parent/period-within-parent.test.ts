import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodFault } from '../../facts/cascade/periods.ts';
import type { PeriodOutline } from '../../model/outline.ts';
import { runRuleOn, testRule } from '../../testing/test-rule.ts';
import { periodWithinParent } from './period-within-parent.ts';

const pair = (above: string, below: string): Readonly<Record<string, string>> => ({
  'a.plan.yaml': `id: trust\ntitle: T\n${above === '' ? '' : `period: ${above}`}`,
  'b.plan.yaml': `id: b\ntitle: B\nparent: trust\n${below === '' ? '' : `period: ${below}`}`,
});

testRule(
  periodWithinParent,
  {
    silent: [
      { name: 'no plan above', plan: 'period: { start: 2026-09-01, end: 2027-07-23 }' },
      { name: 'no period', files: pair('', '{ start: 2026-09-01, end: 2027-07-23 }') },
      { name: 'neither', files: pair('{ start: 2026-09-01, end: 2027-07-23 }', '') },
      {
        name: 'the same',
        files: pair('{ start: 2026-09-01, end: 2027-07-23 }', '{ start: 2026-09-01, end: 2027-07-23 }'),
      },
      {
        name: 'a term of the year',
        files: pair('{ start: 2026-09-01, end: 2027-07-23 }', '{ start: 2027-01-05, end: 2027-03-26 }'),
      },
      {
        name: 'the days of preparation, and the summer',
        files: pair('{ start: 2026-09-01, end: 2027-07-23 }', '{ start: 2026-08-17, end: 2027-08-31 }'),
      },
      {
        name: 'a year within a district’s budget year',
        files: pair('{ start: 2026-07-01, end: 2027-06-30 }', '{ start: 2026-08-10, end: 2027-05-27 }'),
      },
      {
        name: 'the last year of three, and on',
        files: pair('{ start: 2024-09, end: 2027-07 }', '{ start: 2026-09, end: 2028-07 }'),
      },
      {
        name: 'only an end, or only a start',
        files: pair('{ start: 2026-09-01, end: 2027-07-23 }', '{ end: 2027-07-23 }'),
      },
      {
        name: 'an end before its start is for date-order',
        files: pair('{ start: 2027-09-01, end: 2026-07-23 }', '{ start: 2022-09-01, end: 2023-07-23 }'),
      },
      {
        name: 'words that are no dates',
        files: pair('{ start: 2026-09-01, end: 2027-07-23 }', '{ start: soon, end: later }'),
      },
    ],
    reports: [
      {
        name: 'last year',
        files: pair(
          '{ start: 2026-09-01, end: 2027-07-23 }',
          '{ start: 2025-09-01, end: 2026-07-23 } # ← apart',
        ),
      },
      {
        name: 'next year, with one date each',
        files: pair('{ end: 2027-07-23 }', '{ start: 2027-09-01 } # ← apart'),
      },
      {
        name: 'a calendar year in a school year',
        files: pair(
          '{ start: 2026-09-01, end: 2027-07-23 }',
          '{ start: 2027-01-01, end: 2027-12-31 } # ← beyond',
        ),
      },
      {
        name: 'too early',
        files: pair(
          '{ start: 2026-09-01, end: 2027-07-23 }',
          '{ start: 2026-04-01, end: 2027-03-31 } # ← beyond',
        ),
      },
      {
        name: 'after a plan of several years',
        files: pair('{ start: 2022-09, end: 2025-07 }', '{ start: 2026-09, end: 2027-07 } # ← apart'),
      },
    ],
  },
  it,
);

it('links the period of the plan above', () => {
  const files = pair('{ start: 2026-09-01, end: 2027-07-23 }', '{ start: 2025-09-01, end: 2026-07-23 }');
  const [finding] = runRuleOn(periodWithinParent, { files }).files[1]?.findings ?? [];
  expect(finding?.related.map(({ at }) => `${at.file}${at.pointer}`)).toEqual(['a.plan.yaml/period']);
});

const day = fc.integer({ min: 0, max: 2000 });
const period = fc
  .tuple(day, day)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }) as unknown as PeriodOutline);

it('has no fault with a period that lies within, and never fails to see two that have no day in common', () => {
  fc.assert(
    fc.property(period, period, (ours, theirs) => {
      const [a, b, c, d] = [ours.start, ours.end, theirs.start, theirs.end] as [
        number,
        number,
        number,
        number,
      ];
      const fault = periodFault(ours, theirs);
      if (a >= c && b <= d) expect(fault).toBeUndefined();
      expect(fault === 'apart').toBe(b < c || d < a);
    }),
  );
});
