import fc from 'fast-check';
import { stringify } from 'yaml';
import type { TextFile } from '../../src/engine/reader.ts';
import { arbitraryPlan } from '../../src/testing/arbitrary-plan.ts';

/** Slips that fixes are for, made in a plan that has none. */
const SLIPS: readonly (readonly [string, string])[] = [
  ['owner:', 'onwer:'],
  ['measures:', 'Measures:'],
  ['why:', 'why:  # nobody knows\n'],
  ['supports: ', 'suports: '],
  ['priorities:', 'priority:'],
  ['2026-12-18', '18/12/26'],
  ['true', 'yes'],
  ['vision:', 'vison:'],
  ['"owner":', '"Owner":'],
  ['"measures":', '"measure":'],
  ['"why":', '"why": null, "wyh":'],
];

const slips = fc.subarray([...SLIPS]);
const layout = fc.record({
  indent: fc.constantFrom(1, 2, 3, 4),
  indentSeq: fc.boolean(),
  flow: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40, 80),
});

function withSlips(text: string, chosen: readonly (readonly [string, string])[]): string {
  return chosen.reduce((typed, [right, wrong]) => typed.replace(right, () => wrong), text);
}

/** Puts a remark behind some lines and between others. */
function withRemarks(text: string, every: number): string {
  let count = 0;
  const lines = text.split('\n').flatMap((line) => {
    count++;
    if (every === 0 || count % every !== 0) return [line];
    // Only where a line is surely no part of a text over several lines.
    if (/^\s*(?:- )?\w+:$/.test(line)) return [`${line} # remark ${String(count)}`];
    return /^(?:- |\w+: \w+$)/.test(line) && count > 1 ? [`# remark ${String(count)}`, line] : [line];
  });
  return lines.join('\n');
}

const yaml = fc
  .tuple(arbitraryPlan(fc), layout, slips, fc.nat({ max: 4 }), fc.constantFrom('\n', '\r\n'))
  .map(([plan, { flow, ...how }, chosen, every, lineBreak]): TextFile => {
    const typed = stringify(plan, { ...how, ...(flow ? { collectionStyle: 'flow' as const } : {}) });
    const text = withRemarks(withSlips(typed, chosen), flow ? 0 : every);
    return { name: 'any.plan.yaml', text: text.replaceAll('\n', lineBreak) };
  });

const json = fc
  .tuple(arbitraryPlan(fc), fc.constantFrom(undefined, 2, '\t'), slips)
  .map(([plan, indent, chosen]): TextFile => ({
    name: 'any.plan.json',
    text: withSlips(JSON.stringify(plan, undefined, indent), chosen),
  }));

/** Plans in YAML and JSON, in many layouts, with remarks, and with slips that fixes are for. */
export const typedPlan: fc.Arbitrary<TextFile> = fc.oneof(yaml, json);
