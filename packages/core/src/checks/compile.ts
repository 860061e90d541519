import type { CheckInput, CountInput, FieldTestInput } from '@plan-lint/schemas';
import { around, namePart, partsOf } from '../facts/parts.ts';
import type { Part } from '../facts/parts.ts';
import type { Plan } from '../model/plan.ts';
import type { RuleContext } from '../rule/rule.ts';
import { askOf } from './field-test.ts';
import type { Answer, Ask, Reach, RoleSense } from './field-test.ts';
import { valueOf } from './value.ts';
import type { Value } from './value.ts';

/** What a rule uses of its context. */
export type CheckContext = Pick<RuleContext, 'report' | 'isBroken' | 'unclear'>;

/** A part of a plan, with what is needed to look at it. */
interface Looking {
  readonly part: Part;
  readonly plan: Plan;
  readonly context: CheckContext;
}

/** What came of one thing that is asked of a part: `no` is a finding. */
interface Outcome {
  readonly answer: Answer;
  /** The field that is at fault, where it is one. */
  readonly value?: Value | undefined;
  readonly number?: number;
}

type Look = (looking: Looking) => Outcome;

type Condition = Readonly<Record<string, FieldTestInput>>;

/** The one message that a rule made of data has. */
export const MESSAGE = 'found';

/**
 * Makes code of what a check asks, without running any code of its author.
 *
 * @throws {PatternError} for a pattern that is none; whoever calls has looked for that
 */
export function compile(check: CheckInput, sense: RoleSense): (plan: Plan, context: CheckContext) => void {
  const isMeant = conditionOf(check.where ?? {}, 'some', sense);
  const looks: readonly Look[] = [
    ...(check.require === undefined ? [] : [required(check.require, sense)]),
    ...(check.forbid === undefined ? [] : [forbidden(check.forbid, sense)]),
    ...[check.count ?? []].flat().map((count) => counted(count, sense)),
    ...Object.entries(check.pattern ?? {}).map(([field, pattern]) => fitting(field, pattern, sense)),
  ];
  return (plan, context) => {
    for (const part of partsOf(plan).get(check.on) ?? []) {
      const looking = { part, plan, context };
      if (isMeant(looking).answer !== 'yes') continue;
      // One part is at fault once, however much of a check it breaks.
      const fault = looks.map((look) => look(looking)).find(({ answer }) => answer === 'no');
      if (fault !== undefined) reportFault(looking, fault);
    }
  };
}

function reportFault({ part, context }: Looking, { value, number = 0 }: Outcome): void {
  const at = value?.place ?? part.place;
  const values = value?.texts ?? [];
  context.report(at, MESSAGE, {
    name: namePart(part),
    value: values.length === 0 ? 'nothing' : values,
    number,
  });
}

/** What holds of a part; `no` comes with the first field that keeps it from holding. */
function conditionOf(condition: Condition, reach: Reach, sense: RoleSense): Look {
  const asks = Object.entries(condition).map(([field, test]): readonly [string, Ask] => [
    field,
    askOf(test, reach, sense),
  ]);
  return ({ part, plan, context }) => {
    const outcomes = asks.map(([field, ask]): Outcome => {
      const value = valueOf(part, field, plan, context);
      return { answer: ask(value), value };
    });
    const told = (wanted: Answer): Outcome | undefined => outcomes.find(({ answer }) => answer === wanted);
    return told('no') ?? told('unknown') ?? { answer: 'yes', value: outcomes[0]?.value };
  };
}

function required(condition: Condition, sense: RoleSense): Look {
  const holds = conditionOf(condition, 'every', sense);
  return (looking) => {
    const outcome = holds(looking);
    if (outcome.answer === 'unknown' && outcome.value?.isUnknown === false) sayUnknown(looking);
    return outcome;
  };
}

function sayUnknown({ part, context }: Looking): void {
  context.unclear(part, 'What this rule asks for could not be told: a name or a gap stands there.');
}

function forbidden(condition: Condition, sense: RoleSense): Look {
  const holds = conditionOf(condition, 'some', sense);
  return (looking) => {
    const outcome = holds(looking);
    return { ...outcome, answer: outcome.answer === 'yes' ? 'no' : 'yes' };
  };
}

function fitting(field: string, pattern: string, sense: RoleSense): Look {
  const ask = askOf({ pattern }, 'every', sense);
  return ({ part, plan, context }) => {
    const value = valueOf(part, field, plan, context);
    return { answer: value.count === 0 ? 'yes' : ask(value), value };
  };
}

function counted({ of, where = {}, min = 0, max = Infinity }: CountInput, sense: RoleSense): Look {
  const isMeant = conditionOf(where, 'some', sense);
  // Once for all parts of a plan: a plan of many goals has many actions.
  let last: { readonly plan: Plan; readonly counts: ReadonlyMap<Part, number> } | undefined;
  return ({ part, plan, context }) => {
    if (last?.plan !== plan)
      last = {
        plan,
        counts: countUnder(of, plan, (inner) => isMeant({ part: inner, plan, context }).answer !== 'no'),
      };
    const number = last.counts.get(part) ?? 0;
    if (number === 0 && mayInherit(plan, of)) return { answer: 'unknown' };
    return { answer: number >= min && number <= max ? 'yes' : 'no', number };
  };
}

/** How many parts of a kind stand under each part that has any. What cannot be told counts. */
function countUnder(
  of: Part['kind'],
  plan: Plan,
  isMeant: (part: Part) => boolean,
): ReadonlyMap<Part, number> {
  const counts = new Map<Part, number>();
  for (const part of (partsOf(plan).get(of) ?? []).filter(isMeant))
    for (const outer of around(part)) counts.set(outer, (counts.get(outer) ?? 0) + 1);
  return counts;
}

/** Whether what is counted stands in the plan above, or may stand there. */
function mayInherit(plan: Plan, of: Part['kind']): boolean {
  if (of !== 'value' && of !== 'staff') return false;
  return plan.hasUnseenParent || (of === 'value' ? plan.values : plan.staff).length > 0;
}
