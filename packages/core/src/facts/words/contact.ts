import { wordSet } from '../../model/lazily.ts';
import type { Span } from '../../source/node.ts';

/** Something in a text by which one person can be reached or looked up. */
export interface PersonalDetail extends Span {
  readonly kind: 'email' | 'phone' | 'number';
}

/**
 * E-mail addresses, telephone numbers and numbers that stand for one person (of a pupil, a patient, a taxpayer; a date of
 * birth) in a text, in order. Addresses of an office (`office@…`), free lines and the number of the school are left out:
 * they are there to be found.
 */
export function personalDetailsIn(text: string): readonly PersonalDetail[] {
  const details = [...emailsIn(text), ...phonesIn(text), ...numbersIn(text)];
  return details
    .sort((a, b) => a.start - b.start)
    .filter((detail, at, all) => at === 0 || detail.start >= (all[at - 1]?.end ?? 0));
}

/** First parts of addresses that belong to an office and not to a person. */
const OFFICES = wordSet(
  'office info information admin administration enquiries enquiry inquiries contact contactus mail email post reception hello head ' +
    'headteacher principal secretary bursar finance senco sendco send inclusion safeguarding dsl attendance admissions hr ' +
    'support help helpdesk governors governance clerk chair school library press jobs recruitment careers accounts feedback ' +
    'webmaster dpo privacy noreply team pta name firstname yourname someone example',
);

const LOCAL = /[\w.+-]{1,64}$/;
const DOMAIN = /^@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}\b/i;

function emailsIn(text: string): readonly PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const domain = DOMAIN.exec(text.slice(at, at + 260))?.[0];
    if (local === undefined || domain === undefined || isOfOffice(local)) continue;
    found.push({ kind: 'email', start: at - local.length, end: at + domain.length });
  }
  return found;
}

function isOfOffice(local: string): boolean {
  return local
    .toLowerCase()
    .split(/[._+-]/)
    .some((part) => OFFICES().has(part));
}

/** Digits with what may part them, not within a word, a date, an amount or a path. */
const DIALLED = /(?<![\w.,/@%£$€+-])(?:\+\d|\(?\d)[\d ().-]{7,20}\d(?![\w%/@]|[.,-]\d)/g;
const SHAPES = [
  // With the code of the country
  /^\+\d{9,14}$/,
  // Ten or eleven digits that begin with nought: the United Kingdom, Ireland, Australia, France
  /^0[1-9]\d{7,9}$/,
];
/** The United States and Canada, where the parts are never run together. */
const AMERICAN = /^(?:\+?1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}$/;
const FREE = /^(?:0800|0808|0300|0303|0333|0345|1800|1850|1300|\+?1?8(?:00|33|44|55|66|77|88))/;
const OF_SCHOOL =
  /\b(?:office|school|reception|switchboard|main line|helpline|hotline|childline|freephone)\b[^.;]{0,30}$/i;

function phonesIn(text: string): readonly PersonalDetail[] {
  const found: PersonalDetail[] = [];
  for (const { 0: written, index } of text.matchAll(DIALLED)) {
    const digits = written.replace(/[^\d+]/g, '');
    const isPhone = AMERICAN.test(written) || SHAPES.some((shape) => shape.test(digits));
    if (!isPhone || FREE.test(digits) || OF_SCHOOL.test(text.slice(Math.max(0, index - 60), index))) continue;
    found.push({ kind: 'phone', start: index, end: index + written.length });
  }
  return found;
}

/** Numbers by which authorities know one person, and dates of birth. */
const NUMBERS = [
  // Unique pupil number (England), national insurance number, social security number
  /\b[A-HJ-NP-RT-Z]\d{11}[\dA-Z]\b/g,
  /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g,
  // Numbers that say what they are
  /\b(?:NHS|ULN|UPN|UCI|PPSN?|CHI) ?(?:number|no\.?)?:? ?\d[\d -]{6,12}[\dA-Z]{1,2}\b/g,
  /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?):? ?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4})\b/gi,
];

function numbersIn(text: string): readonly PersonalDetail[] {
  return NUMBERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }): PersonalDetail => ({
      kind: 'number',
      start: index,
      end: index + written.length,
    })),
  );
}
