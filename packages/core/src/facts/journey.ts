import { JOURNEY_STATEMENTS } from '../model/journey-statements.ts';
import type { JourneySection, JourneySide, JourneyStatement } from '../model/journey-statements.ts';
import type { Rating } from '../model/rating.ts';
import type { Reflection, StatementRating, Voice } from '../model/reflection.ts';
import { once } from './once.ts';

/** Where a school stands on the journey from good to excellence, as one voice or several see it. */
export interface Journey {
  /** Who was asked, by their names, in the order written. */
  readonly voices: readonly string[];
  /** Every statement of the chart in its order, with the colours that it was given. */
  readonly statements: readonly RatedStatement[];
  /** The sections of the chart, each with its two sides. */
  readonly sections: readonly SectionStanding[];
  /** Statements on which two voices stand two colours apart, those first on which most voices do. */
  readonly divergences: readonly RatedStatement[];
  /** Where a voice sees excellence greener than the good that stands beside it. */
  readonly leaps: readonly Leap[];
}

/** A statement with the colour that each voice gave it. */
export interface RatedStatement {
  readonly statement: JourneyStatement;
  /** By the place of the voice in `voices`; `undefined` where it gave none. */
  readonly ratings: readonly (StatementRating | undefined)[];
}

/** How one side of a section stands: how many ratings of each colour all voices gave together. */
export interface SideStanding {
  readonly side: JourneySide;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly unrated: number;
}

/** Where a school stands in one section of the chart, on the side of good and on that of excellence. */
export interface SectionStanding {
  readonly section: JourneySection;
  readonly good: SideStanding;
  readonly excellent: SideStanding;
}

/** A pair of statements of which a voice sees the second ahead of the first. */
export interface Leap {
  readonly voice: string;
  readonly good: JourneyStatement;
  readonly excellent: JourneyStatement;
  readonly goodRating: StatementRating;
  readonly excellentRating: StatementRating;
}

/** How far each colour is from the beginning. */
const STEPS: Readonly<Record<Rating, number>> = { red: 0, yellow: 1, green: 2 };

/** How people call the sections of the chart. */
export const SECTION_NAMES: Readonly<Record<JourneySection, string>> = {
  principles: 'Principles',
  leading: 'Leading the journey',
  enabling: 'Enabling the team',
};

const SECTIONS: readonly JourneySection[] = ['principles', 'leading', 'enabling'];

/** Reads a reflection as a journey: the chart, rated by each voice, and what is worth talking about. */
export const journey: (reflection: Reflection) => Journey = once(({ voices }) => {
  const statements = JOURNEY_STATEMENTS.map((statement) => ({
    statement,
    ratings: voices.map(({ ratings }) => ratings.get(statement.id)),
  }));
  return {
    voices: voices.map(nameVoice),
    statements,
    sections: SECTIONS.map((section) => ({
      section,
      good: standing(statements, section, 'good'),
      excellent: standing(statements, section, 'excellent'),
    })),
    divergences: statements.filter(isWide).sort((a, b) => widthOf(b) - widthOf(a)),
    leaps: voices.flatMap(leapsOf),
  };
});

/** How a voice is called: by its name, else by its place. */
export function nameVoice({ by }: Voice, index: number): string {
  return by ?? `voice ${String(index + 1)}`;
}

/** The statements of a section that a voice gave no colour. */
export function unratedIn({ ratings }: Voice, section: JourneySection): readonly JourneyStatement[] {
  return JOURNEY_STATEMENTS.filter(
    (statement) => statement.section === section && !ratings.has(statement.id),
  );
}

/** How many statements a section has. */
export function statementsIn(section: JourneySection): number {
  return JOURNEY_STATEMENTS.filter((statement) => statement.section === section).length;
}

/** The sections of the chart in its order. */
export function sectionsOfChart(): readonly JourneySection[] {
  return SECTIONS;
}

/** Whether two voices stand two colours apart: one has cracked it where another has hardly begun. */
function isWide({ ratings }: RatedStatement): boolean {
  const colours = new Set(ratings.map((each) => each?.rating));
  return colours.has('green') && colours.has('red');
}

/** How many pairs of voices stand two colours apart on a statement. */
function widthOf({ ratings }: RatedStatement): number {
  const count = (colour: Rating): number => ratings.filter((each) => each?.rating === colour).length;
  return count('green') * count('red');
}

function standing(
  statements: readonly RatedStatement[],
  section: JourneySection,
  side: JourneySide,
): SideStanding {
  const own = statements.filter(({ statement }) => statement.section === section && statement.side === side);
  const ratings = own.flatMap((each) => each.ratings.map((rating) => rating?.rating));
  const count = (colour: Rating | undefined): number => ratings.filter((each) => each === colour).length;
  return {
    side,
    green: count('green'),
    yellow: count('yellow'),
    red: count('red'),
    unrated: count(undefined),
  };
}

function leapsOf(voice: Voice, index: number): readonly Leap[] {
  return JOURNEY_STATEMENTS.flatMap((good) => {
    const excellent = JOURNEY_STATEMENTS.find(({ id }) => id === good.beside);
    const goodRating = voice.ratings.get(good.id);
    const excellentRating = voice.ratings.get(good.beside);
    if (good.side !== 'good' || !excellent || !goodRating || !excellentRating) return [];
    if (STEPS[excellentRating.rating] <= STEPS[goodRating.rating]) return [];
    return [{ voice: nameVoice(voice, index), good, excellent, goodRating, excellentRating }];
  });
}
