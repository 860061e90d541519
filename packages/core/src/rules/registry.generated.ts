// Written by `pnpm generate` from the rules. Edit those.
import type { RegisteredRule } from '../rule/registered.ts';
import { cascadeCycle } from './cascade-cycle/cascade-cycle.ts';
import { dataRationale } from './data-rationale/data-rationale.ts';
import { dateOrder } from './date-order/date-order.ts';
import { goalCopied } from './goal-copied/goal-copied.ts';
import { goalLimit } from './goal-limit/goal-limit.ts';
import { goalMeasure } from './goal-measure/goal-measure.ts';
import { goalOwner } from './goal-owner/goal-owner.ts';
import { goalSetBy } from './goal-set-by/goal-set-by.ts';
import { goalSupportsParent } from './goal-supports-parent/goal-supports-parent.ts';
import { goalWhy } from './goal-why/goal-why.ts';
import { knownReferences } from './known-references/known-references.ts';
import { leastServed } from './least-served/least-served.ts';
import { levelSkipped } from './level-skipped/level-skipped.ts';
import { measureAgreement } from './measure-agreement/measure-agreement.ts';
import { measureDirection } from './measure-direction/measure-direction.ts';
import { measurePossible } from './measure-possible/measure-possible.ts';
import { missionAlignment } from './mission-alignment/mission-alignment.ts';
import { missionAndValues } from './mission-and-values/mission-and-values.ts';
import { notDoing } from './not-doing/not-doing.ts';
import { obstaclesNamed } from './obstacles-named/obstacles-named.ts';
import { parentGoalSupported } from './parent-goal-supported/parent-goal-supported.ts';
import { parentPlan } from './parent-plan/parent-plan.ts';
import { periodWithinParent } from './period-within-parent/period-within-parent.ts';
import { placeholders } from './placeholders/placeholders.ts';
import { planIdentity } from './plan-identity/plan-identity.ts';
import { planOverload } from './plan-overload/plan-overload.ts';
import { priorityLimit } from './priority-limit/priority-limit.ts';
import { roleCoverage } from './role-coverage/role-coverage.ts';
import { schema } from './schema/schema.ts';
import { staffDeclared } from './staff-declared/staff-declared.ts';
import { syntax } from './syntax/syntax.ts';
import { uniqueIds } from './unique-ids/unique-ids.ts';
import { waivers } from './waivers/waivers.ts';
import { wigLimit } from './wig-limit/wig-limit.ts';

/** The rules of this project, by id, with the defaults and schemas of their options. */
export const builtinRules: readonly RegisteredRule[] = [
  { rule: cascadeCycle },
  { rule: dataRationale },
  { rule: dateOrder },
  { rule: goalCopied, defaults: {"overlap":0.85}, options: {"type":"object","properties":{"overlap":{"default":0.85,"description":"The share of their words, by weight, from which on two goals count as one.","type":"number","minimum":0.5,"maximum":1}},"additionalProperties":false} },
  { rule: goalLimit, defaults: {"max":10}, options: {"type":"object","properties":{"max":{"default":10,"description":"How many goals a plan may have, those nested in others aside.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: goalMeasure },
  { rule: goalOwner },
  { rule: goalSetBy },
  { rule: goalSupportsParent },
  { rule: goalWhy },
  { rule: knownReferences },
  { rule: leastServed },
  { rule: levelSkipped },
  { rule: measureAgreement },
  { rule: measureDirection },
  { rule: measurePossible },
  { rule: missionAlignment },
  { rule: missionAndValues },
  { rule: notDoing },
  { rule: obstaclesNamed },
  { rule: parentGoalSupported },
  { rule: parentPlan },
  { rule: periodWithinParent },
  { rule: placeholders },
  { rule: planIdentity },
  { rule: planOverload },
  { rule: priorityLimit, defaults: {"max":2}, options: {"type":"object","properties":{"max":{"default":2,"description":"How many priorities a plan may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: roleCoverage },
  { rule: schema },
  { rule: staffDeclared },
  { rule: syntax },
  { rule: uniqueIds },
  { rule: waivers },
  { rule: wigLimit, defaults: {"max":2,"maxAtTop":3}, options: {"type":"object","properties":{"max":{"default":2,"description":"How many wildly important goals a plan may have.","type":"integer","minimum":1,"maximum":9007199254740991},"maxAtTop":{"default":3,"description":"How many a trust or district may have.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
];
