import type { Counts, FileReport, Finding } from './report.ts';
import { ruleCrash } from './rule-crash.ts';

/** Counts the findings of files by severity. */
export function countFindings(files: readonly FileReport[]): Counts {
  let errors = 0;
  let warnings = 0;
  let infos = 0;
  let waived = 0;
  let crashes = 0;
  for (const file of files) {
    waived += file.waived.length;
    for (const finding of file.findings) {
      if (finding.severity === 'error') errors++;
      else if (finding.severity === 'warning') warnings++;
      else infos++;
      if (isCrash(finding)) crashes++;
    }
  }
  return { errors, warnings, infos, waived, crashes };
}

function isCrash({ ruleId }: Finding): boolean {
  return ruleId === ruleCrash.rule.id;
}
