import type { Monitoring } from '../model/people.ts';
import type { Placed } from '../model/placed.ts';
import type { Plan } from '../model/plan.ts';
import { communicationOf } from './communication.ts';
import { actionsOf, goalsOf } from './goals.ts';
import { once } from './once.ts';
import { audiencesNamed } from './people/participation.ts';
import { isStillOpen } from './placeholders.ts';
import { audiencesIn } from './words/audiences.ts';
import { IMPACT } from './words/communication-data.ts';
import { topic } from './words/topic.ts';

/** Where staff hear what the work has achieved so far. */
export interface ImpactSharing {
  readonly shared: readonly Placed[];
  /** Items that speak of impact and do not say, in words known here, whom they reach. */
  readonly unsure: readonly Placed[];
}

const namesImpact = topic(IMPACT);

/** Words of impact that are none there: *data protection* keeps figures from people. */
const NO_IMPACT =
  /\b(?:data (?:protection|security|breach\w*)|health and safety measures?|score (?:a|the) goal|progress 8)\b/gi;

function speaksOfImpact(text: string): boolean {
  return namesImpact(text.replace(NO_IMPACT, ' '));
}

/**
 * Where a plan shares with staff what its work has achieved: a communication for staff that speaks of impact, data,
 * results or progress; monitoring that is reported to staff, or that staff look at; a review by staff; or an action or
 * contribution that puts the two together. From *leading the process*: impact is collected to be shared.
 */
export const impactSharing: (plan: Plan) => ImpactSharing = once((plan) => {
  const communication = communicationOf(plan).filter(({ item }) => speaksOfImpact(item.what ?? ''));
  const told = communication.filter(({ reaches }) => reaches.has('staff')).map(({ item }) => item);
  const unsure = communication.filter(({ reaches }) => reaches.size === 0).map(({ item }) => item);
  return { shared: [...told, ...monitored(plan), ...reviewed(plan), ...done(plan)], unsure };
});

function monitored(plan: Plan): readonly Placed[] {
  const isStaff = (names: readonly string[]): boolean => audiencesNamed(names, plan.staff).has('staff');
  return monitoringOf(plan).filter(
    ({ what = '', who, reportedTo }) => isStaff(reportedTo) || isStaff(who) || sharesImpact(what),
  );
}

/** What a plan and its goals monitor, as far as it is written: an item may still lack whom it is reported to. */
export const monitoringOf: (plan: Plan) => readonly Monitoring[] = once((plan) =>
  [plan, ...goalsOf(plan).map(({ goal }) => goal)]
    .flatMap(({ monitoring }) => monitoring)
    .filter(({ what = '', reportedTo }) => ![what, ...reportedTo].some(isStillOpen)),
);

function reviewed(plan: Plan): readonly Placed[] {
  const reviews = [plan, ...goalsOf(plan).map(({ goal }) => goal)].flatMap((each) => each.reviews);
  return reviews.filter(({ forum }) => forum !== undefined && audiencesIn(forum).has('staff'));
}

function done(plan: Plan): readonly Placed[] {
  const contributions = goalsOf(plan).flatMap(({ goal }) => goal.contributions);
  return [
    ...contributions.filter(({ does }) => does !== undefined && sharesImpact(does)),
    ...actionsOf(plan).flatMap(({ action }) =>
      action.do !== undefined && sharesImpact(action.do) ? [action] : [],
    ),
  ];
}

const shares = topic('share|report|present|show|tell|discuss|review|look at|analyse|analyze|feed back|study');

function sharesImpact(text: string): boolean {
  return shares(text) && speaksOfImpact(text) && audiencesIn(text).has('staff');
}
