/** Whether there is anything to do; most texts end here. */
const MAY_NEED =
  /[\t\n\v\f\r\u00a0\u00ad\u1680\u2000-\u200b\u2010\u2011\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\uff05]| {2}|^[-*\d(\u2013\u2014\u2022\u2023\u25aa\u25cf\u25e6\u00b7]|^[a-z]\)|^\s|\s$/;

/** Marks that are there for the typesetter and that nobody sees. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** One or several blanks of any width within a line, but for what sets thousands apart. */
const BLANKS =
  /(?:[\t\v\f \u1680\u2000-\u2008\u200a\u205f\u3000]|[\u00a0\u2009\u202f](?!(?<=\d.)\d{3}(?!\d)))+/g;

/** A long line broken by whoever typed it: the next one goes on in small letters or with a figure that numbers nothing. */
const BROKEN = /(?<=[^\n]{30})\n(?=\p{Ll}(?![.)])|[£$€(]?\d(?!\d?[.)] ))/gu;

/** What makes a text look like an item of a list: *- Read daily*, *• Read daily*, *1. Read daily*, *(a) Read daily*. */
const MARK =
  /^(?:[\u2022\u2023\u25aa\u25cf\u25e6\u00b7] ?|(?:[-*\u2013\u2014]|\d{1,2}[.)]|[a-z]\)|\([A-Za-z]\)|\(\d{1,2}\)) )(?=[\p{L}"'\u2018\u201c[]|\d\S* \S+ \S)/u;

/**
 * What a text says, however it was typed or pasted: without blanks that are wide, double or do not break, without marks
 * that nobody sees, and with its lines joined where they break a sentence. Everything that reads a plan sees this.
 */
export function cleanText(text: string): string {
  if (!MAY_NEED.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(BLANKS, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(BROKEN, ' ')
    .replace(/\uff05/g, '%')
    .replace(/[\u2010\u2011]/g, '-')
    .trim();
}

/** The same without the mark and the number that make it an item of a list: *• 1. Read daily*. */
export function plainText(text: string): string {
  return MAY_NEED.test(text) ? cleanText(text).replace(MARK, '').replace(MARK, '') : text;
}
