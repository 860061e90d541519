// Written by `pnpm generate` from the rules. Edit those.
import type { RegisteredRule } from '../rule/registered.ts';
import { acronyms } from './acronyms/acronyms.ts';
import { actionCount } from './action-count/action-count.ts';
import { actionDeadline } from './action-deadline/action-deadline.ts';
import { actionOwner } from './action-owner/action-owner.ts';
import { adaptation } from './adaptation/adaptation.ts';
import { beginningHasStep } from './beginning-has-step/beginning-has-step.ts';
import { cascadeCycle } from './cascade-cycle/cascade-cycle.ts';
import { communicationAudiences } from './communication-audiences/communication-audiences.ts';
import { communicationKinds } from './communication-kinds/communication-kinds.ts';
import { communicationPlan } from './communication-plan/communication-plan.ts';
import { communicationRhythm } from './communication-rhythm/communication-rhythm.ts';
import { contributionDistinct } from './contribution-distinct/contribution-distinct.ts';
import { contributionSpecific } from './contribution-specific/contribution-specific.ts';
import { currentReality } from './current-reality/current-reality.ts';
import { dataRationale } from './data-rationale/data-rationale.ts';
import { dateInPeriod } from './date-in-period/date-in-period.ts';
import { dateOrder } from './date-order/date-order.ts';
import { dueDateBunching } from './due-date-bunching/due-date-bunching.ts';
import { firstSteps } from './first-steps/first-steps.ts';
import { forAll } from './for-all/for-all.ts';
import { goalActions } from './goal-actions/goal-actions.ts';
import { goalConcise } from './goal-concise/goal-concise.ts';
import { goalConcrete } from './goal-concrete/goal-concrete.ts';
import { goalCopied } from './goal-copied/goal-copied.ts';
import { goalDuplicates } from './goal-duplicates/goal-duplicates.ts';
import { goalId } from './goal-id/goal-id.ts';
import { goalLimit } from './goal-limit/goal-limit.ts';
import { goalMeasure } from './goal-measure/goal-measure.ts';
import { goalOwner } from './goal-owner/goal-owner.ts';
import { goalSetBy } from './goal-set-by/goal-set-by.ts';
import { goalSingle } from './goal-single/goal-single.ts';
import { goalSupportsParent } from './goal-supports-parent/goal-supports-parent.ts';
import { goalWhy } from './goal-why/goal-why.ts';
import { governanceVoice } from './governance-voice/governance-voice.ts';
import { impactShared } from './impact-shared/impact-shared.ts';
import { involvementOutcome } from './involvement-outcome/involvement-outcome.ts';
import { knownReferences } from './known-references/known-references.ts';
import { lastPlanReviewed } from './last-plan-reviewed/last-plan-reviewed.ts';
import { layerInvolvement } from './layer-involvement/layer-involvement.ts';
import { leastServed } from './least-served/least-served.ts';
import { levelSkipped } from './level-skipped/level-skipped.ts';
import { measureAgreement } from './measure-agreement/measure-agreement.ts';
import { measureBaseline } from './measure-baseline/measure-baseline.ts';
import { measureChange } from './measure-change/measure-change.ts';
import { measureCount } from './measure-count/measure-count.ts';
import { measureDeadline } from './measure-deadline/measure-deadline.ts';
import { measureDirection } from './measure-direction/measure-direction.ts';
import { measurePossible } from './measure-possible/measure-possible.ts';
import { measureTarget } from './measure-target/measure-target.ts';
import { measureUnits } from './measure-units/measure-units.ts';
import { milestoneOrder } from './milestone-order/milestone-order.ts';
import { missionAlignment } from './mission-alignment/mission-alignment.ts';
import { missionAndValues } from './mission-and-values/mission-and-values.ts';
import { monitoringLoad } from './monitoring-load/monitoring-load.ts';
import { notDoing } from './not-doing/not-doing.ts';
import { obstaclesNamed } from './obstacles-named/obstacles-named.ts';
import { overdue } from './overdue/overdue.ts';
import { ownerLoad } from './owner-load/owner-load.ts';
import { ownerSingle } from './owner-single/owner-single.ts';
import { parentGoalSupported } from './parent-goal-supported/parent-goal-supported.ts';
import { parentPlan } from './parent-plan/parent-plan.ts';
import { periodWithinParent } from './period-within-parent/period-within-parent.ts';
import { placeholders } from './placeholders/placeholders.ts';
import { plainLanguage } from './plain-language/plain-language.ts';
import { plainSpeaking } from './plain-speaking/plain-speaking.ts';
import { planIdentity } from './plan-identity/plan-identity.ts';
import { planOverload } from './plan-overload/plan-overload.ts';
import { priorityLimit } from './priority-limit/priority-limit.ts';
import { priorityRationale } from './priority-rationale/priority-rationale.ts';
import { privateData } from './private-data/private-data.ts';
import { progressCelebrated } from './progress-celebrated/progress-celebrated.ts';
import { quickWin } from './quick-win/quick-win.ts';
import { reflectionComplete } from './reflection-complete/reflection-complete.ts';
import { reflectionDivergence } from './reflection-divergence/reflection-divergence.ts';
import { reflectionGoodFirst } from './reflection-good-first/reflection-good-first.ts';
import { reflectionVoices } from './reflection-voices/reflection-voices.ts';
import { resources } from './resources/resources.ts';
import { reviewRecorded } from './review-recorded/review-recorded.ts';
import { reviewsPlanned } from './reviews-planned/reviews-planned.ts';
import { roleCoverage } from './role-coverage/role-coverage.ts';
import { roleKnown } from './role-known/role-known.ts';
import { schema } from './schema/schema.ts';
import { staffDeclared } from './staff-declared/staff-declared.ts';
import { staffInvolvement } from './staff-involvement/staff-involvement.ts';
import { statusEvidence } from './status-evidence/status-evidence.ts';
import { statusRollup } from './status-rollup/status-rollup.ts';
import { story } from './story/story.ts';
import { studentImpact } from './student-impact/student-impact.ts';
import { studentVoice } from './student-voice/student-voice.ts';
import { successIsOutcome } from './success-is-outcome/success-is-outcome.ts';
import { syntax } from './syntax/syntax.ts';
import { targetFixed } from './target-fixed/target-fixed.ts';
import { tensionBalanced } from './tension-balanced/tension-balanced.ts';
import { tensionsNamed } from './tensions-named/tensions-named.ts';
import { threatsAndOpportunities } from './threats-and-opportunities/threats-and-opportunities.ts';
import { topGoals } from './top-goals/top-goals.ts';
import { uniqueIds } from './unique-ids/unique-ids.ts';
import { vagueDates } from './vague-dates/vague-dates.ts';
import { visionMemorable } from './vision-memorable/vision-memorable.ts';
import { visionStated } from './vision-stated/vision-stated.ts';
import { waivers } from './waivers/waivers.ts';
import { wigLimit } from './wig-limit/wig-limit.ts';
import { wigNamed } from './wig-named/wig-named.ts';

/** The rules of this project, by id, with the defaults and schemas of their options. */
export const builtinRules: readonly RegisteredRule[] = [
  { rule: acronyms, defaults: {"allow":[]}, options: {"type":"object","properties":{"allow":{"default":[],"description":"More short forms that all readers of the plan know.","type":"array","items":{"type":"string"}}},"additionalProperties":false} },
  { rule: actionCount, defaults: {"max":8}, options: {"type":"object","properties":{"max":{"default":8,"description":"How many actions of a goal may be open at once.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: actionDeadline },
  { rule: actionOwner },
  { rule: adaptation },
  { rule: beginningHasStep },
  { rule: cascadeCycle },
  { rule: communicationAudiences },
  { rule: communicationKinds },
  { rule: communicationPlan },
  { rule: communicationRhythm },
  { rule: contributionDistinct },
  { rule: contributionSpecific },
  { rule: currentReality },
  { rule: dataRationale },
  { rule: dateInPeriod },
  { rule: dateOrder },
  { rule: dueDateBunching, defaults: {"from":10,"max":40}, options: {"type":"object","properties":{"from":{"default":10,"description":"With how many dated actions a plan is looked at.","type":"integer","minimum":2,"maximum":9007199254740991},"max":{"default":40,"description":"The largest share of them, in per cent, that may be due in one month.","type":"integer","minimum":1,"maximum":100}},"additionalProperties":false} },
  { rule: firstSteps, defaults: {"max":5}, options: {"type":"object","properties":{"max":{"default":5,"description":"How many open actions the first priority may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: forAll },
  { rule: goalActions },
  { rule: goalConcise, defaults: {"max":35,"maxOfWig":25}, options: {"type":"object","properties":{"max":{"default":35,"description":"How many words a goal may have.","type":"integer","minimum":1,"maximum":9007199254740991},"maxOfWig":{"default":25,"description":"How many words a wildly important goal may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: goalConcrete, defaults: {"verbs":[],"qualifiers":[]}, options: {"type":"object","properties":{"verbs":{"default":[],"description":"More verbs that say nothing anybody would see.","type":"array","items":{"type":"string"}},"qualifiers":{"default":[],"description":"More words of praise that describe nothing.","type":"array","items":{"type":"string"}}},"additionalProperties":false} },
  { rule: goalCopied, defaults: {"overlap":0.85}, options: {"type":"object","properties":{"overlap":{"default":0.85,"description":"The share of their words, by weight, from which on two goals count as one.","type":"number","minimum":0.5,"maximum":1}},"additionalProperties":false} },
  { rule: goalDuplicates, defaults: {"overlap":0.8}, options: {"type":"object","properties":{"overlap":{"default":0.8,"description":"The share of their words that two goals must have in common; 1 is all of them.","type":"number","minimum":0.5,"maximum":1}},"additionalProperties":false} },
  { rule: goalId },
  { rule: goalLimit, defaults: {"max":10}, options: {"type":"object","properties":{"max":{"default":10,"description":"How many goals a plan may have, those nested in others aside.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: goalMeasure },
  { rule: goalOwner },
  { rule: goalSetBy },
  { rule: goalSingle },
  { rule: goalSupportsParent },
  { rule: goalWhy },
  { rule: governanceVoice },
  { rule: impactShared },
  { rule: involvementOutcome },
  { rule: knownReferences },
  { rule: lastPlanReviewed },
  { rule: layerInvolvement },
  { rule: leastServed },
  { rule: levelSkipped },
  { rule: measureAgreement },
  { rule: measureBaseline },
  { rule: measureChange },
  { rule: measureCount, defaults: {"max":5}, options: {"type":"object","properties":{"max":{"default":5,"description":"How many measures a goal may have, those of goals nested in it aside.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: measureDeadline },
  { rule: measureDirection },
  { rule: measurePossible },
  { rule: measureTarget },
  { rule: measureUnits },
  { rule: milestoneOrder },
  { rule: missionAlignment },
  { rule: missionAndValues },
  { rule: monitoringLoad, defaults: {"maxPerGoal":4,"maxPerWeek":1}, options: {"type":"object","properties":{"maxPerGoal":{"default":4,"description":"How many kinds of monitoring a goal may have.","type":"integer","minimum":1,"maximum":9007199254740991},"maxPerWeek":{"default":1,"description":"How many times in a week, over the whole plan, something may be monitored.","type":"number","exclusiveMinimum":0}},"additionalProperties":false} },
  { rule: notDoing },
  { rule: obstaclesNamed },
  { rule: overdue },
  { rule: ownerLoad, defaults: {"fromGoals":4,"maxShare":0.5,"maxActions":8}, options: {"type":"object","properties":{"fromGoals":{"default":4,"description":"From how many goals on it matters who leads them.","type":"integer","minimum":1,"maximum":9007199254740991},"maxShare":{"default":0.5,"description":"The largest share of the goals that one person may lead: 0.5 is half.","type":"number","minimum":0,"maximum":1},"maxActions":{"default":8,"description":"How many open actions one person may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: ownerSingle },
  { rule: parentGoalSupported },
  { rule: parentPlan },
  { rule: periodWithinParent },
  { rule: placeholders },
  { rule: plainLanguage, defaults: {"grade":10}, options: {"type":"object","properties":{"grade":{"default":10,"description":"The highest school grade that a text may ask of its reader.","type":"integer","minimum":1,"maximum":20}},"additionalProperties":false} },
  { rule: plainSpeaking, defaults: {"phrases":[]}, options: {"type":"object","properties":{"phrases":{"default":[],"description":"More phrases that soften what they speak of.","type":"array","items":{"type":"string"}}},"additionalProperties":false} },
  { rule: planIdentity },
  { rule: planOverload },
  { rule: priorityLimit, defaults: {"max":2}, options: {"type":"object","properties":{"max":{"default":2,"description":"How many priorities a plan may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: priorityRationale },
  { rule: privateData, defaults: {"cohort":10}, options: {"type":"object","properties":{"cohort":{"default":10,"description":"Groups of fewer pupils than this can be recognised.","type":"integer","minimum":2,"maximum":100}},"additionalProperties":false} },
  { rule: progressCelebrated },
  { rule: quickWin },
  { rule: reflectionComplete },
  { rule: reflectionDivergence },
  { rule: reflectionGoodFirst },
  { rule: reflectionVoices },
  { rule: resources },
  { rule: reviewRecorded },
  { rule: reviewsPlanned, defaults: {"maxMonths":4}, options: {"type":"object","properties":{"maxMonths":{"default":4,"description":"How many months may lie between two reviews, the long holiday left out.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: roleCoverage },
  { rule: roleKnown },
  { rule: schema },
  { rule: staffDeclared },
  { rule: staffInvolvement },
  { rule: statusEvidence },
  { rule: statusRollup },
  { rule: story },
  { rule: studentImpact },
  { rule: studentVoice },
  { rule: successIsOutcome },
  { rule: syntax },
  { rule: targetFixed },
  { rule: tensionBalanced },
  { rule: tensionsNamed, defaults: {"pairs":[]}, options: {"type":"object","properties":{"pairs":{"default":[],"description":"More tensions to look for: the words of both sides, the first of which names the side.","type":"array","items":{"type":"object","properties":{"one":{"minItems":1,"type":"array","items":{"type":"string","minLength":1}},"other":{"minItems":1,"type":"array","items":{"type":"string","minLength":1}}},"required":["one","other"],"additionalProperties":false}}},"additionalProperties":false} },
  { rule: threatsAndOpportunities },
  { rule: topGoals, defaults: {"max":3}, options: {"type":"object","properties":{"max":{"default":3,"description":"How many goals the plan may have without saying which matter most.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: uniqueIds },
  { rule: vagueDates, defaults: {"max":30}, options: {"type":"object","properties":{"max":{"default":30,"description":"The largest share of the actions, in per cent, that may do so.","type":"integer","minimum":0,"maximum":100}},"additionalProperties":false} },
  { rule: visionMemorable, defaults: {"max":25,"maxSentences":2}, options: {"type":"object","properties":{"max":{"default":25,"description":"How many words a vision may have.","type":"integer","minimum":1,"maximum":9007199254740991},"maxSentences":{"default":2,"description":"How many sentences a vision may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: visionStated },
  { rule: waivers },
  { rule: wigLimit, defaults: {"max":2,"maxAtTop":3}, options: {"type":"object","properties":{"max":{"default":2,"description":"How many wildly important goals a plan may have.","type":"integer","minimum":1,"maximum":9007199254740991},"maxAtTop":{"default":3,"description":"How many a trust or district may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: wigNamed },
];
