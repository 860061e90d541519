import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { sayFinding } from '../formats/say.ts';
import type { Finding, Report } from '../engine/report.ts';
import { lint } from '../lint.ts';
import type { Location } from '../source/location.ts';
import { arbitraryPlan } from '../testing/arbitrary-plan.ts';
import { builtinRules } from './registry.generated.ts';

const everything = { preset: 'all', asOf: '2026-11-01' } as const;
const asJson = (plan: object): string => JSON.stringify(plan, undefined, 1);
const runs = { numRuns: 150 };

/** Every place that a finding stands for. */
function placesOf({ at, count, related }: Finding): readonly Location[] {
  return count > 1 ? [at, ...related.map((each) => each.at)] : [at];
}

/** The arguments that the words of a finding ask for. */
function namesIn({ ruleId, messageId, count }: Finding, { rules }: Report): readonly string[] {
  const message = rules.get(ruleId)?.messages[messageId];
  if (message === undefined) throw new Error(`${ruleId} has no message ${messageId}`);
  const { says, many = '', why, try: advice } = message;
  const template = `${says} ${count > 1 ? many : ''} ${why} ${advice}`;
  return [...template.matchAll(/\{(\w+)[|}]/g)].map(([, name = '']) => name);
}

/** What a report says and of which parts, whatever the order of the text. */
function words(report: Report): readonly string[] {
  const lines = report.files.flatMap(({ findings }) =>
    findings.map((finding) => {
      const places = placesOf(finding);
      const says = finding.count > 1 ? String(finding.count) : sayFinding(finding, report.rules).says;
      return `${finding.ruleId} ${places
        .map(({ pointer }) => pointer)
        .sort()
        .join(' ')} ${says}`;
    }),
  );
  return lines.sort();
}

describe('every rule, on any plan', () => {
  it('runs to its end and speaks whole sentences about places in the text', () => {
    fc.assert(
      fc.property(arbitraryPlan(fc), (plan) => {
        const text = asJson(plan);
        const report = lint({ name: 'any.plan.yaml', text }, everything);
        expect(
          report.counts.crashes,
          JSON.stringify(report.files[0]?.findings.find(({ ruleId }) => ruleId.startsWith('internal'))?.args),
        ).toBe(0);
        for (const finding of report.files[0]?.findings ?? []) {
          const { args } = finding;
          for (const name of namesIn(finding, report)) expect(args).toHaveProperty(name);
          for (const place of [finding.at, ...finding.related.map(({ at }) => at)]) expectInside(place, text);
        }
      }),
      runs,
    );
  });

  it('says the same again', () => {
    fc.assert(
      fc.property(arbitraryPlan(fc), (plan) => {
        const file = { name: 'any.plan.yaml', text: asJson(plan) };
        expect(words(lint(file, everything))).toEqual(words(lint(file, everything)));
      }),
      runs,
    );
  });

  it('says the same of YAML and of JSON, in whatever order the fields stand', () => {
    fc.assert(
      fc.property(arbitraryPlan(fc), (plan) => {
        const reversed = Object.fromEntries(Object.entries(plan).reverse());
        const json = words(lint({ name: 'any.plan.json', text: asJson(plan) }, everything));
        expect(words(lint({ name: 'any.plan.json', text: asJson(reversed) }, everything))).toEqual(json);
        expect(
          words(lint({ name: 'any.plan.yaml', text: stringify(plan, { lineWidth: 0 }) }, everything)),
        ).toEqual(json);
      }),
      runs,
    );
  });

  it.each(builtinRules.map(({ rule }) => rule))(
    '$id never judges what it marks as a judgement',
    ({ severity, confidence, messages }) => {
      for (const message of Object.values(messages)) {
        const isJudgement = (message.confidence ?? confidence) === 'judgement';
        expect(isJudgement && (message.severity ?? severity) === 'error').toBe(false);
      }
    },
  );
});

function expectInside({ start, end }: Location, text: string): void {
  expect(start.offset).toBeGreaterThanOrEqual(0);
  expect(end.offset).toBeGreaterThanOrEqual(start.offset);
  expect(end.offset).toBeLessThanOrEqual(text.length);
}
