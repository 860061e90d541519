/** A document as plain data. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [field: string]: Data };

/** By which names the documents that are linted together refer to each other's parts, in small letters. */
export interface Names {
  readonly ids: ReadonlySet<string>;
  /** Values that have no id go by their name. */
  readonly values: ReadonlySet<string>;
}

/** Says a document again so that nobody who reads it would learn anything else. */
export type Rewording = (plan: Data, names: Names) => Data;

/** What a text is: prose or the name of somebody, a time or an amount; or nothing that may be reworded. */
type TextKind = 'words' | 'time' | 'amount' | 'fixed';

const fields = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const FIXED = fields(
  '$schema id kind version level unit parent supports answers dependsOn between rating ratings notes group layer rule plan for ' +
    'reason glossary lint prompt status values',
);
const TIMES = fields('on by start end until when term reviews');
const AMOUNTS = fields('from to now value cost count');

/** Rewordings by what they do to a plan. Each holds for every plan, whatever stands in it. */
export const REWORDINGS: Readonly<Record<string, Rewording>> = {
  'under other ids, with records for short texts and its fields from last to first': (plan, names) =>
    reversed(withRecords(withOtherIds(plan, '', names))),
  'with labels and numbers before its texts, bullets, wide blanks and marks that nobody sees': (plan) =>
    mapTexts(mapTexts(plan, labelled), typedOtherwise),
  'with shares and parts in words, and its goals in capitals': (plan) =>
    mapTexts(mapTexts(plan, sharesInWords), capitals),
  'with other names and spellings, and its classes and times called otherwise': (plan) =>
    mapTexts(plan, calledOtherwise),
  'with the amounts of its measures in their words': (plan) => amountsInWords(plan),
};

/** The names by which parts of these documents are referred to. */
export function namesIn(plans: readonly Data[]): Names {
  const texts = plans.flatMap((plan) => textsIn(plan, ''));
  const under = (pattern: RegExp): readonly string[] =>
    texts.filter(({ path }) => pattern.test(path)).map(({ text }) => text.toLowerCase());
  // Several values may stand in one text.
  const values = under(/^\/values(?:\/name)?$/).flatMap((text) => [text, ...text.split(/[,;] ?/)]);
  return { ids: new Set(under(/\/id$/)), values: new Set(values) };
}

/** The texts of a document, each with the fields that lead to it: `/goals/measures/measure`. */
function textsIn(data: Data, path: string): readonly { readonly path: string; readonly text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (isList(data)) return data.flatMap((item) => textsIn(item, path));
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => textsIn(value, `${path}/${name}`));
}

function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}

function isRecord(data: Data): data is { readonly [field: string]: Data } {
  return typeof data === 'object' && data !== null && !isList(data);
}

function mapFields(data: Data, map: (value: Data, field: string) => Data, field: string): Data {
  if (isList(data)) return data.map((item) => map(item, field));
  if (!isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, map(value, name)]));
}

interface TextPlace {
  readonly field: string;
  readonly kind: TextKind;
}

function mapTexts(plan: Data, reword: (text: string, place: TextPlace) => string): Data {
  const map = (data: Data, field: string): Data => {
    if (FIXED.has(field) && field !== 'status') return data;
    if (typeof data !== 'string') return mapFields(data, map, field);
    return reword(data, { field, kind: kindOf(field) });
  };
  return map(plan, '');
}

function kindOf(field: string): TextKind {
  if (FIXED.has(field)) return 'fixed';
  return TIMES.has(field) ? 'time' : AMOUNTS.has(field) ? 'amount' : 'words';
}

function reversed(data: Data): Data {
  if (isList(data)) return data.map(reversed);
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([name, value]) => [name, reversed(value)]),
  );
}

/** Texts of a few letters may be placeholders, and stay as they are. */
const SHORTEST = 4;

function typedOtherwise(text: string, { kind }: TextPlace): string {
  if (kind !== 'words' || text.length < SHORTEST) return text;
  const typed = text
    .replace(/ /g, '\u00a0 ')
    .replace(/(?<=\p{L}{4})(?=\p{L}{4})/u, '\u00ad')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '\u2019')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011');
  return `• ${typed} `;
}

function labelled(text: string, { field, kind }: TextPlace): string {
  if (kind !== 'words' || text.length < SHORTEST) return text;
  if (field === 'goal' || field === 'goals') return `Goal A – ${text}`;
  if (field === 'do' || field === 'actions') return `Action 1: ${text}`;
  if (field === 'measure' || field === 'measures' || field === 'does' || field === 'heard')
    return `1. ${text}`;
  return text;
}

function sharesInWords(text: string, { kind }: TextPlace): string {
  if (kind === 'time' || kind === 'fixed') return text;
  return replaced(text, [
    [/(?<=\d) ?%/g, ' per cent'],
    [/\b(\d+) of (?=\d+\b)/g, '$1 out of '],
    [/(?<=\d),(?=\d{3}\b)/g, ''],
  ]);
}

type Replacements = readonly (readonly [pattern: RegExp, by: string])[];

const OTHER_NAMES: Replacements = [
  [/\bpupil(?=s?\b)/g, 'student'],
  [/\bPupil(?=s?\b)/g, 'Student'],
  [/\bheadteacher/g, 'head teacher'],
  [/\bHeadteacher/g, 'Head Teacher'],
  [/\bTA(?=s?\b)/g, 'teaching assistant'],
  [/\bSLT\b/g, 'senior leadership team'],
  [/\bwellbeing\b/gi, 'well-being'],
  [/\bwhole[- ]school\b/gi, 'whole-school'],
  [/\bcoordinat/g, 'co-ordinat'],
  [/behaviour/g, 'behavior'],
  [/\borganis(?=e|ing|ation)/g, 'organiz'],
  [/\bprogramme(?=s?\b)/g, 'program'],
  [/\bdo not\b/g, 'don’t'],
  [/\bpractise/g, 'practice'],
];

const OTHER_CLASSES: Replacements = [
  [/\bYear (?=\d)/g, 'Yr '],
  [/\bKS(?=\d)/g, 'Key Stage '],
  [/\bGrade (?=\d)/g, 'Gr. '],
  [/\bhalf-term/g, 'half term'],
  [/\bAutumn (?=[12]\b)/g, 'autumn term '],
  [/\bSpring (?=[12]\b)/g, 'Spr '],
  [/\bSummer 1\b/g, 'HT5'],
  [/\bSummer 2\b/g, 'half-term 6'],
];

function calledOtherwise(text: string, { kind }: TextPlace): string {
  if (kind === 'words') return replaced(replaced(text, OTHER_NAMES), OTHER_CLASSES);
  return kind === 'time' ? replaced(text, OTHER_CLASSES) : text;
}

function replaced(text: string, replacements: Replacements): string {
  return replacements.reduce((before, [pattern, by]) => before.replace(pattern, by), text);
}

/** A short form in capitals is another word among capitals: *MAP data*. */
function capitals(text: string, { field }: TextPlace): string {
  return (field === 'goal' || field === 'goals') && !/[A-Z]{2}/.test(text) ? text.toUpperCase() : text;
}

/** Ways to say a measure with its amounts. */
const SAID: readonly ((measure: string, from: string, to: string) => string)[] = [
  (measure, from, to) => `${measure} from ${from} to ${to}`,
  (measure, from, to) => `${measure}: ${from} → ${to}`,
  (measure, from, to) => `${measure} (from ${from} to ${to})`,
  (measure, from, to) => `${measure} to ${to} (currently ${from})`,
  (measure, from, to) =>
    `${measure} to ${to}, ${Number.parseFloat(from) < Number.parseFloat(to) ? 'up' : 'down'} from ${from}`,
];

function amountsInWords(plan: Data): Data {
  let count = 0;
  const names = new Map<Data, string>();
  const map = (data: Data, field: string): Data => {
    const mapped = mapFields(data, map, field);
    if (field !== 'measures' || !isRecord(mapped)) return mapped;
    const { measure, from, to, ...rest } = mapped;
    if (typeof measure !== 'string' || /\d/.test(measure) || !isPlainAmount(from) || !isPlainAmount(to))
      return mapped;
    const words = SAID[count++ % SAID.length]?.(measure, String(from), String(to)) ?? measure;
    names.set(measure, words);
    return { ...rest, measure: words };
  };
  // A milestone may call the measure by its words.
  const rename = (data: Data, field: string): Data =>
    field === 'measure' ? (names.get(data) ?? data) : mapFields(data, rename, field);
  return rename(map(plan, ''), '');
}

/** A ratio such as 1:2 is no amount in a sentence. */
function isPlainAmount(amount: Data | undefined): amount is string | number {
  return (
    typeof amount === 'number' ||
    (typeof amount === 'string' && /^[^\s:]+$/.test(amount) && /\d/.test(amount))
  );
}

/** The field that a bare text stands for. */
const SHORT_FOR: Readonly<Record<string, string>> = {
  values: 'name', staff: 'role', obstacles: 'what', goals: 'goal', priorities: 'title', measures: 'measure',
  milestones: 'expect', actions: 'do', contributions: 'does', reviews: 'on', involvement: 'how', perspectives: 'heard',
  communication: 'what', monitoring: 'what', notDoing: 'what', tensions: 'between', author: 'role', waive: 'rule',
}; // prettier-ignore

function withRecords(plan: Data): Data {
  const map = (data: Data, field: string): Data => {
    const short = SHORT_FOR[field];
    return typeof data === 'string' && short !== undefined ? { [short]: data } : mapFields(data, map, field);
  };
  return map(plan, '');
}

const REFERRING = fields('id supports dependsOn for parent plan');
const NO_IDS = fields('mission vision');

/** A mistyped id stays as near to the one that was meant. */
function withOtherIds(data: Data, field: string, names: Names): Data {
  if (typeof data !== 'string')
    return mapFields(data, (value, name) => withOtherIds(value, name, names), field);
  const folded = data.toLowerCase();
  if (field === 'between' ? !names.ids.has(folded) : !REFERRING.has(field)) return data;
  if (field !== 'id' && (NO_IDS.has(folded) || names.values.has(folded) || data.includes(' '))) return data;
  return data
    .split('/')
    .map((part) => `n-${part}`)
    .join('/');
}
