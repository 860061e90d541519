import { fill } from '../rule/message.ts';
import type { Message } from '../rule/message.ts';
import type { Rule } from '../rule/rule.ts';
import type { Finding } from '../engine/report.ts';

/** A finding in words. Plan text in them is as the author wrote it: whatever shows them must escape it. */
export interface Words {
  /** What is so. */
  readonly says: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly try: string;
}

/** Puts a finding into words. `rules` are those of the report that it comes from. */
export function sayFinding(finding: Finding, rules: ReadonlyMap<string, Rule>): Words {
  const message = messageOf(finding, rules);
  const template = finding.count > 1 ? (message.many ?? message.says) : message.says;
  const { args } = finding;
  return { says: fill(template, args), why: fill(message.why, args), try: fill(message.try, args) };
}

function messageOf({ ruleId, messageId }: Finding, rules: ReadonlyMap<string, Rule>): Message {
  const message = rules.get(ruleId)?.messages[messageId];
  if (message === undefined)
    throw new Error(`The report has no rule "${ruleId}" with a message "${messageId}".`);
  return message;
}
