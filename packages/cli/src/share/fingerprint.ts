import { createHash } from 'node:crypto';
import type { ActiveRule, LintSettings } from '@plan-lint/core';
import { version } from '../../package.json';

/** A short name for any number of texts, which no other texts have. */
export function digestOf(...parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The SHA-256 of a text as UTF-8. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What settings make of a run, but for what overrides do to single files. */
export function fingerprintOf(settings: LintSettings): string {
  const { rules, ...rest } = settings;
  const plain = JSON.stringify(rest, (_key, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...(value as Iterable<unknown>)] : value,
  );
  return digestOf(version, rulesPrint(rules), plain);
}

/** Which rules are on, with their options and weights. */
export function rulesPrint(rules: readonly ActiveRule[]): string {
  const prints = rules.map(({ rule, options, severityOf, isLocked }) => {
    const weights = Object.values(rule.messages).map((message) => severityOf(message));
    return [rule.id, options, isLocked, weights];
  });
  return digestOf(JSON.stringify(prints));
}
