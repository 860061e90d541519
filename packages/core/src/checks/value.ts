import type { Part } from '../facts/parts.ts';
import { around, fieldOf, wordsIn } from '../facts/parts.ts';
import type { Plan } from '../model/plan.ts';
import type { Node } from '../source/node.ts';
import type { RuleContext } from '../rule/rule.ts';

/** What a part says under one of its fields. */
export interface Value {
  readonly texts: readonly string[];
  /** How many entries there are. */
  readonly count: number;
  /** `true` or `false` where that is all that stands there. */
  readonly truth: boolean | undefined;
  /** Where it stands; absent where it is handed down from another plan. */
  readonly place: Node | undefined;
  /** Whether nobody can tell what belongs there. */
  readonly isUnknown: boolean;
}

/** The field that stands for all that a part says. */
export const ANYWHERE = 'anywhere';

const NOTHING: Value = { texts: [], count: 0, truth: undefined, place: undefined, isUnknown: false };
const UNKNOWN: Value = { ...NOTHING, isUnknown: true };

/**
 * What a part says under a field: itself, else what it stands under where such a thing is handed down, else the plan above.
 * What stands there and could not be read, or may stand in a plan that is not at hand, is unknown.
 */
export function valueOf(
  part: Part,
  field: string,
  plan: Plan,
  context: Pick<RuleContext, 'isBroken' | 'unclear'>,
): Value {
  if (field === ANYWHERE) return valueIn(part.place);
  const own = fieldOf(part, field);
  if (own !== undefined) return valueIn(own);
  if (context.isBroken(part, field)) return UNKNOWN;
  const above = INHERITING[part.kind]?.includes(field) === true ? fromAbove(part, field) : undefined;
  if (above !== undefined) return valueIn(above);
  return part.kind === 'plan' && field in HANDED_DOWN ? handedDown(part, field, plan, context) : NOTHING;
}

function valueIn(place: Node): Value {
  const truth = typeof place.value === 'boolean' ? place.value : undefined;
  const count = place.kind === 'list' ? place.items.length : 1;
  return { texts: wordsIn(place).map(({ text }) => text), count, truth, place, isUnknown: false };
}

/** What a part has from what it stands under where it does not say so itself. */
const INHERITING: Readonly<Partial<Record<Part['kind'], readonly string[]>>> = {
  goal: ['owner', 'by'],
  action: ['owner', 'by'],
  measure: ['by'],
};

function fromAbove(part: Part, field: string): Node | undefined {
  return around(part)
    .filter(({ kind }) => kind === 'goal' || kind === 'priority')
    .map((outer) => fieldOf(outer, field))
    .find((node) => node !== undefined);
}

/** What a plan has from the plan above where it does not say so itself. */
const HANDED_DOWN: Readonly<Record<string, (plan: Plan) => readonly (string | undefined)[]>> = {
  mission: ({ mission }) => [mission],
  vision: ({ vision }) => [vision],
  values: ({ values }) => values.map(({ name, id }) => name ?? id),
  staff: ({ staff }) => staff.map(({ role }) => role),
  calendar: ({ calendar }) => calendar.map(({ term }) => term),
  glossary: ({ glossary }) => [...glossary.keys()],
};

function handedDown(part: Part, field: string, plan: Plan, { unclear }: Pick<RuleContext, 'unclear'>): Value {
  const texts = HANDED_DOWN[field]?.(plan).filter((text) => text !== undefined) ?? [];
  if (texts.length > 0) return { ...NOTHING, texts, count: texts.length };
  if (!plan.hasUnseenParent) return NOTHING;
  unclear(part, `The plan above is not at hand, and "${field}" may stand there.`);
  return UNKNOWN;
}
