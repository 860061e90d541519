import { civilOf } from './day.ts';
import type { OpenSpan } from './day-span.ts';
import { lazily } from './lazily.ts';
import { DEFAULT_COUNTRY } from './school-year.ts';
import type { Country } from './school-year.ts';

/**
 * Words that schools of one country use and others hardly do. Capitals count: SEND is a register, to send is not. Wales
 * and Northern Ireland are with the school years that are most like their own, and so is Canada.
 */
const SIGNS: Readonly<Record<Country, string>> = {
  england:
    'Ofsted Estyn EYFS KS1 KS2 KS3 KS4 KS5 SENCO SENCo SENDCo ALNCo SEND EHCP GCSE GCSEs EBacc governors Y6 Y7 Y10 Y11',
  scotland:
    'HGIOS HGIOS4 HGIOELC SIMD ACEL PEF GTCS GIRFEC SEEMiS Depute depute Rector ELC Scotland Scottish Highers SQIP ASN',
  ireland:
    'DEIS NEPS Tusla SNA SNAs HSCL Gaelscoil Scoil STEN Drumcondra Príomhoide múinteoirí Coláiste SSE CCEA ETI PDMU',
  us:
    'ISD USD Elementary elementary superintendent Superintendent math Math grader graders freshman freshmen sophomore ' +
    'kindergarten custodian custodians cafeteria paraprofessional paraprofessionals counselor counselors behavior STAAR ' +
    'TELPAS NWEA ESSA LCAP PBIS MTSS EQAO K-8 K-12 ELA',
  australia: 'NAPLAN Koorie Aboriginal SLSO SLSOs NAIDOC NSW VCE HSC ACARA Torres CASES21',
  'new-zealand':
    'Zealand Aotearoa NZ NCEA NZQA RTLB kura whānau Whānau Māori tumuaki Tumuaki kaiako Kaiako ākonga tamariki Pāngarau',
};

/** A school year that is a calendar year says as much as so many words, and of two countries alike. */
const SOUTHERN_WEIGHT = 2;
const SOUTHERN: readonly (readonly [Country, number])[] = [
  ['australia', SOUTHERN_WEIGHT],
  ['new-zealand', SOUTHERN_WEIGHT],
];

const signs = lazily(
  () =>
    new Map(
      Object.entries(SIGNS).flatMap(([country, words]) =>
        words.split(' ').map((word) => [word, country as Country] as const),
      ),
    ),
);

/** Words are gathered no further than this: a country shows early. */
const LONGEST = 50_000;
const WORD = /[a-z\d\u00c0-\u024f][a-z\d\u00c0-\u024f-]*/gi;

/**
 * Whose school year a plan follows, by the words that it uses and by the months in which it begins and ends; England's
 * where nothing tells. It only stands in for a calendar that the plan does not have, and messages name it.
 */
export function countryOf(text: string, period: OpenSpan | undefined): Country {
  const weights = new Map<Country, number>(isSouthern(period) ? SOUTHERN : []);
  for (const country of countriesIn(text)) weights.set(country, (weights.get(country) ?? 0) + 1);
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? byMonths(period) : first[0];
}

/** The countries of all signs in a text, each sign counted once. */
function countriesIn(text: string): readonly Country[] {
  const words = new Set(text.slice(0, LONGEST).match(WORD));
  return [...words].flatMap((word) => signs().get(word) ?? []);
}

/** In the south a school year is a calendar year. */
function isSouthern(period: OpenSpan | undefined): boolean {
  const start = monthOf(period?.start);
  const end = monthOf(period?.end);
  return start !== undefined && start <= 2 && (end === undefined || end >= 11 || end === 1);
}

function byMonths(period: OpenSpan | undefined): Country {
  if (isSouthern(period)) return 'australia';
  const start = monthOf(period?.start);
  if (start === 7) return monthOf(period?.end) === 6 ? 'us' : DEFAULT_COUNTRY;
  if (start !== 8) return DEFAULT_COUNTRY;
  // Both begin in August; in Scotland the year ends late in June.
  return endsEarly(period?.end) ? 'us' : 'scotland';
}

function endsEarly(end: number | undefined): boolean {
  if (end === undefined) return false;
  const { month, day } = civilOf(end);
  return month === 5 || (month === 6 && day < 15);
}

function monthOf(day: number | undefined): number | undefined {
  return day === undefined ? undefined : civilOf(day).month;
}
