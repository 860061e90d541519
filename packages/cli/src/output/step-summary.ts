import { appendFileSync } from 'node:fs';
import { stepSummary } from '@plan-lint/core';
import type { FormatContext, Report } from '@plan-lint/core';

/** Adds the summary of a run to what GitHub shows of this step. */
export function appendSummary(file: string, report: Report, context: FormatContext): void {
  appendFileSync(file, stepSummary(report, context));
}
