/** A number that a form or a framework gives a goal: *Goal 1:*, *KIS 1.b –*, *Performance Objective 2.*, *2.1*, *KIS 1.b*. */
const NUMBER = /^(?:\p{L}+\s)?\p{L}*\s?\(?\d{1,3}(?:\.\w{1,3}){0,3}\)?(?:[:.)]|\s[\u2013\u2014-])\s+/u;
const BARE_NUMBER = /^(?:\p{Lu}{1,5}\s?)?\d{1,2}(?:\.\w{1,2}){1,2}\s+/u;
const NAME =
  /^(?:(?:smart|main|key|our|big|school|annual|wildly important)\s){0,2}(?:goal|aim|objective|target|wig|outcome|priority)\s?[:\u2013\u2014-]\s+/i;

/** No label is without a number or a mark, and none stands far in. */
const MAY_BE_LABELLED = /^.{0,30}[\d:\u2013\u2014-]/;

/** A goal without the number or heading that stands before its words. */
export function withoutLabel(goal: string): string {
  const text = goal.trim();
  if (!MAY_BE_LABELLED.test(text)) return text;
  const bare = [NUMBER, BARE_NUMBER, NAME].reduce((rest, label) => rest.replace(label, ''), text);
  return bare === '' ? text : bare;
}

/** A goal's own words: without its number, and without what stands in brackets, which refers or translates. */
export function bareGoal(goal: string): string {
  const text = withoutLabel(goal);
  if (!/[([]/.test(text)) return text;
  const bare = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  return bare === '' ? text : bare;
}
