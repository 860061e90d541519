import { builtinRules, mergeReports, safePath } from '@plan-lint/core';
import type { Report } from '@plan-lint/core';
import { version } from '../../package.json';
import { codePointOrder } from '../files/code-point-order.ts';
import { unreadFile } from '../files/unread-file.ts';
import { RunError } from '../run-error.ts';

/** A report, and the file that it was in. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
  /** The version that wrote it. */
  readonly version: string;
}

/**
 * Puts the reports of the shards of one run together, or of several runs over different plans.
 *
 * @throws {RunError} where they are not all there, or do not belong together
 */
export function wholeRun(reports: readonly NamedReport[]): Report {
  refuseDifference(reports, 'the version of plan-lint', ({ version }) => version);
  refuseDifference(reports, 'the day that counts as today', ({ report }) => report.asOf);
  refuseDifference(reports, 'the run', ({ report: { shard } }) => shard && `${shard.run} in ${shard.of}`);
  refuseTwice(reports);
  refuseGaps(reports);
  const merged = mergeReports(reports.map(({ report }) => report));
  return { ...merged, files: [...merged.files].sort((a, b) => codePointOrder(a.file, b.file)) };
}

/**
 * The report with whole rules: one that another process wrote has only those of their words that it uses. Where another
 * version wrote it, they may not be the same rules.
 */
export function withWholeRules(report: Report, writtenBy: string | undefined): Report {
  if (writtenBy !== version) return report;
  const own = new Map([unreadFile, ...builtinRules.map(({ rule }) => rule)].map((rule) => [rule.id, rule]));
  const rules = new Map([...report.rules].map(([id, rule]) => [id, own.get(id) ?? rule]));
  return { ...report, rules };
}

/** The report without what only tells its parts apart. */
export function withoutDigests(report: Report): Report {
  return { ...report, files: report.files.map((file) => ({ ...file, digest: undefined })) };
}

function refuseDifference(
  reports: readonly NamedReport[],
  what: string,
  of: (report: NamedReport) => string | undefined,
): void {
  const [first] = reports;
  const other = reports.find((each) => first !== undefined && of(each) !== of(first));
  if (first === undefined || other === undefined) return;
  throw new RunError(
    `${safePath(first.name)} and ${safePath(other.name)} are not of one run: ${what} is not the same. Merge the reports of one run, each with the same options on the same plans.`,
  );
}

/** The same shard, or the same plan, in two reports would be counted twice. */
function refuseTwice(reports: readonly NamedReport[]): void {
  const shards = new Map<number, string>();
  const files = new Map<string, string>();
  for (const { name, report } of reports) {
    const { shard } = report;
    const before = shard && shards.get(shard.index);
    if (shard !== undefined && before !== undefined) {
      throw new RunError(
        `${safePath(before)} and ${safePath(name)} are both shard ${shard.index} of ${shard.of}. Give each report once.`,
      );
    }
    if (shard !== undefined) shards.set(shard.index, name);
    for (const { file } of report.files) {
      const other = files.get(file);
      if (other !== undefined) {
        throw new RunError(
          `${safePath(file)} is in two reports, ${safePath(other)} and ${safePath(name)}. Merge reports on different plans.`,
        );
      }
      files.set(file, name);
    }
  }
}

function refuseGaps(reports: readonly NamedReport[]): void {
  const [first] = reports;
  const of = first?.report.shard?.of ?? 0;
  const there = new Set(reports.map(({ report }) => report.shard?.index));
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return;
  const shown = missing.slice(0, 10).join(', ') + (missing.length > 10 ? ', …' : '');
  throw new RunError(
    `${missing.length} of ${of} shards ${missing.length === 1 ? 'is' : 'are'} missing: ${shown}. Without them nobody can say what the run found.`,
  );
}
