import type { CheckInput, FieldTestInput } from '@plan-lint/schemas';
import { fieldsAt, nearest } from '@plan-lint/schemas/explain';
import { planSchema } from '@plan-lint/schemas/validate';
import type { ConfigProblem } from '../config/config-error.ts';
import type { PartKind } from '../facts/parts.ts';
import { SLOTS } from './house-rule.ts';
import { patternOf } from './pattern/pattern.ts';
import { PatternError } from './pattern/syntax.ts';
import { ANYWHERE } from './value.ts';

type Problem = Pick<ConfigProblem, 'message'> & { readonly path: ConfigProblem['path'] };

/** What the shape of a check does not tell: names of fields that do not exist, patterns that are none, nothing to look for. */
export function problemsOf(id: string, check: CheckInput): readonly Problem[] {
  return [
    ...problemsOfName(id),
    ...problemsOfCondition(check.on, check.where, ['where']),
    ...problemsOfCondition(check.on, check.require, ['require']),
    ...problemsOfCondition(check.on, check.forbid, ['forbid']),
    ...problemsOfCounts(check),
    ...Object.entries(check.pattern ?? {}).flatMap(([field, pattern]) => [
      ...problemsOfField(check.on, field, ['pattern', field]),
      ...problemsOfPattern(pattern, ['pattern', field]),
    ]),
    ...problemsOfWords(check),
    ...problemsOfAim(check),
  ];
}

const NAME = /^house\/[a-z\d]+(?:-[a-z\d]+)*$/;

function problemsOfName(id: string): readonly Problem[] {
  if (NAME.test(id)) return [];
  const name = id
    .toLowerCase()
    .replace(/^house\//, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  const message = `A rule of your own is called "house/" and a name in small letters, digits and hyphens. Write "house/${name === '' ? 'attendance-goal' : name}".`;
  return [{ path: [], message }];
}

function problemsOfAim({ require, forbid, count, pattern }: CheckInput): readonly Problem[] {
  const aims = [require, forbid, pattern].map((each) => Object.keys(each ?? {}).length);
  if ([count ?? []].flat().length > 0 || aims.some((fields) => fields > 0)) return [];
  return [
    {
      path: [],
      message: 'This rule looks for nothing. Say what it asks: require, forbid, count or pattern.',
    },
  ];
}

function problemsOfCondition(
  kind: PartKind,
  condition: Readonly<Record<string, FieldTestInput>> | undefined,
  path: ConfigProblem['path'],
): readonly Problem[] {
  return Object.entries(condition ?? {}).flatMap(([field, test]) => [
    ...problemsOfField(kind, field, [...path, field]),
    ...(typeof test === 'object' && 'pattern' in test && test.pattern !== undefined
      ? problemsOfPattern(test.pattern, [...path, field, 'pattern'])
      : []),
  ]);
}

/** Where the parts of a kind stand in a plan. */
const STEPS: Readonly<Record<PartKind, readonly (string | number)[]>> = {
  plan: [],
  priority: ['priorities', 0],
  goal: ['goals', 0],
  measure: ['goals', 0, 'measures', 0],
  milestone: ['goals', 0, 'milestones', 0],
  action: ['goals', 0, 'actions', 0],
  contribution: ['goals', 0, 'contributions', 0],
  value: ['values', 0],
  staff: ['staff', 0],
  evidence: ['reality', 'evidence', 0],
  obstacle: ['reality', 'obstacles', 0],
  tension: ['reality', 'tensions', 0],
  involvement: ['involvement', 0],
  perspective: ['perspectives', 0],
  communication: ['communication', 0],
  monitoring: ['monitoring', 0],
  review: ['reviews', 0],
  layer: ['layers', 0],
  notDoing: ['notDoing', 0],
};

function problemsOfField(kind: PartKind, field: string, path: ConfigProblem['path']): readonly Problem[] {
  if (field === ANYWHERE) return [];
  const steps = field.split('.');
  const last = steps.pop() ?? '';
  const known = Object.keys(fieldsAt(planSchema(), [...STEPS[kind], ...steps]) ?? {});
  if (known.includes(last)) return [];
  const near = nearest(last, known);
  const where = [...steps, near].join('.');
  const hint = near === undefined ? `Known: ${[...known, ANYWHERE].join(', ')}.` : `Did you mean "${where}"?`;
  return [{ path, message: `A part of the kind "${kind}" has no field "${field}". ${hint}` }];
}

function problemsOfPattern(pattern: string, path: ConfigProblem['path']): readonly Problem[] {
  try {
    patternOf(pattern);
    return [];
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return [{ path, message: `"${pattern}" is no pattern. ${error.message}` }];
  }
}

function problemsOfCounts(check: CheckInput): readonly Problem[] {
  const isList = Array.isArray(check.count);
  return [check.count ?? []].flat().flatMap(({ of, where, min, max }, index) => {
    const path = ['count', ...(isList ? [index] : [])];
    return [
      ...problemsOfCondition(of, where, [...path, 'where']),
      ...(min === undefined && max === undefined
        ? [{ path, message: 'A count says how many there must be: min, max or both.' }]
        : []),
      ...(min !== undefined && max !== undefined && min > max
        ? [{ path, message: `There cannot be at least ${String(min)} and at most ${String(max)}.` }]
        : []),
      ...(mayHold(check.on, of)
        ? []
        : [
            {
              path: [...path, 'of'],
              message: `No part of the kind "${of}" stands under one of the kind "${check.on}".`,
            },
          ]),
    ];
  });
}

/** Whether parts of a kind may stand under parts of another. */
function mayHold(outer: PartKind, inner: PartKind): boolean {
  if (outer === 'plan') return inner !== 'plan';
  if (outer === 'priority') return mayHold('goal', inner) || inner === 'goal';
  const fields = outer === 'goal' ? Object.keys(fieldsAt(planSchema(), STEPS.goal) ?? {}) : [];
  return fields.includes(String(STEPS[inner].at(-2)));
}

function problemsOfWords({ message, many, why, try: advice }: CheckInput): readonly Problem[] {
  const texts = Object.entries({ message, many, why, try: advice });
  return texts.flatMap(([field, text = '']) =>
    [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, slot = '']) => {
      const known = field === 'many' ? ['count'] : SLOTS;
      if (known.includes(slot)) return [];
      const near = nearest(slot, known) ?? known.join(', ');
      return [{ path: [field], message: `Nothing is filled in for {${slot}}. Known: ${near}.` }];
    }),
  );
}
