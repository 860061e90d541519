import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lint, type FileReport } from '@plan-lint/core';
import { parse } from 'yaml';

const PLANS = fileURLToPath(new URL('./plans/', import.meta.url));
const LABELS = fileURLToPath(new URL('./labels/', import.meta.url));

/** The rules that a plan is labelled for where its labels do not cover all. What any other rule says is left out of account. */
const LABELLED_RULES: readonly string[] = [
  'syntax', 'schema', 'unique-ids', 'known-references', 'plan-identity', 'placeholders', 'waivers',
  'wig-limit', 'priority-limit', 'goal-limit', 'plan-overload', 'not-doing',
  'mission-and-values', 'mission-alignment', 'goal-why', 'role-coverage', 'staff-declared', 'least-served',
  'goal-measure', 'measure-direction', 'measure-possible', 'date-order', 'obstacles-named', 'goal-owner',
]; // prettier-ignore

/** The batches that the tests hold to their labels: each disagreement has been judged, and the rule or the label mended. */
export const SETTLED_BATCHES: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'rewordings',
];

/** The day that counts as today, where the labels name no other. */
const AS_OF = '2026-09-01';

/** What an expert says of one plan. */
export interface Labels {
  readonly about: string;
  /** The plans that were written together, and are judged together. */
  readonly batch: string;
  /** `all`: labelled for every rule of the preset `recommended`; otherwise for `LABELLED_RULES`. */
  readonly covers?: 'all';
  /** The day that counts as today for this plan. */
  readonly asOf?: string;
  /** Other plans that are linted together with it. */
  readonly with?: readonly string[];
  /** The plan that it says again in other words, and that must be found to lack the same. */
  readonly rewords?: string;
  /** By rule, the JSON pointers of the places to report; every other place, and every other rule, is to be silent. */
  readonly reports: PlacesByRule;
  /** By rule, places about which two experts could differ: to report them counts neither for nor against a rule. */
  readonly either?: PlacesByRule;
  /** By rule, why: for what is debatable, and for what looks like a finding and is none. */
  readonly because: Readonly<Record<string, string>>;
}

type PlacesByRule = Readonly<Record<string, readonly string[]>>;

/** A plan with what it is labelled with. */
export interface Labelled {
  readonly plan: string;
  readonly text: string;
  readonly labels: Labels;
}

/** A place at which a rule is to speak, or may. */
export interface Mark {
  readonly rule: string;
  readonly pointer: string;
}

/** All labelled plans and reflections, in the order of their names. */
export function labelledPlans(): readonly Labelled[] {
  return readdirSync(PLANS)
    .sort()
    .map((plan) => {
      const name = plan.replace(/\.(?:plan|reflection)\.\w+$/, '.yaml');
      return { plan, text: textOf(plan), labels: parse(readFileSync(LABELS + name, 'utf8')) as Labels };
    });
}

/** What the rules say of a plan, among the plans that it is linted with. */
export function reportOn({ plan, text, labels }: Labelled): FileReport {
  const others = (labels.with ?? []).map((name) => ({ name, text: textOf(name) }));
  const { files } = lint([{ name: plan, text }, ...others], { asOf: labels.asOf ?? AS_OF });
  return files.find(({ file }) => file === plan)!;
}

function textOf(plan: string): string {
  return readFileSync(PLANS + plan, 'utf8');
}

/** What the labels ask for. */
export function expectedMarks({ reports }: Labels): readonly Mark[] {
  return marksOf(reports);
}

/** What the labels leave open. */
export function debatableMarks({ either = {} }: Labels): readonly Mark[] {
  return marksOf(either);
}

/** Whether the plan is labelled for a rule. */
export function isJudged(rule: string, { covers }: Labels): boolean {
  return covers === 'all' || LABELLED_RULES.includes(rule);
}

function marksOf(places: PlacesByRule): readonly Mark[] {
  return Object.entries(places).flatMap(([rule, pointers]) => pointers.map((pointer) => ({ rule, pointer })));
}
