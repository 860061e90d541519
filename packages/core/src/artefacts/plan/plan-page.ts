import { goalsOf } from '../../facts/goals.ts';
import { load } from '../../facts/load.ts';
import type { Goal } from '../../model/goal.ts';
import type { Plan } from '../../model/plan.ts';
import { bullets, paragraph, section } from '../../page/build.ts';
import type { Block, Page } from '../../page/page.ts';
import { answers, listOr, NOT_SAID, textOr } from '../parts/gap.ts';
import { namePlanFile, sayCommunication, sayMonitoring, sayPeriod, sayWhen } from '../parts/say-parts.ts';
import { inFull } from './in-full.ts';
import { loadFigure } from './load-figure.ts';
import { overview } from './overview.ts';
import { realityBlocks } from './reality-blocks.ts';

/** A whole plan: on a page first, then in full, with its trackers and reviews. */
export function planPage(plan: Plan): Page {
  const { unit, vision, mission, story, pride } = plan;
  return {
    title: namePlanFile(plan),
    language: 'en-GB',
    blocks: [
      paragraph([unit, sayPeriod(plan)].filter((part) => part !== undefined).join(', ')),
      section('overview', 'The plan on a page', [
        answers([['Vision', [textOr(vision)]]]),
        overview(plan),
        loadFigure(load(plan)),
      ]),
      {
        ...section('going', 'Where are we going?', [
          answers([
            ['Mission', [textOr(mission)]],
            ['Values', plan.values.flatMap(({ name, id, meaning }) => [name ?? id, meaning].filter((part) => part !== undefined).join(': ') || [])],
            ['Our story', [textOr(story)]],
            ['What we are proud of', [textOr(pride)]],
          ]),
        ]),
        newSheet: true,
      },
      section('now', 'Where are we now?', realityBlocks(plan.reality)),
      section('next', 'What are our next steps?', inFull(plan)),
      section('not-doing', 'What we chose not to do', [listOr(plan.notDoing.map(({ what, why, until }) => [what ?? NOT_SAID, why === undefined ? '' : `: ${why}`, until === undefined ? '' : ` (until ${until})`]))]),
      section('people', 'Who had a part, and who was heard', peopleBlocks(plan)),
      section('sight', 'How it stays in sight', [listOr(partsOf(plan).flatMap((part) => part.communication).map(sayCommunication))]),
      section('trackers', 'Trackers', [listOr(partsOf(plan).flatMap((part) => part.monitoring).map(sayMonitoring))]),
      section('reviews', 'Reviews', [reviews(plan), answers([['How the plan changes', [textOr(plan.adaptation)]]])]),
    ],
  }; // prettier-ignore
}

/** The plan and all its goals: what is written under a goal belongs to the whole too. */
function partsOf(plan: Plan): readonly (Plan | Goal)[] {
  return [plan, ...goalsOf(plan).map(({ goal }) => goal)];
}

function peopleBlocks(plan: Plan): readonly Block[] {
  const involvement = partsOf(plan).flatMap((part) => part.involvement);
  const perspectives = partsOf(plan).flatMap((part) => part.perspectives);
  const parts = involvement.map(({ who, how, changed }) =>
    [[who.join(', '), how].filter(Boolean).join(': '), changed].filter((part) => part !== undefined).join(' – '),
  );
  const heard = perspectives.map(({ of, heard: said, soWeWill }) =>
    [[of.join(', '), said].filter(Boolean).join(': '), soWeWill].filter((part) => part !== undefined).join(' – '),
  );
  return [answers([['Had a part', parts], ['Were heard', heard]])];
} // prettier-ignore

function reviews(plan: Plan): Block {
  const planned = partsOf(plan).flatMap((part) => part.reviews);
  if (planned.length === 0) return paragraph(NOT_SAID);
  return bullets(
    planned.map(({ on, forum, learned, adapted }) => ({
      text: [sayWhen(on), forum].filter((part) => part !== undefined).join(', '),
      blocks: [learned, adapted].some((part) => part !== undefined)
        ? [
            answers([
              ['What was learned', [textOr(learned)]],
              ['What was changed', [textOr(adapted)]],
            ]),
          ]
        : [],
    })),
  );
}
