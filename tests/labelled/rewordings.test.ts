import { lint } from '@plan-lint/core';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { labelledPlans } from './labels.ts';
import type { Labelled } from './labels.ts';
import { namesIn, REWORDINGS } from './rewordings.ts';
import type { Data, Rewording } from './rewordings.ts';

const all = new Map(labelledPlans().map((labelled) => [labelled.plan, labelled]));

/** What is said of how a text is laid out is another matter. */
const LAYOUT: readonly string[] = ['syntax'];

/** Plans that are linted together, as data. A text that is no clean YAML has nothing that could be said again. */
const groups = [...all.values()].flatMap((labelled) => {
  const { plan, labels } = labelled;
  const members = [plan, ...(labels.with ?? [])].map((name): Labelled => all.get(name)!);
  if (members.some(({ text }) => parseDocument(text).errors.length > 0)) return [];
  const plans = members.map((member) => ({ name: member.plan, data: parse(member.text) as Data }));
  return [{ name: plan, asOf: labels.asOf ?? '2026-09-01', plans }];
});

const asIs = new Map(groups.map((group) => [group.name, told(group, (plan) => plan)]));

/** What is said of which parts, whatever the words are in which it is said. */
function told({ plans, asOf }: (typeof groups)[number], reword: Rewording): readonly string[] {
  const names = namesIn(plans.map(({ data }) => data));
  const files = plans.map(({ name, data }) => ({
    name: `${name}.json`,
    text: JSON.stringify(reword(data, names)),
  }));
  return lint(files, { asOf })
    .files.flatMap(({ file, findings }) =>
      findings
        .filter(({ ruleId }) => !LAYOUT.includes(ruleId))
        .flatMap(({ ruleId, messageId, at, count, related }) => {
          const places = count > 1 ? [at, ...related.map((each) => each.at)] : [at];
          return places.map(({ pointer }) => `${file} ${ruleId} ${messageId} ${partOf(pointer)}`);
        }),
    )
    .sort();
}

/** The innermost item of a list: a field of it may be written another way. */
function partOf(pointer: string): string {
  return /^.*\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? '';
}

describe.each(Object.entries(REWORDINGS))('a plan %s', (_, reword) => {
  test('gets the findings that it gets as it is', () => {
    for (const group of groups) expect(told(group, reword), group.name).toEqual(asIs.get(group.name));
  });

  test('is another text', () => {
    const names = namesIn(groups.flatMap(({ plans }) => plans.map(({ data }) => data)));
    const reworded = groups.filter(({ plans: [{ data } = { data: null }] }) => {
      return JSON.stringify(reword(data, names)) !== JSON.stringify(data);
    });
    expect(reworded.length).toBeGreaterThan(groups.length / 2);
  });
});
