import { firstAim } from '../../facts/first-aim.ts';
import { quickWinOf } from '../../facts/dates/quick-win.ts';
import type { QuickWin } from '../../facts/dates/quick-win.ts';
import { nameStep, stepsOf } from '../../facts/steps.ts';
import type { Step } from '../../facts/steps.ts';
import type { Plan } from '../../model/plan.ts';
import { badge, note, paragraph, section, strong } from '../../page/build.ts';
import type { Block, Cell, Page } from '../../page/page.ts';
import { answers, NOT_SAID, textOr } from '../parts/gap.ts';
import { namePlanFile, sayAction } from '../parts/say-parts.ts';
import { cellsOf } from '../parts/steps-table.ts';

const BOXES = 5;

/** The action plan of what comes first: five boxes, and the quick win by which people will notice it. */
export function fiveBoxesPage(plan: Plan): Page {
  const aim = firstAim(plan);
  const steps = aim === undefined ? [] : stepsOf(plan).filter(({ under }) => under.priority === aim.part || under.goal === aim.part || under.above === aim.part); // prettier-ignore
  return {
    title: `What we do first: ${namePlanFile(plan)}`,
    language: 'en-GB',
    blocks: [
      section('aim', aim === undefined ? 'Our first priority' : aim.name, [
        answers([
          ['Why it comes first', [textOr(aim?.part.why)]],
          ['What it serves', [textOr(plan.vision)]],
        ]),
      ]),
      section('boxes', 'Five boxes', boxes(steps)),
      section('quick-win', 'Quick win', quickWin(quickWinOf(plan))),
    ],
  };
}

/** Up to five steps; of more, those that are still open. A box that nobody has filled stays free. */
function boxes(steps: readonly Step[]): readonly Block[] {
  const chosen = steps.length <= BOXES ? steps : steps.filter(({ isOpenAction }) => isOpenAction);
  const rows = Array.from({ length: BOXES }, (_, index): readonly Cell[] => {
    const step = chosen[index];
    if (step === undefined) return [String(index + 1), badge('grey', 'Free')];
    return [String(index + 1), sayAction(step.action), ...cellsOf(step)];
  });
  const rest = chosen.length - BOXES;
  return [
    {
      kind: 'table',
      caption: 'Next steps of our first priority',
      columns: ['Box', 'What', 'Who', 'By when', 'What it needs', 'How far'],
      rows,
      rowHeadings: true,
    },
    ...(rest > 0 ? [paragraph(`The plan has ${rest} more for this priority, which do not fit.`)] : []),
  ];
}

function quickWin({ kind, step }: QuickWin): readonly Block[] {
  if (step === undefined) return [paragraph(NOT_SAID)];
  if (kind === 'unmarked')
    return [
      paragraph(NOT_SAID),
      note('blue', 'Perhaps', [paragraph(`"${nameStep(step.action)}" is due early. Could it be the one?`)]),
    ];
  const about = {
    quick: '',
    undated: ' (no date that could be placed)',
    late: ' (after the first half-term)',
  };
  return [paragraph([strong(nameStep(step.action)), about[kind]])];
}
