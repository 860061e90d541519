import { wordSet } from '../../../model/lazily.ts';
import { words } from '../words.ts';

/** Words that say how something is known, by stems of what people write. */
const SOURCES = wordSet(
  'survey surveys surveyed questionnaire questionnaires census register registers data dashboard return returns result ' +
    'results assessment assessments assessed test tests tested testing exam exams screen screening screener check checks ' +
    'checked inspection inspections inspectors inspected ofsted estyn hmie hmi eti isi education-scotland csi siams review ' +
    'reviews reviewed audit audits audited report reports reported observation observations observed visit visits walks ' +
    'walk looks interview interviews interviewed conversations forum forums conferencing tracker trackers tracking tracked ' +
    'records recorded log logs logged analysis analysed analyzed sats gcse gcses naplan staar map acel insight seemis sims ' +
    'arbor bromcom compass cases21 scholarpack integris fft asp idsr wide raiseonline benchmark benchmarks benchmarked ' +
    'feedback minutes according found told tell tells heard hear asked rated rating ratings said say says judged scored counts counted count ' +
    'evaluation evaluations self-evaluation scrutiny moderation moderated sampling samples sampled studies evidence ' +
    'qi hgios hgios4 hgielc sef sar portfolio scorecard outcomes spreadsheet graded',
);

/** A name between brackets, as in *29% (Tusla return)*; not a figure alone. */
const IN_BRACKETS = /\([^)]{0,80}\p{L}{3}[^)]{0,80}\)/u;

/** The test of a year: *2026 OST*, *EQAO 2026*. */
const TEST_OF_YEAR = /\b20\d\d [A-Z]{3,}\b|\b[A-Z]{3,} 20\d\d\b/;

/** *At benchmark*, *below the benchmark*: how high somebody stands, and not how it is known. */
const LEVEL =
  /\b(?:at|above|below|under|meet|meets|meeting|met|reach|reached|reaching|near) (?:the )?benchmarks?\b/gi;

/** Whether running text says how something is known: *the July survey*, *inspectors found*, *(Tusla return)*. Generous. */
export function namesSource(text: string): boolean {
  const isNamed = IN_BRACKETS.test(text) || TEST_OF_YEAR.test(text);
  return isNamed || words(text.replace(LEVEL, ' ')).some((word) => SOURCES().has(word));
}

const NUMBERS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty half third thirds quarter quarters twice',
);

/** Whether a text gives a figure, in digits or words. */
export function givesFigure(text: string): boolean {
  return /\d/.test(text) || words(text).some((word) => NUMBERS().has(word));
}
