import { lazily, wordSet } from '../../../model/lazily.ts';
import * as data from './measure-subject-data.ts';
import { remember } from '../memo.ts';
import { phraseAt, phrases } from '../phrases.ts';
import type { Phrases } from '../phrases.ts';
import { singular, words } from '../words.ts';

/** Whose learning or experience a measure is about; `unknown` where its words do not tell. */
export type MeasureSubject = 'students' | 'others' | 'unknown';

type Part = 'young' | 'one' | 'class' | 'adult' | 'experience' | 'teaching' | 'work';

/** Texts are read so far, in UTF-16 units. */
const LONGEST = 400;

const table = lazily((): Phrases<Part> =>
  phrases([
    ['young', data.YOUNG],
    ['one', data.YOUNG_SINGULAR],
    ['adult', data.ADULTS],
    ['experience', data.EXPERIENCES],
    ['work', data.WORKS],
    ['teaching', data.TEACHING],
  ]),
);

/**
 * Whether the words of a measure are about what students learn and how school is for them: *pupils who read daily*,
 * *attendance*, *suspensions*. *Staff trained*, *policies reviewed* and *staff absence* are about others. Who stands first
 * decides: *pupils who say that their teachers listen*. Where grown-ups speak of students (*parents who say that their
 * child is happy*), and where no word is known, nobody can tell.
 */
export const subjectOf: (measure: string) => MeasureSubject = remember(512, (measure) => {
  if (isAskedOfStudents(measure)) return 'students';
  const parts = partsOf(measure);
  const grown = parts.find((part) => part === 'young' || part === 'adult');
  if (grown === 'young') return 'students';
  if (grown === 'adult') return ofGrownUps(parts);
  const has = (part: Part): boolean => parts.includes(part);
  if (has('work')) return has('one') ? 'unknown' : 'others';
  return has('experience') && !has('teaching') ? 'students' : 'unknown';
});

/** Grown-ups stand first. What stands before them, and students behind them, make it doubtful. */
function ofGrownUps(parts: readonly Part[]): MeasureSubject {
  const before = parts.slice(0, parts.indexOf('adult'));
  if (before.includes('experience') || before.includes('class')) return 'unknown';
  const speaksOfStudents = parts.includes('young') || parts.includes('one');
  return speaksOfStudents && !parts.includes('work') ? 'unknown' : 'others';
}

/** Whether a text speaks of hearing students: *pupil survey*, *student voice*. */
export function isAskedOfStudents(source: string): boolean {
  const found = words(source);
  const isAsked = found.some((word) => asked().has(word)) && partsOf(source)[0] !== 'adult';
  return isAsked && found.some((word) => learners().has(singular(word)));
}
const learners = lazily(() => new Set(data.YOUNG_SINGULAR.split('|')));
const asked = wordSet(
  'survey surveys voice questionnaire council interviews interview conferencing forum census',
);

/** Whether a team or plan of this name serves students without teaching them: *premises team*. */
export function isService(name: string): boolean {
  return PEOPLE_PLAN.test(name) || words(name).some((word) => services().has(word));
}
const PEOPLE_PLAN = /\bpeople (?:strategy|plan)\b/i;
const services = wordSet(data.SERVICES);

function partsOf(text: string): readonly Part[] {
  const found = words(text.slice(0, LONGEST));
  const parts: Part[] = [];
  for (let at = 0; at < found.length;) {
    const phrase = phraseAt(table(), found, at);
    const length = phrase?.words.length ?? classLength(found, at);
    if (phrase !== undefined) parts.push(phrase.meaning);
    else if (length > 0) parts.push(counted().has(found[at + length] ?? '') ? 'young' : 'class');
    at += length || 1;
  }
  return parts;
}
const counted = wordSet(data.COUNTED);

/** How many words name a class: *Y6*, *KS2*, *Year 6*, *Grade 3*, *4th class*. */
function classLength(found: readonly string[], at: number): number {
  const [word = '', next = ''] = [found[at], found[at + 1]];
  if (/^(?:[ypfrs]|yr|ks)\d{1,2}$/.test(word)) return 1;
  if (
    /^(?:year|yr|grade|primary|stage|form)$/.test(word) &&
    /^(?:\d{1,2}|one|two|three|four|five|six)$/.test(next)
  )
    return 2;
  return /^\d{1,2}(?:st|nd|rd|th)$/.test(word) && /^(?:class|grade|year)$/.test(next) ? 2 : 0;
}
