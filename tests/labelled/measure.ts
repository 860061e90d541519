import { expectedMarks, LABELLED_RULES, labelledPlans, reportedMarks, type Mark } from './labels.ts';

/** A label that nothing reported, or a finding that nobody asked for. */
interface Disagreement extends Mark {
  readonly plan: string;
  readonly kind: 'missed' | 'false alarm';
}

interface Tally {
  hits: number;
  missed: number;
  falseAlarms: number;
}

const tallies = new Map<string, Tally>(
  LABELLED_RULES.map((rule) => [rule, { hits: 0, missed: 0, falseAlarms: 0 }]),
);
const disagreements: Disagreement[] = [];
const plans = labelledPlans();

for (const { plan, labels, report } of plans) {
  const reported = [...reportedMarks(report)];
  for (const label of expectedMarks(labels)) {
    const found = reported.findIndex((mark) => isSame(mark, label));
    if (found >= 0) reported.splice(found, 1);
    if (found >= 0) tallyOf(label).hits += 1;
    else disagreements.push({ plan, kind: 'missed', ...label });
  }
  for (const mark of reported) disagreements.push({ plan, kind: 'false alarm', ...mark });
}
for (const { rule, kind } of disagreements) {
  if (kind === 'missed') tallyOf({ rule }).missed += 1;
  else tallyOf({ rule }).falseAlarms += 1;
}

/** Whether both mean the same thing: a finding at a field of a part is a finding about the part. */
function isSame(mark: Mark, label: Mark): boolean {
  return (
    mark.rule === label.rule && (label.pointer === 'plan' || partOf(mark.pointer) === partOf(label.pointer))
  );
}

/** The pointer of the innermost list item; of the plan, where there is none. Slips in field names stay apart. */
function partOf(pointer: string): string {
  return /^.*\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? '';
}

function tallyOf({ rule }: Pick<Mark, 'rule'>): Tally {
  const tally = tallies.get(rule);
  if (tally === undefined) throw new Error(`No plan is labelled for the rule ${rule}.`);
  return tally;
}

function row(name: string, { hits, missed, falseAlarms }: Tally): string {
  const figures = [hits, falseAlarms, missed].map((figure) => String(figure).padStart(7));
  return [name.padEnd(20), ...figures, share(hits, hits + falseAlarms), share(hits, hits + missed)].join('');
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`).padStart(11);
}

const overall = [...tallies.values()].reduce((sum, each) => ({
  hits: sum.hits + each.hits,
  missed: sum.missed + each.missed,
  falseAlarms: sum.falseAlarms + each.falseAlarms,
}));
const lines = [
  `${String(plans.length)} plans`,
  `${'rule'.padEnd(20)}   right  false missed  precision     recall`,
  ...[...tallies].map(([rule, tally]) => row(rule, tally)),
  row('all', overall),
  ...disagreements.map(
    ({ plan, kind, rule, pointer }) => `${kind}: ${plan} ${rule} ${pointer === '' ? '(plan)' : pointer}`,
  ),
];
process.stdout.write(`${lines.join('\n')}\n`);
