import { counted, figure } from '../../formats/count-words.ts';
import { parseDay, speakDay } from '../../model/day.ts';
import { badge, bullets, code, numbered, paragraph } from '../../page/build.ts';
import type { Badge, Page, Text } from '../../page/page.ts';
import type { RegisteredWaiver, VoidFault, WaiverRegister } from './waiver-register.ts';

/** The register for people: what was decided, why, by whom, and when somebody has to decide again. */
export function waiverRegisterPage(register: WaiverRegister): Page {
  const { waivers } = register;
  const entries = waivers.map((waiver) => ({
    text: headOf(waiver),
    blocks: [bullets(textsOf(waiver))],
  }));
  return {
    title: 'Waivers',
    language: 'en-GB',
    blocks: [paragraph(opening(register)), ...(waivers.length === 0 ? [] : [numbered(entries)])],
  };
}

function opening({ waivers, asOf }: WaiverRegister): string {
  if (waivers.length === 0) return 'These plans waive nothing.';
  const files = new Set(waivers.map(({ file }) => file)).size;
  const day = speak(asOf);
  const parts = [
    count(waivers, 'expired', 'past the last day'),
    count(waivers, 'unused', 'with nothing left to cover'),
    count(waivers, 'void', 'not working as written'),
  ].filter((part) => part !== undefined);
  const lead = `${counted(waivers.length, 'waiver')} in ${counted(files, 'plan')}`;
  const open = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return `${lead}${day === undefined ? '' : ` on ${day}`}${open}. Those that end soonest come first.`;
}

function count(
  waivers: readonly RegisteredWaiver[],
  state: RegisteredWaiver['state'],
  words: string,
): string | undefined {
  const number = waivers.filter((waiver) => waiver.state === state).length;
  return number === 0 ? undefined : `${figure(number)} ${words}`;
}

function headOf({ rule, for: part, state }: RegisteredWaiver): Text {
  const name = rule === undefined ? 'No rule' : code(rule);
  return [STATES[state], ' ', name, part === undefined ? ' for the whole plan' : ` for ${part}`];
}

function textsOf(waiver: RegisteredWaiver): readonly Text[] {
  const { file, line, reason, by } = waiver;
  return [
    endOf(waiver),
    ...(reason === undefined ? [] : [`Reason: ${reason}`]),
    `${by === undefined ? 'Nobody is named who decided' : `Decided by ${by}`} (${file}, line ${String(line)}).`,
  ];
}

const STATES: Readonly<Record<RegisteredWaiver['state'], Badge>> = {
  used: badge('green', 'In use'),
  unused: badge('yellow', 'Not needed'),
  expired: badge('red', 'Over'),
  untold: badge('grey', 'Not told'),
  void: badge('red', 'Not working'),
};

/** Until when it holds, and what is to be said of it besides. */
function endOf({ state, covers, until, ends, fault }: RegisteredWaiver): string {
  const end = speak(ends);
  const lasts = end === undefined ? lastsWithout(until) : `Until ${end}.`;
  if (state === 'expired') return `It ended on ${end ?? ''}: decide again, or take it out.`;
  if (state === 'used') return `${lasts} It covers ${counted(covers, 'place')}.`;
  if (state === 'unused') return `${lasts} It covers nothing any more: take it out.`;
  return state === 'untold' ? `${lasts} Its rule is off here.` : FAULTS[fault ?? 'no-rule'];
}

function lastsWithout(until: string | undefined): string {
  return until === undefined ? 'Without an end.' : `Until "${until}", which is no day that can be told.`;
}

const FAULTS: Readonly<Record<VoidFault, string>> = {
  unread: 'The comment cannot be read.',
  nowhere: 'The comment stands on no part of the plan.',
  'no-comment': 'This rule cannot be waived by a comment.',
  'no-rule': 'It names no rule.',
  'unknown-rule': 'There is no such rule.',
  'always-on': 'This rule cannot be waived.',
  locked: 'This rule is locked.',
  'unknown-part': 'Nothing in the plan has this id.',
  'several-parts': 'Several parts of the plan have this id.',
  'no-reason': 'It gives no reason.',
};

function speak(day: string | undefined): string | undefined {
  const parsed = day === undefined ? undefined : parseDay(day);
  return parsed === undefined ? undefined : speakDay(parsed);
}
