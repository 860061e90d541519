// Written by `pnpm generate` from the rules. Edit those.
import type { RegisteredRule } from '../rule/registered.ts';
import { schema } from './schema/schema.ts';
import { syntax } from './syntax/syntax.ts';
import { wigLimit } from './wig-limit/wig-limit.ts';

/** The rules of this project, by id, with the defaults and schemas of their options. */
export const builtinRules: readonly RegisteredRule[] = [
  { rule: schema },
  { rule: syntax },
  { rule: wigLimit, defaults: {"max":2,"maxAtTop":3}, options: {"type":"object","properties":{"max":{"default":2,"description":"How many wildly important goals a plan may have.","type":"integer","minimum":1,"maximum":9007199254740991},"maxAtTop":{"default":3,"description":"How many a trust or district may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
];
