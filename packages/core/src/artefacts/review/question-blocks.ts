import { bullets, code, emphasis, lineBreak, paragraph, strong } from '../../page/build.ts';
import type { Block, Inline, Item, Paragraph } from '../../page/page.ts';
import { findingItem } from './finding-item.ts';
import type { SeenFindings } from './finding-item.ts';
import { speakReviewedPlace } from './speak-place.ts';
import type { ReviewPageOptions } from './page-options.ts';
import type { ReviewedQuestion, ReviewedWords, RuleOutcome } from './review.ts';

/** How many of the plan's words are shown to a question, unless all are asked for. */
const FEW = 3;

/** What a plan says to a question, what is missing, what could not be told, and what the rules found. */
export function questionBlocks(
  question: ReviewedQuestion,
  file: string,
  seen: SeenFindings,
  { all = false }: ReviewPageOptions,
): readonly Block[] {
  const { said, more, lacks, untold, rules } = question;
  const shown = said.slice(0, all ? said.length : FEW);
  const hidden = said.length - shown.length + more;
  const words = shown.map((each) => wordsItem(each, file));
  return [
    ...(question.status === 'open' ? [whereItWouldStand(question)] : []),
    ...listed('', hidden > 0 ? [...words, `and ${hidden} more`] : words),
    ...listed('Missing', few(lacks, all)),
    ...listed('Could not be told', few(untold, all)),
    ...listed('What the rules found', foundItems(rules, file, seen)),
    ...inOrder(rules),
  ];
}

/** A list under a label; nothing where there is nothing to list. */
function listed(label: string, items: readonly Item[]): readonly Block[] {
  if (items.length === 0) return [];
  return label === '' ? [bullets(items)] : [paragraph(strong(`${label}:`)), bullets(items)];
}

function few(texts: readonly string[], all: boolean): readonly string[] {
  if (all || texts.length <= FEW) return texts;
  return [...texts.slice(0, FEW), `and ${texts.length - FEW} more`];
}

function wordsItem({ says, remark, place }: ReviewedWords, file: string): Item {
  const below: readonly Inline[] = remark === undefined ? [] : [remark, ' '];
  return [`“${says}”`, lineBreak, ...below, emphasis(`(${speakReviewedPlace(place, file)})`)];
}

function foundItems(rules: readonly RuleOutcome[], file: string, seen: SeenFindings): readonly Item[] {
  return rules.flatMap(({ outcome, findings }) =>
    findings.map((finding) => findingItem(finding, file, seen, outcome)),
  );
}

/** The rules that looked and found nothing, so that silence is not taken for a look. */
function inOrder(rules: readonly RuleOutcome[]): readonly Block[] {
  const passed = rules.filter(({ outcome }) => outcome === 'passed').map(({ rule }) => rule);
  if (passed.length === 0) return [];
  return [paragraph(['Checked and in order: ', ...named(passed)])];
}

/** What a question that is left open could be answered with. */
function whereItWouldStand({ fields }: ReviewedQuestion): Paragraph {
  return paragraph(['Nothing that was read answers it. An answer would stand in ', ...named(fields), '.']);
}

function named(names: readonly string[]): readonly Inline[] {
  return names.flatMap((name, index) => (index === 0 ? [code(name)] : [', ', code(name)]));
}
