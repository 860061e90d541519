import { speakDay, parseDay } from '../../model/day.ts';
import { bullets, note, paragraph, section } from '../../page/build.ts';
import type { Block, Page } from '../../page/page.ts';
import { findingItem, SeenFindings } from './finding-item.ts';
import { frameworkSection } from './framework-section.ts';
import type { ReviewPageOptions } from './page-options.ts';
import type { PlanReview, ReviewedFile } from './review.ts';

/** A review as a page, to be read by people. */
export function reviewPage(review: PlanReview, options: ReviewPageOptions = {}): Page {
  const [only, ...others] = review.files;
  const isOne = only !== undefined && others.length === 0;
  const title = isOne ? `Review of ${nameOf(only)}` : `Review of ${review.files.length} plans`;
  const parts = isOne
    ? fileBlocks(only, 'r', options)
    : review.files.map((file, index) => ({
        ...section(`plan-${index + 1}`, nameOf(file), fileBlocks(file, `plan-${index + 1}`, options)),
        newSheet: index > 0,
      }));
  return { title, language: 'en-GB', blocks: [...opening(review), ...parts, ...closing(review)] };
}

function nameOf({ title, kind, file }: ReviewedFile): string {
  if (kind === 'unreadable') return `${file}, which could not be read`;
  return title ?? file;
}

function opening({ asOf, files }: PlanReview): readonly Block[] {
  const day = asOf === undefined ? undefined : parseDay(asOf);
  const when =
    day === undefined ? 'without a date, so that nothing counts as late' : `as of ${speakDay(day)}`;
  const what = files.length === 1 ? (files[0]?.file ?? '') : 'The plans are';
  return [
    paragraph(`${what}${files.length === 1 ? ',' : ''} looked at ${when}.`),
    paragraph(
      'Each question is answered from the plan itself: what stands in quotation marks is in its own words. ' +
        'There is no score. An open question is one to talk about, and some are left open for a good reason.',
    ),
  ];
}

/** @param prefix - what the names of the sections of this file begin with */
function fileBlocks(file: ReviewedFile, prefix: string, options: ReviewPageOptions): readonly Block[] {
  const seen = new SeenFindings();
  const problems = file.problems.map((finding) => findingItem(finding, file.file, seen));
  const { kind, frameworks, leftOut } = file;
  const asked = frameworks.map((each, index) => ({
    ...frameworkSection(each, file.file, prefix, seen, options),
    newSheet: index > 0,
  }));
  return [
    ...(kind === 'unreadable'
      ? [paragraph('Nothing could be read of this file, so no question could be asked.')]
      : []),
    ...(problems.length > 0 ? [note('yellow', 'What could not be read', [bullets(problems)])] : []),
    ...asked,
    ...(leftOut.length > 0
      ? [
          note('grey', 'What was not asked', [
            bullets(
              leftOut.map(
                ({ id, name, why }) => `${name}: ${why} To see its questions all the same, ask for ${id}.`,
              ),
            ),
          ]),
        ]
      : []),
  ];
}

function closing({ files }: PlanReview): readonly Block[] {
  return [
    paragraph(`Nothing in your ${files.length === 1 ? 'plan' : 'plans'} was changed or sent anywhere.`),
  ];
}
