import type { FileReport, Finding } from '../engine/report.ts';
import type { FormatContext } from './format.ts';

/** The most findings of one file that a format for people shows, however many are asked for. */
export const MOST_SHOWN = 1000;

/** The findings of a file that a format may show; what is counted never depends on this. */
export function selected(file: FileReport, { quiet }: FormatContext): readonly Finding[] {
  return quiet ? file.findings.filter(({ severity }) => severity === 'error') : file.findings;
}

/** The waived findings of a file that a format may show. */
export function selectedWaived(file: FileReport, { quiet }: FormatContext): readonly Finding[] {
  return quiet ? file.waived.filter(({ severity }) => severity === 'error') : file.waived;
}

/** The findings of a file that are known from a baseline, as far as a format may show them. */
export function selectedKnown({ known = [] }: FileReport, { quiet }: FormatContext): readonly Finding[] {
  return quiet ? known.filter(({ severity }) => severity === 'error') : known;
}

/** Whether there is anything to show about a file. */
export function hasNews(file: FileReport, context: FormatContext): boolean {
  return selected(file, context).length > 0 || file.outcomes.unclear.length > 0;
}

/** Whether a finding says that the file could not be read, or not all of it. */
export function isUnreadable({ ruleId }: Finding): boolean {
  return ruleId === 'syntax';
}

/** Whether a finding is about how the file is written, and not about what the plan says. */
export function isAboutWriting(finding: Finding): boolean {
  return isUnreadable(finding) || finding.ruleId === 'schema';
}

/** Whether a finding is about the tool and not about the plan: a rule broke. */
export function isCrash({ ruleId }: Finding): boolean {
  return ruleId === 'internal/rule-crash';
}
