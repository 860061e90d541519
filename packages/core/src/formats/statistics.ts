import type { Report } from '../engine/report.ts';
import type { Severity } from '../rule/message.ts';
import { disarm } from './build-log.ts';
import { figure } from './count-words.ts';
import type { Format } from './format.ts';
import { safe } from './safe.ts';
import { serialise } from './serialise.ts';

/** What a rule found in all files of a run together. A finding that stands for many places counts once. */
export interface RuleStatistics {
  readonly ruleId: string;
  /** Findings that count. */
  readonly findings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that a plan waives. */
  readonly waived: number;
  /** Files in which it found something that counts. */
  readonly plans: number;
}

/** Counts by rule, the most frequent first. Rules that found nothing are left out. */
export function statisticsOf({ files }: Report): readonly RuleStatistics[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = (ruleId: string): Tally => {
    const tally = tallies.get(ruleId) ?? new Tally(ruleId);
    tallies.set(ruleId, tally);
    return tally;
  };
  for (const { findings, waived } of files) {
    for (const { ruleId, severity } of findings) tallyOf(ruleId).count(severity);
    for (const ruleId of new Set(findings.map((finding) => finding.ruleId))) tallyOf(ruleId).plans++;
    for (const { ruleId } of waived) tallyOf(ruleId).waived++;
  }
  const rows = [...tallies.values()].map((tally) => tally.row());
  return rows.sort(
    (a, b) => b.findings - a.findings || b.waived - a.waived || (a.ruleId < b.ruleId ? -1 : 1),
  );
}

class Tally {
  readonly #ruleId: string;
  readonly #weights: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  waived = 0;
  plans = 0;

  constructor(ruleId: string) {
    this.#ruleId = ruleId;
  }

  count(severity: Severity): void {
    this.#weights[severity]++;
  }

  row(): RuleStatistics {
    const { error: errors, warning: warnings, info: infos } = this.#weights;
    const findings = errors + warnings + infos;
    return {
      ruleId: this.#ruleId,
      findings,
      errors,
      warnings,
      infos,
      waived: this.waived,
      plans: this.plans,
    };
  }
}

/** The counts by rule as a table for people, the sums below. */
export const statistics: Format = (report, { buildLog }) => {
  const rows = statisticsOf(report);
  const sum = (column: 'findings' | 'waived'): number => rows.reduce((all, row) => all + row[column], 0);
  const withFindings = report.files.filter(({ findings }) => findings.length > 0).length;
  const cells = [
    ['findings', 'waived', 'plans', 'rule'],
    ...rows.map(({ ruleId, findings, waived, plans }) => cellsOf([findings, waived, plans], safe(ruleId))),
    cellsOf([sum('findings'), sum('waived'), withFindings], `all, of ${figure(report.files.length)} read`),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const lines = cells.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
  const text = lines.map((line) => `${line}\n`).join('');
  return buildLog === true ? disarm(text) : text;
};

function cellsOf(numbers: readonly number[], what: string): readonly string[] {
  return [...numbers.map(figure), what];
}

/** The counts by rule for programs: a list of {@link RuleStatistics}. */
export const statisticsJson: Format = (report) => `${serialise(statisticsOf(report))}\n`;
