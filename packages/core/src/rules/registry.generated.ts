// Written by `pnpm generate` from the rules. Edit those.
import type { RegisteredRule } from '../rule/registered.ts';
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
import { dataRationale } from './data-rationale/data-rationale.ts';
import { dateInPeriod } from './date-in-period/date-in-period.ts';
import { dateOrder } from './date-order/date-order.ts';
import { dueDateBunching } from './due-date-bunching/due-date-bunching.ts';
import { firstSteps } from './first-steps/first-steps.ts';
import { goalActions } from './goal-actions/goal-actions.ts';
import { goalCopied } from './goal-copied/goal-copied.ts';
import { goalLimit } from './goal-limit/goal-limit.ts';
import { goalMeasure } from './goal-measure/goal-measure.ts';
import { goalOwner } from './goal-owner/goal-owner.ts';
import { goalSetBy } from './goal-set-by/goal-set-by.ts';
import { goalSupportsParent } from './goal-supports-parent/goal-supports-parent.ts';
import { goalWhy } from './goal-why/goal-why.ts';
import { governanceVoice } from './governance-voice/governance-voice.ts';
import { impactShared } from './impact-shared/impact-shared.ts';
import { involvementOutcome } from './involvement-outcome/involvement-outcome.ts';
import { knownReferences } from './known-references/known-references.ts';
import { layerInvolvement } from './layer-involvement/layer-involvement.ts';
import { leastServed } from './least-served/least-served.ts';
import { levelSkipped } from './level-skipped/level-skipped.ts';
import { measureAgreement } from './measure-agreement/measure-agreement.ts';
import { measureDirection } from './measure-direction/measure-direction.ts';
import { measurePossible } from './measure-possible/measure-possible.ts';
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
import { planIdentity } from './plan-identity/plan-identity.ts';
import { planOverload } from './plan-overload/plan-overload.ts';
import { priorityLimit } from './priority-limit/priority-limit.ts';
import { priorityRationale } from './priority-rationale/priority-rationale.ts';
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
import { studentVoice } from './student-voice/student-voice.ts';
import { syntax } from './syntax/syntax.ts';
import { tensionBalanced } from './tension-balanced/tension-balanced.ts';
import { tensionsNamed } from './tensions-named/tensions-named.ts';
import { threatsAndOpportunities } from './threats-and-opportunities/threats-and-opportunities.ts';
import { topGoals } from './top-goals/top-goals.ts';
import { uniqueIds } from './unique-ids/unique-ids.ts';
import { vagueDates } from './vague-dates/vague-dates.ts';
import { waivers } from './waivers/waivers.ts';
import { wigLimit } from './wig-limit/wig-limit.ts';
import { wigNamed } from './wig-named/wig-named.ts';

/** The rules of this project, by id, with the defaults and schemas of their options. */
export const builtinRules: readonly RegisteredRule[] = [
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
  { rule: dataRationale },
  { rule: dateInPeriod },
  { rule: dateOrder },
  { rule: dueDateBunching, defaults: {"from":10,"max":40}, options: {"type":"object","properties":{"from":{"default":10,"description":"With how many dated actions a plan is looked at.","type":"integer","minimum":2,"maximum":9007199254740991},"max":{"default":40,"description":"The largest share of them, in per cent, that may be due in one month.","type":"integer","minimum":1,"maximum":100}},"additionalProperties":false} },
  { rule: firstSteps, defaults: {"max":5}, options: {"type":"object","properties":{"max":{"default":5,"description":"How many open actions the first priority may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: goalActions },
  { rule: goalCopied, defaults: {"overlap":0.85}, options: {"type":"object","properties":{"overlap":{"default":0.85,"description":"The share of their words, by weight, from which on two goals count as one.","type":"number","minimum":0.5,"maximum":1}},"additionalProperties":false} },
  { rule: goalLimit, defaults: {"max":10}, options: {"type":"object","properties":{"max":{"default":10,"description":"How many goals a plan may have, those nested in others aside.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: goalMeasure },
  { rule: goalOwner },
  { rule: goalSetBy },
  { rule: goalSupportsParent },
  { rule: goalWhy },
  { rule: governanceVoice },
  { rule: impactShared },
  { rule: involvementOutcome },
  { rule: knownReferences },
  { rule: layerInvolvement },
  { rule: leastServed },
  { rule: levelSkipped },
  { rule: measureAgreement },
  { rule: measureDirection },
  { rule: measurePossible },
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
  { rule: planIdentity },
  { rule: planOverload },
  { rule: priorityLimit, defaults: {"max":2}, options: {"type":"object","properties":{"max":{"default":2,"description":"How many priorities a plan may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: priorityRationale },
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
  { rule: studentVoice },
  { rule: syntax },
  { rule: tensionBalanced },
  { rule: tensionsNamed, defaults: {"pairs":[]}, options: {"type":"object","properties":{"pairs":{"default":[],"description":"More tensions to look for: the words of both sides, the first of which names the side.","type":"array","items":{"type":"object","properties":{"one":{"minItems":1,"type":"array","items":{"type":"string","minLength":1}},"other":{"minItems":1,"type":"array","items":{"type":"string","minLength":1}}},"required":["one","other"],"additionalProperties":false}}},"additionalProperties":false} },
  { rule: threatsAndOpportunities },
  { rule: topGoals, defaults: {"max":3}, options: {"type":"object","properties":{"max":{"default":3,"description":"How many goals the plan may have without saying which matter most.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: uniqueIds },
  { rule: vagueDates, defaults: {"max":30}, options: {"type":"object","properties":{"max":{"default":30,"description":"The largest share of the open actions, in per cent, that may do so.","type":"integer","minimum":0,"maximum":100}},"additionalProperties":false} },
  { rule: waivers },
  { rule: wigLimit, defaults: {"max":2,"maxAtTop":3}, options: {"type":"object","properties":{"max":{"default":2,"description":"How many wildly important goals a plan may have.","type":"integer","minimum":1,"maximum":9007199254740991},"maxAtTop":{"default":3,"description":"How many a trust or district may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: wigNamed },
];
