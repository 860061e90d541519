import { speakDay } from '../../model/day.ts';
import type { When } from '../../model/when.ts';
import { house } from '../../rule/basis.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { TypedContext } from '../../rule/define-rule.ts';
import type { Rule } from '../../rule/rule.ts';
import type { WaiverUse } from '../../rule/waiver-use.ts';
import { messages } from './waivers-messages.ts';

type Context = TypedContext<typeof messages, Record<never, never>>;

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
function checkUse({ place, untilPlace, waiver, fault, nearest: near, used }: WaiverUse, { report, unclear }: Context): void {
  const { rule = '', for: part, until } = waiver;
  const named = { rule, part: part ?? '' };
  switch (fault) {
    case 'no-rule':
      return report(place, 'noRule');
    case 'unknown-rule':
      return near === undefined ? report(place, 'unknownRule', { rule }) : report(place, 'unknownRuleNear', { rule, near });
    case 'always-on':
      return report(place, 'alwaysOn', { rule });
    case 'unknown-part':
      return near === undefined ? report(place, 'unknownPart', named) : report(place, 'unknownPartNear', { ...named, near });
    case 'several-parts':
      return report(place, 'severalParts', named);
    case 'no-reason':
      return report(place, 'noReason', { rule });
    case 'expired':
      return report(untilPlace, 'expired', { rule, until: speakEnd(until) });
    case 'off':
      return unclear(place, `Whether the waiver of ${rule} is still needed could not be told: the rule is off.`);
    default:
      if (used > 0) return;
      return part === undefined ? report(place, 'unused', { rule }) : report(place, 'unusedPart', named);
  }
}

/** Whether it can be told when the waiver ends. A day that does not exist, or that can be read in two ways, is for `schema`. */
function checkEnd({ untilPlace, waiver: { rule, until } }: WaiverUse, { asOf, report, unclear }: Context): void {
  if (rule === undefined || until === undefined || until.kind === 'impossible' || until.kind === 'ambiguous') return;
  if (until.span === undefined) report(untilPlace, 'endless', { rule, until: until.text });
  else if (asOf === undefined) unclear(untilPlace, `Whether the waiver of ${rule} is over could not be told: nobody said which day it is.`);
}

function speakEnd(until: When | undefined): string {
  return until?.span === undefined ? '' : speakDay(until.span.end);
}
