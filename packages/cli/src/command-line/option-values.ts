import { FIX_KINDS, FORMATS, safe } from '@plan-lint/core';
import type { FixKind, FormatName, Grouping, RuleLevel } from '@plan-lint/core';
import { nearest } from '@plan-lint/schemas/explain';
import type { Destination, FailOn } from '../lint/lint-options.ts';
import { RunError } from '../run-error.ts';

/** How a rule may be set, the usual words first. */
export const LEVELS: readonly RuleLevel[] = ['off', 'on', 'info', 'warning', 'error', 'warn'];
export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info', 'never'];

export const GROUPINGS: readonly Grouping[] = ['place', 'pitfall'];

/** `sarif` or `sarif:report.sarif`. */
export function readDestination(value: string): Destination {
  const colon = value.indexOf(':');
  const name = colon === -1 ? value : value.slice(0, colon);
  const file = colon === -1 ? undefined : value.slice(colon + 1);
  if (file === '')
    throw new RunError(`--format ${safe(value)}: The name of the file is missing behind the colon.`);
  return { format: oneOf('--format', 'format', name, Object.keys(FORMATS) as FormatName[]), file };
}

/** The name of a file. An empty one would stand for the current folder. */
export function readName(flag: string, value: string): string {
  if (value === '')
    throw new RunError(`${flag}: An empty name was given, perhaps from a variable that is not set.`);
  return value;
}

/** `goal-limit:off`. The rule itself is looked up with the rest of the settings. */
export function readRule(value: string): readonly [id: string, level: RuleLevel] {
  const colon = value.lastIndexOf(':');
  if (colon === -1) {
    throw new RunError(
      `--rule ${safe(value)}: Give the rule and how it is to be set, for example --rule goal-limit:off`,
    );
  }
  return [value.slice(0, colon), oneOf('--rule', 'severity', value.slice(colon + 1), LEVELS)];
}

/** The least severe finding that makes a run fail. */
export function readFailOn(value: string): FailOn {
  return oneOf('--fail-on', 'severity', value, FAIL_ON);
}

export const FIXES = ['safe', 'review', 'placeholder', 'all'] as const;

/** What is to be put right; what is safe always is. */
export function readFixKinds(value: string): readonly FixKind[] {
  const wanted = value.split(',').map((each) => oneOf('--fix', 'kind of fix', each, FIXES));
  return FIX_KINDS.filter((kind) => kind === 'safe' || wanted.includes('all') || wanted.includes(kind));
}

/** How a page for people is put together. */
export function readGrouping(value: string): Grouping {
  return oneOf('--by', 'grouping', value, GROUPINGS);
}

/** How many warnings there may be. */
export function readMaxWarnings(value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw new RunError(`--max-warnings ${safe(value)}: Give a whole number, for example 10.`);
  return Number(value);
}

/** One of the words that an option knows. */
export function oneOf<T extends string>(flag: string, what: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  const near = nearest(value, known);
  const hint = near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${near}"?`;
  throw new RunError(`${flag}: There is no ${what} called "${safe(value)}". ${hint}`);
}
