import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lint, type FileReport, type Finding } from '@plan-lint/core';
import { parse } from 'yaml';

const PLANS = fileURLToPath(new URL('./plans/', import.meta.url));
const LABELS = fileURLToPath(new URL('./labels/', import.meta.url));

/** The rules that the plans are labelled for. What any other rule says is left out of account. */
export const LABELLED_RULES: readonly string[] = [
  'syntax', 'schema', 'unique-ids', 'known-references', 'plan-identity', 'placeholders', 'waivers',
  'wig-limit', 'priority-limit', 'goal-limit', 'plan-overload', 'not-doing',
  'mission-and-values', 'mission-alignment', 'goal-why', 'role-coverage', 'staff-declared', 'least-served',
  'goal-measure', 'measure-direction', 'measure-possible', 'date-order', 'obstacles-named', 'goal-owner',
]; // prettier-ignore

/** The day that counts as today for all of them. */
const AS_OF = '2026-09-01';

/** What an expert says of one plan. */
export interface Labels {
  readonly about: string;
  /** Other plans that are linted together with it. */
  readonly with?: readonly string[];
  /** The plan that it says again in other words, and that must be found to lack the same. */
  readonly rewords?: string;
  /** By rule, the JSON pointers of the places to report; every other place, and every other rule, is to be silent. */
  readonly reports: Readonly<Record<string, readonly string[]>>;
  /** By rule, why: for what is debatable, and for what looks like a finding and is none. */
  readonly because: Readonly<Record<string, string>>;
}

/** A plan with what it is labelled with and what the rules say of it. */
export interface Labelled {
  readonly plan: string;
  readonly labels: Labels;
  readonly report: FileReport;
}

/** A finding that belongs at a place, or stands there. */
export interface Mark {
  readonly rule: string;
  readonly pointer: string;
}

/** All labelled plans, linted, in the order of their names. */
export function labelledPlans(): readonly Labelled[] {
  return readdirSync(PLANS)
    .sort()
    .map((plan) => {
      const labels = parse(
        readFileSync(`${LABELS}${plan.replace(/\.plan\.\w+$/, '.yaml')}`, 'utf8'),
      ) as Labels;
      const files = [plan, ...(labels.with ?? [])].map((name) => ({
        name,
        text: readFileSync(PLANS + name, 'utf8'),
      }));
      const report = lint(files, { asOf: AS_OF }).files.find(({ file }) => file === plan)!;
      return { plan, labels, report };
    });
}

/** What the labels ask for. */
export function expectedMarks({ reports }: Labels): readonly Mark[] {
  return Object.entries(reports).flatMap(([rule, pointers]) =>
    pointers.map((pointer) => ({ rule, pointer })),
  );
}

/** What was reported: one mark for each place of a finding that stands for several. */
export function reportedMarks({ findings }: FileReport): readonly Mark[] {
  return findings
    .filter(({ ruleId }) => LABELLED_RULES.includes(ruleId))
    .flatMap((finding) => placesOf(finding).map((pointer) => ({ rule: finding.ruleId, pointer })));
}

function placesOf({ at, count, related }: Finding): readonly string[] {
  return (count > 1 ? [at, ...related.map((each) => each.at)] : [at]).map(({ pointer }) => pointer);
}
