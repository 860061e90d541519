import { speakDay } from '../../model/day.ts';
import type { When } from '../../model/when.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { TypedContext } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';
import type { WaiverUse } from '../../rule/waiver-use.ts';

const inForce =
  'Until this is put right the waiver covers nothing, and what it was to cover is reported as before.';

const messages = {
  noRule: {
    says: 'A waiver names no rule.',
    why: inForce,
    try: 'Name the rule as it stands at the end of the finding, for example `rule: priority-limit`.',
  },
  unknownRule: {
    says: 'A waiver names the rule "{rule}", and there is no such rule.',
    why: inForce,
    try: 'Copy the name of the rule from the end of the finding, for example `priority-limit`.',
  },
  unknownRuleNear: {
    says: 'A waiver names the rule "{rule}", and there is no such rule; "{near}" is the nearest.',
    why: inForce,
    try: 'Write `{near}`, if that is the one you mean.',
  },
  alwaysOn: {
    says: 'The rule {rule} cannot be waived.',
    why: 'The rest of the plan can only be judged with it.',
    try: 'Put right what it found, and take the waiver out.',
  },
  locked: {
    says: 'The rule {rule} cannot be waived here: it is locked.',
    why: 'Those who set the rules for several schools want this one to hold for every plan.',
    try: 'Put right what it found and take the waiver out, or ask those who locked it, for example the trust.',
  },
  noComment: {
    says: 'The rule {rule} cannot be waived by a comment.',
    why: 'What it finds may harm somebody, so whoever accepts it should stand for that by name, and comments are easily overlooked.',
    try: 'Put right what it found, or write a waiver under `lint` with `by`, for example `by: Leadership team`.',
  },
  unread: {
    says: 'A comment begins like a waiver, and the rest of it cannot be read.',
    why: inForce,
    try: 'Write the rule, a colon and the reason, for example `# plan-lint-waive goal-owner until 2027-01-31: The lead starts in October`.',
  },
  nowhere: {
    says: 'A comment waives {rule}, but it stands on no part of the plan.',
    why: inForce,
    try: 'Move it to the end of the line that it is about, or to a line of its own above, set in as far as that.',
  },
  unknownPart: {
    says: 'The waiver of {rule} is for "{part}", but nothing in the plan has that id.',
    why: inForce,
    try: 'Give the part that you mean this id, or take `for` out if the waiver is for the whole plan.',
  },
  unknownPartNear: {
    says: 'The waiver of {rule} is for "{part}", but nothing in the plan has that id; "{near}" is the nearest.',
    why: inForce,
    try: 'Write "{near}" after `for`, if that is the part you mean.',
  },
  severalParts: {
    says: 'The waiver of {rule} is for "{part}", which is the id of several parts of the plan.',
    why: inForce,
    try: 'For an action name its goal too, with a slash between, as in `for: daily-reading/a1`; otherwise give the part an id of its own.',
  },
  noReason: {
    says: 'The waiver of {rule} gives no reason.',
    why: 'Next year nobody will know whether this was a choice or an oversight, so for now it covers nothing.',
    try: 'Say why the school accepts this, for example `reason: The trust asked for a third priority until January`.',
    missing: ['reason'],
  },
  noReasonComment: {
    says: 'The waiver of {rule} gives no reason.',
    why: 'Next year nobody will know whether this was a choice or an oversight, so for now it covers nothing.',
    try: 'Say why behind a colon, for example `# plan-lint-waive {rule}: The new lead starts in October`.',
  },
  expired: {
    says: 'The waiver of {rule} ran until {until}, which is past.',
    why: 'What it covered is reported again, so that somebody decides afresh whether it is still right.',
    try: 'Put right what was waived and take the waiver out, or decide again and write a new day in `until`.',
  },
  endless: {
    says: 'The waiver of {rule} runs until "{until}", and nobody can tell which day that is.',
    why: 'A waiver that never ends turns into a rule that the school has given up without saying so.',
    try: 'Write the day on which to decide again, for example 2027-01-31.',
  },
  unused: {
    says: 'The waiver of {rule} waives nothing any more.',
    why: 'A waiver left behind would hide the same fault if it came back, and nobody would notice.',
    try: 'Take the waiver out; the plan no longer needs it.',
  },
  unusedPart: {
    says: 'The waiver of {rule} for "{part}" waives nothing any more.',
    why: 'A waiver left behind would hide the same fault if it came back, and nobody would notice.',
    try: 'Take the waiver out; this part of the plan no longer needs it.',
  },
} as const;

type Context = TypedContext<typeof messages, object>;

export const waivers: Rule = defineRule({
  id: 'waivers',
  severity: 'warning',
  confidence: 'certain',
  since: '0.1.0',
  description: 'A waiver names a rule, gives a reason, is not over, and is still needed',
  basis: [house('An exception is a decision: somebody made it, for a reason, for a time')],
  alwaysOn: true,
  messages,
  applies: (plan) => plan.waivers.length > 0,
  check: {
    waivers(uses, context) {
      for (const use of uses) {
        checkUse(use, context);
        checkEnd(use, context);
      }
    },
  },
});

/** Whether the waiver works and is needed. */
function checkUse(use: WaiverUse, { report, unclear }: Context): void {
  const { place, untilPlace, waiver, fault, nearest } = use;
  const { rule = '', for: part = '', until } = waiver;
  const message = messageOf(use);
  if (message !== undefined) {
    const at = message === 'expired' ? untilPlace : place;
    report(at, message, { rule, part, near: nearest ?? '', until: speakEnd(until) });
  } else if (fault === 'off') {
    unclear(place, `Whether the waiver of ${rule} is still needed could not be told: the rule is off.`);
  }
}

const FAULTS = {
  'no-rule': 'noRule',
  'unknown-rule': 'unknownRule',
  'always-on': 'alwaysOn',
  locked: 'locked',
  unread: 'unread',
  nowhere: 'nowhere',
  'no-comment': 'noComment',
  'unknown-part': 'unknownPart',
  'several-parts': 'severalParts',
  'no-reason': 'noReason',
  expired: 'expired',
} as const;

function messageOf({ fault, nearest, used, waiver }: WaiverUse): keyof typeof messages | undefined {
  if (fault === 'off') return undefined;
  if (fault !== undefined) {
    const message = FAULTS[fault];
    if (message === 'noReason' && waiver.comment !== undefined) return 'noReasonComment';
    const canBeNear = message === 'unknownRule' || message === 'unknownPart';
    return canBeNear && nearest !== undefined ? `${message}Near` : message;
  }
  if (used > 0) return undefined;
  return waiver.for === undefined ? 'unused' : 'unusedPart';
}

/**
 * Whether it can be told when the waiver ends. A date that is none, or that can be read in two ways, is for `schema`, which
 * reads no comments.
 */
function checkEnd({ untilPlace, waiver, fault }: WaiverUse, { asOf, report, unclear }: Context): void {
  const { rule = '', until } = waiver;
  if (until === undefined || fault === 'no-rule' || fault === 'unknown-rule') return;
  if (until.span !== undefined) {
    const why = `Whether the waiver of ${rule} is over could not be told: nobody said which day it is.`;
    if (asOf === undefined) unclear(untilPlace, why);
  } else if (waiver.comment !== undefined || !IN_SCHEMA.has(until.kind)) {
    report(untilPlace, 'endless', { rule, until: until.text });
  }
}

const IN_SCHEMA: ReadonlySet<When['kind']> = new Set(['impossible', 'ambiguous'] as const);

function speakEnd(until: When | undefined): string {
  return until?.span === undefined ? '' : speakDay(until.span.end);
}
