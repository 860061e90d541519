import { toMarkdown } from '../page/markdown/to-markdown.ts';
import { disarm } from './build-log.ts';
import type { Format } from './format.ts';
import { reportPage } from './page-report/report-page.ts';

/** A page in Markdown, for a comment, a wiki or a merge request. */
export const markdown: Format = (report, context) => {
  const text = toMarkdown(reportPage(report, context));
  return context.buildLog === true ? disarm(text) : text;
};
