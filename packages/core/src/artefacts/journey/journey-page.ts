import { SECTION_NAMES } from '../../facts/journey.ts';
import type { RatedStatement, SideStanding } from '../../facts/journey.ts';
import type { Rating } from '../../model/rating.ts';
import { badge, bullets, numbered, paragraph, section, strong } from '../../page/build.ts';
import type { Block, Cell, Item, Page, Table } from '../../page/page.ts';
import { colourBadge, COLOUR_WORDS, KEY, SIDE_NAMES } from './colours.ts';
import { headOf, listed, titleOf } from './journey-head.ts';
import type { JourneyView } from './journey-view.ts';

/** Where a school stands on the journey, what to talk about first, and what still lacks a next step. */
export function journeyPage(views: readonly JourneyView[]): Page {
  const [only, ...others] = views;
  if (only !== undefined && others.length === 0)
    return { title: `The journey of ${titleOf(only)}`, language: 'en-GB', blocks: blocksOf(only) };
  return {
    title: `${String(views.length)} reflections`,
    language: 'en-GB',
    blocks: views.map((view, index) => ({
      ...section(`reflection-${String(index + 1)}`, titleOf(view), blocksOf(view)),
      newSheet: index > 0,
    })),
  };
}

function blocksOf(view: JourneyView): readonly Block[] {
  return [
    paragraph(headOf(view)),
    ...(view.voices.length === 0 ? [] : [standing(view), agenda(view), beginnings(view)]),
    ...unrated(view),
    ...leaps(view),
  ];
}

function standing({ sections, voices }: JourneyView): Block {
  const table: Table = {
    kind: 'table',
    caption: 'Ratings of all voices together',
    columns: ['Part of the chart', ...COLOURS.map((colour) => COLOUR_WORDS[colour]), 'Not rated'],
    rows: sections.flatMap(({ section: name, good, excellent }) =>
      [good, excellent].map((side) => [
        `${SECTION_NAMES[name]}: ${SIDE_NAMES[side.side].toLowerCase()}`,
        ...countsOf(side),
      ]),
    ),
    rowHeadings: true,
  };
  const each =
    voices.length === 1 ? 'Each statement counts once.' : 'Each statement counts once for each voice.';
  return section('standing', 'Where the school stands', [paragraph(`${KEY} ${each}`), table]);
}

const COLOURS: readonly Rating[] = ['green', 'yellow', 'red'];

function countsOf(side: SideStanding): readonly Cell[] {
  const counts = COLOURS.map((colour): Cell => {
    const count = side[colour];
    return count === 0 ? '0' : { badge: badge(colour, String(count)), text: '' };
  });
  return [...counts, side.unrated === 0 ? '0' : { badge: badge('grey', String(side.unrated)), text: '' }];
}

/** What voices see most differently comes first: that is where a talk is worth most. */
function agenda({ divergences, voices }: JourneyView): Block {
  const title = 'To talk about, the widest differences first';
  if (voices.length < 2)
    return section('agenda', title, [
      paragraph('Only one voice was asked, so nothing can be compared. Ask another group, and compare then.'),
    ]);
  if (divergences.length === 0)
    return section('agenda', title, [paragraph('Nowhere do two voices stand two colours apart.')]);
  return section('agenda', title, [
    paragraph('Ask each side what it sees, not who is right.'),
    numbered(divergences.map((each) => agendaItem(each, voices))),
  ]);
}

function agendaItem({ statement, ratings }: RatedStatement, voices: readonly string[]): Item {
  const sides = COLOURS.flatMap((colour) => {
    const names = voices.filter((_, index) => ratings[index]?.rating === colour);
    return names.length === 0 ? [] : [[colourBadge(colour), ` ${listed(names)}`]];
  });
  return { text: strong(statement.says), blocks: [bullets(sides)] };
}

function beginnings({ withoutStep, plan }: JourneyView): Block {
  const title = 'Red, and without a next step';
  if (withoutStep === undefined)
    return section('beginnings', title, [
      paragraph('The plan of this reflection is not among the files, so nothing can be said of next steps.'),
    ]);
  if (withoutStep.length === 0)
    return section('beginnings', title, [
      paragraph(`Every statement that is red is answered in ${plan ?? 'the plan'}.`),
    ]);
  return section('beginnings', title, [
    paragraph(
      `Nothing in ${plan ?? 'the plan'} answers these. Name them under "answers" of a goal or an action.`,
    ),
    bullets(withoutStep),
  ]);
}

function unrated({ statements, voices }: JourneyView): readonly Block[] {
  const items = voices.flatMap((voice, index): Item[] => {
    const open = statements.filter(({ ratings }) => ratings[index] === undefined);
    if (open.length === 0) return [];
    if (open.length === statements.length) return [[strong(voice), ': every statement']];
    return [{ text: strong(voice), blocks: [bullets(open.map(({ statement }) => statement.says))] }];
  });
  return items.length === 0 ? [] : [section('unrated', 'Not rated', [bullets(items)])];
}

function leaps({ leaps: found }: JourneyView): readonly Block[] {
  if (found.length === 0) return [];
  const items = found.map(({ voice, good, excellent, goodRating, excellentRating }): Item => ({
    text: strong(voice),
    blocks: [
      bullets([
        [colourBadge(excellentRating.rating), ` ${excellent.says}`],
        [colourBadge(goodRating.rating), ` ${good.says}`],
      ]),
    ],
  }));
  return [
    section('leaps', 'Excellence ahead of good', [
      paragraph(
        'Check whether both colours are meant: the first statement of each pair rests on the second.',
      ),
      bullets(items),
    ]),
  ];
}
