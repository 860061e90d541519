import type { LevelProgress, Progress, StepProgress, ToAct } from '../../facts/cascade/progress.ts';
import { counted, figure } from '../../formats/count-words.ts';
import { bullets, note, paragraph, section } from '../../page/build.ts';
import type { Block, Item, Page } from '../../page/page.ts';
import { nameOfLevel, sayLack, STEPS } from './progress-words.ts';

/** How much of it a page shows. */
export interface ProgressPageOptions {
  /** All who have still to act, where a page would show the first few of each level. */
  readonly all?: boolean | undefined;
}

/** So many of a level are listed who have still to act, unless all are asked for; and so much of what each lacks. */
const MOST_LISTED = 12;
const MOST_LACKS = 6;

/** How far the cascade is, as a checklist from the top down. */
export function progressPage(progress: Progress, { all = false }: ProgressPageOptions = {}): Page {
  const { plans, levels, withoutLevel, unread } = progress;
  return {
    title: 'How far the goals line up',
    language: 'en-GB',
    blocks: [
      paragraph(opening(plans, levels)),
      ...levels.map((level, index) =>
        section(`level-${String(index + 1)}`, nameOfLevel(level), levelBlocks(level, all)),
      ),
      ...(withoutLevel.length === 0
        ? []
        : [note('yellow', 'No level', [bullets(withoutLevel.map(({ name, file }) => `${name} (${file})`))])]),
      ...(unread.length === 0 ? [] : [note('grey', 'Not read', [bullets(unread)])]),
      paragraph(CLOSING),
    ],
  };
}

const CLOSING =
  'Whether a page was shared and people were invited cannot be seen in plans. Ask those who have still to act ' +
  'whether they know the goal above and the data behind it.';

function opening(plans: number, levels: readonly LevelProgress[]): string {
  const steps = levels.flatMap((level) => level.steps);
  const done = steps.filter(({ state }) => state === 'done').length;
  if (steps.length === 0) return `${counted(plans, 'plan')}, and nothing to line up yet.`;
  return `${counted(plans, 'plan')}; ${figure(done)} of ${counted(steps.length, 'step')} done.`;
}

function levelBlocks({ plans, steps }: LevelProgress, all: boolean): readonly Block[] {
  if (plans === 0) return [paragraph('No plan of this level is among these files yet.')];
  const items = steps.map((step) => ({ done: step.state === 'done', text: speakStep(step) }));
  const acting = actors(steps);
  return [
    { kind: 'checklist', items },
    ...(acting.length === 0 ? [] : [note('red', 'Still to act', [bullets(actorItems(acting, all))])]),
  ];
}

function speakStep({ step, count: { done, of } }: StepProgress): string {
  const places = step === 'column' ? ` ${of === 1 ? 'place' : 'places'} filled` : '';
  return `${STEPS[step]}: ${figure(done)} of ${figure(of)}${places}`;
}

/** Those who have still to act, each once, with all that they lack. */
function actors(steps: readonly StepProgress[]): readonly ToAct[] {
  const byFile = new Map<string, ToAct>();
  for (const { plan, lacks } of steps.flatMap(({ toAct }) => toAct)) {
    const before = byFile.get(plan.file)?.lacks ?? [];
    const isNew = ({ kind }: ToAct['lacks'][number]): boolean =>
      !SAID_ONCE.has(kind) || !before.some((each) => each.kind === kind);
    byFile.set(plan.file, { plan, lacks: [...before, ...lacks.filter(isNew)] });
  }
  return [...byFile.values()];
}

/** What is so of a whole plan, whatever the step. */
const SAID_ONCE: ReadonlySet<ToAct['lacks'][number]['kind']> = new Set(['no-goals', 'could-not-be-told']);

function actorItems(acting: readonly ToAct[], all: boolean): readonly Item[] {
  const shown = all ? acting : acting.slice(0, MOST_LISTED);
  const hidden = acting.length - shown.length;
  return [
    ...shown.map(({ plan, lacks }) => actorItem(plan.name, lacks.map(sayLack), all)),
    ...(hidden === 0 ? [] : [`And ${figure(hidden)} more: add --all.`]),
  ];
}

function actorItem(name: string, lacks: readonly string[], all: boolean): Item {
  const [only = ''] = lacks;
  if (lacks.length === 1) return `${name}: ${only}`;
  const shown = all ? lacks : lacks.slice(0, MOST_LACKS);
  const hidden = lacks.length - shown.length;
  return {
    text: name,
    blocks: [bullets([...shown, ...(hidden === 0 ? [] : [`and ${figure(hidden)} more`])])],
  };
}
