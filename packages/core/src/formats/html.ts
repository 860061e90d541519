import { toHtml } from '../page/html/to-html.ts';
import type { Format } from './format.ts';
import { reportPage } from './page-report/report-page.ts';

/** One page that needs nothing besides itself, to open in a browser, print or send. */
export const html: Format = (report, context) => toHtml(reportPage(report, context));
