import type { CheckInput } from '@plan-lint/schemas';
import { partsOf } from '../facts/parts.ts';
import { PRESETS } from '../config/presets.ts';
import { house } from '../rule/basis.ts';
import { defineRule } from '../rule/define-rule.ts';
import type { Message } from '../rule/message.ts';
import type { Rule } from '../rule/rule.ts';
import { compile, MESSAGE } from './compile.ts';
import { asksForPresence } from './field-test.ts';
import type { RoleSense } from './field-test.ts';

/** What a message of a check may have filled in, and `count` where it speaks of many places. */
export const SLOTS: readonly string[] = ['name', 'value', 'number'];

/** Makes a rule like any other of a check that has been looked over. */
export function houseRule(id: string, check: CheckInput, sense: RoleSense): Rule {
  const run = compile(check, sense);
  const levels = [check.levels ?? []].flat().map(fold);
  return defineRule<Readonly<Record<string, Message>>>({
    id,
    severity: check.severity ?? 'warning',
    confidence: readsWords(check) ? 'likely' : 'certain',
    since: '',
    description: withoutStop(check.description ?? check.message),
    basis: [house('The school or trust asks for it of its own plans.')],
    // What somebody asks for is asked for whatever else is.
    presets: PRESETS.map(({ name }) => name),
    messages: { [MESSAGE]: messageOf(id, check) },
    applies: (plan) =>
      (levels.length === 0 || levels.includes(fold(plan.level ?? ''))) && partsOf(plan).has(check.on),
    check: {
      plan(plan, { report, isBroken, unclear }) {
        run(plan, { report: report as never, isBroken, unclear });
      },
    },
  });
}

function messageOf(id: string, check: CheckInput): Message {
  const { message, why, try: advice } = check;
  const many =
    check.many ?? (message.includes('{') || check.on === 'plan' ? undefined : `${message} ({count} places)`);
  const missing = missingIn(check);
  return {
    says: message,
    ...(many === undefined ? {} : { many }),
    why: why ?? 'The school or trust asks for this of its own plans.',
    try:
      advice ??
      `Put it right, or say in the plan why it is right here: lint: { waive: [{ rule: ${id}, reason: … }] }`,
    ...(missing.length === 0 ? {} : { missing }),
  };
}

/** The fields whose absence is all that a check can find. */
function missingIn({ require = {}, forbid, count, pattern }: CheckInput): readonly string[] {
  const fields = Object.keys(require);
  const isAll = [forbid, count, pattern].every((other) => other === undefined);
  return isAll && Object.values(require).every(asksForPresence)
    ? fields.filter((field) => !field.includes('.'))
    : [];
}

/** Whether a check reads words as people use them, and so may misread some. */
function readsWords({ where, require, forbid, count }: CheckInput): boolean {
  const conditions = [where, require, forbid, ...[count ?? []].flat().map((each) => each.where)];
  return conditions
    .flatMap((condition) => Object.values(condition ?? {}))
    .some((test) => typeof test === 'object' && ('says' in test || 'role' in test));
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function fold(level: string): string {
  return level.trim().toLowerCase();
}
