import { SECTION_NAMES } from '../../facts/journey.ts';
import type { RatedStatement } from '../../facts/journey.ts';
import type { JourneySection, JourneySide } from '../../model/journey-statements.ts';
import { bullets, paragraph, section, strong } from '../../page/build.ts';
import type { Block, Page, Table } from '../../page/page.ts';
import { colourBadge, KEY, SIDE_NAMES } from './colours.ts';
import type { JourneyView } from './journey-view.ts';
import { headOf, titleOf } from './journey-head.ts';

const SIDES: readonly JourneySide[] = ['good', 'excellent'];

/** The good-to-excellence chart as it was filled in: a row for each statement, a column for each voice. */
export function chartPage(view: JourneyView): Page {
  const sections = Object.keys(SECTION_NAMES) as JourneySection[];
  return {
    title: `From good to excellence: ${titleOf(view)}`,
    language: 'en-GB',
    blocks: [
      paragraph(headOf(view)),
      paragraph(KEY),
      ...sections.map((name) =>
        section(
          name,
          SECTION_NAMES[name],
          SIDES.map((side) => tableOf(view, name, side)),
        ),
      ),
      ...notesOf(view),
    ],
  };
}

function tableOf({ statements, voices }: JourneyView, name: JourneySection, side: JourneySide): Table {
  const own = statements.filter(({ statement }) => statement.section === name && statement.side === side);
  return {
    kind: 'table',
    caption: `${SECTION_NAMES[name]}: ${SIDE_NAMES[side].toLowerCase()}`,
    columns: ['Statement', ...voices],
    rows: own.map(rowOf),
    rowHeadings: true,
  };
}

function rowOf({ statement, ratings }: RatedStatement): Table['rows'][number] {
  return [statement.says, ...ratings.map((each) => ({ badge: colourBadge(each?.rating), text: '' }))];
}

function notesOf({ notes }: JourneyView): readonly Block[] {
  if (notes.length === 0) return [];
  const items = notes.map(({ statement, voice, text }) => [strong(`${voice}:`), ` ${text} (${statement})`]);
  return [section('notes', 'Notes', [bullets(items)])];
}
