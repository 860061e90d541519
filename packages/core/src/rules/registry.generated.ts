// Written by `pnpm generate` from the rules. Edit those.
import type { RegisteredRule } from '../rule/registered.ts';
import { dateOrder } from './date-order/date-order.ts';
import { goalId } from './goal-id/goal-id.ts';
import { goalLimit } from './goal-limit/goal-limit.ts';
import { goalMeasure } from './goal-measure/goal-measure.ts';
import { goalOwner } from './goal-owner/goal-owner.ts';
import { goalWhy } from './goal-why/goal-why.ts';
import { knownReferences } from './known-references/known-references.ts';
import { leastServed } from './least-served/least-served.ts';
import { measureDirection } from './measure-direction/measure-direction.ts';
import { measurePossible } from './measure-possible/measure-possible.ts';
import { missionAlignment } from './mission-alignment/mission-alignment.ts';
import { missionAndValues } from './mission-and-values/mission-and-values.ts';
import { notDoing } from './not-doing/not-doing.ts';
import { obstaclesNamed } from './obstacles-named/obstacles-named.ts';
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
  { rule: dateOrder },
  { rule: goalId },
  { rule: goalLimit, defaults: {"max":10}, options: {"type":"object","properties":{"max":{"default":10,"description":"How many goals a plan may have, those nested in others aside.","type":"integer","minimum":1,"maximum":9007199254740991}},"additionalProperties":false} },
  { rule: goalMeasure },
  { rule: goalOwner },
  { rule: goalWhy },
  { rule: knownReferences },
  { rule: leastServed },
  { rule: measureDirection },
  { rule: measurePossible },
  { rule: missionAlignment },
  { rule: missionAndValues },
  { rule: notDoing },
  { rule: obstaclesNamed },
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
