import type { FileReport, Finding } from '../engine/report.ts';
import { counted, figure } from './count-words.ts';
import { isCrash } from './selection.ts';

/** How many things there are to do. */
export interface Asked {
  readonly toFix: number;
  readonly toConsider: number;
}

/** Whether a finding is to be fixed or is a question. Severity is said in these words only. */
export function isQuestion({ severity }: Finding): boolean {
  return severity === 'info';
}

/** What a finding asks of the reader. */
export function askOf(finding: Finding): string {
  return isQuestion(finding) ? 'To consider' : 'To fix';
}

/** Counts what findings ask for. */
export function count(findings: readonly Finding[]): Asked {
  const toConsider = findings.filter(isQuestion).length;
  return { toFix: findings.length - toConsider, toConsider };
}

/** Counts what a file asks for. A rule that broke asks nothing of the author. */
export function askedIn({ findings }: FileReport): Asked {
  return count(findings.filter((finding) => !isCrash(finding)));
}

/** Counts what files ask for together. */
export function askedInAll(files: readonly FileReport[]): Asked {
  const asked = files.map(askedIn);
  return {
    toFix: asked.reduce((sum, { toFix }) => sum + toFix, 0),
    toConsider: asked.reduce((sum, { toConsider }) => sum + toConsider, 0),
  };
}

/** `8 things to fix and 5 to consider`. */
export function speakAsked({ toFix, toConsider }: Asked): string {
  if (toFix === 0 && toConsider === 0) return 'Nothing to fix and nothing to consider';
  if (toFix === 0) return `Nothing to fix, ${counted(toConsider, 'thing')} to consider`;
  const fix = `${counted(toFix, 'thing')} to fix`;
  return toConsider === 0 ? fix : `${fix} and ${figure(toConsider)} to consider`;
}
