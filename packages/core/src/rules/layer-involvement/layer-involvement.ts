import { layerInvolvement as involvementOf } from '../../facts/layers.ts';
import type { LayerInPlan, LayerInvolvement } from '../../facts/layers.ts';
import { isBelowSchool, isOfOnePerson, isTop } from '../../model/level.ts';
import { placeOf } from '../../model/place.ts';
import type { Plan } from '../../model/plan.ts';
import { source } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';

const MISSING = ['layers', 'layers.layer', 'layers.designs', 'layers.does', 'involvement', 'contributions'];
const TRY =
  'Ask those who are left out what they could shape and do, for example `layer: students` with `designs: The reading wall` and `does: Older pupils read to younger ones`.';

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
      why: 'Where progress is slow, or nothing shows in what pupils learn, a layer that has no part is the first place to look.',
      try: TRY,
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
  applies: (plan) => !isOfOnePerson(plan.level) && (involvementOf(plan).areNamed || isAsked(plan)),
  check: {
    plan(plan, { report, unclear }) {
      const { areNamed, layers, hasStrangers, sign } = involvementOf(plan);
      const at = placeOf(plan, 'layers');
      // Where progress is slow, the question is asked of every plan.
      if (areNamed || sign === 'red') {
        const missing = layers.flatMap((layer) => speakMissing(layer, !areNamed && hasStrangers));
        const signal = speakSign(sign);
        if (missing.length === 0) return;
        if (signal === undefined) report(at, 'missing', { missing });
        else report(at, 'stalled', { missing, sign: signal });
        return;
      }
      const idle = layers.filter(isIdle).map(({ layer }) => layer);
      if (idle.length === 0) return;
      if (!hasStrangers || !idle.includes('staff')) report(at, 'idle', { layers: idle });
      else unclear(at, `Whether ${idle.join(' and ')} have a part in the plan could not be told.`);
    },
  },
});

/** Without a section on layers the question is one for a school, whose plan says who does what or where progress is red. */
function isAsked(plan: Plan): boolean {
  const { level } = plan;
  const isSchool = !isBelowSchool(level) && !(level !== undefined && isTop(level));
  const { saysWhoActs, sign } = involvementOf(plan);
  return isSchool && (saysWhoActs || sign === 'red');
}

/** Whether leaders act, owners tell, and not every school has champions: without the section they are not asked for. */
function isIdle({ layer, acts }: LayerInPlan): boolean {
  return (layer === 'staff' || layer === 'students') && !acts;
}

/**
 * "what champions design and do"
 *
 * @param hasStrangers - whether adults act of whom nobody can tell to which layer they belong
 */
function speakMissing({ layer, designs, acts }: LayerInPlan, hasStrangers: boolean): readonly string[] {
  const mayAct = acts || (hasStrangers && layer !== 'students');
  const verbs = [...(designs ? [] : ['design']), ...(mayAct ? [] : ['do'])];
  return verbs.length === 0 ? [] : [`what ${layer} ${verbs.join(' and ')}`];
}

function speakSign(sign: LayerInvolvement['sign']): string | undefined {
  if (sign === undefined) return undefined;
  return sign === 'red' ? 'Progress is red' : 'No impact is measured';
}
