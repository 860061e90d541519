import { unspokenPulls } from '../../facts/pulls.ts';
import type { Pull } from '../../facts/pulls.ts';
import { onceEach } from '../../facts/once.ts';
import { partsOf } from '../../facts/tensions.ts';
import type { PlanPart } from '../../facts/tensions.ts';
import { TENSIONS } from '../../facts/words/tension-data.ts';
import type { SideWords } from '../../facts/words/tension-data.ts';
import { foldText, tensionWords } from '../../facts/words/tension-words.ts';
import type { TensionWords } from '../../facts/words/tension-words.ts';
import { isOfOnePerson } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import type { Placed } from '../../model/placed.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { RelatedPlace, Rule } from '../../rule/rule.ts';

const why =
  'Where nobody says what happens when both are wanted at once, the louder one wins, and the plan is blamed for the other.';

export const tensionsNamed: Rule = defineRule({
  id: 'tensions-named',
  severity: 'info',
  confidence: 'judgement',
  since: '0.1.0',
  description: 'Where goals pull against each other, the plan says so',
  basis: [source('anatomy', 'Conflicts between goals that nobody spoke of were never dealt with')],
  pitfalls: ['avoidant'],
  options: (z) => {
    const side = z.array(z.string().min(1)).min(1);
    return z.strictObject({
      pairs: z
        .array(z.strictObject({ one: side, other: side }))
        .default([])
        .describe('More tensions to look for: the words of both sides, the first of which names the side.'),
    });
  },
  messages: {
    one: {
      says: '"{one}" and "{other}" may pull against each other, and the plan names no such tension.',
      why,
      try: 'Check whether more of one costs some of the other. If so, name it under `tensions`, for example `between: [{sides}]`, with the `balance` that you strike.',
    },
    several: {
      says: 'Some goals may pull against each other, and the plan names no such tension: {sides}.',
      why,
      try: 'Check whether more of one costs some of the other. Name those that do under `tensions`, for example `between: [{first}]`, with the `balance` that you strike.',
    },
  },
  applies: (plan) => partsOf(plan).length > 1 && !isOfOnePerson(plan.level),
  check: {
    plan(plan, { options, report, isBroken }) {
      const pulls = unspokenPulls(plan, wordsFor(options));
      const [first, ...others] = pulls;
      if (first === undefined || hasUnread(plan, isBroken)) return;
      const { one, other } = first;
      if (others.length === 0) {
        const sides = nameSides(first).join(', ');
        report(one, 'one', { one: nameOf(one), other: nameOf(other), sides }, [{ at: other }]);
      } else {
        const sides = pulls.map((pull) => nameSides(pull).join(' against '));
        const at = placeOf(plan.reality, 'tensions');
        report(at, 'several', { sides, first: nameSides(first).join(', ') }, pulls.flatMap(placesOf));
      }
    },
  },
});

/** Whether tensions stand in the text that could not be read: any of them may be the one that is asked for. */
function hasUnread(plan: Plan, isBroken: (part: Placed, field: string) => boolean): boolean {
  const reality = { place: placeOf(plan, 'reality') };
  const list = placeOf(reality, 'tensions');
  const items = 'items' in list ? list.items : [list];
  return (
    isBroken(plan, 'reality') ||
    isBroken(reality, 'tensions') ||
    items.some((item) => isBroken({ place: item }, 'between'))
  );
}

interface Options {
  readonly pairs: readonly { readonly one: readonly string[]; readonly other: readonly string[] }[];
}

/** The known tensions and those that are configured, once for each configuration. */
const wordsFor: (options: Options) => TensionWords = onceEach(({ pairs }) =>
  tensionWords([...TENSIONS, ...pairs.map(({ one, other }) => ({ one: sideOf(one), other: sideOf(other) }))]),
);

/** A side as people configure it. A word that is all capitals is meant so. */
function sideOf(entries: readonly string[]): SideWords {
  const fold = (these: readonly string[]): string =>
    these.map((entry) => foldText(entry).join(' ')).join('|');
  const isShort = (entry: string): boolean => /^[A-Z]{2,}$/.test(entry);
  return {
    name: entries[0] ?? '',
    words: fold(entries.filter((entry) => !isShort(entry))),
    capitals: fold(entries.filter(isShort)),
  };
}

/** The words of a goal, without a full stop in the middle of a sentence about it. */
function nameOf({ text }: PlanPart): string {
  return text.replace(/\.$/, '');
}

function nameSides({ pair }: Pull): readonly string[] {
  return [pair.one.name, pair.other.name];
}

function placesOf({ pair, one, other }: Pull): readonly RelatedPlace[] {
  return [
    { at: one, note: `${pair.one.name}: ${nameOf(one)}` },
    { at: other, note: `${pair.other.name}: ${nameOf(other)}` },
  ];
}
