import { expect, test } from 'vitest';
import { expectedMarks, labelledPlans, reportedMarks, type Labelled, type Mark } from './labels.ts';

const plans = labelledPlans();

test.each(plans.map((labelled) => [labelled.plan, labelled] as const))(
  '%s is reported as labelled',
  (_, { labels, report }) => {
    expect(sorted(reportedMarks(report))).toEqual(sorted(expectedMarks(labels)));
  },
);

test.each(
  plans.flatMap(({ plan, labels }) =>
    labels.rewords === undefined ? [] : [[plan, labels.rewords] as const],
  ),
)('%s is told the same as %s', (plan, original) => {
  expect(messagesOf(plan)).toEqual(messagesOf(original));
});

function sorted(marks: readonly Mark[]): readonly string[] {
  return marks.map(({ rule, pointer }) => `${rule} ${pointer}`).sort();
}

/** The messages to a plan, wherever they stand, each with the number of its places. */
function messagesOf(plan: string): readonly string[] {
  const { report } = plans.find((labelled: Labelled) => labelled.plan === plan)!;
  return report.findings
    .map(({ ruleId, messageId, count }) => `${ruleId} ${messageId} ×${String(count)}`)
    .sort();
}
