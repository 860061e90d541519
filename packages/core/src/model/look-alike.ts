import { lazily } from './lazily.ts';
import { isAscii, sameId } from './workspace.ts';

/** Pairs: a Cyrillic letter, and the Latin one that it cannot be told from in print. */
const CYRILLIC =
  '\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u04bbh\u0501d\u051bq' +
  '\u051dw\u04cfl\u0410A\u0412B\u0415E\u0405S\u0406I\u0408J\u041aK\u041cM\u041dH\u041eO\u0420P' +
  '\u0421C\u0422T\u0423Y\u0425X';

/** The same for Greek. */
const GREEK =
  '\u03bfo\u03bdv\u03c1p\u03b1a\u03b9i\u03bak\u03c5u\u03c7x\u0391A\u0392B\u0395E\u0396Z\u0397H' +
  '\u0399I\u039aK\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X';

/** The same for Latin letters beyond the usual ones, and for marks that word processors put in the place of plain ones. */
const OTHERS = "\u0131i\u0251a\u0261g\u2010-\u2011-\u2012-\u2013-\u2014-\u2015-\u2212-\u2019'\u2018'\u02bc'";

const plainForms = lazily(() => {
  const forms = new Map<string, string>();
  for (const pairs of [CYRILLIC, GREEK, OTHERS]) {
    for (let at = 0; at < pairs.length; at += 2) forms.set(pairs.charAt(at), pairs.charAt(at + 1));
  }
  return forms;
});

/**
 * What people see when they read an id, folded for comparison: two ids of one look are taken for each other, though
 * they may be written with different letters. Capitals make no difference.
 */
export function lookOf(id: string): string {
  if (isAscii(id)) return sameId(id);
  const forms = plainForms();
  let look = '';
  for (const letter of id.normalize('NFKC')) look += forms.get(letter) ?? letter;
  return sameId(look);
}

/** Whether a word of an id is spelled partly with Latin letters and partly with Cyrillic or Greek ones that look like Latin. */
export function mixesAlphabets(id: string): boolean {
  if (isAscii(id)) return false;
  return id.split(/[^\p{L}\p{M}]+/u).some((word) => isMixed(word) && isAscii(lookOf(word)));
}

function isMixed(word: string): boolean {
  return /[a-z]/i.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
}
