import type { Rule } from './rule.ts';

/** A JSON Schema as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A rule with what is generated from it: the defaults of its options and their JSON Schema. Both are absent for rules
 * without options, and for rules from elsewhere, whose own schema is asked instead.
 */
export interface RegisteredRule {
  readonly rule: Rule;
  readonly defaults?: object;
  readonly options?: JsonSchema;
}
