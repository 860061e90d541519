import type { FieldTestInput } from '@plan-lint/schemas';
import { stemmer } from 'stemmer';
import { isStillOpen } from '../facts/placeholders.ts';
import type { RoleMatch } from '../facts/words/roles/roles.ts';
import { stem } from '../facts/words/stem.ts';
import { wordsOf } from '../facts/words/words.ts';
import { patternOf } from './pattern/pattern.ts';
import type { Value } from './value.ts';

/** Whether something holds; `unknown` where nobody can tell yet. */
export type Answer = 'yes' | 'no' | 'unknown';

/** What is asked of a value. */
export type Ask = (value: Value) => Answer;

/**
 * What texts say of roles. It is handed in because roles are called differently from plan to plan, and only whoever lints
 * knows how they are called now.
 */
export interface RoleSense {
  readonly roleOf: (text: string) => RoleMatch;
  readonly sameRole: (a: string, b: string) => boolean;
}

/** Whether each entry of a field must hold, or one is enough. */
export type Reach = 'every' | 'some';

type FieldRecord = Exclude<FieldTestInput, string | boolean | readonly string[]>;

/**
 * Makes what is asked of a field ready.
 *
 * @throws {PatternError} for a pattern that is none
 */
export function askOf(test: FieldTestInput, reach: Reach, sense: RoleSense): Ask {
  const record = recordOf(test);
  const asks = Object.entries(record).flatMap(([name, wanted]) =>
    wanted === undefined ? [] : [ASKS[name as keyof FieldRecord](wanted as never, reach, sense)],
  );
  return (value) => (value.isUnknown ? 'unknown' : allOf(asks.map((ask) => ask(value))));
}

/** Whether a test asks for nothing but that a field is there. */
export function asksForPresence(test: FieldTestInput): boolean {
  const { present, ...others } = recordOf(test);
  return present === true && Object.values(others).every((other) => other === undefined);
}

/** What holds of several things together: one that does not decides. */
function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function recordOf(test: FieldTestInput): FieldRecord {
  if (typeof test === 'boolean') return { present: test };
  return typeof test === 'string' || Array.isArray(test) ? { is: test } : test;
}

type Asks = {
  readonly [Name in keyof FieldRecord]-?: (
    wanted: NonNullable<FieldRecord[Name]>,
    reach: Reach,
    sense: RoleSense,
  ) => Ask;
};

const ASKS: Asks = {
  present: (wanted) => (value) => answer((value.truth ?? value.count > 0) === wanted),
  min: (wanted) => (value) => answer(value.count >= wanted),
  max: (wanted) => (value) => answer(value.count <= wanted),
  is: (wanted, reach) => {
    const known = new Set([wanted].flat().map(fold));
    return ofTexts(reach, (text) => answer(known.has(fold(text))));
  },
  isNot: (wanted) => {
    const known = new Set([wanted].flat().map(fold));
    return (value) => answer(!value.texts.some((text) => known.has(fold(text))));
  },
  says: (wanted) => {
    const phrases = [wanted].flat().map(rootsOf);
    return ofTexts('some', (text) => {
      const roots = rootsOf(text);
      return answer(phrases.some((phrase) => holdsPhrase(roots, phrase)));
    });
  },
  role: (wanted, reach, { roleOf, sameRole }) => {
    const roles = [wanted].flat();
    return ofTexts(reach, (text) => {
      if (roles.some((role) => sameRole(role, text))) return 'yes';
      // Which role a person has, a name does not tell.
      return roleOf(text).person ? 'unknown' : 'no';
    });
  },
  pattern: (wanted, reach) => {
    const fits = patternOf(wanted);
    return ofTexts(reach, (text) => answer(fits(text)));
  },
};

/** Asks the texts of a value. What is still to be filled in tells nothing; where there is nothing, nothing holds. */
function ofTexts(reach: Reach, ask: (text: string) => Answer): Ask {
  return ({ texts }) => {
    const answers = texts.map((text): Answer => {
      const said = ask(text);
      return said === 'no' && isStillOpen(text) ? 'unknown' : said;
    });
    if (reach === 'every') return answers.length === 0 ? 'no' : allOf(answers);
    if (answers.includes('yes')) return 'yes';
    return answers.includes('unknown') ? 'unknown' : 'no';
  };
}

function answer(holds: boolean): Answer {
  return holds ? 'yes' : 'no';
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The roots of a word: with families and spellings mended, and by its ending alone. */
type Roots = readonly [mended: string, plain: string];

function rootsOf(text: string): readonly Roots[] {
  return wordsOf(text).map((word) => [stem(word), stemmer(word)]);
}

function holdsPhrase(words: readonly Roots[], phrase: readonly Roots[]): boolean {
  if (phrase.length === 0) return false;
  return words.some((_, at) => phrase.every((wanted, index) => isAlike(wanted, words[at + index])));
}

function isAlike([mended, plain]: Roots, word: Roots | undefined): boolean {
  return word !== undefined && (word[0] === mended || word[1] === plain);
}
