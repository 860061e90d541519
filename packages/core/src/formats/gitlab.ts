import type { Finding, Report } from '../engine/report.ts';
import { fingerprinter } from './fingerprint.ts';
import type { Fingerprinter } from './fingerprint.ts';
import type { Format, FormatContext } from './format.ts';
import { relativePath } from './paths.ts';
import { sayFinding } from './say.ts';
import { isCrash, isUnreadable, selected } from './selection.ts';
import { serialise } from './serialise.ts';

/** An entry of GitLab's Code Quality report. */
export interface GitLabIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab's Code Quality report. GitLab does not show the name of a check, so the description begins with it. */
export const gitlab: Format = (report, context) => {
  const fingerprint = fingerprinter();
  const issues = report.files.flatMap((file) =>
    selected(file, context).map((finding) => issueOf(finding, report, context, fingerprint)),
  );
  return `${serialise(issues)}\n`;
};

function issueOf(
  finding: Finding,
  { rules }: Report,
  context: FormatContext,
  fingerprint: Fingerprinter,
): GitLabIssue {
  const { ruleId, severity, at } = finding;
  const path = relativePath(at.file, context);
  const isGrave = isUnreadable(finding) || isCrash(finding);
  return {
    description: `${ruleId}: ${sayFinding(finding, rules).says}`,
    check_name: ruleId,
    fingerprint: fingerprint(finding, path),
    severity: isGrave ? 'critical' : SEVERITIES[severity],
    location: { path, lines: { begin: at.start.line } },
  };
}
