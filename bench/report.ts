import { cpus, release, totalmem, type } from 'node:os';
import type { InProcess } from './in-process.ts';
import type { Growth } from './measure/growth.ts';
import type { Comparison } from './measure/peers.ts';
import type { Ratio } from './measure/ratio.ts';

/** Everything that one run measured; what was left out is absent. */
export interface Results {
  readonly inProcess?: InProcess | undefined;
  /** Plans in one workspace against the same plans one by one. */
  readonly workspace?: { readonly plans: number; readonly ratio: Ratio } | undefined;
  readonly start?: Ratio | undefined;
  readonly growth: readonly Growth[];
  readonly peers: readonly Comparison[];
}

/** What is aimed at. Ratios, but for the memory in megabytes. */
const AIMS = {
  inProcess: 1.25,
  workspace: 1.1,
  start: 2.6,
  growth: 1.2,
  peak: 300,
  peers: new Map([
    ['Spectral', 4.5],
    ['ESLint', 1.6],
    ['Redocly', 1.3],
  ]),
};

const DEAREST = 10;

/** The whole report as Markdown, which reads well on a terminal too. */
export function report(results: Results): string {
  const { growth, inProcess } = results;
  const parts = [
    table(['What', 'Measured', 'Half lie between', 'Aim', ''], aimRows(results)),
    table(
      ['Plans in one run', 'Against only parsing', 'Half lie between', 'A plan takes about', 'Peak memory'],
      growth.map(growthRow),
    ),
    table(
      ['The dearest rules', 'A plan takes', 'Of the whole'],
      (inProcess?.rules ?? []).slice(0, DEAREST).map(ruleRow),
    ),
  ];
  return [...parts.filter((part) => part !== ''), machine()].join('\n\n');
}

function ruleRow({ id, microsecondsPerPlan, share }: InProcess['rules'][number]): string[] {
  return [`\`${id}\``, `${microsecondsPerPlan.toFixed(1)} µs`, `${(share * 100).toFixed(1)}%`];
}

function growthRow({ plans, ratio, peak }: Growth): string[] {
  const perPlan = `${(ratio.milliseconds / plans).toFixed(2)} ms`;
  return [count(plans), times(ratio.median), spread(ratio), perPlan, `${peak.toFixed(0)} MB`];
}

function aimRows({ inProcess, workspace, start, growth, peers }: Results): string[][] {
  const rows: string[][] = [];
  if (inProcess !== undefined) {
    const what = `Linting ${count(inProcess.plans)} plans in process, against only parsing them`;
    rows.push(atMost(what, inProcess.ratio, AIMS.inProcess));
  }
  if (workspace !== undefined) {
    const what = `Linting ${count(workspace.plans)} plans in one workspace, against one by one`;
    rows.push(atMost(what, workspace.ratio, AIMS.workspace));
  }
  if (start !== undefined)
    rows.push(atMost('Linting one plan, whole process, against a bare start of Node', start, AIMS.start));
  const [largest, before] = growth.toReversed();
  if (largest !== undefined && before !== undefined) {
    const grown = largest.ratio.median / before.ratio.median;
    const what = `A plan among ${count(largest.plans)}, against one among ${count(before.plans)}`;
    rows.push([what, times(grown), '', `≤ ${times(AIMS.growth)}`, verdict(grown <= AIMS.growth)]);
    const memory = `Peak memory for ${count(largest.plans)} plans`;
    rows.push([
      memory,
      `${largest.peak.toFixed(0)} MB`,
      '',
      `< ${AIMS.peak} MB`,
      verdict(largest.peak < AIMS.peak),
    ]);
  }
  for (const { name, ratio } of peers) {
    const aim = AIMS.peers.get(name) ?? 1;
    const what = `${name} on 100 plans with ten like rules, against plan-lint`;
    rows.push([what, times(ratio.median), spread(ratio), `≥ ${times(aim)}`, verdict(ratio.median >= aim)]);
  }
  return rows;
}

function atMost(what: string, ratio: Ratio, aim: number): string[] {
  return [what, times(ratio.median), spread(ratio), `≤ ${times(aim)}`, verdict(ratio.median <= aim)];
}

const verdict = (met: boolean): string => (met ? 'met' : 'missed');
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
const spread = ({ low, high, pairs }: Ratio): string => `${low.toFixed(2)}–${high.toFixed(2)} (${pairs})`;
const count = (plans: number): string => plans.toLocaleString('en-GB');

/** The machine in general words. */
function machine(): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const kernel = release().split('.').slice(0, 2).join('.');
  return `Measured on ${cpus().length} cores with ${memory}, Node ${process.versions.node}, ${type()} ${kernel}.`;
}

/** A Markdown table with even columns; nothing where there are no rows. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const widths = head.map((title, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0), title.length),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}
