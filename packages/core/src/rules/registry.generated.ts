// Written by `pnpm generate` from the rules. Edit those.
import type { RegisteredRule } from '../rule/registered.ts';
import { acronyms } from './acronyms/acronyms.ts';
import { communicationAudiences } from './communication-audiences/communication-audiences.ts';
import { communicationKinds } from './communication-kinds/communication-kinds.ts';
import { communicationPlan } from './communication-plan/communication-plan.ts';
import { communicationRhythm } from './communication-rhythm/communication-rhythm.ts';
import { contributionDistinct } from './contribution-distinct/contribution-distinct.ts';
import { contributionSpecific } from './contribution-specific/contribution-specific.ts';
import { dateOrder } from './date-order/date-order.ts';
import { forAll } from './for-all/for-all.ts';
import { goalConcise } from './goal-concise/goal-concise.ts';
import { goalConcrete } from './goal-concrete/goal-concrete.ts';
import { goalDuplicates } from './goal-duplicates/goal-duplicates.ts';
import { goalLimit } from './goal-limit/goal-limit.ts';
import { goalMeasure } from './goal-measure/goal-measure.ts';
import { goalOwner } from './goal-owner/goal-owner.ts';
import { goalSingle } from './goal-single/goal-single.ts';
import { goalWhy } from './goal-why/goal-why.ts';
import { governanceVoice } from './governance-voice/governance-voice.ts';
import { impactShared } from './impact-shared/impact-shared.ts';
import { involvementOutcome } from './involvement-outcome/involvement-outcome.ts';
import { knownReferences } from './known-references/known-references.ts';
import { layerInvolvement } from './layer-involvement/layer-involvement.ts';
import { leastServed } from './least-served/least-served.ts';
import { measureDirection } from './measure-direction/measure-direction.ts';
import { measurePossible } from './measure-possible/measure-possible.ts';
import { missionAlignment } from './mission-alignment/mission-alignment.ts';
import { missionAndValues } from './mission-and-values/mission-and-values.ts';
import { notDoing } from './not-doing/not-doing.ts';
import { obstaclesNamed } from './obstacles-named/obstacles-named.ts';
import { placeholders } from './placeholders/placeholders.ts';
import { plainLanguage } from './plain-language/plain-language.ts';
import { plainSpeaking } from './plain-speaking/plain-speaking.ts';
import { planIdentity } from './plan-identity/plan-identity.ts';
import { planOverload } from './plan-overload/plan-overload.ts';
import { priorityLimit } from './priority-limit/priority-limit.ts';
import { privateData } from './private-data/private-data.ts';
import { progressCelebrated } from './progress-celebrated/progress-celebrated.ts';
import { roleCoverage } from './role-coverage/role-coverage.ts';
import { roleKnown } from './role-known/role-known.ts';
import { schema } from './schema/schema.ts';
import { staffDeclared } from './staff-declared/staff-declared.ts';
import { staffInvolvement } from './staff-involvement/staff-involvement.ts';
import { story } from './story/story.ts';
import { studentVoice } from './student-voice/student-voice.ts';
import { successIsOutcome } from './success-is-outcome/success-is-outcome.ts';
import { syntax } from './syntax/syntax.ts';
import { targetFixed } from './target-fixed/target-fixed.ts';
import { uniqueIds } from './unique-ids/unique-ids.ts';
import { visionMemorable } from './vision-memorable/vision-memorable.ts';
import { visionStated } from './vision-stated/vision-stated.ts';
import { waivers } from './waivers/waivers.ts';
import { wigLimit } from './wig-limit/wig-limit.ts';

/** The rules of this project, by id, with the defaults and schemas of their options. */
export const builtinRules: readonly RegisteredRule[] = [
  { rule: acronyms, defaults: {"allow":[]}, options: {"type":"object","properties":{"allow":{"default":[],"description":"More short forms that all readers of the plan know.","type":"array","items":{"type":"string"}}},"additionalProperties":false} },
  { rule: communicationAudiences },
  { rule: communicationKinds },
  { rule: communicationPlan },
  { rule: communicationRhythm },
  { rule: contributionDistinct },
  { rule: contributionSpecific },
  { rule: dateOrder },
  { rule: forAll },
  { rule: goalConcise, defaults: {"max":35,"maxOfWig":25}, options: {"type":"object","properties":{"max":{"default":35,"description":"How many words a goal may have.","type":"integer","minimum":1,"maximum":9007199254740991},"maxOfWig":{"default":25,"description":"How many words a wildly important goal may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: goalConcrete, defaults: {"verbs":[],"qualifiers":[]}, options: {"type":"object","properties":{"verbs":{"default":[],"description":"More verbs that say nothing anybody would see.","type":"array","items":{"type":"string"}},"qualifiers":{"default":[],"description":"More words of praise that describe nothing.","type":"array","items":{"type":"string"}}},"additionalProperties":false} },
  { rule: goalDuplicates, defaults: {"overlap":0.8}, options: {"type":"object","properties":{"overlap":{"default":0.8,"description":"The share of their words that two goals must have in common; 1 is all of them.","type":"number","minimum":0.5,"maximum":1}},"additionalProperties":false} },
  { rule: goalLimit, defaults: {"max":10}, options: {"type":"object","properties":{"max":{"default":10,"description":"How many goals a plan may have, those nested in others aside.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: goalMeasure },
  { rule: goalOwner },
  { rule: goalSingle },
  { rule: goalWhy },
  { rule: governanceVoice },
  { rule: impactShared },
  { rule: involvementOutcome },
  { rule: knownReferences },
  { rule: layerInvolvement },
  { rule: leastServed },
  { rule: measureDirection },
  { rule: measurePossible },
  { rule: missionAlignment },
  { rule: missionAndValues },
  { rule: notDoing },
  { rule: obstaclesNamed },
  { rule: placeholders },
  { rule: plainLanguage, defaults: {"grade":10}, options: {"type":"object","properties":{"grade":{"default":10,"description":"The highest school grade that a text may ask of its reader.","type":"integer","minimum":1,"maximum":20}},"additionalProperties":false} },
  { rule: plainSpeaking, defaults: {"phrases":[]}, options: {"type":"object","properties":{"phrases":{"default":[],"description":"More phrases that soften what they speak of.","type":"array","items":{"type":"string"}}},"additionalProperties":false} },
  { rule: planIdentity },
  { rule: planOverload },
  { rule: priorityLimit, defaults: {"max":2}, options: {"type":"object","properties":{"max":{"default":2,"description":"How many priorities a plan may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: privateData, defaults: {"cohort":10}, options: {"type":"object","properties":{"cohort":{"default":10,"description":"Groups of fewer pupils than this can be recognised.","type":"integer","minimum":2,"maximum":100}},"additionalProperties":false} },
  { rule: progressCelebrated },
  { rule: roleCoverage },
  { rule: roleKnown },
  { rule: schema },
  { rule: staffDeclared },
  { rule: staffInvolvement },
  { rule: story },
  { rule: studentVoice },
  { rule: successIsOutcome },
  { rule: syntax },
  { rule: targetFixed },
  { rule: uniqueIds },
  { rule: visionMemorable, defaults: {"max":25,"maxSentences":2}, options: {"type":"object","properties":{"max":{"default":25,"description":"How many words a vision may have.","type":"integer","minimum":1,"maximum":9007199254740991},"maxSentences":{"default":2,"description":"How many sentences a vision may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: visionStated },
  { rule: waivers },
  { rule: wigLimit, defaults: {"max":2,"maxAtTop":3}, options: {"type":"object","properties":{"max":{"default":2,"description":"How many wildly important goals a plan may have.","type":"integer","minimum":1,"maximum":9007199254740991},"maxAtTop":{"default":3,"description":"How many a trust or district may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
];
