import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding, FoundPlace } from '../engine/report.ts';
import type { Arguments } from '../rule/message.ts';
import type { Location } from '../source/location.ts';

/** So many hexadecimal digits tell the findings of a file apart. */
const DIGITS = 32;

/**
 * By this a finding in one place is known again: the rule, the message, the part of the plan and what stays the same of the
 * words. It does not change when lines are added elsewhere or the part moves, and no words can be read from it.
 */
export function fingerprintOf({ ruleId, messageId }: Finding, place: FoundPlace): string {
  return bytesToHex(sha256(utf8ToBytes(keyOf(ruleId, messageId, place)))).slice(0, DIGITS);
}

function keyOf(ruleId: string, messageId: string, { at, args }: FoundPlace): string {
  return [ruleId, messageId, partOf(at), ...steadyArguments(args, at)].join('\0');
}

/** A goal with an id is known by that wherever in the plan it stands. */
function partOf({ entity, pointer }: Location): string {
  const part = entity ?? pointer;
  const steps = part.split('/');
  const last = steps.findLastIndex((step, index) => steps[index - 1] === 'goals' && IS_ID.test(step));
  return last === -1 ? part : steps.slice(last - 1).join('/');
}

/** A step that is neither a position nor a mark of words. */
const IS_ID = /^(?!~w|\d+$)/;

/**
 * The arguments of a finding that tell it from others like it. Numbers, lists and days change while the matter stays the
 * same; so does what a part is called, which may be put in other words where it has an id.
 */
function steadyArguments(args: Arguments, at: Location): readonly string[] {
  return Object.entries(args)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) =>
      typeof value !== 'string' || isNameOf(value, at) ? [] : [`${name}=${value.replace(/\d+/g, '#')}`],
    );
}

/** Whether words are what the part at a place is called, or begin so. */
function isNameOf(words: string, { pointer, quote = '' }: Location): boolean {
  const isPart = IS_PART.test(pointer.slice(pointer.lastIndexOf('/') + 1));
  return isPart && quote.startsWith(words.replace(/…$/, '').trimEnd());
}

/** The last step to an item of a list, to the whole plan, or to what names either. */
const IS_PART = /^(?:\d*|title|goal|name|measure|do|what)$/;
