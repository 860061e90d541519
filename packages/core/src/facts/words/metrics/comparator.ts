import { lazily } from '../../../model/lazily.ts';

/** Whose results a target may follow: those of a place, */
const PLACES =
  'national(?:ly)?|(?:state|county|district|trust)(?:[- ]?wide)?|(?:local |education )?authority|la|borough|regional|region|provincial|territory|england|' +
  'scotland|wales|ireland|(?:similar|like|other|neighbouring|local|comparable) schools|schools like ours|schools (?:with|of|in) (?:a )?(?:similar|comparable)|' +
  'statistical neighbours?|(?:virtual )?comparators?|comparator schools?|family of schools|oecd|fft ?\\d*';

/** or those of other pupils. */
const PEOPLE =
  '(?:their )?peers|others|other (?:pupils|students|children|learners)|all (?:other )?(?:pupils|students|children|learners)|classmates|' +
  '(?:the )?non[- ](?:disadvantaged|pp|fsm|send|sen)(?: pupils)?|(?:the )?rest of the (?:year|class|school|cohort)';

const OTHERS = `${PLACES}|${PEOPLE}`;

const RELATION =
  'in line with|at least|at or above|at or below|above|below|better than|higher than|lower than|exceeds?|exceeding|beats?|matches|' +
  'match|matching|comparable (?:to|with)|close to|closer to|equal to|level with|on a par with|(?:the )?same as|similar to|' +
  'as (?:high|good|low|well|often|much) as|gap (?:to|with)';

/** What others set is a standard, and stays where it is; what they reach moves. */
const FIXED =
  '(?! (?:[a-z]+ )?(?:standard|curriculum|framework|expectation|test|minimum|requirement|polic|guid|target|goal|offer|' +
  'priorit|law|rule|benchmark|procedure|programme|plan))';

/** *In line with national*, *above the trust average*. */
const compared = lazily(
  () =>
    new RegExp(`\\b(?:${RELATION}) (?:the |our |their |those of |that of )?(?:${OTHERS})\\b${FIXED}`, 'i'),
);

/** *National average*, or nothing but *national*. */
const named = lazily(
  () =>
    new RegExp(
      `\\b(?:${OTHERS}) (?:averages?|mean|median|figures?|rates?)\\b|^(?:the )?(?:${PLACES})(?: or (?:better|above|higher|more))?[.!]?$|` +
        `\\b(?:average|mean|median) (?:of|for) (?:the )?(?:${OTHERS})\\b|^close (?:the )?gap\\b|\\btop (?:quarter|third|quintile|decile|\\d+ ?(?:%|per ?cent) (?:of|national(?:ly)?))\\b`,
      'i',
    ),
);

/** Numbers that are no figure of a result: years, year groups, key stages, names of measures. */
const NO_FIGURE =
  /\b(?:19|20)\d\d(?:[-/\u2013]\d{2,4})?|\b(?:year|yr|[yaps]|ks|key stage|grade|class|fft|attainment|progress|top|level) ?\d+%?/gi;

/**
 * Whether a target only says where others are (*in line with national*, *above the trust average*, *close the gap to their
 * peers*), without the figure that this is today. What others set, such as a state standard, does not move.
 */
export function followsOthers(target: string): boolean {
  const text = written(target);
  return (compared().test(text) || named().test(text)) && !hasFigure(text);
}

/** Whether a text gives the figure of others: *National: 73%*. */
export function givesOthersFigure(text: string): boolean {
  return anyOthers().test(written(text)) && hasFigure(text);
}

const anyOthers = lazily(() => new RegExp(`\\b(?:${OTHERS})\\b`, 'i'));

function hasFigure(text: string): boolean {
  return /\d/.test(text.replace(NO_FIGURE, ''));
}

/** *At least NA* has the national average in short; *NA* alone is not applicable. */
function written(text: string): string {
  return text.trim().length > 3 ? text.replace(/\bNA\b/g, 'national average') : text;
}
