import { counted } from '../../formats/count-words.ts';
import { bullets, code, paragraph, section } from '../../page/build.ts';
import type { Block, Item, Page, Text } from '../../page/page.ts';
import type {
  ComparedAim,
  ComparedFinding,
  ComparedMeasure,
  ComparedParts,
  DraftDiff,
  PlanDiff,
} from './draft-diff.ts';

/** The comparison for people: first what a reader of the new draft might not notice, then what was found. */
export function draftDiffPage({ plans, appeared, vanished }: DraftDiff): Page {
  const [only, ...others] = plans;
  const isOne = only !== undefined && others.length + appeared.length + vanished.length === 0;
  return {
    title: isOne ? `What changed in ${only.title ?? only.after}` : 'What changed in the plans',
    language: 'en-GB',
    blocks: isOne
      ? planBlocks(only)
      : [
          ...listed('plans-appeared', 'Plans that are new', appeared),
          ...listed('plans-vanished', 'Plans that are gone', vanished),
          ...plans.map((plan, index) =>
            section(`plan-${String(index + 1)}`, plan.title ?? plan.after, planBlocks(plan)),
          ),
        ],
  };
}

function planBlocks(plan: PlanDiff): readonly Block[] {
  const { before, after, findings, priorities, goals, measures, lowered, redefined } = plan;
  const { introduced, resolved, carried } = findings;
  return [
    paragraph(`From ${before} to ${after}. ${opening(plan)}`),
    ...listed('lowered', 'Aims that are easier now', lowered.map(sayAim)),
    ...listed('redefined', 'Measures that measure something else now', redefined.map(sayMeasure)),
    ...partBlocks('priorities', priorities),
    ...partBlocks('goals', goals),
    ...partBlocks('measures', measures),
    ...listed('introduced', 'New findings', introduced.map(sayFound)),
    ...listed('resolved', 'Findings that are gone', resolved.map(sayFound)),
    ...(carried.length === 0
      ? []
      : [
          paragraph(
            `${counted(places(carried), 'finding')} ${places(carried) === 1 ? 'is' : 'are'} as before.`,
          ),
        ]),
  ];
}

function opening({ findings, lowered, redefined, priorities, goals, measures }: PlanDiff): string {
  const { introduced, resolved } = findings;
  const parts = [priorities, goals, measures];
  const isSame = parts.every(
    (each) => each.appeared.length + each.vanished.length + each.reworded.length === 0,
  );
  const isQuiet = lowered.length + redefined.length + introduced.length + resolved.length === 0;
  if (isSame && isQuiet) return 'Priorities, goals, measures and findings are the same.';
  return `${counted(places(introduced), 'finding')} came and ${counted(places(resolved), 'finding')} went.`;
}

function places(findings: readonly ComparedFinding[]): number {
  return findings.reduce((sum, { count }) => sum + count, 0);
}

function listed(id: string, title: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [section(id, title, [bullets(items)])];
}

function partBlocks(kind: 'priorities' | 'goals' | 'measures', parts: ComparedParts): readonly Block[] {
  const { appeared, vanished, reworded } = parts;
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  // Measures in other words stand under what they measure now.
  const inOtherWords = kind === 'measures' ? [] : reworded;
  return [
    ...listed(
      `${kind}-vanished`,
      `${title} that are gone`,
      vanished.map(({ name, line }) => `${quoted(name)} (line ${String(line)} of the earlier draft)`),
    ),
    ...listed(
      `${kind}-appeared`,
      `${title} that are new`,
      appeared.map(({ name, line }) => `${quoted(name)} (line ${String(line)})`),
    ),
    ...listed(
      `${kind}-reworded`,
      `${title} in other words`,
      inOtherWords.map(
        ({ before, after, line }) => `${quoted(before)} is now ${quoted(after)} (line ${String(line)})`,
      ),
    ),
  ];
}

const AIMS: Readonly<Record<ComparedAim['kind'], (was: string, is: string) => string>> = {
  target: (was, is) => `the target was ${was} and is ${is}, which is easier to reach`,
  'no-target': (was) => `the target was ${was}, and there is none any more`,
  'target-moved': (was, is) => `the target was ${was} and is ${is}; check which of the two asks for more`,
  baseline: (was, is) => `the starting figure was ${was} and is ${is}, so the way to the target is another`,
  later: (was, is) => `it was due ${was} and is due ${is}, which is later`,
  'no-date': (was) => `it was due ${was}, and no date is given any more`,
};

function sayAim({ kind, name, was, is = '', line }: ComparedAim): Item {
  return `${quoted(name)}: ${AIMS[kind](was, is)} (line ${String(line)})`;
}

const ASPECTS: Readonly<Record<ComparedMeasure['aspect'], string>> = {
  words: 'it was called',
  source: 'the figures came from',
  unit: 'the target was given as',
  about: 'it was about',
};

function sayMeasure({ aspect, name, was, is, line }: ComparedMeasure): Item {
  return `${quoted(name)}: ${ASPECTS[aspect]} ${saidOr(was)}, now ${saidOr(is)} (line ${String(line)})`;
}

function saidOr(words: string | undefined): string {
  return words === undefined ? 'nothing that is said' : quoted(words);
}

function sayFound({ rule, says, line, count }: ComparedFinding): Text {
  const more = count === 1 ? '' : `, and ${counted(count - 1, 'more place', 'more places')}`;
  return [`${says} (line ${String(line)}${more}) `, code(rule)];
}

function quoted(words: string): string {
  return `"${words}"`;
}
