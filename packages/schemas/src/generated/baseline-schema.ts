// Written by scripts/generate.ts from the zod schemas; do not edit.

import type { JsonSchema } from '../json-schema.ts';

const text = '{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://plan-lint.dev/schema/v1/baseline.schema.json","title":"a baseline","description":"The findings that are known and not counted, so that only new ones are. It holds no words of plans. https://plan-lint.dev/format","type":"object","properties":{"$schema":{"description":"The address of this description of the format.","type":"string"},"kind":{"type":"string","const":"baseline","description":"What the document is."},"version":{"type":"number","const":1,"description":"The version of the format."},"files":{"title":"lists of known findings by file","description":"The known findings of each file, whose path is seen from the folder of this one.","type":"object","propertyNames":{"type":"string","pattern":"^(?!__proto__$)"},"additionalProperties":{"type":"array","items":{"$ref":"#/$defs/baselineEntry"}}}},"required":["kind","version","files"],"additionalProperties":false,"$defs":{"baselineEntry":{"type":"object","properties":{"rule":{"type":"string","description":"The rule that found them."},"fingerprint":{"type":"string","description":"By this they are known again: a hash of the rule, the message, the part of the plan and what stays the same of the words."},"count":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"How many there are."}},"required":["rule","fingerprint","count"],"additionalProperties":false,"title":"known findings","description":"Findings of one file that are alike."}}}';
let parsed: JsonSchema | undefined;

/** The published JSON Schema 2020-12 of a baseline, parsed when first asked for. */
export function baselineSchema(): JsonSchema {
  return (parsed ??= JSON.parse(text) as JsonSchema);
}
