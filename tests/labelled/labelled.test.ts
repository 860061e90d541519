import { expect, test } from 'vitest';
import { expectedMarks, labelledPlans, reportedMarks, type Mark } from './labels.ts';

test.each(labelledPlans().map((labelled) => [labelled.plan, labelled] as const))(
  '%s is reported as labelled',
  (_, { labels, report }) => {
    expect(sorted(reportedMarks(report))).toEqual(sorted(expectedMarks(labels)));
  },
);

function sorted(marks: readonly Mark[]): readonly string[] {
  return marks.map(({ rule, pointer }) => `${rule} ${pointer}`).sort();
}
