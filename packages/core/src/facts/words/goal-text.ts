/** A number that a form or a framework gives a goal: *Goal 1:*, *KIS 1.b –*, *Performance Objective 2.*, *2.1*, *KIS 1.b*. */
const NUMBER =
  /^(?:\p{L}+\s)?\p{L}*\s?\(?\d{1,3}(?:\.\w{1,3}){0,3}\)?(?:[:.)]|\s[\u2013\u2014-](?!\s\d))\s+/u;
const BARE_NUMBER = /^(?:\p{Lu}{1,5}\s?)?\d{1,2}(?:\.\w{1,2}){1,2}\s+/u;
const BEFORE_NAME = '(?:(?:smart|main|key|our|big|school|annual|success|wildly important)\\s){0,2}';
const NAMES = 'goal|aim|objective|wig|outcome|priority|action|step|strategy|strand';

/** *Our goal:*, *Goal A –*, *Success measure:* */
const NAME = new RegExp(
  `^${BEFORE_NAME}(?:${NAMES}|target|measure|indicator|milestone)(?:\\s[a-z])?\\s?[:\\u2013\\u2014-]\\s+`,
  'i',
);

/** *Goal 1:*, *Step 2.1 –*; behind *target* and the like a figure may be one that is meant. */
const NUMBERED_NAME = new RegExp(
  `^${BEFORE_NAME}(?:${NAMES})\\s*\\(?\\d{1,3}(?:\\.\\w{1,3}){0,3}\\)?(?:[:.)]|\\s[\\u2013\\u2014-])\\s+`,
  'i',
);

/** *1.2 Raise attendance*; *2.5 fewer days* is an amount. */
const NUMBER_OF_TITLE = /^\d{1,2}(?:\.\d{1,2}){1,2}\s+(?=\p{Lu})/u;

/** No label is without a number or a mark, and none stands far in. */
const MAY_BE_LABELLED = /^.{0,30}[\d:\u2013\u2014-]/;

/** *1.2 SMART Goal 3: Raise attendance* has two labels; no more are looked for. */
const MOST_LABELS = 2;

/** A goal or another text of a plan without the numbers and headings that stand before its words. */
export function withoutLabel(text: string): string {
  let bare = text.trim();
  for (let count = 0; count < MOST_LABELS && MAY_BE_LABELLED.test(bare); count++) {
    const rest = without(bare, [NUMBERED_NAME, NUMBER, BARE_NUMBER, NAME]);
    if (rest === '') return bare;
    bare = rest;
  }
  return bare;
}

/** *To raise attendance*, *We will raise attendance* say no more than *Raise attendance*. */
const LEAD_IN = /^(?:to|(?:we|i)(?:['\u2019]ll|\s+will|\s+(?:want|aim|plan|need|intend)\s+to))\s+(?=\p{L})/iu;

/** A goal without its label and without the words that only lead in to its verb. */
export function withoutLeadIn(text: string): string {
  return withoutLabel(text).replace(LEAD_IN, '');
}

/** A text that may begin with a figure, without a label that is certainly none. */
export function withoutNumber(text: string): string {
  return /^.{0,20}\d/.test(text) ? without(text, [NUMBERED_NAME, NUMBER_OF_TITLE]) : text;
}

function without(text: string, labels: readonly RegExp[]): string {
  return labels.reduce((before, label) => before.replace(label, ''), text);
}

/** A goal's own words: without its number, and without what stands in brackets, which refers or translates. */
export function bareGoal(goal: string): string {
  const text = withoutLabel(goal);
  if (!/[([]/.test(text)) return text;
  const bare = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  return bare === '' ? text : bare;
}
