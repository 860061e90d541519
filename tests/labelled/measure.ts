import { agreementByPart, type Agreement } from './agreement.ts';
import { labelledPlans, reportOn, type Labelled, type Mark } from './labels.ts';

interface Tally {
  right: number;
  falseAlarms: number;
  missed: number;
  debatable: number;
}

interface Measured extends Labelled {
  readonly agreement: Agreement;
}

const measured = plansOf(optionOf('--batch')).map((labelled): Measured => ({
  ...labelled,
  agreement: agreementByPart(labelled.labels, reportOn(labelled)),
}));
const batches = [...new Set(measured.map(({ labels }) => labels.batch))];
const lines = [
  `${String(measured.length)} plans`,
  heading('rule'),
  ...[...tallyByRule(measured)].map(([rule, tally]) => row(rule, tally)),
  row('all', tallyOf(measured)),
  '',
  heading('batch'),
  ...batches.map((batch) => row(batch, tallyOf(measured.filter(({ labels }) => labels.batch === batch)))),
  '',
  ...measured.flatMap(({ plan, agreement }) => [
    ...said('missed', plan, agreement.missed),
    ...said('false alarm', plan, agreement.falseAlarms),
  ]),
];
process.stdout.write(`${lines.join('\n')}\n`);

function optionOf(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** The plans of one batch, or all. */
function plansOf(batch: string | undefined): readonly Labelled[] {
  const all = labelledPlans();
  const plans = all.filter(({ labels }) => batch === undefined || labels.batch === batch);
  const known = [...new Set(all.map(({ labels }) => labels.batch))].join(', ');
  if (plans.length === 0) throw new Error(`No plan is of the batch ${String(batch)}; there are ${known}.`);
  return plans;
}

/** By rule, in the order of the alphabet, what became of its labels and findings; a rule that has neither is left out. */
function tallyByRule(plans: readonly Measured[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { agreement } of plans) {
    for (const kind of ['right', 'falseAlarms', 'missed', 'debatable'] as const) {
      for (const { rule } of agreement[kind]) {
        const tally = tallies.get(rule) ?? noTally();
        tally[kind] += 1;
        tallies.set(rule, tally);
      }
    }
  }
  return new Map([...tallies].sort(([one], [other]) => one.localeCompare(other, 'en')));
}

function tallyOf(plans: readonly Measured[]): Tally {
  return [...tallyByRule(plans).values()].reduce(
    (sum, each) => ({
      right: sum.right + each.right,
      falseAlarms: sum.falseAlarms + each.falseAlarms,
      missed: sum.missed + each.missed,
      debatable: sum.debatable + each.debatable,
    }),
    noTally(),
  );
}

function noTally(): Tally {
  return { right: 0, falseAlarms: 0, missed: 0, debatable: 0 };
}

function heading(what: string): string {
  return `${what.padEnd(22)}  right  false missed   open  precision     recall`;
}

/** One line: how often right, false, missed and left open, and the two shares. */
function row(name: string, { right, falseAlarms, missed, debatable }: Tally): string {
  const figures = [right, falseAlarms, missed, debatable].map((figure) => String(figure).padStart(7));
  return [name.padEnd(22), ...figures, share(right, right + falseAlarms), share(right, right + missed)].join(
    '',
  );
}

function share(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`).padStart(11);
}

function said(what: string, plan: string, marks: readonly Mark[]): readonly string[] {
  return marks.map(({ rule, pointer }) => `${what}: ${plan} ${rule} ${pointer === '' ? '(plan)' : pointer}`);
}
