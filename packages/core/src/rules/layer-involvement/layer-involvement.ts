import { actorsOf, layerInvolvement as involvementOf, layersOf, signOf } from '../../facts/people/layers.ts';
import type { LayerName } from '../../facts/people/layers.ts';
import { isBelowSchool, isOfOnePerson, isTop } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const MISSING = ['layers', 'layers.layer', 'layers.designs', 'layers.does', 'involvement', 'contributions'];
const TRY = 'Ask those who are left out what they could shape and do, for example {example}.';
const WHY_SLOW =
  'Where progress is slow, or nothing shows in what pupils learn, a layer that has no part is the first place to look.';

export const layerInvolvement: Rule = defineRule({
  id: 'layer-involvement',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'Leaders, champions, staff and students each design and act',
  basis: [source('three-questions', 'Each layer of the organisation takes part in designing and in acting')],
  concern: 'voice',
  messages: {
    missing: {
      says: 'The plan does not say {missing}.',
      why: 'Change that one layer of the school only watches lasts as long as the others push.',
      try: TRY,
      missing: MISSING,
    },
    stalled: {
      says: '{sign}, and the plan does not say {missing}.',
      why: WHY_SLOW,
      try: TRY,
      missing: MISSING,
    },
    unnamed: {
      says: 'Progress is red, and nothing in the plan says {missing}.',
      why: WHY_SLOW,
      try: TRY,
      confidence: 'likely',
      missing: MISSING,
    },
    idle: {
      says: 'The plan gives {layers} nothing to do.',
      why: 'Change that one layer of the school only watches lasts as long as the others push.',
      try: TRY,
      severity: 'info',
      confidence: 'likely',
      missing: [...MISSING, 'actions', 'owner'],
    },
  },
  applies: (plan) => !isOfOnePerson(plan.level) && (layersOf(plan).length > 0 || isAsked(plan)),
  check: {
    plan(plan, { report, unclear }) {
      const at = placeOf(plan, 'layers');
      const sign = signOf(plan);
      const areNamed = layersOf(plan).length > 0;
      // Where progress is slow, the question is asked of every plan.
      if (areNamed || sign === 'red') {
        const parts = missingParts(plan);
        const [first] = parts;
        if (first === undefined) return;
        const missing = parts.map(({ says }) => says);
        const example = EXAMPLES[first.layer];
        if (!areNamed) report(at, 'unnamed', { missing, example });
        else if (sign === undefined) report(at, 'missing', { missing, example });
        else report(at, 'stalled', { missing, sign: SIGNS[sign], example });
        return;
      }
      const { actors, hasStrangers } = actorsOf(plan);
      // Whether leaders act, owners tell, and not every school has champions: only `layers` asks for them.
      const idle = (['staff', 'students'] as const).filter((layer) => !actors.has(layer));
      const [first] = idle;
      if (first === undefined) return;
      if (!hasStrangers || !idle.includes('staff'))
        report(at, 'idle', { layers: idle, example: EXAMPLES[first] });
      else unclear(at, `Whether ${idle.join(' and ')} have a part in the plan could not be told.`);
    },
  },
});

/** What each layer could do, in the format of a plan. */
const EXAMPLES: Readonly<Record<LayerName, string>> = {
  leaders: '`layer: leaders` with `designs: The hours for coaching` and `does: Coach one colleague each`',
  champions: '`layer: champions` with `designs: The first three lessons` and `does: Let others watch them`',
  staff: '`layer: staff` with `designs: One lesson each` and `does: Teach it and tell how it went`',
  students:
    '`layer: students` with `designs: The reading wall` and `does: Older pupils read to younger ones`',
};

const SIGNS = { red: 'Progress is red', unmeasured: 'No impact is measured' } as const;

/** Without a section on layers the question is one for a school, whose plan says who does what or where progress is red. */
function isAsked(plan: Plan): boolean {
  const { level } = plan;
  const isSchool = !isBelowSchool(level) && !(level !== undefined && isTop(level));
  return isSchool && (actorsOf(plan).saysWhoActs || signOf(plan) === 'red');
}

/** "what champions design and do", for each layer that lacks something. */
function missingParts(plan: Plan): readonly { readonly layer: LayerName; readonly says: string }[] {
  const { areNamed, layers, hasStrangers } = involvementOf(plan);
  // People of whom nobody can tell to which layer they belong may be of any but the students.
  const anyAdult = !areNamed && hasStrangers;
  return layers.flatMap(({ layer, designs, acts }) => {
    const mayAct = acts || (anyAdult && layer !== 'students');
    const verbs = [...(designs ? [] : ['design']), ...(mayAct ? [] : ['do'])];
    return verbs.length === 0 ? [] : [{ layer, says: `what ${layer} ${verbs.join(' and ')}` }];
  });
}
