import { JOURNEY_STATEMENTS } from '../../model/journey-statements.ts';
import type { JourneySection, JourneySide, JourneyStatement } from '../../model/journey-statements.ts';
import type { Rating } from '../../model/rating.ts';
import type { Answer } from '../answer.ts';
import { Gathering, labelled, remarkOf } from '../answer.ts';
import type { ChartVoice, Family, Rated } from '../family.ts';
import { counted } from '../speak.ts';

/** What a colour means on the chart. */
const COLOUR_WORDS: Readonly<Record<Rating, string>> = {
  green: 'green, confident',
  yellow: 'yellow, on the way',
  red: 'red, beginning',
};

const RANK: Readonly<Record<Rating, number>> = { red: 0, yellow: 1, green: 2 };

/** What one voice says of one statement. */
interface View extends Rated {
  readonly by: string;
}

/** The statements of one cell of the chart, with the colours that each voice gave them. */
export function ratingsOf(section: JourneySection, side: JourneySide): (family: Family) => Answer {
  return (family) => {
    const answer = new Gathering();
    if (!hasChart(family, answer)) return answer;
    const cell = JOURNEY_STATEMENTS.filter((each) => each.section === section && each.side === side);
    for (const statement of cell) {
      const views = viewsOn(statement, family);
      const [first] = views;
      if (first === undefined) answer.lack(`Nobody has given a colour to: ${statement.says}`);
      else answer.quote(statement.says, first.at, remarkOf(...views.map(speakView)));
    }
    for (const { by, ratings } of voicesOf(family)) {
      const blank = cell.filter((each) => !ratings.has(each.id) && viewsOn(each, family).length > 0).length;
      if (blank > 0) answer.lack(`The voice of ${by} gives no colour to ${blank} of these ${cell.length}.`);
    }
    return answer;
  };
}

/** Who filled in the chart, and how many statements of each colour they saw. */
export function voices(family: Family): Answer {
  const answer = new Gathering();
  if (!hasChart(family, answer)) return answer;
  for (const { on, voices: all } of family.charts)
    for (const voice of all) answer.quote(voice.by, voice.at, remarkOf(coloursOf(voice), on));
  if (answer.said.length === 1)
    answer.lack('Only one voice filled in the chart, so there is nothing to compare it with.');
  return answer;
}

/** The statements that voices see differently, those two colours apart first. */
export function differences(family: Family): Answer {
  const answer = new Gathering();
  if (!hasChart(family, answer)) return answer;
  if (voicesOf(family).length < 2)
    return answer.lack('Only one voice filled in the chart, so there is nothing to compare it with.');
  const split = JOURNEY_STATEMENTS.map((statement) => ({ statement, views: viewsOn(statement, family) }))
    .map((each) => ({ ...each, apart: distance(each.views) }))
    .filter(({ apart }) => apart > 0)
    .sort((a, b) => b.apart - a.apart);
  for (const { statement, views, apart } of split) {
    const [first] = views;
    if (first !== undefined)
      answer.quote(
        statement.says,
        first.at,
        remarkOf(`${counted(apart, 'colour')} apart`, ...views.map(speakView)),
      );
  }
  const [chart] = family.charts;
  if (split.length === 0 && chart !== undefined) answer.quote('All voices chose the same colours.', chart.at);
  return answer;
}

/** What is called further than its beginning on the side of excellence, and the good that it rests on. */
export function goodBeneathExcellence(family: Family): Answer {
  const answer = new Gathering();
  if (!hasChart(family, answer)) return answer;
  for (const voice of voicesOf(family)) {
    for (const statement of JOURNEY_STATEMENTS) {
      const excellent = voice.ratings.get(statement.id);
      const isClaimed =
        statement.side === 'excellent' && excellent !== undefined && excellent.rating !== 'red';
      if (isClaimed) sayClaim(answer, voice, statement, excellent);
    }
  }
  const [chart] = family.charts;
  if (answer.said.length + answer.lacks.length === 0 && chart !== undefined)
    answer.quote('Nothing on the side of excellence is further than its beginning.', chart.at);
  return answer;
}

function sayClaim(
  answer: Gathering,
  { by, ratings }: ChartVoice,
  statement: JourneyStatement,
  excellent: Rated,
): void {
  const good = ratings.get(statement.beside);
  if (good !== undefined && RANK[good.rating] >= RANK[excellent.rating])
    answer.quote(statement.says, excellent.at, `${by}: ${excellent.rating}, on a ${good.rating} good`);
  else
    answer.lack(
      `${by}: "${statement.says}" is ${excellent.rating}, and the good beneath it is ${good?.rating ?? 'without a colour'}: "${saysOf(statement.beside)}"`,
    );
}

/** The steps of the plan that answer a statement which some voice calls beginning. */
export function stepsForBeginnings(family: Family): Answer {
  const answer = new Gathering();
  if (!hasChart(family, answer)) return answer;
  if (family.plan === undefined)
    return answer.cannotTell('The plan that the chart belongs to is not among the files that were read.');
  const { steps } = family.plan;
  const red = JOURNEY_STATEMENTS.filter((statement) =>
    viewsOn(statement, family).some(({ rating }) => rating === 'red'),
  );
  for (const statement of red) {
    const answering = steps.filter((step) => step.statement === statement.id);
    for (const { step, at } of answering) answer.quote(step, at, labelled('answers', statement.says));
    if (answering.length === 0) answer.lack(`No step of the plan answers: ${statement.says}`);
  }
  const [chart] = family.charts;
  if (red.length === 0 && chart !== undefined) answer.quote('No statement is called beginning.', chart.at);
  return answer;
}

function hasChart({ charts }: Family, answer: Gathering): boolean {
  if (charts.length > 0) return true;
  answer.cannotTell('No filled-in chart that belongs to this plan is among the files that were read.');
  return false;
}

function voicesOf({ charts }: Family): readonly ChartVoice[] {
  return charts.flatMap((chart) => chart.voices);
}

function viewsOn({ id }: JourneyStatement, family: Family): readonly View[] {
  return voicesOf(family).flatMap(({ by, ratings }) => {
    const rated = ratings.get(id);
    return rated === undefined ? [] : [{ ...rated, by }];
  });
}

function speakView({ by, rating, note }: View): string {
  return `${by}: ${COLOUR_WORDS[rating]}${note === undefined ? '' : ` ("${note}")`}`;
}

function distance(views: readonly View[]): number {
  const ranks = views.map(({ rating }) => RANK[rating]);
  return ranks.length === 0 ? 0 : Math.max(...ranks) - Math.min(...ranks);
}

function coloursOf({ ratings }: ChartVoice): string {
  const colours = [...ratings.values()].map(({ rating }) => rating);
  return (['green', 'yellow', 'red'] as const)
    .map((colour) => `${colours.filter((each) => each === colour).length} ${colour}`)
    .join(', ');
}

function saysOf(id: string): string {
  return JOURNEY_STATEMENTS.find((statement) => statement.id === id)?.says ?? id;
}
