import { lazily, wordSet } from '../../model/lazily.ts';
import { withoutLabel } from './goal-text.ts';
import type { Phrases } from './phrases.ts';
import { phraseAt, phrases } from './phrases.ts';
import * as data from './vague-data.ts';
import { singular, words, wordsOf } from './words.ts';

/** A vague word of a goal, and what kind it is. */
export interface VagueWord {
  readonly kind: 'verb' | 'qualifier';
  /** In lower case. */
  readonly word: string;
}

/** Words that a school counts as vague beside those that are known. */
export interface MoreVagueWords {
  readonly verbs: readonly string[];
  readonly qualifiers: readonly string[];
}

const NONE: MoreVagueWords = { verbs: [], qualifiers: [] };

/**
 * The vague word that a goal rests on: the verb that leads it (*improve marking*, *marking is improved*, *teachers will
 * develop…*), else a word that praises what it does not describe (*robust*, *high-quality*). `undefined` where it has
 * neither. Only listed words count: what no list has is not vague.
 */
export function vagueWordIn(goal: string, more: MoreVagueWords = NONE): VagueWord | undefined {
  const found = wordsOf(withoutLabel(goal));
  const { verbs, qualifiers } = more === NONE ? known() : extended(more);
  const verb = vagueVerb(found, verbs);
  if (verb !== undefined) return { kind: 'verb', word: verb };
  const folded = found.map(singular);
  for (let at = 0; at < folded.length; at++) {
    const phrase = phraseAt(qualifiers, folded, at);
    if (phrase !== undefined && !isUnpaid(folded, at))
      return { kind: 'qualifier', word: found.slice(at, at + phrase.words.length).join(' ') };
  }
  return undefined;
}

/** *Outstanding debts* are not paid. */
function isUnpaid(folded: readonly string[], at: number): boolean {
  const [adjective, ...behind] = folded.slice(at, at + 3);
  return adjective === 'outstanding' && behind.some((word) => unpaid().has(word));
}

const unpaid = wordSet('debt payment balance fee invoice bill loan repair action');

interface Tables {
  /** By each of their forms: what must follow, and whether the form can lead a goal. */
  readonly verbs: ReadonlyMap<string, readonly Form[]>;
  readonly qualifiers: Phrases<true>;
}

interface Form {
  readonly kind: 'base' | 'done' | 'doing' | 'noun';
  readonly rest: readonly string[];
}

const known = lazily(() => tablesOf(data.VAGUE_VERBS, data.VAGUE_QUALIFIERS));

let last: { readonly more: MoreVagueWords; readonly tables: Tables } | undefined;

function extended(more: MoreVagueWords): Tables {
  if (last?.more !== more) {
    const qualifiers = more.qualifiers.map((phrase) => words(phrase).map(singular).join(' '));
    const tables = tablesOf(
      [data.VAGUE_VERBS, ...more.verbs.map((verb) => words(verb).join(' '))].join('|'),
      [data.VAGUE_QUALIFIERS, ...qualifiers].filter((list) => list !== '').join('|'),
    );
    last = { more, tables };
  }
  return last.tables;
}

function tablesOf(verbs: string, qualifiers: string): Tables {
  const forms = new Map<string, Form[]>();
  const add = (word: string, form: Form): void => {
    const others = forms.get(word);
    if (others === undefined) forms.set(word, [form]);
    else others.push(form);
  };
  for (const phrase of verbs.split('|')) {
    const [verb = '', ...rest] = phrase.split(' ');
    add(verb, { kind: 'base', rest });
    for (const done of pastOf(verb)) add(done, { kind: 'done', rest });
    for (const doing of doingOf(verb)) add(doing, { kind: 'doing', rest });
  }
  for (const noun of data.VAGUE_NOUNS.split('|')) add(noun, { kind: 'noun', rest: [] });
  return { verbs: forms, qualifiers: phrases([[true, qualifiers]]) };
}

/** Both spellings, where a last letter may be doubled: *embedded*, *embeded*. */
function pastOf(verb: string): readonly string[] {
  const irregular = PAST.get(verb);
  if (irregular !== undefined) return [irregular];
  if (verb.endsWith('e')) return [`${verb}d`];
  return verb.endsWith('y') ? [`${verb.slice(0, -1)}ied`] : [`${verb}ed`, `${verb}${verb.slice(-1)}ed`];
}

const PAST: ReadonlyMap<string, string> = new Map([
  ['build', 'built'],
  ['grow', 'grown'],
  ['drive', 'driven'],
]);

function doingOf(verb: string): readonly string[] {
  return verb.endsWith('e') ? [`${verb.slice(0, -1)}ing`] : [`${verb}ing`, `${verb}${verb.slice(-1)}ing`];
}

const leadIn = wordSet(data.LEAD_IN);
const being = wordSet(data.BEING);
const willing = wordSet(data.WILLING);
const turns = wordSet(data.TURNS);
const clauses = wordSet(data.CLAUSES);
const nounsToo = wordSet(data.NOUNS_TOO);
const nounBefore = wordSet(data.NOUN_BEFORE);
const verbAfter = wordSet(data.VERB_AFTER);

function vagueVerb(found: readonly string[], verbs: Tables['verbs']): string | undefined {
  const lead = afterLeadIn(found);
  for (let at = lead; at < found.length; at++) {
    const word = found[at] ?? '';
    const form = verbs
      .get(word)
      ?.find(({ rest }) => rest.every((next, index) => found[at + 1 + index] === next));
    if (form === undefined ? isTurn(found, at) : counts(form, found, at, at === lead))
      return [word, ...(form?.rest ?? [])].join(' ');
  }
  return undefined;
}

/** Where a goal begins to say something: behind *by July 2027, we will*. */
function afterLeadIn(found: readonly string[]): number {
  let at = 0;
  while (at < found.length - 1 && (leadIn().has(found[at] ?? '') || /^\d+$/.test(found[at] ?? ''))) at++;
  return at;
}

function counts(form: Form, found: readonly string[], at: number, leads: boolean): boolean {
  if (saysWhatFollows(found, at)) return false;
  if (leads) return form.kind === 'noun' ? isOfSomething(found[at + 1]) : !isNoun(found, at);
  const before = found[at - 1] ?? '';
  if (form.kind === 'done') return being().has(before);
  return form.kind === 'base' && willing().has(before);
}

/** *Ensure that every child reads* says that every child reads. */
function saysWhatFollows(found: readonly string[], at: number): boolean {
  return found[at]?.startsWith('ensur') === true && clauses().has(found[at + 1] ?? '');
}

function isOfSomething(next = 'of'): boolean {
  return next === 'of' || next === 'in';
}

/** *Support staff choose to stay*, *Building works end in May*; but *Support staff to plan lessons*. */
function isNoun(found: readonly string[], at: number): boolean {
  if (!nounsToo().has(found[at] ?? '')) return false;
  return nounBefore().has(singular(found[at + 1] ?? '')) && !verbAfter().has(found[at + 2] ?? '');
}

/** *Marking improves* */
function isTurn(found: readonly string[], at: number): boolean {
  return (
    at > 0 && turns().has(found[at] ?? '') && (at === found.length - 1 || PLACES.has(found[at + 1] ?? ''))
  );
}

const PLACES: ReadonlySet<string> = new Set([
  'in',
  'across',
  'for',
  'over',
  'through',
  'throughout',
  'and',
  'by',
  'every',
  'at',
]);

const worn = lazily(() => phrases([[true, data.WORN_WORDS]]));

/** The words of a vision that stand in visions everywhere, each once, in lower case: *excellence*, *data driven*. */
export function wornWordsIn(vision: string): readonly string[] {
  const found = wordsOf(vision);
  const folded = found.map(singular);
  const spotted = folded.flatMap((_, at) => {
    const phrase = phraseAt(worn(), folded, at);
    return phrase === undefined ? [] : found.slice(at, at + phrase.words.length).join(' ');
  });
  return [...new Set(spotted)];
}
