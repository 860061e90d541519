import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { exactAgreement } from './agreement.ts';
import {
  debatableMarks,
  expectedMarks,
  labelledPlans,
  reportOn,
  SETTLED_BATCHES,
  isJudged,
} from './labels.ts';

const plans = labelledPlans();
const settled = plans.filter(({ labels }) => SETTLED_BATCHES.includes(labels.batch));

test.each(settled.map((labelled) => [labelled.plan, labelled] as const))(
  '%s is reported as labelled',
  (_, labelled) => {
    const { missed, falseAlarms } = exactAgreement(labelled.labels, reportOn(labelled));
    expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
  },
);

test.each(
  settled.flatMap(({ plan, labels }) =>
    labels.rewords === undefined ? [] : [[plan, labels.rewords] as const],
  ),
)('%s is told the same as %s', (plan, original) => {
  expect(messagesOf(plan)).toEqual(messagesOf(original));
});

test.each(plans.map((labelled) => [labelled.plan, labelled] as const))(
  'the labels of %s name places that it has',
  (_, { labels, text }) => {
    const document = parseDocument(text, { uniqueKeys: false });
    const places = [...expectedMarks(labels), ...debatableMarks(labels)].map(({ pointer }) => pointer);
    expect(places.filter((pointer) => !document.hasIn(stepsOf(pointer)))).toEqual([]);
  },
);

/** The steps of a pointer into the text; the only item of a list may be written without the list. */
function stepsOf(pointer: string): readonly (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The messages to a plan, wherever they stand, each with the number of its places. */
function messagesOf(plan: string): readonly string[] {
  const labelled = plans.find((each) => each.plan === plan)!;
  const judged = reportOn(labelled).findings.filter(({ ruleId }) => isJudged(ruleId, labelled.labels));
  return judged.map(({ ruleId, messageId, count }) => `${ruleId} ${messageId} ×${String(count)}`).sort();
}
