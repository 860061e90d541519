import { badge, link, paragraph, section } from '../../page/build.ts';
import type { Badge, Section, Table } from '../../page/page.ts';
import type { SeenFindings } from './finding-item.ts';
import { questionBlocks } from './question-blocks.ts';
import type { ReviewPageOptions } from './page-options.ts';
import type { QuestionStatus, ReviewedFramework } from './review.ts';

const STATUS: Readonly<Record<QuestionStatus, Badge>> = {
  answered: badge('green', 'Answered'),
  partly: badge('yellow', 'Answered in part'),
  open: badge('blue', 'Open'),
  'could-not-tell': badge('grey', 'Could not be told'),
};

/** The questions of one source: at a glance, then one by one. */
export function frameworkSection(
  framework: ReviewedFramework,
  file: string,
  prefix: string,
  seen: SeenFindings,
  options: ReviewPageOptions,
): Section {
  const { id, name, says, groups } = framework;
  const anchor = `${prefix}-${id}`;
  const blind = onlyReason(framework);
  if (blind !== undefined)
    return section(anchor, name, [
      paragraph(says),
      paragraph(`None of its questions could be answered. ${blind}`),
    ]);
  const parts = groups.map(({ title, questions }, index) =>
    section(
      `${anchor}-${index + 1}`,
      title,
      questions.map((question) =>
        section(`${anchor}-${question.id}`, question.asks, [
          paragraph(STATUS[question.status]),
          ...questionBlocks(question, file, seen, options),
        ]),
      ),
    ),
  );
  return section(anchor, name, [paragraph(says), glance(framework, anchor), ...parts]);
}

/** Why nothing at all could be told, where it is the same for every question. */
function onlyReason({ groups }: ReviewedFramework): string | undefined {
  const all = groups.flatMap(({ questions }) => questions);
  const reasons = new Set(all.flatMap(({ untold }) => untold));
  const isBlind = all.every(
    ({ said, lacks, untold }) => said.length + lacks.length === 0 && untold.length > 0,
  );
  return isBlind && reasons.size === 1 ? [...reasons][0] : undefined;
}

function glance({ name, groups }: ReviewedFramework, anchor: string): Table {
  return {
    kind: 'table',
    caption: `${name} at a glance`,
    columns: ['Question', 'The plan'],
    rows: groups.flatMap(({ questions }) =>
      questions.map(({ id, asks, status }) => [
        link(`#${anchor}-${id}`, asks),
        { badge: STATUS[status], text: '' },
      ]),
    ),
    rowHeadings: true,
  };
}
